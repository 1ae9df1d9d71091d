"""The command palette: every action, map and name by typing a few of its letters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from nkmap.commands.texts import same_name_key
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.overlay import Overlay
from nkmap.ui.parts.plain_text import plain_label

WIDTH, HEIGHT = 620, 420  # px
TOP = 72  # px from the top of the window
LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette: its words, the menu it is in, its key, and what it does."""

    words: str
    menu: str
    key: str
    run: Callable[[], object]


class Palette(Overlay):
    """Enter runs the chosen line after the focus is back where it was; Esc closes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._choices: Sequence[Choice] = ()
        self._shown: list[Choice] = []
        self.field = TextField()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Command palette"))
        self.field.textChanged.connect(self._filter)
        self.field.entered.connect(self._run)
        self.field.escaped.connect(self.close_over)
        self.field.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.itemClicked.connect(self._run)
        self._nothing = plain_label(self.tr("Nothing of this name."), role="quiet")
        self._nothing.setContentsMargins(12, 4, 12, 8)
        self._build()

    def _build(self) -> None:
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.list.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing)
        self.list.ensurePolished()  # the height of rows is kept as it was before the first look

    def open_with(self, choices: Sequence[Choice]) -> None:
        """Show these choices, in this order until something is typed."""
        self._choices = choices
        self.field.clear()
        self._filter()
        self.open_over(self.field)

    def place_panel(self, room: QWidget) -> None:
        width, height = min(WIDTH, room.width() - 48), min(HEIGHT, room.height() - TOP - 24)
        if self._shown:  # no row is cut in half
            around = self.panel.minimumSizeHint().height() - self.list.minimumSizeHint().height()
            height -= (height - around) % max(1, self.list.sizeHintForRow(0))
        self.panel.setGeometry((room.width() - width) // 2, TOP, width, height)

    @property
    def shown(self) -> list[str]:
        """The words that are listed, best first."""
        return [choice.words for choice in self._shown]

    def _filter(self, _text: str = "") -> None:
        self._shown = nearest(self.field.text(), self._choices)
        self.list.clear()
        quiet = self.palette().placeholderText()
        for choice in self._shown:
            row = QTreeWidgetItem(self.list, [choice.words, choice.menu, choice.key])
            row.setForeground(1, quiet)
            row.setForeground(2, quiet)
            row.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._go_to(0)
        self.list.setVisible(bool(self._shown))
        self._nothing.setVisible(not self._shown)

    def _run(self, *_: object) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            choice = self._shown[row]
            self.close_over()
            choice.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in LIST_KEYS:
            self._step(Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def _step(self, key: Qt.Key) -> None:
        """Go up or down by one, round and round, or by a page."""
        if not self._shown:
            return
        row = self.list.currentIndex().row()
        page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)) - 1)
        last = len(self._shown) - 1
        rows = {
            Qt.Key.Key_Up: (row - 1) % (last + 1),
            Qt.Key.Key_Down: (row + 1) % (last + 1),
            Qt.Key.Key_PageUp: max(0, row - page),
            Qt.Key.Key_PageDown: min(last, row + page),
        }
        self._go_to(rows[key])

    def _go_to(self, row: int) -> None:
        self.list.setCurrentIndex(self.list.model().index(row, 0))


def nearest(wanted: str, choices: Sequence[Choice]) -> list[Choice]:
    """Return the choices that have these letters in this order, best first; equals keep their order."""
    ranked = [(_distance(same_name_key(wanted), same_name_key(choice.words)), choice) for choice in choices]
    found = [(distance, choice) for distance, choice in ranked if distance is not None]
    return [choice for _, choice in sorted(found, key=lambda pair: pair[0])]


def _distance(wanted: str, words: str) -> tuple[int, int] | None:
    """Return how far words are from what was typed: the beginning is nearest, then a word, then any part,
    then the first letters of words, then letters strewn about, the closer together the better."""
    at = words.find(wanted)
    if at >= 0:
        begins_word = at == 0 or not words[at - 1].isalnum()
        return (0, 0) if at == 0 else (1, at) if begins_word else (2, at)
    letters = wanted.replace(" ", "")
    if "".join(word[0] for word in words.split()).find(letters) >= 0:
        return 3, len(words)
    span = _span(letters, words)
    return None if span is None else (4, span)


def _span(letters: str, words: str) -> int | None:
    """Return how many letters of the words it takes from the first to the last of these, if all occur."""
    first = at = words.find(letters[0])
    for letter in letters[1:]:
        if at < 0:
            return None
        at = words.find(letter, at + 1)
    return at - first if at >= 0 else None
