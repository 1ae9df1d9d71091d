"""Labels of 100 tokens placed from scratch, against one whole repaint of a bare scene with as many."""

import sys
from pathlib import Path

from benchmarks.bare_scene import BareScene
from benchmarks.crowd import WINDOW_SIZE
from benchmarks.measuring import Figure, alternately, at_median, timed
from nkmap.app import make_application
from nkmap.drawing.label_places import place_on_face
from nkmap.drawing.page import WINDOW

LAYOUTS = Path(__file__).resolve().parents[1] / "tests"
TOKENS, SEED = 100, 0
TIMES = 15


def measure() -> list[Figure]:
    """Return the rows of the table about labels: on a map that is evenly full, and on one with crowds."""
    application = make_application()
    bare = BareScene(TOKENS, WINDOW_SIZE)
    figures = [_figure(bare, clustered=clustered) for clustered in (False, True)]
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
