"""A tree whose rows are carried away by the pointer: our own gesture, as a drop may be a place on a grid."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTreeWidget

from nkmap.ui.parts.own_keys import keeps_key

ID_ROLE = Qt.ItemDataRole.UserRole
THRESHOLD = 4  # px
FAR = 12  # px from which a drop on another row is meant
EDGE = 24  # px at the ends of the list where it scrolls by itself
STEP, EVERY = 10, 30  # px, ms


class CarryingTree(QTreeWidget):
    """Tells who is carried where. Esc, the right button and a lost release put back."""

    carried = Signal(object, object)  # [stakeholder id], global QPoint
    carry_ended = Signal(object, object)  # the same, on release
    carry_cancelled = Signal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._pressed_at: QPoint | None = None
        self._last = QPoint()  # where the pointer is, on the screen
        self.is_carrying = False
        self.is_protected = False  # nothing can be carried
        self.went_far = False  # beyond what an unsteady click may move
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(EVERY)
        self._scrolling.timeout.connect(self._scroll_at_edge)

    def selected_ids(self) -> list[int]:
        """Return the selected stakeholders in the order of the list."""
        rows = self.selectionModel().selectedRows()
        return [index.data(ID_ROLE) for index in sorted(rows, key=_from_the_top)]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.is_carrying:
            self.cancel_carrying()
            return
        self.went_far = False
        pos = event.position().toPoint()
        item = self.itemAt(pos) if event.button() == Qt.MouseButton.LeftButton else None
        if item is not None and not self.visualItemRect(item).contains(pos):
            item = None  # the arrow beside a name
        self._pressed_at = pos if item and not self.is_protected else None
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if item is not None and plain and item.isSelected():
            self.setFocus()  # keep a selection of several together until it is known whether it is dragged
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # a drag may begin with a quick second press

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.cancel_carrying()  # the release went elsewhere
            return
        away = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if not self.is_carrying and away >= THRESHOLD and self.selected_ids():
            self.is_carrying = True
            self._scrolling.start()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.went_far = self.went_far or away >= FAR
        self._last = event.globalPosition().toPoint()
        if self.is_carrying:
            self.carried.emit(self.selected_ids(), self._last)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.is_carrying and event.button() == Qt.MouseButton.LeftButton:
            ids = self.selected_ids()
            self._stop()
            self.carry_ended.emit(ids, event.globalPosition().toPoint())
            return
        if self._pressed_at is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            item = self.itemAt(event.position().toPoint())
            if item is not None:
                self.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._stop()
        super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        # While names are carried, no shortcut of the window may change the project under them.
        return (self.is_carrying and keeps_key(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.is_carrying:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel_carrying()

    def cancel_carrying(self) -> None:
        """Put back what is carried."""
        self._stop()
        self.carry_cancelled.emit()

    def _stop(self) -> None:
        self.is_carrying = False
        self._pressed_at = None
        self._scrolling.stop()
        self.viewport().unsetCursor()

    def _scroll_at_edge(self) -> None:
        pos, room = self.viewport().mapFromGlobal(self._last), self.viewport().rect()
        if not room.contains(pos):
            return
        by = -STEP if pos.y() < EDGE else STEP if pos.y() > room.height() - EDGE else 0
        before = self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(before + by)
        if self.verticalScrollBar().value() != before:
            self.carried.emit(self.selected_ids(), self._last)  # it is above another row now


def _from_the_top(index: QModelIndex) -> list[int]:
    """Return the rows on the way to a row of the tree: in their order, rows come as they are listed."""
    above = index.parent()
    return [*(_from_the_top(above) if above.isValid() else []), index.row()]
