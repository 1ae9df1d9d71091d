"""The chosen table: what it holds, on which map its values go, and what each of its columns is."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QMenu, QVBoxLayout, QWidget

from nkmap.drawing.theme import Theme
from nkmap.ui.importing.column_menus import add_maps, field_menu, scale_menu
from nkmap.ui.importing.column_model import HOLDS, SCALE
from nkmap.ui.importing.column_rows import (
    WITH_VALUES,
    column_rows,
    heading_words,
    is_on_map,
    words_in,
)
from nkmap.ui.importing.column_table import ColumnTable
from nkmap.ui.importing.draft import Draft
from nkmap.ui.importing.field_words import holds_words
from nkmap.ui.importing.labelled import labelled
from nkmap.ui.importing.meanings import meanings
from nkmap.ui.importing.scale_line import ScaleLine
from nkmap.ui.importing.words_panel import WordsPanel
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.plain_text import ElidedLabel, as_tool_tip, plain_label

LONGEST = 150  # px of a question in the list of maps
NEW_MAP = "new"  # stands for a map that the import makes


class ColumnsPanel(QFrame):
    """Every choice is made on the draft at once; what is shown follows from it."""

    opened = Signal(object)  # QMenu that was just opened

    def __init__(self, draft: Draft, theme: Theme, words: WordsPanel) -> None:
        super().__init__()
        self.setObjectName("import_columns")
        self._draft, self._words = draft, words
        self._number = 0  # of the table in front
        self._column = 0  # whose words or numbers are asked for
        self.title = ElidedLabel()
        self.title.setProperty("role", "section")
        self.holds, self.map = QComboBox(), QComboBox()
        self.makes_ends = QCheckBox(self.tr("Add names that are nowhere else"))
        self.moved = plain_label(role="quiet")
        self.moved.setWordWrap(True)
        self.moved.hide()
        self.table = ColumnTable(theme)
        self.scale_line = ScaleLine()
        self.menu: QMenu | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        for box, letters in ((self.holds, 14), (self.map, 20)):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(letters)
        for value, words in holds_words().items():
            self.holds.addItem(words, value)
        self._on_map = labelled(self.tr("On the map"), self.map)
        head, flow = QWidget(), FlowLayout()
        flow.setContentsMargins(12, 8, 12, 8)
        for widget in (labelled(self.tr("This table holds"), self.holds), self._on_map, self.makes_ends):
            flow.addWidget(widget)
        head.setLayout(flow)
        self.title.setContentsMargins(12, 10, 12, 0)
        self.moved.setContentsMargins(12, 0, 12, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for line in (self.title, head, self.moved, self.scale_line):
            layout.addWidget(line)
        layout.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.holds.activated.connect(lambda: self._draft.hold(self._number, self.holds.currentData()))
        self.map.activated.connect(self._on_map_chosen)
        self.makes_ends.clicked.connect(lambda is_on: self._draft.make_ends(self._number, is_on))
        self.table.opened.connect(self._on_cell_opened)
        self.scale_line.chosen.connect(self._on_scale_typed)
        self._words.chosen.connect(lambda words: self._draft.set_words(self._number, self._column, words))
        self._draft.moved.connect(self._on_field_moved)

    def show_table(self, number: int) -> None:
        """Show a table of the draft, by its number."""
        self._number = number
        found = self._draft.found
        self.title.setVisible(found is not None and len(found.tables) > 1)
        self.moved.hide()
        self.scale_line.hide()
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now."""
        table, choice = self._draft.table(self._number)
        self.title.set_whole_text(table.name)
        self.holds.setCurrentIndex(self.holds.findData(choice.holds))
        self._show_maps(choice.map_id)
        has_map = choice.holds in (*WITH_VALUES, "leverage")
        self._on_map.setVisible(has_map)
        self.makes_ends.setVisible(choice.holds in ("relations", "leverage"))
        self.makes_ends.setChecked(choice.makes_ends)
        facts = self._draft.facts[self._number]
        self.table.show_rows(column_rows(table, choice, facts))

    def _show_maps(self, map_id: int | None) -> None:
        self.map.clear()
        for known in self._draft.known.maps:
            question = known.question or self.tr("No question yet")
            shown = self.fontMetrics().elidedText(question, Qt.TextElideMode.ElideRight, LONGEST)
            self.map.addItem(shown, known.id)
            self.map.setItemData(self.map.count() - 1, as_tool_tip(question), Qt.ItemDataRole.ToolTipRole)
        self.map.addItem(self.tr("A new map"), NEW_MAP)
        self.map.setCurrentIndex(self.map.findData(NEW_MAP if map_id is None else map_id))
        self.map.setToolTip(self.map.currentData(Qt.ItemDataRole.ToolTipRole) or "")

    def _questions(self) -> list[str]:
        """Return the questions of all maps that there are or that the file speaks of."""
        table, _ = self._draft.table(self._number)
        questions = [known.question for known in self._draft.known.maps]
        return list(dict.fromkeys(question for question in (*questions, *table.maps.values()) if question))

    # What is chosen

    def _on_map_chosen(self) -> None:
        chosen = self.map.currentData()
        self._draft.put_on_map(self._number, None if chosen == NEW_MAP else chosen)

    def _on_cell_opened(self, column: int, cell: int, below: QPoint) -> None:
        self._column = column
        self.moved.hide()
        self.scale_line.hide()
        table, choice = self._draft.table(self._number)
        its, facts = choice.columns[column], self._draft.facts[self._number][column]
        if cell == HOLDS:
            assert choice.holds is not None
            choose = partial(self._draft.hold_field, self._number, column)
            menu = field_menu(self, choice.holds, its, choose)
            if is_on_map(choice.holds, its):
                choose_map = partial(self._draft.set_map, self._number, column)
                add_maps(menu, self._questions(), its, choose_map)
            self._open(menu, below)
        elif cell == SCALE:
            choose_scale = partial(self._draft.set_scale, self._number, column)
            self._open(scale_menu(self, its, facts, choose_scale, self._ask_scale), below)
        else:
            given = dict(its.words)
            offered = meanings(self._draft.known, choice, its)
            words = words_in(its, facts)
            self._words.open_for(heading_words(table, column), words, given, offered)

    def _open(self, menu: QMenu, below: QPoint) -> None:
        self.menu = menu
        menu.popup(below)
        self.opened.emit(menu)

    def _ask_scale(self) -> None:
        table, choice = self._draft.table(self._number)
        scale = choice.columns[self._column].scale
        self.scale_line.ask(heading_words(table, self._column), scale)

    def _on_scale_typed(self, scale) -> None:
        self._draft.set_scale(self._number, self._column, scale)
        self.table.setFocus()

    def _on_field_moved(self, column: int) -> None:
        table, _ = self._draft.table(self._number)
        words = self.tr("“{0}” is left out now: only one column can be this.")
        self.moved.setText(words.format(heading_words(table, column)))
        self.moved.show()
