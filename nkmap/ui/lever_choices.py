"""What the lever line offers while a lever is typed: the known ones, and last the typed one as new."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from nkmap.commands.leverage_entries import LONGEST_INSTRUMENT

Index = QModelIndex | QPersistentModelIndex
ROWS = 8  # offered without scrolling


def completer(words: Sequence[str], field: QLineEdit) -> QCompleter:
    """Return a list for a field that is filtered from the first letter, wherever in a word it stands."""
    return _set_up(QCompleter(list(words), field))


def lever_completer(levers: Sequence[str], field: QLineEdit) -> QCompleter:
    """Return the same for levers; its last row is what was typed."""
    made = QCompleter(field)
    choices = LeverChoices(levers, made)
    field.textEdited.connect(choices.set_typed)
    made.setModel(choices)
    return _set_up(made)


def _set_up(made: QCompleter) -> QCompleter:
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    made.setMaxVisibleItems(ROWS)
    return made


class LeverChoices(QAbstractListModel):
    """What is shown of a row is not always what choosing it writes into the field: "New lever: visas"."""

    def __init__(self, levers: Sequence[str], parent=None) -> None:
        super().__init__(parent)
        self._levers = list(levers)
        self._known = {lever.casefold() for lever in levers}
        self._new = ""

    def set_typed(self, text: str) -> None:
        """Offer a text as new, unless it is known."""
        self.beginResetModel()
        self._new = "" if text.strip().casefold() in self._known else text.strip()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._levers) + bool(self._new)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        is_new = index.row() == len(self._levers)
        if role == Qt.ItemDataRole.EditRole:
            return self._new if is_new else self._levers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words_for_new() if is_new else self._levers[index.row()]
        return None

    def _words_for_new(self) -> str:
        if len(self._new) > LONGEST_INSTRUMENT:
            return self.tr("Note, lever to name: {0}").format(self._new)
        return self.tr("New lever: {0}").format(self._new)
