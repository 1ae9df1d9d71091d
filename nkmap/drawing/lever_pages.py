"""Levers on a page of any size: routed as in a window of its proportions, in the pixels of the page."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from nkmap.drawing.lever_bundles import Way
from nkmap.drawing.lever_curves import Curve, Point, Spot
from nkmap.drawing.lever_lines import END
from nkmap.drawing.lever_paths import DrawnLine
from nkmap.drawing.lever_routes import route_levers
from nkmap.drawing.lever_ways import Lever, lever_ways
from nkmap.drawing.page import Page
from nkmap.drawing.spots import Spot as ShownToken
from nkmap.geometry import Face
from nkmap.labels import Box, Obstacle
from nkmap.labels.requests import HARD, OVER_LINE

_OVER_END = 3 * OVER_LINE  # price of a name there
_PIECES = 8  # of a curve, as names see it


class PlacedLever(NamedTuple):
    """A lever in a picture: its line in pixels, and how it ends."""

    line: DrawnLine
    end: str


def map_levers(
    levers: Sequence[Lever],
    spots: Sequence[ShownToken],
    texts: Sequence[Box],
    obstacles: Sequence[Obstacle],
    face: Face,
    page: Page,
) -> tuple[PlacedLever, ...]:
    """Return the lines of those levers whose holder and target are shown, among texts and fast obstacles."""
    if not levers:
        return ()
    tokens = {spot.token.stakeholder_id: Spot(spot.x, spot.y, spot.extent) for spot in spots}
    fast = [obstacle.box for obstacle in obstacles if obstacle.weight == HARD]
    whole = Box(face.left, face.top, face.right, face.bottom)
    return tuple(lever_lines(lever_ways(levers, tokens), tokens, [*texts, *fast], whole, page))


def lever_obstacles(levers: Iterable[PlacedLever], page: Page) -> list[Obstacle]:
    """Return what names avoid where that costs little: lines, and more so their ends."""
    found = []
    for lever in levers:
        for curve in lever.line.drawn:
            path = [curve.at(piece / _PIECES) for piece in range(_PIECES + 1)]
            found.append(Obstacle.line(path))
        if lever.line.has_end:
            found.append(Obstacle(_box_round(lever.line.curves[-1].end, page), _OVER_END))
        if lever.line.mark:
            found.append(Obstacle(_box_round(lever.line.mark.start, page)))
        found += [Obstacle(_box_round(at, page), _OVER_END) for at, _levers in lever.line.chips]
    return found


def _box_round(at: Point, page: Page) -> Box:
    (x, y), reach = at, END * page.unit
    return Box(x - reach, y - reach, x + reach, y + reach)


def lever_lines(
    ways: Iterable[Way], tokens: Mapping[int, Spot], texts: Sequence[Box], face: Box, page: Page
) -> list[PlacedLever]:
    """Return what is drawn for each way; everything in pixels of the page."""
    ways, share = list(ways), 1 / page.unit
    spots = {key: Spot(*(share * length for length in spot)) for key, spot in tokens.items()}
    boxes = [_scaled(box, share) for box in texts]
    routes = route_levers(ways, spots, boxes, _scaled(face, share))
    lines = [routes[way.key].line([spots[stop] for stop in way.stops]) for way in ways]
    return [PlacedLever(_on_page(line, page.unit), way.end) for line, way in zip(lines, ways, strict=True)]


def _on_page(line: DrawnLine, unit: float) -> DrawnLine:
    return line._replace(
        curves=[_grown(curve, unit) for curve in line.curves],
        drawn=[_grown(curve, unit) for curve in line.drawn],
        mark=_grown(line.mark, unit) if line.mark else None,
        chips=[((x * unit, y * unit), levers) for (x, y), levers in line.chips],
    )


def _grown(curve: Curve, unit: float) -> Curve:
    return Curve(*((x * unit, y * unit) for x, y in curve))


def _scaled(box: Box, share: float) -> Box:
    return Box(box.left * share, box.top * share, box.right * share, box.bottom * share)
