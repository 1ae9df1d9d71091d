"""The row above the leverage log: which map, one chip for each facet, to sort, and how many are shown."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from nkmap.ui.leverage.filter import ANY, Facet, LeverageFilter
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.plain_text import as_menu_text, as_tool_tip, plain_label

LONGEST_CHIP = 18  # letters of what a chip is set to
LONGEST_ROW = 60  # letters of a row of its menu


class Chip(QToolButton):
    """A quiet button that stands out when it is set."""

    def __init__(self, words: str = "", parent=None) -> None:
        super().__init__(parent)
        self.setProperty("chip", True)
        self.show_words(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)

    def show_words(self, words: str, mark: str = "") -> None:
        """Show words, and a mark behind them."""
        self.setText(as_menu_text(words + mark))
        self.setToolTip(as_tool_tip(words))


class FacetChip(Chip):
    """Says what its facet is set to; its menu lists the values there are, with their numbers."""

    chosen = Signal(str, object)  # field, value or ANY

    def __init__(self, facet: Facet, shown: LeverageFilter, parent=None) -> None:
        super().__init__(parent=parent)
        self._facet, self._shown = facet, shown
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.refresh()

    def refresh(self) -> None:
        """Show what is set."""
        value = self._shown.wanted.get(self._facet.field, ANY)
        self.setChecked(value is not ANY)
        words = self._facet.heading
        if value is not ANY:
            words = f"{words}: {_cut(self._facet.words(value), LONGEST_CHIP)}"
        self.show_words(words, " ▾")

    def _fill(self) -> None:
        self.menu().clear()
        self._add(self.tr("Any"), ANY)
        self.menu().addSeparator()
        for value, count in self._shown.values(self._facet):
            self._add(f"{_cut(self._facet.words(value), LONGEST_ROW)} ({count})", value)

    def _add(self, words: str, value: object) -> None:
        action = self.menu().addAction(as_menu_text(words))
        action.setCheckable(True)
        action.setChecked(self._shown.wanted.get(self._facet.field, ANY) == value)
        action.triggered.connect(partial(self._choose, value))

    def _choose(self, value: object, _checked: bool = False) -> None:
        self.chosen.emit(self._facet.field, value)


class LeverageFilterBar(QWidget):
    """Sets a LeverageFilter and says what it leaves."""

    changed = Signal()

    def __init__(self, shown: LeverageFilter, parent=None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.scope = Chip(self.tr("All maps"))
        self.to_sort = Chip()
        self.facets = {facet.field: FacetChip(facet, shown) for facet in shown.facets}
        self.count = plain_label(role="quiet")
        self.clear = QToolButton()
        self.clear.setText(self.tr("Clear"))
        self.clear.setProperty("chip", True)
        self.clear.setToolTip(self.tr("Show all entries again"))
        self._lay_out()
        self.scope.clicked.connect(self._on_scope)
        self.to_sort.clicked.connect(self._on_to_sort)
        self.clear.clicked.connect(self._on_clear)
        for chip in self.facets.values():
            chip.chosen.connect(self._on_chosen)

    def _lay_out(self) -> None:
        self.count.setContentsMargins(4, 4, 0, 0)  # on one line with the words in the chips
        layout = FlowLayout()
        layout.setSpacing(4)
        for widget in (self.scope, *self.facets.values(), self.to_sort, self.clear, self.count):
            layout.addWidget(widget)
        self.setLayout(layout)

    def refresh(self) -> None:
        """Say what is set and how many entries that leaves."""
        shown, all_of_scope = self._shown.rowCount(), len(self._shown.in_scope())
        self.scope.setChecked(self._shown.all_maps)
        self.to_sort.show_words(self.tr("To sort ({0})").format(self._shown.count_to_sort()))
        self.to_sort.setChecked(self._shown.to_sort)
        for chip in self.facets.values():
            chip.refresh()
        self.clear.setVisible(self._shown.is_set)
        self.count.setText(self.tr("{0} of {1} shown").format(shown, all_of_scope))

    def _on_scope(self, all_maps: bool) -> None:
        self._shown.set_map(self._shown.map_id, all_maps=all_maps)
        self.changed.emit()

    def _on_to_sort(self, to_sort: bool) -> None:
        self._shown.set_to_sort(to_sort)
        self.changed.emit()

    def _on_chosen(self, field: str, value: object) -> None:
        self._shown.want(field, value)
        self.changed.emit()

    def _on_clear(self) -> None:
        self._shown.clear()
        self.changed.emit()


def _cut(text: str, longest: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
