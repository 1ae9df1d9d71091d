"""Leader lines that cross something would read as relations: their names go to the roster instead."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF

from nkmap.geometry import clip
from nkmap.labels import Box, LabelPlace, LabelRequest


def crossing_leaders(
    places: Mapping[int, LabelPlace], requests: Sequence[LabelRequest], texts: Sequence[Box] = ()
) -> list[int]:
    """Return the keys of labels whose leader runs through a token, a name or the leader of a weightier label.

    `texts` are other words that no leader may run through. The weightiest come first. Labels set by hand are
    never among them.
    """
    crossing: list[int] = []
    lines: list[QLineF] = []
    for request in sorted(requests, key=lambda r: (-r.priority, r.key)):
        line = _leader_line(places[request.key])
        if line is None:
            continue
        if request.locked is None and (
            any(_crosses_box(line, text) for text in texts)
            or _crosses_something(line, request.key, places, requests, lines)
        ):
            crossing.append(request.key)
        else:
            lines.append(line)
    return crossing


def _leader_line(place: LabelPlace) -> QLineF | None:
    return QLineF(QPointF(*place.leader[0]), QPointF(*place.leader[1])) if place.leader else None


def _crosses_something(
    line: QLineF,
    key: int,
    places: Mapping[int, LabelPlace],
    requests: Sequence[LabelRequest],
    lines: Sequence[QLineF],
) -> bool:
    return (
        any(r.key != key and _distance(line, r.x, r.y) < r.radius for r in requests)
        or any(p.key != key and p.box and _crosses_box(line, p.box) for p in places.values())
        or any(_cross(line, other) for other in lines)
    )


def _distance(line: QLineF, x: float, y: float) -> float:
    """Return how near a line comes to a point."""
    along = line.p2() - line.p1()
    square = QPointF.dotProduct(along, along)
    share = clip(QPointF.dotProduct(QPointF(x, y) - line.p1(), along) / square, 0.0, 1.0) if square else 0.0
    return QLineF(line.pointAt(share), QPointF(x, y)).length()


def _crosses_box(line: QLineF, box: Box) -> bool:
    """Return whether a line with both ends outside a box runs through it: it then crosses a diagonal."""
    return _cross(line, QLineF(box.left, box.top, box.right, box.bottom)) or _cross(
        line, QLineF(box.left, box.bottom, box.right, box.top)
    )


def _cross(one: QLineF, other: QLineF) -> bool:
    return _sides_differ(one, other) and _sides_differ(other, one)


def _sides_differ(line: QLineF, other: QLineF) -> bool:
    """Return whether the ends of `other` lie on different sides of a line."""
    return _side(line, other.p1()) * _side(line, other.p2()) < 0


def _side(line: QLineF, point: QPointF) -> float:
    return line.dx() * (point.y() - line.y1()) - line.dy() * (point.x() - line.x1())
