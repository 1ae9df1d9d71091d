"""A table of rows that are edited in place: keys, selection, and a share of the width for each column."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from nkmap.ui.action_specs import DELETING, IS_MAC
from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.leverage.delegate import EntryDelegate
from nkmap.ui.meeting.row_model import ROW_ROLE, RowColumn, RowModel
from nkmap.ui.settings.key_map import pressed_key

ROW_HEIGHT = 34  # px


class RowTable(QTableView):
    """Enter and F2 edit a cell, Del deletes the selected rows."""

    delete_asked = Signal(object)  # [row id]

    def __init__(self, columns: Sequence[RowColumn], delegate: EntryDelegate, name: str) -> None:
        super().__init__()
        self.row_model = RowModel(columns, self)
        self._delegate = delegate
        delegate.setParent(self)
        self.setModel(self.row_model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event) -> None:
        """Give each column its share of the width, and no less than its heading and most of its letters need.

        The last one takes what is left.
        """
        super().resizeEvent(event)
        header, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        shares = [column.letters for column in self.row_model.columns]
        least = [max(header.sectionSizeHint(n), share * letter * 2 // 3) for n, share in enumerate(shares)]
        for number, width in enumerate(divided(self.viewport().width(), shares, least)[:-1]):
            self.setColumnWidth(number, width)

    def selected_rows(self) -> list[Any]:
        """Return the selected rows, in the order of the table."""
        chosen = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(ROW_ROLE) for index in chosen]

    def go_to(self, row_id: int, field: str = "") -> None:
        """Make a row the current one, and begin to edit a field of it if one is given.

        A cell that is edited in a window behind another stays open: nothing tells it that it lost the keys.
        """
        ids = [row.id for row in self.row_model.rows]
        fields = [column.field for column in self.row_model.columns]
        if row_id not in ids:
            return
        index = self.row_model.index(ids.index(row_id), fields.index(field) if field else 1)
        self.setFocus()
        self.setCurrentIndex(index)
        if field and self.state() != QAbstractItemView.State.EditingState:
            self.edit(index)

    def edit(self, index, trigger=None, event=None):
        """Edit a cell; by the mouse a list opens at once."""
        if trigger is None:
            return super().edit(index)
        self._delegate.opens_list = trigger == QAbstractItemView.EditTrigger.DoubleClicked
        return super().edit(index, trigger, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if pressed_key(event) in DELETING[IS_MAC] and self.selected_rows():
            self.delete_asked.emit([row.id for row in self.selected_rows()])
        elif event.key() in ENTER and not editing and self.currentIndex().isValid():
            self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.EditKeyPressed, event)
        else:
            super().keyPressEvent(event)


def divided(whole: int, shares: Sequence[int], least: Sequence[int]) -> list[int]:
    """Divide a width by shares; who needs more than its share takes that from the others."""
    widths: dict[int, int] = {}
    while True:
        rest = {number: share for number, share in enumerate(shares) if number not in widths}
        free, parts = whole - sum(widths.values()), sum(rest.values())
        fair = {number: max(0, free) * share // parts for number, share in rest.items()}
        tight = {number: least[number] for number, width in fair.items() if width < least[number]}
        if not tight:
            return [(widths | fair)[number] for number in range(len(shares))]
        widths |= tight
