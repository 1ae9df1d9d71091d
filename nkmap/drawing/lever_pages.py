"""Levers on a page of any size: routed as in a window of its proportions, in the pixels of the page."""

from collections.abc import Iterable, Mapping, Sequence

from nkmap.drawing.lever_bundles import Way
from nkmap.drawing.lever_curves import Curve, Spot
from nkmap.drawing.lever_paths import DrawnLine
from nkmap.drawing.lever_routes import route_levers
from nkmap.drawing.page import Page
from nkmap.labels import Box


def lever_lines(
    ways: Iterable[Way], tokens: Mapping[int, Spot], texts: Sequence[Box], face: Box, page: Page
) -> dict[int, DrawnLine]:
    """Return what is drawn for each way by key; everything in pixels of the page."""
    ways, share = list(ways), 1 / page.unit
    spots = {key: Spot(*(share * length for length in spot)) for key, spot in tokens.items()}
    boxes = [_scaled(box, share) for box in texts]
    routes = route_levers(ways, spots, boxes, _scaled(face, share))
    lines = {way.key: routes[way.key].line([spots[stop] for stop in way.stops]) for way in ways}
    return {key: _on_page(line, page.unit) for key, line in lines.items()}


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
