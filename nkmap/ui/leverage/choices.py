"""What fields about levers offer: the known levers and last the typed one as new, names, listed words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from nkmap.commands.leverage_entries import LONGEST_INSTRUMENT
from nkmap.db.queries.leverage import instruments
from nkmap.db.queries.stakeholders import name_list
from nkmap.document import Document
from nkmap.ui.fields.editors import Choice, ChoiceBox
from nkmap.ui.fields.text_field import ENTER

Index = QModelIndex | QPersistentModelIndex
ROWS = 8  # offered without scrolling


def known_names(document: Document) -> dict[str, int]:
    """Return the stakeholders by what may be typed for them, in small letters: name and short name."""
    names = document.read(name_list)
    shorter = {row.short_name.casefold(): row.id for row in names if row.short_name}
    return shorter | {row.name.casefold(): row.id for row in names}


def meant_by(document: Document, typed: str) -> int | None:
    """Return whom a text means: a name, a short name, or the only name that begins so."""
    known, begun = known_names(document), typed.strip().casefold()
    if begun in known or not begun:
        return known.get(begun)
    meant = {id_ for name, id_ in known.items() if name.startswith(begun)}
    return meant.pop() if len(meant) == 1 else None


def offer_names(field: QLineEdit, document: Document) -> None:
    """Offer the names of the project while one is typed, from the first letter, wherever it stands."""
    offer_texts(field, sorted(row.name for row in document.read(name_list)))


def offer_texts(field: QLineEdit, texts: Sequence[str]) -> None:
    """Offer these texts in the same way."""
    if field.completer() is None:
        field.setCompleter(_set_up(QCompleter(field), QStringListModel()))
    choices = field.completer().model()  # kept: a list that hangs open must not be deleted under its key
    assert isinstance(choices, QStringListModel)
    choices.setStringList(list(texts))


def offer_levers(field: QLineEdit, document: Document) -> None:
    """Do the same with the levers of the project; the last row is what was typed."""
    levers = [row.name for row in document.read(instruments)]
    if field.completer() is None:
        made = LeverChoices()
        field.setCompleter(_set_up(QCompleter(field), made))
        field.textEdited.connect(made.set_typed)
    choices = field.completer().model()
    assert isinstance(choices, LeverChoices)
    choices.set_levers(levers)


class QuickChoiceBox(ChoiceBox):
    """The digit of a row chooses it; Enter and Esc are told as a TextField tells them."""

    entered = Signal(object)  # Qt.KeyboardModifier held with Enter
    escaped = Signal()

    def __init__(self, words: Mapping, parent=None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.offer([Choice(value, said) for value, said in words.items()])

    @property
    def value(self):
        """What is chosen."""
        return self.choices[self.currentIndex()].value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit(event.modifiers())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.text().isdecimal():
            if int(event.text()) < self.count():
                self.setCurrentIndex(int(event.text()))
        else:
            super().keyPressEvent(event)


def _set_up(made: QCompleter, choices: QAbstractListModel) -> QCompleter:
    choices.setParent(made)
    made.setModel(choices)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    made.setMaxVisibleItems(ROWS)
    if popup := made.popup():
        popup.setObjectName("choices_popup")
    return made


class LeverChoices(QAbstractListModel):
    """What is shown of a row is not always what choosing it writes into the field: "New lever: visas"."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._levers: list[str] = []
        self._known: set[str] = set()
        self._new = ""

    def set_levers(self, levers: Sequence[str]) -> None:
        """Offer these; what was typed is forgotten."""
        self.beginResetModel()
        self._levers, self._known = list(levers), {lever.casefold() for lever in levers}
        self._new = ""
        self.endResetModel()

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
