"""The relation under the pointer: it can be chosen, to be changed or removed."""

import math
from collections.abc import Collection, Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from nkmap.drawing.page import Page
from nkmap.drawing.relation_strokes import paint_glow
from nkmap.drawing.relations import Line
from nkmap.drawing.theme import Theme
from nkmap.ui.canvas.painted import GHOST_LAYER, PaintedItem
from nkmap.ui.network.scene import NetworkScene

REACH = 7.0  # px from a line that count as the line
UNDER = -0.5  # the glow lies under the lines


class PickedItem(PaintedItem):
    """Paints the glow of the relation that is chosen."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, GHOST_LAYER)
        self.setZValue(GHOST_LAYER + UNDER)
        self._line: Line | None = None
        self._bounds = QRectF()

    def show_line(self, line: Line | None, bounds: QRectF) -> None:
        """Glow along a line somewhere in `bounds`; None for none."""
        room = bounds if line else QRectF()
        if line != self._line or room != self._bounds:  # a change where there is none would never end
            self.prepareGeometryChange()
            self._line, self._bounds = line, room
            self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        if self._line is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_glow(painter, self._line.stroke, self.page, self.theme)


class Picking:
    """Knows which relation of a scene is chosen."""

    def __init__(self, scene: NetworkScene) -> None:
        self._scene = scene
        self._item = PickedItem(scene.page, scene.theme)
        self.relation_id: int | None = None
        scene.addItem(self._item)
        scene.changed.connect(self.follow)

    @property
    def lines(self) -> list[Line]:
        """The lines that can be chosen now."""
        return self._scene.layers.lines

    def lines_of(self, stakeholder_ids: Collection[int]) -> list[int]:
        """Return the relations that begin or end at one of these, in the order in which they were made."""
        ends = ((line.relation_id, line.stakeholder_id, line.other_id) for line in self.lines)
        return sorted(id_ for id_, start, end in ends if {start, end} & {*stakeholder_ids})

    def pick(self, relation_id: int | None) -> None:
        """Choose a relation; None for none."""
        self.relation_id = relation_id
        self.follow()

    def follow(self, _regions: object = None) -> None:
        """Glow where the chosen relation runs now, in the colours of now."""
        line = next((line for line in self.lines if line.relation_id == self.relation_id), None)
        self._item.page, self._item.theme = self._scene.page, self._scene.theme
        self._item.show_line(line, self._scene.sceneRect())

    def line_at(self, pos: QPointF) -> int | None:
        """Return the relation whose line is nearest to a point, None where none is near or a token is."""
        if self._scene.token_at(pos) is not None:
            return None
        near = [(away, line.relation_id) for line in self.lines if (away := _distance(line, pos)) <= REACH]
        return min(near)[1] if near else None

    def cursor_at(self, pos: QPointF) -> Qt.CursorShape | None:
        """Return the cursor for a point of the scene; None where no line is."""
        return None if self.line_at(pos) is None else Qt.CursorShape.PointingHandCursor


def _distance(line: Line, pos: QPointF) -> float:
    points = line.stroke.points()
    xs, ys = [x for x, _ in points], [y for _, y in points]
    is_far = pos.x() < min(xs) - REACH or pos.x() > max(xs) + REACH
    if is_far or pos.y() < min(ys) - REACH or pos.y() > max(ys) + REACH:
        return math.inf
    return min(_distances(points, pos.x(), pos.y()))


def _distances(points: list[tuple[float, float]], x: float, y: float) -> Iterator[float]:
    for (a_x, a_y), (b_x, b_y) in pairwise(points):
        across, down = b_x - a_x, b_y - a_y
        squared = across**2 + down**2 or 1.0
        share = min(1.0, max(0.0, ((x - a_x) * across + (y - a_y) * down) / squared))
        yield math.hypot(a_x + share * across - x, a_y + share * down - y)
