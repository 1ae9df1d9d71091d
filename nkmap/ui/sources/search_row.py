"""The search in the texts of all sources: a field, how many were found, the next and the previous one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from nkmap.db.queries.source_texts import Hit
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label

REST = 150  # ms after the last letter: texts may be long
LETTERS = 22  # room in the field


class SearchRow(QWidget):
    """Enter goes to the next hit, Shift+Enter to the one before, Esc ends the search."""

    searched = Signal(str)
    hit_chosen = Signal(object)  # Hit

    def __init__(self) -> None:
        super().__init__()
        self.hits: Sequence[Hit] = ()
        self._at = -1
        self.field = TextField()
        self.field.setPlaceholderText(self.tr("Search the texts"))
        self.field.setAccessibleName(self.tr("Search the texts"))
        self.field.setMinimumWidth(self.field.fontMetrics().averageCharWidth() * LETTERS)
        self.count = plain_label(role="quiet")
        self.previous = self._button("▲", self.tr("Previous"))
        self.next = self._button("▼", self.tr("Next"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._search)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.field, self.previous, self.next, self.count):
            layout.addWidget(widget)
        self._connect()
        self._say()

    def _button(self, sign: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setProperty("chip", True)
        button.setToolTip(as_tool_tip(words))
        button.setAccessibleName(words)
        return button

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self._rest.start())
        self.field.entered.connect(self._on_field_entered)
        self.field.escaped.connect(self.field.clear)
        self.next.clicked.connect(lambda: self._step(1))
        self.previous.clicked.connect(lambda: self._step(-1))

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.field.text().strip()

    @property
    def current(self) -> Hit | None:
        """The hit that is looked at."""
        return self.hits[self._at] if 0 <= self._at < len(self.hits) else None

    def show_hits(self, hits: Sequence[Hit], current: Hit | None) -> None:
        """Take what was found, and which of it is looked at."""
        self.hits = hits
        self._at = hits.index(current) if current in hits else -1
        self._say()

    def _search(self) -> None:
        self._rest.stop()
        self.searched.emit(self.words)

    def _on_field_entered(self, modifiers: Qt.KeyboardModifier) -> None:
        if self._rest.isActive():
            self._search()
        else:
            self._step(-1 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1)

    def _step(self, by: int) -> None:
        if self.hits:
            self._at = (self._at + by) % len(self.hits)
            self._say()
            self.hit_chosen.emit(self.hits[self._at])

    def _say(self) -> None:
        for button in (self.previous, self.next):
            button.setEnabled(bool(self.hits))
        words = ""
        if self.hits:
            words = self.tr("{0} of {1}").format(self._at + 1, len(self.hits))
        elif self.words:
            words = self.tr("not found")
        self.count.setText(words)
