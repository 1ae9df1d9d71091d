"""The ballot of one voter: what can be voted for, the dots given so far, and how many are left."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nkmap.db.queries.polls import OptionRow, PollRow
from nkmap.ui.fields.text_field import ENTER, is_history_key
from nkmap.ui.parts.columns_list import ColumnsList
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button

NUMBER, LABEL, DOTS = range(3)
WIDEST = 900  # px, so that dots stand near their names
DOT = "●"
MOST_SHOWN = 12  # dots one beside the other; more are told by their number
GIVING = (Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_Space)
TAKING = (Qt.Key.Key_Minus, Qt.Key.Key_Left, Qt.Key.Key_Backspace)


class BallotList(ColumnsList):
    """Tells keys; what they come to is for the ballot."""

    given = Signal(int)  # 1 or -1 dot for the current row
    set_asked = Signal(int)  # this many dots for the current row
    taken_back = Signal()
    ended = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_history_key(event):
            self.taken_back.emit()
        elif event.key() in ENTER:
            self.ended.emit()
        elif event.key() in GIVING or event.key() in TAKING:
            self.given.emit(1 if event.key() in GIVING else -1)
        elif event.text().isdecimal():
            self.set_asked.emit(int(event.text()))
        else:
            super().keyPressEvent(event)


class Ballot(QWidget):
    """Holds the dots of one voter until they are cast; it begins empty, whoever it is for."""

    cast = Signal(object)  # {option id: dots}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: list[OptionRow] = []
        self._dots: dict[int, int] = {}
        self._before: list[dict[int, int]] = []  # for undo
        self._dots_each = 0
        self.voter = plain_label(role="section")
        self.question = plain_label(role="title")
        self.question.setWordWrap(True)
        self.left = plain_label(role="heading")
        self.note = plain_label(role="quiet")
        self.note.setWordWrap(True)
        self.list = BallotList(self.tr("What can be voted for"), columns=3, wide=LABEL)
        self.take_button = push_button(self.tr("Take one back  −"))
        self.give_button = push_button(self.tr("Give a dot  +"))
        self.done_button = push_button(self.tr("Cast, and hand over"), primary=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.take_button, self.give_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.done_button)
        head = QHBoxLayout()
        head.addWidget(self.voter)
        head.addStretch()
        head.addWidget(self.left)
        column = QWidget()
        column.setMaximumWidth(WIDEST)
        outer = QHBoxLayout(self)
        outer.addStretch()
        outer.addWidget(column, 10_000)
        outer.addStretch()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(40, 24, 40, 24)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.question)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.note)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.list.given.connect(self._give)
        self.list.set_asked.connect(self._set)
        self.list.taken_back.connect(self._take_back)
        self.list.ended.connect(self._end)
        self.list.currentItemChanged.connect(self._allow)
        self.take_button.clicked.connect(lambda: self._give(-1))
        self.give_button.clicked.connect(lambda: self._give(1))
        self.done_button.clicked.connect(self._end)

    def begin(self, poll: PollRow, options: Sequence[OptionRow], voter: int) -> None:
        """Let a voter give dots."""
        self.clear()
        self._options, self._dots_each = list(options), poll.dots_each
        self.voter.setText(self.tr("Voter {0}").format(voter))
        self.question.setText(poll.question)
        self.note.setText(self.tr("Up and down choose, + and − or a number give dots, Enter casts them."))
        for number, option in enumerate(self._options, 1):
            self.list.add([str(number), option.label, ""])
        self._show()
        self.list.set_row(0)
        self.list.setFocus()

    def clear(self) -> None:
        """Forget the voter and the dots: nothing stays for the next one to see."""
        self._options, self._dots, self._before = [], {}, []
        self.list.clear()
        self.voter.setText("")
        self.left.setText("")

    @property
    def dots(self) -> Mapping[int, int]:
        """The dots given so far, {option id: dots}."""
        return self._dots

    @property
    def dots_left(self) -> int:
        """How many can still be given."""
        return self._dots_each - sum(self._dots.values())

    def _give(self, by: int) -> None:
        if 0 <= self.list.row < len(self._options):
            self._set(self._current() + by)

    def _current(self) -> int:
        return self._dots.get(self._options[self.list.row].id, 0)

    def _set(self, dots: int) -> None:
        """Give the current row this many dots, as far as there are as many."""
        if not 0 <= self.list.row < len(self._options):
            return
        dots = max(0, min(dots, self._current() + self.dots_left))
        if dots != self._current():
            self._before.append(dict(self._dots))
            self._dots[self._options[self.list.row].id] = dots
            self._show()

    def _take_back(self) -> None:
        if self._before:
            self._dots = self._before.pop()
            self._show()

    def _show(self) -> None:
        for row, option in enumerate(self._options):
            if item := self.list.topLevelItem(row):
                item.setText(DOTS, dots_words(self._dots.get(option.id, 0)))
        self.left.setText(self.tr("Dots left: {0}").format(self.dots_left))
        self._allow()

    def _allow(self) -> None:
        has_row = 0 <= self.list.row < len(self._options)
        self.give_button.setEnabled(has_row and self.dots_left > 0)
        self.take_button.setEnabled(has_row and self._current() > 0)

    def _end(self) -> None:
        self.cast.emit({id_: dots for id_, dots in self._dots.items() if dots})


def dots_words(count: int) -> str:
    """Return dots one beside the other, or how many where there are too many."""
    return DOT * count if count <= MOST_SHOWN else f"{DOT} × {count}"
