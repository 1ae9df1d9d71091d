"""Labels placed and levers routed from scratch, against one whole repaint of a bare scene with as many."""

import sys
from pathlib import Path

from benchmarks.bare_scene import BareScene
from benchmarks.crowd import WINDOW_SIZE
from benchmarks.measuring import Figure, alternately, at_median, timed
from nkmap.app import make_application
from nkmap.drawing.label_places import place_on_face
from nkmap.drawing.lever_curves import Spot
from nkmap.drawing.lever_routes import Way, route_levers
from nkmap.drawing.page import WINDOW
from nkmap.labels import Box

LAYOUTS = Path(__file__).resolve().parents[1] / "tests"
TOKENS, SEED = 100, 0
LEVER_TOKENS, LEVERS = 40, 10
TIMES = 15


def measure() -> list[Figure]:
    """Return the rows about labels, on a map that is evenly full and on one with crowds, and about levers."""
    application = make_application()
    bare = BareScene(TOKENS, WINDOW_SIZE)
    figures = [_figure(bare, clustered=clustered) for clustered in (False, True)]
    figures.append(_levers_figure())
    application.quit()
    return figures


def _figure(bare: BareScene, *, clustered: bool) -> Figure:
    sys.path.append(str(LAYOUTS))
    from label_layouts import FACE, layout  # type: ignore[import-not-found]

    requests = layout(TOKENS, SEED, clustered)

    def ours() -> float:
        return timed(lambda: place_on_face(requests, [], FACE, WINDOW))

    words = f"labels from scratch, {TOKENS} tokens, {'clustered' if clustered else 'uniform'}"
    return at_median(words, *alternately(ours, bare.repaint, TIMES), None)


def _levers_figure() -> Figure:
    """Return the figure of levers among tokens that stand in each other's way, with names at their right."""
    tokens = {n: Spot(110 + 84 * (n * 7 % 13), 40 + 45 * (n * 5 % 14), 18) for n in range(LEVER_TOKENS)}
    names = [Box(spot.x + 24, spot.y - 10, spot.x + 100, spot.y + 10) for spot in tokens.values()]
    to_one = [Way(n, (n + 1, 0)) for n in range(LEVERS // 2)]
    ways = [*to_one, *(Way(n, (n, LEVER_TOKENS - 1 - n)) for n in range(LEVERS // 2, LEVERS))]
    face = Box(0, 0, WINDOW_SIZE.width(), WINDOW_SIZE.height())
    bare = BareScene(LEVER_TOKENS, WINDOW_SIZE)

    def ours() -> float:
        return timed(lambda: route_levers(ways, tokens, names, face))

    words = f"levers routed, {LEVER_TOKENS} names and {LEVERS} levers"
    return at_median(words, *alternately(ours, bare.repaint, TIMES), None)
