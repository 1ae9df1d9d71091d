"""The row above the matrix: what its columns are, of which maps, in which groups; and the ways out of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QToolButton, QWidget

from nkmap.ui.leverage.filter_bar import Chip
from nkmap.ui.leverage_matrix.words import across_words, grouping_words
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.words import at_start


@dataclass(frozen=True, slots=True)
class MatrixChoices:
    """What is shown: `across` and groups as `nkmap.leverage.matrix` names them."""

    across: str = "instrument"
    all_maps: bool = False
    row_groups: str | None = None
    column_groups: str | None = None
    with_empty: bool = False


class GroupChip(Chip):
    """Says what one side is grouped by; its menu lists what it may be."""

    chosen = Signal(object)  # of leverage.matrix.GROUPINGS, None

    def __init__(self, words: str, pattern: str) -> None:
        """`words` are said while nothing is chosen, `pattern` with what is."""
        super().__init__()
        self._words, self._pattern = words, pattern
        menu = QMenu(self)
        self._actions = {}
        for value, words in grouping_words().items():
            action = self._actions[value] = menu.addAction(at_start(words))
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose, value))
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_grouping(self, grouping: str | None) -> None:
        """Show what is chosen."""
        self.setChecked(grouping is not None)
        words = self._words if grouping is None else self._pattern.format(grouping_words()[grouping])
        self.show_words(words, " ▾")
        for value, action in self._actions.items():
            action.setChecked(value == grouping)

    def _choose(self, value: str | None, _checked: bool = False) -> None:
        self.chosen.emit(value)


class ChoicesBar(QWidget):
    """Keeps the choices, and tells when they change."""

    changed = Signal()
    copy_asked = Signal(str)  # what: "picture" or "table"
    save_asked = Signal(str)  # the ending of the file

    def __init__(self) -> None:
        super().__init__()
        self.choices = MatrixChoices()
        self.across = {value: Chip(words) for value, words in across_words().items()}
        self.all_maps = Chip(self.tr("All maps"))
        self.with_empty = Chip(self.tr("Empty ones too"))
        self.with_empty.setToolTip(self.tr("Everybody on the map, and every lever"))
        self.rows = GroupChip(self.tr("Group rows"), self.tr("Rows: {0}"))
        self.columns = GroupChip(self.tr("Group columns"), self.tr("Columns: {0}"))
        self.copy = self._way_out(self.tr("Copy"), self._copies(), self.copy_asked.emit)
        self.save = self._way_out(self.tr("Save…"), self._files(), self.save_asked.emit)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        layout = FlowLayout()
        layout.setSpacing(4)
        chips = (*self.across.values(), self.all_maps, self.rows, self.columns, self.with_empty)
        for widget in (*chips, self.copy, self.save):
            layout.addWidget(widget)
        self.setLayout(layout)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for value, chip in self.across.items():
            group.addButton(chip)
            chip.clicked.connect(partial(self._on_across_chosen, value))
        self.all_maps.clicked.connect(lambda is_on: self.choose(all_maps=is_on))
        self.with_empty.clicked.connect(lambda is_on: self.choose(with_empty=is_on))
        self.rows.chosen.connect(lambda value: self.choose(row_groups=value))
        self.columns.chosen.connect(lambda value: self.choose(column_groups=value))

    def allow_ways_out(self, is_full: bool) -> None:
        """Let the matrix be copied and saved, where there is one."""
        self.copy.setEnabled(is_full)
        self.save.setEnabled(is_full)

    def choose(self, **changes) -> None:
        """Change some of the choices."""
        self.choices = replace(self.choices, **changes)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        choices = self.choices
        for value, chip in self.across.items():
            chip.setChecked(value == choices.across)
        self.all_maps.setChecked(choices.all_maps)
        self.with_empty.setChecked(choices.with_empty)
        self.rows.show_grouping(choices.row_groups)
        self.columns.show_grouping(choices.column_groups)

    def _on_across_chosen(self, value: str, _checked: bool = False) -> None:
        self.choose(across=value)

    def _copies(self) -> dict[str, str]:
        return {"picture": self.tr("As a picture"), "table": self.tr("As a table")}

    def _files(self) -> dict[str, str]:
        return {
            "png": self.tr("Picture: PNG"),
            "svg": self.tr("Picture: SVG"),
            "pdf": self.tr("Picture: PDF"),
            "csv": self.tr("Table: CSV"),
        }

    def _way_out(self, words: str, ways: Mapping[str, str], take: Callable[[str], object]) -> Chip:
        button = Chip(f"{words} ▾")
        button.setCheckable(False)
        menu = QMenu(button)
        for way, said in ways.items():
            menu.addAction(said).triggered.connect(lambda _checked=False, way=way: take(way))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button
