"""The view of one map: turns presses, moves and keys into the few signals that mean an edit."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication, QGraphicsView

from nkmap.drawing.theme import Theme
from nkmap.ui.canvas.inline_editor import InlineEditor
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.nudging import ARROWS, nudged
from nkmap.ui.canvas.pointer import Pointer
from nkmap.ui.text_field import ENTER

RENAME_KEYS = (Qt.Key.Key_F2, *ENTER)


class MapView(QGraphicsView):
    """Shows a MapScene. Emits what was meant; it never reads or writes the project."""

    moved = Signal(object)  # {placement id: (x, y)} in axis units
    nudged = Signal(object)  # the same, by arrow keys
    take_off_asked = Signal()
    carried_over = Signal(object)  # global QPoint of carried tokens outside the grid, None when over it
    dropped_outside = Signal(object, object)  # [placement id], global QPoint
    renamed = Signal(int, str)  # stakeholder id, new name
    added = Signal(str, object)  # name, (x, y): a new stakeholder at a place
    letter_typed = Signal(str)  # a to z, by key

    def __init__(self, scene: MapScene, parent=None) -> None:
        super().__init__(scene, parent)
        self.map_scene = scene
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 240)
        self.setBackgroundBrush(scene.theme.face)
        self._pointer = Pointer(self)
        self.editor = InlineEditor(self.viewport())
        self.editor.finished.connect(self._on_editor_finished)
        self.editor.tabbed.connect(self.focusNextPrevChild)
        scene.selectionChanged.connect(self._on_selection_changed)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.setBackgroundBrush(theme.face)
        self.map_scene.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.map_scene.resize(self.viewport().size().toSizeF())

    def sizeHint(self) -> QSize:
        return QSize(960, 640)

    # Mouse: our own, because Qt's movable items move at the first pixel

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus_on(None)
        self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event, is_second=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.unsetCursor()
        return super().viewportEvent(event)

    # Keys

    def event(self, event: QEvent) -> bool:
        # While tokens are carried, no shortcut of the window may change what they stand on.
        if event.type() == QEvent.Type.ShortcutOverride and self.map_scene.carrying:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        selected = self.map_scene.selected_ids()
        if event.key() == Qt.Key.Key_Escape:
            self._on_escape(event)
        elif self.map_scene.carrying:
            event.accept()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.map_scene.select(self.map_scene.tokens)
        elif event.key() == Qt.Key.Key_Delete and selected:
            self.take_off_asked.emit()
        elif event.key() in ARROWS and selected:
            self._nudge(event)
        elif event.key() in RENAME_KEYS and len(selected) == 1:
            self.start_renaming(selected[0])
        elif _is_letter(event):
            self.letter_typed.emit(chr(event.key()).lower())
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the tokens in reading order and leaves the canvas after the last."""
        if self.map_scene.carrying:
            return True
        order = self.map_scene.reading_order()
        selected = [id_ for id_ in order if self.map_scene.tokens[id_].isSelected()]
        at = order.index(selected[-1 if forward else 0]) if selected else (-1 if forward else len(order))
        after = at + (1 if forward else -1)
        if not 0 <= after < len(order):
            return super().focusNextPrevChild(forward)
        self.map_scene.select([order[after]])
        self._show_focus_on(order[after])
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus_on(None)

    def _show_focus_on(self, placement_id: int | None) -> None:
        for id_, item in self.map_scene.tokens.items():
            item.set_focused(id_ == placement_id)

    def _on_escape(self, event: QKeyEvent) -> None:
        if self._pointer.cancel():
            return
        if self.map_scene.selected_ids():
            self.map_scene.select([])
        else:
            event.ignore()

    def _nudge(self, event: QKeyEvent) -> None:
        assert self.map_scene.content is not None
        tokens = [self.map_scene.tokens[id_].token for id_ in self.map_scene.selected_ids()]
        is_big = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        places = nudged(tokens, self.map_scene.content.grid, Qt.Key(event.key()), is_big=is_big)
        if places:
            self.nudged.emit(places)

    # Names

    def start_renaming(self, placement_id: int) -> None:
        """Open the editor over a token's name."""
        item = self.map_scene.tokens[placement_id]
        box = self.map_scene.label_box(placement_id)
        left = box.left() if not box.isEmpty() else item.x() + self.map_scene.page.token
        middle = box.center().y() if not box.isEmpty() else item.y()
        spot = self.mapFromScene(QPointF(left, middle))
        self.editor.open_at(spot, item.token.name, item.token.stakeholder_id)

    def start_adding(self, pos: QPointF) -> None:
        """Open an empty editor at a free place of the grid."""
        assert self.map_scene.face is not None
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


def _is_letter(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return plain and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
