"""The parts of a report with ticks, in an order that can be dragged or moved by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from nkmap.reports.templates import PARTS, part_words

_ID = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PartsList(QListWidget):
    """Space ticks, Alt+Up and Alt+Down move; whatever is ticked is in the report in this order."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("report_parts")
        self.setAccessibleName(QCoreApplication.translate("Reports", "Parts of the report"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setToolTip(
            QCoreApplication.translate("Reports", "Drag to change the order, or Alt+Up and Alt+Down")
        )
        self.itemChanged.connect(lambda _item: self.changed.emit())
        self.model().rowsMoved.connect(lambda *_: self.changed.emit())

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the parts that are ticked, in their order."""
        rows = (self.item(row) for row in range(self.count()))
        return tuple(item.data(_ID) for item in rows if item.checkState() is Qt.CheckState.Checked)

    def show_parts(self, ticked: Sequence[str]) -> None:
        """Show these parts ticked and on top, all others below; nobody is told."""
        words = part_words(QCoreApplication.translate)
        self.blockSignals(True)
        self.clear()
        for id_ in (*ticked, *(id_ for id_ in PARTS if id_ not in ticked)):
            item = QListWidgetItem(words[id_], self)
            item.setData(_ID, id_)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if id_ in ticked else Qt.CheckState.Unchecked)
        self.blockSignals(False)

    def move_part(self, by: int) -> None:
        """Move the current part by so many rows, as far as there are rows."""
        row = self.currentRow()
        to = max(0, min(row + by, self.count() - 1))
        if row < 0 or to == row:
            return
        self.blockSignals(True)
        self.insertItem(to, self.takeItem(row))
        self.setCurrentRow(to)
        self.blockSignals(False)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _MOVES:
            self.move_part(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
