"""Stakeholders as rows and fields as columns; groups have a row of their own above them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication

from nkmap.patterns.profiles import Field, Profile, Word, by_word
from nkmap.ui.parts.plain_text import as_tool_tip

Index = QModelIndex | QPersistentModelIndex
JOINED = ", "


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The row above a group: its word in the field that rows are grouped by, None = not known."""

    word: Word
    count: int


Row = Profile | GroupRow


def arranged(people: Sequence[Profile], group: Field | None, order: Field | None, *, down: bool) -> list[Row]:
    """Return rows sorted by one field and grouped by another; who is not known there comes last.

    None leaves the order of the list. Whoever has several words is in each of their groups.
    """
    if group is not None:
        rows: list[Row] = []
        for word, members in by_word(people, group).items():
            rows.append(GroupRow(word, len(members)))
            rows += arranged(members, None, order, down=down)
        return rows
    if order is None:
        return list(people)
    found = by_word(people, order)
    words = [word for word in found if word is not None]
    in_turn: list[Word] = [*(reversed(words) if down else words), None]
    sorted_people = (profile for word in in_turn for profile in found.get(word, ()))
    return list({profile.id: profile for profile in sorted_people}.values())


def words_of(row: Row, field: Field) -> str:
    """Return what stands in a cell; nothing in the row above a group."""
    return JOINED.join(row.words.get(field.id, ())) if isinstance(row, Profile) else ""


class PatternModel(QAbstractTableModel):
    """What a cell was changed to is told, not written."""

    answered = Signal(object, str)  # field id, value

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.fields: list[Field] = []
        self.editable: frozenset[str] = frozenset()
        self.is_protected = False
        self._known: dict[str, tuple[int, int]] = {}

    def show_rows(self, rows: Sequence[Row], fields: Sequence[Field], editable: frozenset[str]) -> None:
        """Show rows and fields; `editable` are the ids of fields whose words can be typed."""
        self.beginResetModel()
        self.rows, self.fields, self.editable = list(rows), list(fields), editable
        people = {row.id: row for row in rows if isinstance(row, Profile)}.values()
        self._known = {
            field.id: (sum(bool(one.words.get(field.id)) for one in people), len(people)) for field in fields
        }
        self.endResetModel()

    def profile(self, row: int) -> Profile | None:
        """Return whose row it is, None for the row above a group."""
        found = self.rows[row]
        return found if isinstance(found, Profile) else None

    def known(self, field: Field) -> tuple[int, int]:
        """Return of how many of the rows a field is known, and how many there are."""
        return self._known[field.id]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.fields)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.profile(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        is_editable = self.fields[index.column()].id in self.editable and not self.is_protected
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if is_editable else Qt.ItemFlag.NoItemFlags)

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal:
            words = self.fields[section].name
        else:
            row = self.rows[section]
            words = row.label if isinstance(row, Profile) else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(words)
        return words if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        row, field = self.rows[index.row()], self.fields[index.column()]
        if isinstance(row, GroupRow):
            return self._of_group(row, index.column(), role)
        text = words_of(row, field)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role != Qt.ItemDataRole.ToolTipRole:
            return None
        return as_tool_tip("\n".join(filter(None, (text, row.said.get(field.id)))))

    def _of_group(self, row: GroupRow, column: int, role: int):
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.BackgroundRole:
            return QGuiApplication.palette().alternateBase()
        if role == Qt.ItemDataRole.DisplayRole and column == 0:
            word = self.tr("not known") if row.word is None else row.word
            return f"{word} ({row.count})"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was meant; the rows follow when the project has changed."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        self.answered.emit(self.fields[index.column()].id, str(value))
        return True
