"""A table whose rows are as high as their texts, and are dragged by their numbers into another order."""

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from nkmap.ui.action_specs import DELETING, IS_MAC
from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.meeting.row_model import ROW_ROLE, RowColumn
from nkmap.ui.meeting.row_table import RowTable, divided
from nkmap.ui.settings.key_map import pressed_key
from nkmap.ui.strategies.cell_editors import WrappedDelegate
from nkmap.ui.views.wrapped_cells import ROOM

WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
BY_HAND = (
    QAbstractItemView.EditTrigger.DoubleClicked,
    QAbstractItemView.EditTrigger.EditKeyPressed,
)
WORD = 16  # letters that stay on one line
CHANGING = (*ENTER, Qt.Key.Key_F2)
OPENED = ("list", "link")  # what is edited, or shown, in a panel of its own


class WrappedTable(RowTable):
    """Columns share the width as far as their words fit in; Alt with an arrow key moves the current row."""

    moved = Signal(int, int)  # row id, its new place
    opened = Signal(object, str)  # row, field: what is edited or shown in a panel
    shown = Signal(object, str)  # row, field: a cell with a link was clicked
    edit_refused = Signal()  # a key was pressed that would change something, while nothing can be

    def __init__(self, columns: Sequence[RowColumn], delegate: WrappedDelegate, name: str) -> None:
        super().__init__(columns, delegate, name)
        self._is_protected = False
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        numbers = self.verticalHeader()
        numbers.setVisible(True)
        numbers.setSectionsMovable(True)
        numbers.setSectionsClickable(True)
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        numbers.setToolTip(self.tr("Drag to another place"))
        numbers.sectionMoved.connect(self._on_number_moved)
        self.horizontalHeader().setStretchLastSection(False)
        self.clicked.connect(self._on_clicked)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show rows in their order, the current one still current if it is there."""
        at = self.verticalScrollBar().value()
        current = self.current
        self.row_model.show_rows(rows)
        self.updateGeometries()  # the numbers take their width first: what is left is divided once
        self.fit()
        if current is not None and current.id in [row.id for row in rows]:
            self.go_to(current.id, take_focus=False)
        self.verticalScrollBar().setValue(at)

    @property
    def current(self) -> Any:
        """The current row, None where there is none."""
        return self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None

    def go_to(self, row_id: int, field: str = "", *, take_focus: bool = True) -> None:
        """Make a row the current one, and begin to edit a field of it if one is given."""
        if take_focus:
            super().go_to(row_id, field)
            return
        ids = [row.id for row in self.row_model.rows]
        column = max(0, self.currentIndex().column())
        self.setCurrentIndex(self.row_model.index(ids.index(row_id), column))

    def protect(self, is_protected: bool) -> None:
        """Let nothing be edited or moved, or let it again."""
        self._is_protected = is_protected
        triggers = QAbstractItemView.EditTrigger.NoEditTriggers
        self.setEditTriggers(triggers if is_protected else BY_HAND[0] | BY_HAND[1])
        self.verticalHeader().setSectionsMovable(not is_protected)

    def fit(self) -> None:
        """Divide the width among the columns that are seen, and make every row as high as it must be.

        A column that says nothing of any row is no wider than its heading.
        """
        columns, header = self.row_model.columns, self.horizontalHeader()
        seen = [number for number in range(len(columns)) if not self.isColumnHidden(number)]
        shares = [columns[number].letters if self._says_something(number) else 1 for number in seen]
        least = [max(header.sectionSizeHint(number), self._longest_word(number)) for number in seen]
        for number, width in zip(seen, divided(self.viewport().width(), shares, least), strict=True):
            self.setColumnWidth(number, width)
        self.resizeRowsToContents()

    def _says_something(self, column: int) -> bool:
        text = self.row_model.columns[column].text
        return any(text(row) for row in self.row_model.rows)

    def _longest_word(self, column: int) -> int:
        """Return the width in px that every word of a column fits into; beyond WORD letters it is broken."""
        text = self.row_model.columns[column].text
        words = {word[:WORD] for row in self.row_model.rows for word in re.split("[ \n]", text(row))}
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return longest + 2 * ROOM.width() + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        QTableView.resizeEvent(self, event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def edit(self, index, trigger=None, event=None):
        """Edit a cell; what no cell can hold is told, for a panel."""
        kind = self.row_model.columns[index.column()].editor if index.isValid() else ""
        if trigger in BY_HAND and kind in OPENED and trigger & self.editTriggers():
            self.opened.emit(index.data(ROW_ROLE), self.row_model.columns[index.column()].field)
            return False
        return super().edit(index, trigger, event) if kind not in OPENED else False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = self._way(event)
        if self._is_protected and (by or event.key() in CHANGING or pressed_key(event) in DELETING[IS_MAC]):
            self._show_or_refuse()
        elif by:
            self.move_current(by)
        else:
            super().keyPressEvent(event)

    def _way(self, event: QKeyEvent) -> int:
        with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        return WAYS.get(Qt.Key(event.key()), 0) if with_alt else 0

    def _show_or_refuse(self) -> None:
        """What a link leads to can be looked at where nothing can be changed."""
        index = self.currentIndex()
        if index.isValid() and self.row_model.columns[index.column()].editor == "link":
            self._on_clicked(index)
        else:
            self.edit_refused.emit()

    def move_current(self, by: int) -> None:
        """Tell that the current row is to stand further up (-1) or down (1)."""
        to = self.currentIndex().row() + by
        if self.current is not None and 0 <= to < len(self.row_model.rows) and self.editTriggers():
            self.moved.emit(self.current.id, to)

    def _on_number_moved(self, row: int, before: int, to: int) -> None:
        """Tell where a row was dragged; the rows follow when the project has changed."""
        numbers = self.verticalHeader()
        with QSignalBlocker(numbers):
            numbers.moveSection(to, before)
        self.moved.emit(self.row_model.rows[row].id, to)

    def _on_clicked(self, index: QModelIndex) -> None:
        column = self.row_model.columns[index.column()]
        if column.editor == "link":
            self.shown.emit(index.data(ROW_ROLE), column.field)
