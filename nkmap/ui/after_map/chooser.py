"""The list in which entries and strategies are ticked for an after-map, with a filter."""

from collections.abc import Iterable, Sequence, Set

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nkmap.db.queries.strategies import StrategyRow
from nkmap.leverage.entries import EntryRow
from nkmap.ui.after_map.choice import DONE, Choice
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.leverage.filter_bar import Chip
from nkmap.ui.parts.plain_text import as_tool_tip
from nkmap.ui.parts.tree_items import tree_items
from nkmap.ui.views.number_words import signed_words
from nkmap.ui.words import stage_words

WORDS, SHIFT = range(2)
ID, IS_ENTRY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
PARTLY = Qt.CheckState.PartiallyChecked  # not ticked itself, but used by a strategy that is
SMALLEST = 90  # px high


class Chooser(QWidget):
    """What is ticked is told whole; a filter hides rows and unticks none."""

    changed = Signal(object, object)  # ids of entries, ids of strategies

    def __init__(self) -> None:
        super().__init__()
        self.filter = TextField()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the levers"))
        self.with_shift = Chip(self.tr("With a shift"))
        self.with_shift.setCheckable(True)
        self.all = Chip(self.tr("All"))
        self.all.setToolTip(self.tr("All that are listed, but not what is fulfilled or has failed"))
        self.none = Chip(self.tr("None"))
        self.list = QTreeWidget()
        self._set_up_list()
        self._entries: dict[int, EntryRow] = {}
        self._listed: object = None  # what the rows say
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.filter, 1)
        for chip in (self.with_shift, self.all, self.none):
            row.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.list, 1)
        self.list.itemChanged.connect(self._on_item_changed)
        self.filter.textChanged.connect(self._hide_others)
        self.with_shift.clicked.connect(self._hide_others)
        self.all.clicked.connect(lambda: self._tick_shown(CHECKED))
        self.none.clicked.connect(lambda: self._tick_shown(UNCHECKED))

    def _set_up_list(self) -> None:
        self.list.setProperty("gaps_list", True)
        self.list.setAccessibleName(self.tr("Levers and strategies to choose"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(10)
        self.list.setUniformRowHeights(True)
        self.list.setMinimumHeight(SMALLEST)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(0)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SHIFT, QHeaderView.ResizeMode.ResizeToContents)

    def show_choice(
        self, entries: Sequence[EntryRow], strategies: Sequence[StrategyRow], choice: Choice, quiet: QColor
    ) -> None:
        """List what can be chosen on a map, with this choice ticked."""
        self._entries = {entry.id: entry for entry in entries}
        listed = tuple(entries), tuple(strategies), quiet.name()
        self.list.blockSignals(True)
        if listed != self._listed:
            self._listed = listed
            self._fill(entries, strategies, quiet)
        used = {id_ for row in strategies if row.id in choice.strategy_ids for id_ in row.entries}
        for item in self.rows():
            self._show_ticked(item, choice, used)
        self.list.blockSignals(False)
        self._hide_others()

    def _fill(self, entries: Sequence[EntryRow], strategies: Sequence[StrategyRow], quiet: QColor) -> None:
        at = self.list.verticalScrollBar().value()
        self.list.clear()
        if strategies:
            group = self._group(self.tr("Strategies"))
            for row in strategies:
                words = self.tr("%n lever(s)", "", len(row.entries))
                self._row(group, (row.name, words), quiet, row.id, is_entry=False)
        group = self._group(self.tr("Levers"))
        for entry in entries:
            self._row(group, (entry_words(entry), shift_words(entry)), quiet, entry.id, is_entry=True)
        self.list.expandAll()
        self.list.verticalScrollBar().setValue(at)

    def _group(self, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.list, [title])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.font()
        font.setBold(True)
        item.setFont(WORDS, font)
        return item

    def _row(
        self, group: QTreeWidgetItem, texts: tuple[str, str], quiet: QColor, id_: int, *, is_entry: bool
    ) -> None:
        item = QTreeWidgetItem(group, list(texts))
        item.setForeground(SHIFT, quiet)
        item.setData(WORDS, ID, id_)
        item.setData(WORDS, IS_ENTRY, is_entry)

    def _show_ticked(self, item: QTreeWidgetItem, choice: Choice, used: Set[int]) -> None:
        id_, is_entry, words = item.data(WORDS, ID), item.data(WORDS, IS_ENTRY), item.text(WORDS)
        is_chosen = id_ in (choice.entry_ids if is_entry else choice.strategy_ids)
        is_used = is_entry and not is_chosen and id_ in used
        item.setCheckState(WORDS, CHECKED if is_chosen else PARTLY if is_used else UNCHECKED)
        words = self.tr("{0}: used by a strategy").format(words) if is_used else words
        item.setToolTip(WORDS, as_tool_tip(words))

    def rows(self) -> list[QTreeWidgetItem]:
        """Return all rows that can be ticked."""
        return [item for item in tree_items(self.list) if item.parent()]

    def _hide_others(self) -> None:
        sought = self.filter.text().strip().casefold()
        for item in self.rows():
            entry = self._entries.get(item.data(WORDS, ID)) if item.data(WORDS, IS_ENTRY) else None
            lacks_shift = entry is not None and entry.expected_shift is None and self.with_shift.isChecked()
            item.setHidden(lacks_shift or sought not in item.text(WORDS).casefold())

    def _tick_shown(self, ticked: Qt.CheckState) -> None:
        """Tick the listed entries, or untick all that is listed."""
        self.list.blockSignals(True)
        for item in self.rows():
            is_entry = item.data(WORDS, IS_ENTRY)
            is_over = is_entry and self._entries[item.data(WORDS, ID)].stage in DONE
            if not item.isHidden() and (ticked == UNCHECKED or (is_entry and not is_over)):
                item.setCheckState(WORDS, ticked)
        self.list.blockSignals(False)
        self._tell()

    def _on_item_changed(self, _item: QTreeWidgetItem, column: int) -> None:
        if column == WORDS:
            self._tell()

    def _tell(self) -> None:
        ticked = [item for item in self.rows() if item.checkState(WORDS) == CHECKED]
        self.changed.emit(_ids(ticked, is_entry=True), _ids(ticked, is_entry=False))


def _ids(items: Iterable[QTreeWidgetItem], *, is_entry: bool) -> frozenset[int]:
    return frozenset(item.data(WORDS, ID) for item in items if item.data(WORDS, IS_ENTRY) == is_entry)


def entry_words(entry: EntryRow) -> str:
    """Return whom an entry is aimed at, with what and by whom, and how far it has been used."""
    parts = (entry.target, entry.instrument or entry.note, entry.holder or "", stage_words()[entry.stage])
    return " · ".join(filter(None, parts))


def shift_words(entry: EntryRow) -> str:
    """Return the probability and the shift of an entry as far as they are assessed."""
    if entry.expected_shift is None:
        return "–"
    share = "?" if entry.p_shift is None else f"{round(100 * entry.p_shift)} %"
    return f"{share} × {signed_words(entry.expected_shift)}"
