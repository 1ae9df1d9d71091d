"""Mid lines moved by the pointer: they part the cells of a grid, and change no value."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.geometry import Scale, StraightFace, clip
from nkmap.ui.canvas.painted import GHOST_LAYER, PaintedItem

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_view import MapView

REACH = 5.0  # px from a line at which a press takes hold of it
THRESHOLD = 4.0  # px after which a press is a drag
CLING = 6.0  # px from the middle of the axis at which the line stops there
MARGIN = 0.02  # of the axis, between its ends and the line
FINEST = 1000  # steps of the axis: a finer number would only look exact

CURSORS = {"x": Qt.CursorShape.SplitHCursor, "y": Qt.CursorShape.SplitVCursor}


class MidLineDrag:
    """Follows one press on a mid line from its beginning to its end. Only quadrants have mid lines to see."""

    def __init__(self, view: "MapView") -> None:
        self._view, self._scene = view, view.map_scene
        self._dimension = ""  # of the line under the press
        self._pressed_at = QPointF()
        self._guide: _Guide | None = None

    @property
    def is_active(self) -> bool:
        """Whether a line is being dragged."""
        return self._guide is not None

    def cursor_at(self, pos: QPointF) -> Qt.CursorShape:
        """Return the cursor for a point of the scene where no token is."""
        if self._are_locked:
            return Qt.CursorShape.ArrowCursor
        return CURSORS.get(self._line_at(pos), Qt.CursorShape.ArrowCursor)

    def press(self, event: QMouseEvent, *, is_second: bool = False) -> bool:
        """Take hold of a line where no token is; return whether the press was for it."""
        if self.cancel():
            return True
        is_plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        pos = self._view.scene_pos(event.position())
        if is_second or not is_plain or self._scene.token_at(pos) is not None:
            return False
        self._dimension, self._pressed_at = self._line_at(pos), pos
        return bool(self._dimension)

    def move(self, event: QMouseEvent) -> bool:
        """Carry the line; return whether one is held."""
        if not self._dimension:
            return False
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.cancel()  # the release went elsewhere
            return False
        pos = self._view.scene_pos(event.position())
        if self._guide is None and abs(self._along(pos) - self._along(self._pressed_at)) >= THRESHOLD:
            if self._are_locked:
                self.cancel()
                self._view.axes_held.emit()
                return True
            self._view.setCursor(CURSORS[self._dimension])
            self._guide = _Guide(self._scene.page, self._scene.theme)
            self._scene.addItem(self._guide)
        if self._guide is not None:
            self._show(self._value_at(pos))
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Tell where the line is now; a press that was no drag was a click on the grid."""
        if event.button() != Qt.MouseButton.LeftButton or not self._dimension:
            return False
        dimension, was_dragged = self._dimension, self.is_active
        pos = self._view.scene_pos(event.position())
        value = self._value_at(pos)
        self.cancel()
        if not was_dragged:
            self._scene.select([])
        elif value != self._scale(dimension).axis.mid_line:
            self._view.mid_line_moved.emit(dimension, value)
        self._view.setCursor(self.cursor_at(pos))
        return True

    def cancel(self) -> bool:
        """End it as if it had not been; return whether a line was being dragged."""
        was_active = self.is_active
        if self._guide is not None:
            self._scene.removeItem(self._guide)
            self._view.unsetCursor()
        self._guide, self._dimension = None, ""
        return was_active

    def _line_at(self, pos: QPointF) -> str:
        """Return the dimension of the nearest line within reach of a point, or nothing."""
        face = self._scene.face
        if face is None or not self._has_lines() or not face.contains(pos.x(), pos.y()):
            return ""
        away = {"x": self._distance("x", pos.x()), "y": self._distance("y", pos.y())}
        nearest = min(away, key=lambda dimension: away[dimension])
        return nearest if away[nearest] <= REACH else ""

    @property
    def _are_locked(self) -> bool:
        return self._scene.content is not None and self._scene.content.axes_locked

    def _has_lines(self) -> bool:
        content = self._scene.content
        return self._view.habits.edits and content is not None and content.grid.layout == "quadrants"

    def _distance(self, dimension: str, pixel: float) -> float:
        scale = self._scale(dimension)
        return REACH + 1 if scale.axis.mid_line is None else abs(scale.pixel(scale.axis.mid_line) - pixel)

    def _scale(self, dimension: str) -> Scale:
        assert isinstance(self._scene.face, StraightFace)
        return self._scene.face.x if dimension == "x" else self._scene.face.y

    def _along(self, pos: QPointF) -> float:
        return pos.x() if self._dimension == "x" else pos.y()

    def _value_at(self, pos: QPointF) -> float:
        """Return the value of the held line under a point: inside its axis, or right in its middle."""
        scale, pixel = self._scale(self._dimension), self._along(pos)
        axis = scale.axis
        span, middle = axis.maximum - axis.minimum, (axis.minimum + axis.maximum) / 2
        if abs(scale.pixel(middle) - pixel) <= CLING:
            return middle
        steps = round((scale.value(pixel) - axis.minimum) / span * FINEST)
        least = MARGIN * FINEST
        return round(axis.minimum + clip(steps, least, FINEST - least) * span / FINEST, 6)

    def _show(self, value: float) -> None:
        assert self._guide is not None
        pixel, face = self._scale(self._dimension).pixel(value), self._scene.face
        assert face is not None
        is_upright = self._dimension == "x"
        ends = (pixel, face.top, pixel, face.bottom) if is_upright else (face.left, pixel, face.right, pixel)
        self._guide.show_line(QLineF(*ends))


class FixedMidLines(MidLineDrag):
    """Mid lines that nobody can take hold of."""

    def _line_at(self, _pos: QPointF) -> str:
        return ""


class _Guide(PaintedItem):
    """Where the line would stand; the old one stays until it is dropped."""

    WIDTH = 2.0  # px

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, GHOST_LAYER)
        self._line = QLineF()

    def show_line(self, line: QLineF) -> None:
        self.prepareGeometryChange()
        self._line = line
        self.update()

    def boundingRect(self) -> QRectF:
        room = self.WIDTH
        return QRectF(self._line.p1(), self._line.p2()).normalized().adjusted(-room, -room, room, room)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setPen(QPen(self.theme.focus, self.WIDTH))
        painter.drawLine(self._line)
