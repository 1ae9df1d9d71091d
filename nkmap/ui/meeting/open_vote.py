"""While a vote is open: how many have voted, never for what, and the ways to vote and to reveal."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from nkmap.db.queries.polls import PollRow
from nkmap.ui.meeting.new_vote import MOST_DOTS, MOST_VOTERS, WIDTH
from nkmap.ui.parts.plain_text import PlainForm, plain_label
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.parts.twice_button import TwiceButton


class OpenVote(QWidget):
    """Says what was asked for; it reads and writes nothing."""

    keyboard_asked = Signal()
    typing_asked = Signal()
    reveal_asked = Signal()
    changed = Signal(str, int)  # "voters" or "dots_each", and how many

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = plain_label(role="title")
        self.question.setWordWrap(True)
        self.state = plain_label()
        self.note = plain_label(role="quiet")
        self.note.setText(self.tr("Nobody sees a total before it is revealed. A signal, not a decision."))
        self.note.setWordWrap(True)
        self.voters, self.dots = QSpinBox(), QSpinBox()
        self.keyboard = push_button(self.tr("At the keyboard, in turn"), primary=True)
        self.typing = push_button(self.tr("Type in from paper"))
        self.reveal = TwiceButton(self.tr("Reveal"), self.tr("Press again to reveal"))
        self._build()
        self._connect()

    def _build(self) -> None:
        numbers = PlainForm()
        numbers.setVerticalSpacing(8)
        for words, box, most in (
            (self.tr("Voters"), self.voters, MOST_VOTERS),
            (self.tr("Dots each"), self.dots, MOST_DOTS),
        ):
            box.setRange(1, most)
            box.setKeyboardTracking(False)
            box.setMaximumWidth(WIDTH)
            box.setAccessibleName(words)
            numbers.addRow(words, box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 8, 0)
        layout.setSpacing(12)
        layout.addWidget(self.question)
        layout.addWidget(self.state)
        layout.addLayout(numbers)
        for button in (self.keyboard, self.typing):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.note)
        layout.addStretch()
        layout.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.keyboard.clicked.connect(self.keyboard_asked)
        self.typing.clicked.connect(self.typing_asked)
        self.reveal.confirmed.connect(self.reveal_asked)
        self.voters.valueChanged.connect(lambda value: self.changed.emit("voters", value))
        self.dots.valueChanged.connect(lambda value: self.changed.emit("dots_each", value))

    def show_poll(self, poll: PollRow) -> None:
        """Show a vote that goes on."""
        self.question.setText(poll.question)
        self.state.setText(self.tr("{0} of {1} have voted").format(poll.votes, poll.voters))
        for box, value in ((self.voters, poll.voters), (self.dots, poll.dots_each)):
            with QSignalBlocker(box):
                box.setValue(value)
        self.reveal.setEnabled(poll.votes > 0)
