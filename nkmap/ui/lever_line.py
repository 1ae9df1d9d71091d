"""The line at the bottom in which a lever is logged while people talk: lever, holder, condition, susceptibility."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QHBoxLayout, QLineEdit, QWidget

from nkmap.db.queries.leverage import instruments
from nkmap.db.queries.stakeholders import name_list
from nkmap.document import Document
from nkmap.ui.plain_text import plain_label
from nkmap.ui.words import susceptibility_words

HEIGHT = 44  # px
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class LeverLineEntry:
    """What was typed: one entry for each target."""

    target_ids: tuple[int, ...]
    lever: str
    holder_id: int | None
    condition: str
    susceptibility: str | None


class LeverLine(QFrame):
    """Enter logs from any field, Tab goes on, Esc closes. It covers no token: it docks below the canvas."""

    entered = Signal(object)  # LeverLineEntry
    log_asked = Signal()  # Shift+Enter: log and show all fields
    closed = Signal()

    def __init__(self, document: Document, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("lever_line")
        self.setFixedHeight(HEIGHT)
        self._document = document
        self._target_ids: tuple[int, ...] = ()
        self._holders: dict[str, int] = {}
        self._target = plain_label(role="heading")
        self.lever = self._field(self.tr("which lever?"), self.tr("Lever"))
        self.holder = self._field(self.tr("nobody yet"), self.tr("Holder"))
        self.condition = self._field(self.tr("condition"), self.tr("Condition"))
        self.susceptibility = QComboBox()
        self.susceptibility.setAccessibleName(self.tr("How open the target is"))
        for value, words in susceptibility_words().items():
            self.susceptibility.addItem(words, value)
        self.problem = plain_label(role="warning")
        self._lay_out()
        for field in (self.lever, self.holder, self.condition, self.susceptibility):
            field.installEventFilter(self)
        self.lever.textChanged.connect(self._on_lever_changed)
        self.hide()

    def open_for(self, target_ids: Sequence[int], names: Sequence[str]) -> None:
        """Show the line for these targets, the cursor in the lever."""
        self._target_ids = tuple(target_ids)
        self._target.setText(names[0] if len(names) == 1 else self.tr("%n names", "", len(names)))
        self._offer_known()
        self._empty()
        self.show()
        self.lever.setFocus()

    def confirm(self) -> None:
        """Empty the fields after an entry was logged, keeping the target."""
        self._offer_known()
        self._empty()
        self.lever.setFocus()

    def _field(self, placeholder: str, accessible_name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(accessible_name)
        field.setMaxLength(500)
        return field

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        # One pattern says the order and the words between: {0} target, {1} lever, {2} holder, {3} condition,
        # {4} susceptibility. A language that puts the holder first moves {2}.
        fields: list[QWidget] = [self._target, self.lever, self.holder, self.condition, self.susceptibility]
        stretch = {self.lever: 4, self.holder: 3, self.condition: 3}
        for part in self.tr("{0} · {1} · by {2} · if {3} · {4}").replace("}", "{").split("{"):
            if part.isdigit():
                widget = fields[int(part)]
                layout.addWidget(widget, stretch.get(widget, 0))
            elif part:
                layout.addWidget(plain_label(part.strip(), role="quiet"))
        layout.addWidget(self.problem)

    def _offer_known(self) -> None:
        names = self._document.read(name_list)
        self._holders = {row.name: row.id for row in names} | {
            row.short_name: row.id for row in names if row.short_name
        }
        self.holder.setCompleter(_completer(sorted(row.name for row in names), self.holder))
        levers = [row.name for row in self._document.read(instruments)]
        self.lever.setCompleter(_completer(levers, self.lever))
        self._known_levers = {lever.casefold() for lever in levers}

    def _empty(self) -> None:
        for field in (self.lever, self.holder, self.condition):
            field.clear()
        self.susceptibility.setCurrentIndex(0)
        self.problem.clear()

    def _on_lever_changed(self, text: str) -> None:
        typed = text.strip()
        is_new = bool(typed) and typed.casefold() not in self._known_levers
        self.problem.setProperty("role", "quiet")
        self.problem.style().polish(self.problem)
        self.problem.setText(self.tr("new lever") if is_new and not self._begins_known(typed) else "")

    def _begins_known(self, typed: str) -> bool:
        return any(typed.casefold() in lever for lever in self._known_levers)

    # Keys

    def eventFilter(self, watched, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.close_line()
                return True
            if event.key() in ENTER:
                self._log(show_all=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
            if watched is self.susceptibility and event.text() in "012345" and event.text():
                self.susceptibility.setCurrentIndex(int(event.text()))
                return True
        return super().eventFilter(watched, event)

    def close_line(self) -> None:
        """Hide the line without logging."""
        self.hide()
        self.closed.emit()

    def _log(self, *, show_all: bool) -> None:
        lever = self.lever.text().strip()
        holder = self.holder.text().strip()
        if not lever:
            self._complain(self.tr("Which lever? Type it first."), self.lever)
            return
        if holder and self._holder_id(holder) is None:
            self._complain(self.tr("“{0}” is not in the list of names.").format(holder[:30]), self.holder)
            return
        self.entered.emit(
            LeverLineEntry(
                self._target_ids,
                lever,
                self._holder_id(holder),
                self.condition.text().strip(),
                self.susceptibility.currentData(),
            )
        )
        if show_all:
            self.log_asked.emit()

    def _holder_id(self, typed: str) -> int | None:
        matches = [id_ for name, id_ in self._holders.items() if name.casefold() == typed.casefold()]
        return matches[0] if matches else None

    def _complain(self, sentence: str, field: QLineEdit) -> None:
        self.problem.setProperty("role", "warning")
        self.problem.style().polish(self.problem)
        self.problem.setText(sentence)
        field.setFocus()


def _completer(words: list[str], parent: QLineEdit) -> QCompleter:
    completer = QCompleter(words, parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(8)
    return completer
