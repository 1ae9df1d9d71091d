"""The view of one map: turns presses, moves and keys into the few signals that mean an edit."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGraphicsView

from nkmap.db.queries.stakeholders import NameRow
from nkmap.drawing.theme import Theme
from nkmap.ui.canvas.focus_frame import FOR_A_WHILE, FocusFrame
from nkmap.ui.canvas.habits import CanvasHabits
from nkmap.ui.canvas.hovering import Hovering
from nkmap.ui.canvas.inline_editor import InlineEditor
from nkmap.ui.canvas.keys import CanvasKeys
from nkmap.ui.canvas.lifting import Lifting
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.mid_line_drag import MidLineDrag
from nkmap.ui.canvas.pointer import Pointer
from nkmap.ui.canvas.touching import Touching
from nkmap.ui.canvas.zooming import Zooming
from nkmap.ui.parts.own_keys import keeps_key

SIGHT = 60  # px between a token that was looked for and the edge of the view
SMALLEST = (320, 140)  # px: with log, form and lever line the window still fits a small screen


class MapView(QGraphicsView):
    """Shows a MapScene. Emits what was meant; it never reads or writes the project."""

    moved = Signal(object)  # {placement id: (x, y)} in axis units
    nudged = Signal(object)  # the same, by arrow keys
    carried_over = Signal(object)  # global QPoint of carried tokens outside the grid, None when over it
    dropped_outside = Signal(object, object)  # [placement id], global QPoint
    renamed = Signal(int, str)  # stakeholder id, new name
    placed = Signal(object)  # {stakeholder id: (x, y)}: a lifted name was dropped
    added = Signal(str, object)  # name, (x, y): a new stakeholder at a place
    mid_line_moved = Signal(str, float)  # "x" or "y", in axis units
    action_asked = Signal(str)  # id of an action, by one of its keys on the grid
    letter_typed = Signal(str)  # as typed, in any script
    edit_refused = Signal()  # somebody tried to change a map that cannot be changed
    held_back = Signal(object)  # [placement id] of locked tokens that somebody tried to move
    axes_held = Signal()  # somebody tried to move a mid line of locked axes

    def __init__(self, scene: MapScene, parent=None) -> None:
        super().__init__(scene, parent)
        self.map_scene = scene
        self.habits = CanvasHabits()
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setMouseTracking(True)
        self.setMinimumSize(*SMALLEST)
        self.setBackgroundBrush(scene.theme.face)
        self.pointer = Pointer(self)
        self.mid_lines = MidLineDrag(self)
        self.zooming = Zooming(self)
        self.lifting = Lifting(self)
        self._hovering = Hovering(self)
        self._touching = Touching(self)
        self.pointer_pos = QPointF()  # on the view
        self._keys = CanvasKeys(self)
        self.editor = InlineEditor(self.viewport())
        self.editor.finished.connect(self._on_editor_finished)
        self.editor.tabbed.connect(self.focusNextPrevChild)
        self._focus_frame = FocusFrame(self)
        scene.selectionChanged.connect(self._on_selection_changed)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.setBackgroundBrush(theme.face)
        self.map_scene.set_theme(theme)

    def take_habits(self, habits: CanvasHabits) -> None:
        """Take what keys and wheel mean, and how large texts are."""
        self.habits = habits
        self.map_scene.set_text_share(habits.text_share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pointer.cancel()
        self.lifting.put_back()
        self.zooming.resize()
        self._focus_frame.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.map_scene.labels.come_into_sight()

    def sizeHint(self) -> QSize:
        return QSize(960, 640)

    def scene_pos(self, pos: QPointF) -> QPointF:
        """Return the scene point at a point of the view."""
        return pos + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    @property
    def is_carrying(self) -> bool:
        """Whether something hangs at the pointer or at the arrow keys."""
        return self.map_scene.carrying is not None or self.lifting.is_active

    # Mouse: our own, because Qt's movable items move at the first pixel

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._press(event, is_second=True)

    def _press(self, event: QMouseEvent, *, is_second: bool = False) -> None:
        self._show_focus_on(None)
        self._focus_frame.end()
        if self.lifting.is_active:
            self.lifting.press(event)
        elif not self.zooming.press(event) and not self.mid_lines.press(event, is_second=is_second):
            self.pointer.press(event, is_second=is_second)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.zooming.move(event):
            return
        self.pointer_pos = event.position()
        if self.lifting.is_active:
            self.lifting.move(event)
        elif not self.mid_lines.move(event):
            self.pointer.move(event)
        self.zooming.carry_near_edge(self.pointer_pos if self.is_carrying else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.zooming.release() and not self.mid_lines.release(event):
            self.pointer.release(event)
        self.zooming.carry_near_edge(None)

    def let_go(self) -> None:
        """End what a finger has begun, as if it had not been: it was a palm, or a second finger came."""
        self.mid_lines.cancel()
        self.pointer.cancel()
        self.zooming.carry_near_edge(None)

    def carry_on(self) -> None:
        """Carry what hangs at the pointer to where the sheet has come under it."""
        pos = self.scene_pos(self.pointer_pos)
        self.lifting.follow(pos) if self.lifting.is_active else self.pointer.carry_to(pos)

    def drop(self) -> None:
        """Tell where the carried tokens were dropped; they settle there, or fly back if that is refused."""
        scene = self.map_scene
        seen = scene.carrying.shown() if scene.carrying else {}
        places = scene.drop()
        if places:
            self.moved.emit(dict(places))
        scene.flights.settle(seen, places)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zooming.wheel(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.unsetCursor()
        return super().viewportEvent(event)

    # Keys

    def event(self, event: QEvent) -> bool:
        # While tokens are carried, no shortcut of the window may change what they stand on.
        asks = event.type() == QEvent.Type.ShortcutOverride  # Qt calls this before we are complete
        is_busy = asks and (self.is_carrying or self.mid_lines.is_active)
        return (is_busy and keeps_key(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keys.press(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._keys.release(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the tokens in reading order and leaves the canvas after the last."""
        if self.is_carrying:
            return True
        after = self._keys.token_after(forward)
        if after is None:
            return super().focusNextPrevChild(forward)
        self.map_scene.select([after])
        self._show_focus_on(after)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_frame.turn(event.reason(), is_needed=not self.map_scene.selected_ids())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus_on(None)
        self._focus_frame.hide()
        self.zooming.hold_space(False)
        if event.reason() not in FOR_A_WHILE:
            self.lifting.put_back()

    def _show_focus_on(self, placement_id: int | None) -> None:
        for id_, item in self.map_scene.tokens.items():
            item.set_focused(id_ == placement_id)

    def reveal(self, placement_ids: Sequence[int]) -> None:
        """Bring a token into sight."""
        for placement_id in placement_ids[:1]:
            self.ensureVisible(self.map_scene.tokens[placement_id], SIGHT, SIGHT)

    # Names

    def may_edit(self) -> bool:
        """Return whether the map can be changed; if not, tell that somebody tried."""
        if not self.habits.edits:
            self.edit_refused.emit()
        return self.habits.edits

    def free_among(self, placement_ids: Sequence[int]) -> list[int]:
        """Return the tokens that can be moved; tell where others are locked in their place."""
        if locked := self.map_scene.locked_among(placement_ids):
            self.held_back.emit(locked)
        return [id_ for id_ in placement_ids if id_ not in locked]

    def lift_tokens(self, placement_ids: list[int]) -> None:
        """Let tokens be carried by arrow keys or pointer; locked ones stay."""
        if self.may_edit() and (free := self.free_among(placement_ids)):
            self.lifting.lift_tokens(free)

    def lift_name(self, row: NameRow) -> None:
        """Let a name that has no place be carried to one."""
        if self.may_edit():
            self.lifting.lift_name(row, self.tr("not placed until dropped"))

    def start_renaming(self, placement_id: int) -> None:
        """Open the editor over a token's name."""
        if not self.may_edit():
            return
        item = self.map_scene.tokens[placement_id]
        box = self.map_scene.label_box(placement_id)
        left = box.left() if not box.isEmpty() else item.x() + self.map_scene.page.token
        middle = box.center().y() if not box.isEmpty() else item.y()
        spot = self.mapFromScene(QPointF(left, middle))
        self.editor.open_at(spot, item.token.name, item.token.stakeholder_id)

    def start_adding(self, pos: QPointF) -> None:
        """Open an empty editor at a free place of the grid."""
        assert self.map_scene.face is not None
        if not self.may_edit():
            return
        self.editor.open_at(self.mapFromScene(pos), "", self.map_scene.face.place(pos.x(), pos.y()))

    def _on_editor_finished(self, text: str, subject: object) -> None:
        if isinstance(subject, int):
            self.renamed.emit(subject, text)
        elif text:
            self.added.emit(text, subject)

    # For assistive technology

    def _on_selection_changed(self) -> None:
        tokens = [self.map_scene.tokens[id_].token for id_ in self.map_scene.selected_ids()]
        spoken = "; ".join(f"{token.name}: {token.x:.2f}, {token.y:.2f}" for token in tokens)
        self.setAccessibleDescription(spoken)
        self._focus_frame.show_frame(self.hasFocus() and not tokens)
