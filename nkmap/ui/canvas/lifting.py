"""Carrying without a pressed button: what is lifted follows arrow keys and pointer until Enter or a click."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen

from nkmap.db.queries.stakeholders import NameRow
from nkmap.drawing.fonts import text_font
from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.drawing.token_shapes import token_path
from nkmap.geometry import Place
from nkmap.ui.canvas.course import BY_KEYS, Course, Hold
from nkmap.ui.canvas.late_keys import LateKeys
from nkmap.ui.canvas.nudging import ARROWS, arrow_step
from nkmap.ui.canvas.painted import EDGE, LIFTED_LAYER, PaintedItem
from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.parts.focus import FocusBefore

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_view import MapView

PADDING = 8.0  # px on each side of a lifted name's words


class LiftedName(PaintedItem):
    """A name on its way from the list: hollow, for it has no place until it is dropped."""

    def __init__(self, row: NameRow, note: str, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, LIFTED_LAYER)
        self.stakeholder_id = row.id
        self._lines = [row.label, note]
        self._path = token_path(row.symbol if row.kind else "circle", page.token)
        self._fonts = [text_font(page.label, QFont.Weight.DemiBold), text_font(page.end_word)]
        self._boxes = self._stack()

    def _stack(self) -> list[QRectF]:
        """Return the boxes of the two lines, one under the other below the token."""
        boxes, top = [], self._path.boundingRect().bottom() + EDGE
        for line, font in zip(self._lines, self._fonts, strict=True):
            metrics = QFontMetricsF(font)
            width = metrics.horizontalAdvance(line) + 2 * PADDING
            boxes.append(QRectF(-width / 2, top, width, metrics.height()))
            top += metrics.height()
        return boxes

    @property
    def outline(self) -> QRectF:
        """The box round token and words, in its own pixels."""
        return self._path.boundingRect().united(self._boxes[0]).united(self._boxes[1])

    def boundingRect(self) -> QRectF:
        return self.outline.adjusted(-EDGE, -EDGE, EDGE, EDGE)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(self._path, QPen(self.theme.focus, self.page.outline))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.face)
        painter.drawRoundedRect(self._boxes[0].united(self._boxes[1]), 6, 6)
        colours = (self.theme.ink, self.theme.secondary)
        for line, font, box, colour in zip(self._lines, self._fonts, self._boxes, colours, strict=True):
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, line)


class Lifting:
    """Lifts tokens of the grid, or one name of the list. Nothing is edited until it is dropped."""

    def __init__(self, view: "MapView") -> None:
        self._view, self._scene = view, view.map_scene
        self._starts: list[Place] = []  # of all that is lifted, in axis units
        self._offset = QPointF()  # px from the starts
        self._name: LiftedName | None = None
        self._course: Course | None = None  # of the name; tokens have theirs in the scene
        self._keys = LateKeys()
        self._focus_before = FocusBefore()

    @property
    def is_active(self) -> bool:
        """Whether something is lifted."""
        return bool(self._starts) and (self._name is not None or self._scene.carrying is not None)

    def lift_tokens(self, placement_ids: list[int]) -> None:
        """Lift tokens from where they are; nothing on a map that nobody has seen yet."""
        if self._scene.face is None:
            return
        self._begin([(item.token.x, item.token.y) for item in self._items(placement_ids)])
        self._scene.lift(placement_ids)
        self._carry(QPointF(), BY_KEYS)

    def lift_name(self, row: NameRow, note: str) -> None:
        """Show a name in the middle of the face, where it is not yet placed."""
        face, content = self._scene.face, self._scene.content
        if face is None or content is None:
            return
        self._begin([face.place(face.left + face.width / 2, face.top + face.height / 2)])
        self._name = LiftedName(row, note, self._scene.page, self._scene.theme)
        self._course = Course(content, face, self._starts, content.tokens)
        self._scene.addItem(self._name)
        self._carry(QPointF(), BY_KEYS)

    def _items(self, placement_ids: list[int]):
        return [self._scene.tokens[id_] for id_ in placement_ids]

    def _begin(self, starts: list[Place]) -> None:
        self.put_back()
        self._starts, self._offset = starts, QPointF()
        self._keys.begin(Qt.KeyboardModifier.NoModifier)
        self._focus_before.remember()
        self._view.setFocus()

    def press_key(self, event: QKeyEvent) -> None:
        """Carry by arrow, drop by Enter, put back by Esc; nothing else means anything now."""
        event.accept()
        if event.key() in ARROWS:
            is_big = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(Qt.Key(event.key()), is_big=is_big)
        elif event.key() in ENTER and not event.isAutoRepeat():  # the Enter that lifted may still be held
            self.drop()
        elif event.key() == Qt.Key.Key_Escape:
            self._focus_before.give_back()
            self.put_back()

    def press(self, event: QMouseEvent) -> None:
        """Drop by a click, put back by the right button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.move(event)
            self.drop()
        else:
            self.put_back()

    def move(self, event: QMouseEvent) -> None:
        """Carry what was lifted first to where the pointer is."""
        self._keys.see(event.modifiers())
        self.follow(self._view.scene_pos(event.position()))

    def follow(self, pos: QPointF) -> None:
        """Carry what was lifted first to a point of the scene; nothing where it was put back meanwhile."""
        if points := self._points():
            self._carry(pos - points[0], self._keys.hold)

    def drop(self) -> None:
        """Tell where the tokens or the name are now."""
        name, course = self._name, self._course
        if name is None or course is None:
            self._view.drop()
        else:
            self.put_back()
            self._view.placed.emit({name.stakeholder_id: course.place})

    def put_back(self) -> None:
        """End it as if it had not been."""
        if not self.is_active:
            return
        self._scene.fly_back()
        if self._name is not None:
            self._scene.removeItem(self._name)
            self._scene.bearings.hide()
        self._name, self._course, self._starts = None, None, []

    def _points(self) -> list[QPointF]:
        assert self._scene.face is not None
        return [QPointF(*self._scene.face.point(*place)) for place in self._starts]

    def _step(self, key: Qt.Key, *, is_big: bool) -> None:
        face, content = self._scene.face, self._scene.content
        assert face is not None and content is not None
        moved = [face.moved(place, self._offset.x(), self._offset.y()) for place in self._starts]
        step = arrow_step(content, face, moved[0], key, is_big=is_big)
        places = face.stepped(dict(enumerate(moved)), *step)
        if places:
            way = QPointF(*face.point(*places[0])) - QPointF(*face.point(*moved[0]))
            self._carry(self._offset + way, BY_KEYS)

    def _carry(self, offset: QPointF, hold: Hold) -> None:
        """Go on from where this ends, pulled or stopped, at the next step."""
        if self._name is not None and self._course is not None:
            self._course.follow(offset.x(), offset.y(), hold)
            self._name.setPos(self._points()[0] + QPointF(*self._course.offset))
            box = self._name.mapRectToScene(self._name.outline)
            self._scene.bearings.show(self._course.place, box, guides=self._course.guides)
            self._offset = QPointF(*self._course.offset)
        elif self._scene.carrying is not None:
            self._scene.carry(offset, hold)
            self._offset = QPointF(*self._scene.carrying.course.offset)
