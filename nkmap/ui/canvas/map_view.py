"""The view of one map: turns presses, moves and keys into the few signals that mean an edit."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication, QGraphicsView, QRubberBand

from nkmap.drawing.theme import Theme
from nkmap.ui.canvas.inline_editor import InlineEditor
from nkmap.ui.canvas.map_scene import MapScene

THRESHOLD = 4  # px: a shaky click must not write a value
FREE_ROOM = 24.0  # px from any token at which a double-click means a new stakeholder
AFTER_DRAG = 500  # ms in which a double-click after a drag is a slip
STEP, BIG_STEP = 0.01, 0.10  # of the axis, by arrow key and with Shift

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
RENAME_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
TOGGLES = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


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
        self._pressed_at: QPoint | None = None
        self._pressed_token = False
        self._last_drop = 0
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self._band_base: set[int] = set()
        self.editor = InlineEditor(self.viewport())
        self.editor.finished.connect(self._on_editor_finished)
        scene.selectionChanged.connect(self._on_selection_changed)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.setBackgroundBrush(theme.face)
        self.map_scene.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.map_scene.resize(self.viewport().size().toSizeF())

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton and self.map_scene.carrying:
            self.cancel_carrying()
            return
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._pressed_at = event.position().toPoint()
        item = self.map_scene.token_at(self.mapToScene(self._pressed_at))
        self._pressed_token = item is not None
        toggles = bool(event.modifiers() & TOGGLES)
        if item is None:
            self._band_base = set(self.map_scene.selected_ids()) if toggles else set()
            self.map_scene.select(self._band_base)
        elif toggles:
            item.setSelected(not item.isSelected())
        elif not item.isSelected():
            self.map_scene.select([item.token.placement_id])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pos = event.position().toPoint()
        if self._pressed_at is None:
            self._show_hand(pos)
        elif self.map_scene.carrying:
            self._carry_to(pos, event.globalPosition().toPoint())
        elif (pos - self._pressed_at).manhattanLength() > THRESHOLD:
            self._start_dragging(pos, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            super().mouseReleaseEvent(event)
            return
        self._pressed_at = None
        self._band.hide()
        if self.map_scene.carrying:
            self._drop(event.position().toPoint(), event.globalPosition().toPoint())
            self._last_drop = event.timestamp()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if event.button() != Qt.MouseButton.LeftButton or event.timestamp() - self._last_drop < AFTER_DRAG:
            return
        pos = self.mapToScene(event.position().toPoint())
        item = self.map_scene.token_at(pos)
        if item is not None:
            self.start_renaming(item.token.placement_id)
        elif self._is_free(pos):
            self.start_adding(pos)

    def _start_dragging(self, pos: QPoint, global_pos: QPoint) -> None:
        if self._pressed_token and self.map_scene.selected_ids():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.map_scene.lift(self.map_scene.selected_ids())
            self._carry_to(pos, global_pos)
        elif not self._pressed_token:
            self._stretch_band(pos)

    def _stretch_band(self, pos: QPoint) -> None:
        assert self._pressed_at is not None
        rect = QRect(self._pressed_at, pos).normalized()
        self._band.setGeometry(rect)
        self._band.show()
        inside = {id_ for id_, item in self.map_scene.tokens.items() if rect.contains(item.pos().toPoint())}
        self.map_scene.select(self._band_base | inside)

    def _carry_to(self, pos: QPoint, global_pos: QPoint) -> None:
        assert self._pressed_at is not None
        self.map_scene.carry(QPointF(pos - self._pressed_at))
        self.carried_over.emit(None if self.viewport().rect().contains(pos) else global_pos)

    def _drop(self, pos: QPoint, global_pos: QPoint) -> None:
        ids = self.map_scene.selected_ids()
        inside = self.viewport().rect().contains(pos)
        self.unsetCursor()
        self.carried_over.emit(None)
        if inside:
            self.moved.emit(dict(self.map_scene.drop()))
        else:
            self.map_scene.put_back()
            self.dropped_outside.emit(ids, global_pos)

    def cancel_carrying(self) -> None:
        """Put carried tokens back where they were; nothing is written."""
        self._pressed_at = None
        self.unsetCursor()
        self.map_scene.put_back()
        self.carried_over.emit(None)

    def _show_hand(self, pos: QPoint) -> None:
        over = self.map_scene.token_at(self.mapToScene(pos)) is not None
        self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _is_free(self, pos: QPointF) -> bool:
        face = self.map_scene.face
        near = any(
            (item.pos() - pos).manhattanLength() < FREE_ROOM for item in self.map_scene.tokens.values()
        )
        return face is not None and face.contains(pos.x(), pos.y()) and not near

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_escape(event)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.map_scene.select(self.map_scene.tokens)
        elif event.key() == Qt.Key.Key_Delete:
            self.take_off_asked.emit()
        elif event.key() in ARROWS and self.map_scene.selected_ids() and not self.map_scene.carrying:
            self._nudge(ARROWS[Qt.Key(event.key())], event.modifiers())
        elif event.key() in RENAME_KEYS and len(self.map_scene.selected_ids()) == 1:
            self.start_renaming(self.map_scene.selected_ids()[0])
        elif self._is_letter(event):
            self.letter_typed.emit(chr(event.key()).lower())
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the tokens in reading order and leaves the canvas after the last."""
        order = self.map_scene.reading_order()
        selected = [id_ for id_ in order if self.map_scene.tokens[id_].isSelected()]
        at = order.index(selected[-1 if forward else 0]) if selected else (-1 if forward else len(order))
        after = at + (1 if forward else -1)
        if 0 <= after < len(order):
            self.map_scene.select([order[after]])
            return True
        return super().focusNextPrevChild(forward)

    def _on_escape(self, event: QKeyEvent) -> None:
        if self.map_scene.carrying:
            self.cancel_carrying()
        elif self.map_scene.selected_ids():
            self.map_scene.select([])
        else:
            event.ignore()

    def _nudge(self, direction: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        assert self.map_scene.content is not None
        share = BIG_STEP if modifiers & Qt.KeyboardModifier.ShiftModifier else STEP
        grid = self.map_scene.content.grid
        sign = -1 if grid.x.flipped else 1
        dx = sign * direction[0] * share * (grid.x.maximum - grid.x.minimum)
        dy = direction[1] * share * (grid.y.maximum - grid.y.minimum)
        tokens = {id_: self.map_scene.tokens[id_].token for id_ in self.map_scene.selected_ids()}
        self.nudged.emit({id_: (token.x + dx, token.y + dy) for id_, token in tokens.items()})

    @staticmethod
    def _is_letter(event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        return plain and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z

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
        self.setFocus()
        if isinstance(subject, int):
            self.renamed.emit(subject, text)
        elif text:
            self.added.emit(text, subject)

    # For assistive technology

    def _on_selection_changed(self) -> None:
        tokens = [self.map_scene.tokens[id_].token for id_ in self.map_scene.selected_ids()]
        spoken = "; ".join(f"{token.name}: {token.x:.2f}, {token.y:.2f}" for token in tokens)
        self.setAccessibleDescription(spoken)

    def sizeHint(self) -> QSize:
        return QSize(960, 640)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.unsetCursor()
        return super().viewportEvent(event)
