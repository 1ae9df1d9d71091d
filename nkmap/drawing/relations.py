"""Relations as lines between tokens; several between the same two lie beside one another."""

import math
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtGui import QPainter

from nkmap.drawing.page import Page
from nkmap.drawing.relation_strokes import Stroke, paint_stroke
from nkmap.drawing.spots import Spot, between
from nkmap.drawing.theme import Theme
from nkmap.geometry import Face
from nkmap.labels import Obstacle
from nkmap.map_content import DrawnRelation

_BESIDE = 17.0  # px of the window between the middles of two lines
_CLEAR = 2.5  # px of the window between a line and its tokens
_FEW = 60  # tokens up to which lines bow round those that they would run through
_BOWS = (0.0, 24.0, -24.0, 48.0, -48.0)  # px of the window by which they may, best first
_ALONG = (0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85)  # where it is looked whether a bow meets a token


class Line(NamedTuple):
    """The line of a relation that begins at a stakeholder, and ends at another one."""

    stakeholder_id: int
    other_id: int
    relation_id: int
    stroke: Stroke


def marks(spots: Sequence[Spot], _face: Face, page: Page, _language: str) -> list[Line]:
    """Return the lines of all relations of which both ends are shown."""
    by_stakeholder = {spot.token.stakeholder_id: spot for spot in spots}
    pairs: dict[tuple[int, int], list[tuple[Spot, Spot, DrawnRelation]]] = defaultdict(list)
    for spot in spots:
        for relation in spot.token.marks.relations:
            if (other := by_stakeholder.get(relation.to_id)) is not None:
                ends = sorted((spot.token.stakeholder_id, relation.to_id))
                pairs[ends[0], ends[1]].append((spot, other, relation))
    others = spots if len(spots) <= _FEW else ()
    return [line for parallel in pairs.values() for line in _fanned(parallel, others, page)]


def _fanned(
    parallel: Sequence[tuple[Spot, Spot, DrawnRelation]], spots: Sequence[Spot], page: Page
) -> list[Line]:
    """Return the lines between two tokens, side by side in the order in which they were made."""
    lines = []
    ends = sorted(parallel[0][:2], key=lambda spot: spot.token.stakeholder_id)
    bow = _bow(ends[0], ends[1], spots, page)
    for number, (start, end, relation) in enumerate(sorted(parallel, key=lambda one: one[2].id)):
        aside = bow + (number - (len(parallel) - 1) / 2) * _BESIDE * page.unit
        is_back = start.token.stakeholder_id > relation.to_id  # or both directions would bow the same way
        stroke = _stroke(start, end, relation, -aside if is_back else aside, page)
        if stroke is not None:
            lines.append(Line(start.token.stakeholder_id, relation.to_id, relation.id, stroke))
    return lines


def _bow(start: Spot, end: Spot, spots: Sequence[Spot], page: Page) -> float:
    """Return by how many pixels a line bows so that it runs through as few other tokens as can be."""
    left, right = sorted((start.x, end.x))
    top, bottom = sorted((start.y, end.y))
    reach = page.token + max(_BOWS) * page.unit
    beside = [
        spot
        for spot in spots
        if spot not in (start, end)
        and left - reach < spot.x < right + reach
        and top - reach < spot.y < bottom + reach
    ]
    if not beside:
        return 0.0
    return min((bow * page.unit for bow in _BOWS), key=lambda bow: _met(start, end, bow, beside))


def _met(start: Spot, end: Spot, bow: float, beside: Sequence[Spot]) -> int:
    """Return how many tokens a bow runs through."""
    control = _control(start, end, bow)
    curve = Stroke(start.centre, control, end.centre, "influence", None, False)
    points = [start.centre, *map(curve.at, _ALONG), end.centre]
    return sum(1 for spot in beside if _is_met(points, spot))


def _is_met(points: Sequence[tuple[float, float]], spot: Spot) -> bool:
    for (x, y), (to_x, to_y) in pairwise(points):
        across, down = to_x - x, to_y - y
        squared = across**2 + down**2 or 1.0
        share = min(1.0, max(0.0, ((spot.x - x) * across + (spot.y - y) * down) / squared))
        if math.hypot(x + share * across - spot.x, y + share * down - spot.y) < spot.extent:
            return True
    return False


def _control(start: Spot, end: Spot, aside: float) -> tuple[float, float]:
    """Return the point towards which a line bows that passes the middle between two tokens at a distance."""
    length = math.dist(start.centre, end.centre) or 1.0
    across, down = (end.y - start.y) / length, (start.x - end.x) / length
    return (start.x + end.x) / 2 + 2 * aside * across, (start.y + end.y) / 2 + 2 * aside * down


def _stroke(start: Spot, end: Spot, relation: DrawnRelation, aside: float, page: Page) -> Stroke | None:
    """Return a line that passes the middle between two tokens at a distance; None where they touch."""
    clear = _CLEAR * page.unit
    if between(start.centre, end.centre, start.extent + clear, end.extent + clear) is None:
        return None
    control = _control(start, end, aside)
    return Stroke(
        _edge(start, control, clear),
        control,
        _edge(end, control, clear),
        relation.kind,
        relation.strength,
        relation.is_directed,
    )


def _edge(spot: Spot, towards: tuple[float, float], clear: float) -> tuple[float, float]:
    """Return the point where a line towards another one leaves a token."""
    length = math.dist(spot.centre, towards) or 1.0
    share = min((spot.extent + clear) / length, 0.9)
    return spot.x + (towards[0] - spot.x) * share, spot.y + (towards[1] - spot.y) * share


def obstacles(lines: Sequence[Line], _page: Page) -> list[Obstacle]:
    """Return what names avoid: the lines."""
    return [Obstacle.line(_few(line.stroke)) for line in lines]


def _few(stroke: Stroke) -> list[tuple[float, float]]:
    """Return as many points of a line as tell where it runs."""
    return [stroke.start, *(() if stroke.is_straight else map(stroke.at, (0.25, 0.5, 0.75))), stroke.end]


def paint(painter: QPainter, lines: Sequence[Line], page: Page, theme: Theme) -> None:
    """Paint the lines, the weakest first."""
    for line in sorted(lines, key=lambda one: -1 if one.stroke.strength is None else one.stroke.strength):
        paint_stroke(painter, line.stroke, page, theme)
