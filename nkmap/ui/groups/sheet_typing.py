"""Places are typed in from paper sheets, by number pad, sheet by sheet or name by name."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.geometry import ends_of_numbers, numbers_asked
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.groups.edits import GroupEdits
from nkmap.ui.groups.entry_line import EntryLine
from nkmap.ui.groups.number_entry import NumberEntry
from nkmap.ui.groups.own_steps import OwnSteps
from nkmap.ui.groups.sheet_order import Cell, cell_after, cell_before
from nkmap.ui.groups.typed_sheets import TypedSheets
from nkmap.ui.parts.columns_list import ColumnsList
from nkmap.ui.parts.overlay import Overlay
from nkmap.ui.parts.plain_text import plain_label

SIZE = QSize(720, 520)  # px


class SheetTyping(Overlay):
    """One entry is being typed at a time, and no other one is shown."""

    def __init__(self, window: QWidget, document: Document, edits: GroupEdits) -> None:
        super().__init__(window)
        self._document, self._edits = document, edits
        self._steps = OwnSteps(document)
        self._sheets: TypedSheets | None = None
        self._cell: Cell = (0, 0)
        self._entry = NumberEntry(1, (0, 1))
        self._kept: list[Cell] = []  # what was recorded since it was opened
        self.line = EntryLine()
        self.note = plain_label(role="quiet")
        self.note.setWordWrap(True)
        self.sheets = ColumnsList(self.tr("Sheets"), columns=2)
        self.names = ColumnsList(self.tr("Names"), columns=3, wide=1)
        self.new_sheet = TextField()
        self.by_sheet = self._order_button(self.tr("Sheet by sheet"))
        self.by_name = self._order_button(self.tr("Name by name"))
        self._build()
        self._connect()

    def _order_button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setCheckable(True)
        button.setProperty("step", True)
        return button

    def _build(self) -> None:
        orders = QButtonGroup(self)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("From paper sheets"), role="section"))
        head.addStretch()
        for button in (self.by_sheet, self.by_name):
            orders.addButton(button)
            head.addWidget(button)
        self.by_sheet.setChecked(True)
        lists = QHBoxLayout()
        lists.setSpacing(16)
        lists.addLayout(_headed(self.tr("Sheets"), self.sheets, self.new_sheet), 2)
        lists.addLayout(_headed(self.tr("Names"), self.names), 3)
        self.new_sheet.setPlaceholderText(self.tr("Another sheet: table or name"))
        self.new_sheet.setAccessibleName(self.tr("Another sheet: table or name"))
        done = QPushButton(self.tr("Done"))
        done.setProperty("primary", True)
        done.clicked.connect(self.close_over)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(done)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.line)
        layout.addLayout(lists, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.line.typed.connect(self._on_typed)
        self.line.asked.connect(self._on_asked)
        self.sheets.itemClicked.connect(lambda: self._go_to((self.sheets.row, 0)))
        self.names.itemClicked.connect(lambda: self._go_to((self._cell[0], self.names.row)))
        self.new_sheet.entered.connect(self._on_new_sheet)
        self.new_sheet.escaped.connect(self.line.setFocus)
        for button in (self.by_sheet, self.by_name):
            button.clicked.connect(self.line.setFocus)

    def wanted_size(self) -> QSize:
        return SIZE.expandedTo(self.panel.minimumSizeHint())

    def open_for(self, map_id: int) -> None:
        """Begin with a sheet that is not there yet."""
        self._sheets = TypedSheets(self._document, self._edits, map_id)
        self._steps.begin()
        self._kept.clear()
        self.open_over(self.line)
        self._go_to((self._sheets.add(), 0))

    # Keys

    def _on_typed(self, sign: str) -> None:
        self._say(self._usual_note() if self._entry.type(sign) else self._refusal())
        self._show_line()

    def _on_asked(self, what: str) -> None:
        does = {
            "on": self._go_on,
            "back": self._go_back,
            "erase": self._erase,
            "skip": self._skip,
            "undo": self._undo,
        }
        does[what]()

    def _erase(self) -> None:
        self._entry.erase()
        self._show_line()

    def _go_on(self) -> None:
        """Go to the next number; after the last one record the place and go to the next entry."""
        assert self._sheets is not None
        entry = self._entry
        if not entry.is_empty and not entry.is_at_last:
            entry.turn(1)
            self._show_line()
        elif not entry.is_empty and not entry.is_whole:
            self._say(self.tr("Two numbers are needed: across and up."))
        elif self._sheets.rows and self._sheets.keep(self._cell, entry):
            if entry.is_changed:
                self._kept.append(self._cell)
            self._skip()

    def _skip(self) -> None:
        after = cell_after(self._cell, *self._counts(), by_name=self.by_name.isChecked())
        if after is None:
            self._go_to(self._cell)
            self._say(self.tr("That was the last one."))
            return
        if self._sheets is not None and after[0] == len(self._sheets.groups):
            self._sheets.add()
        self._go_to(after)

    def _go_back(self) -> None:
        if self._entry.turn(-1):
            self._show_line()
            return
        before = cell_before(self._cell, *self._counts(), by_name=self.by_name.isChecked())
        if before is not None:
            self._go_to(before)

    def _undo(self) -> None:
        if self._steps.undo() and self._kept:
            self._go_to(self._kept.pop())

    def _on_new_sheet(self) -> None:
        if self._sheets is not None:
            self._sheets.add(self.new_sheet.text().strip())
            self._show_lists()
            self.new_sheet.setText(self._sheets.next_name)
            self.new_sheet.selectAll()

    # What is shown

    def _counts(self) -> tuple[int, int]:
        assert self._sheets is not None
        return len(self._sheets.groups), len(self._sheets.rows)

    def _go_to(self, cell: Cell) -> None:
        assert self._sheets is not None
        self._cell = cell
        if self._sheets.rows:
            self._entry = self._sheets.entry(cell)
        self._show_lists()
        self._show_line()
        self._say(self._usual_note())
        self.line.setFocus()

    def _show_line(self) -> None:
        assert self._sheets is not None
        if not self._sheets.rows:
            self.line.set_whole_text(self.tr("No names yet: type them into the list first."))
            return
        about = self._sheets.groups[self._cell[0]], self._sheets.label(self._cell)
        self.line.set_whole_text(self.tr("{0} · {1}: {2}").format(*about, self._entry.shown))

    def _show_lists(self) -> None:
        assert self._sheets is not None
        sheet, name = self._cell
        self.sheets.clear()
        for number, group in enumerate(self._sheets.groups):
            placed = self._sheets.placed(number)
            self.sheets.add([group, self.tr("{0} of {1}").format(sum(placed), len(placed))])
        self.names.clear()
        placed = self._sheets.placed(sheet)
        for number, is_placed in enumerate(placed):
            self.names.add([str(number + 1), self._sheets.label((sheet, number)), "✓" if is_placed else ""])
        self.sheets.set_row(sheet)
        self.names.set_row(name)

    def _say(self, words: str) -> None:
        self.note.setText(words)

    def _usual_note(self) -> str:
        return self.tr("Enter goes on, without a number to the next name. Minus goes back.")

    def _refusal(self) -> str:
        assert self._sheets is not None
        low, high = ends_of_numbers(self._sheets.grid)
        if numbers_asked(self._sheets.grid) == 2:
            return self.tr("Numbers go from {0} to {1}: first across, then up.").format(low, high)
        return self.tr("The parts of this grid are numbered {0} to {1}.").format(low, high)


def _headed(head: str, *parts: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(4)
    layout.addWidget(plain_label(head, role="heading"))
    for part in parts:
        layout.addWidget(part)
    return layout
