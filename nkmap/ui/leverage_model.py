"""The leverage log as a table model: one row an entry, columns as data."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from nkmap.db.queries.leverage import EntryRow
from nkmap.ui.plain_text import as_tool_tip
from nkmap.ui.words import instrument_kind_words, stage_words, susceptibility_words

ENTRY_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, what it shows of an entry, and what it sorts by where that differs."""

    heading: str
    text: Callable[[EntryRow], str]
    width: int
    sort: Callable[[EntryRow], object] | None = None


def columns() -> list[Column]:
    """Return the columns in their order, in the language of the window."""
    translate = QCoreApplication.translate
    susceptibility, stages, kinds = susceptibility_words(), stage_words(), instrument_kind_words()
    order = {value: position for position, value in enumerate(susceptibility)}
    return [
        Column("", lambda entry: "⚠" if entry.caution else "", 28),
        Column(translate("LeverageModel", "Target"), lambda entry: entry.target, 150),
        Column(
            translate("LeverageModel", "Lever"),
            lambda entry: entry.instrument or translate("LeverageModel", "to name"),
            230,
        ),
        Column(translate("LeverageModel", "Kind"), lambda entry: kinds[entry.kind], 110),
        Column(translate("LeverageModel", "By"), lambda entry: entry.holder or "–", 150),
        Column(translate("LeverageModel", "Would they?"), _willingness, 90),
        Column(
            translate("LeverageModel", "Target is"),
            lambda entry: susceptibility[entry.susceptibility],
            110,
            lambda entry: order[entry.susceptibility],
        ),
        Column(translate("LeverageModel", "If"), lambda entry: entry.condition or entry.demand, 200),
        Column(translate("LeverageModel", "Stage"), lambda entry: stages[entry.stage], 150),
        Column(translate("LeverageModel", "Note"), lambda entry: entry.note, 320),
    ]


def _willingness(entry: EntryRow) -> str:
    if entry.willingness is None:
        return "–"
    return QCoreApplication.translate("LeverageModel", "{0} of 4").format(entry.willingness)


class LeverageModel(QAbstractTableModel):
    """Holds EntryRows; a refresh that finds the same entries changes only the rows that differ."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._columns = columns()
        self._entries: list[EntryRow] = []

    @property
    def widths(self) -> list[int]:
        """The width of each column at first, in pixels."""
        return [column.width for column in self._columns]

    def show_entries(self, entries: list[EntryRow]) -> None:
        """Take the entries as they are now."""
        if [entry.id for entry in entries] != [entry.id for entry in self._entries]:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()
            return
        earlier, self._entries = self._entries, entries
        for row, (before, after) in enumerate(zip(earlier, entries, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        entry, column = self._entries[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(column.text(entry).split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(_caution(entry) if index.column() == 0 else column.text(entry))
        if role == ENTRY_ROLE:
            return entry
        if role == SORT_ROLE:
            return column.sort(entry) if column.sort else column.text(entry).casefold()
        return None


def _caution(entry: EntryRow) -> str:
    if not entry.caution:
        return ""
    translate = QCoreApplication.translate
    parts = {
        translate("LeverageModel", "risk of backfiring {0} of 4"): entry.backfire_risk,
        translate("LeverageModel", "harm to people {0} of 4"): entry.population_harm,
    }
    return ", ".join(words.format(value) for words, value in parts.items() if value is not None)
