"""The screen between two voters: it asks who is next and shows nothing of anybody's dots."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nkmap.db.queries.polls import PollRow
from nkmap.ui.meeting.number_box import NumberBox
from nkmap.ui.parts.plain_text import PlainForm, plain_label
from nkmap.ui.parts.push_button import push_button

WIDTH, NUMBER = 460, 120  # px of the column, and of a number in it


class VoterTurn(QWidget):
    """Who votes a second time begins anew: what was given before is not shown."""

    begun = Signal(int)  # number of the voter
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = plain_label(role="title")
        self.head.setWordWrap(True)
        self.state = plain_label(role="quiet")
        self.note = plain_label(role="quiet")
        self.note.setWordWrap(True)
        self.note.setText(
            self.tr("Nobody sees a dot of somebody else. Who votes again replaces what was given before.")
        )
        self.voter = NumberBox(1, 1)
        self.voter.setMaximumWidth(NUMBER)
        self.voter.setAccessibleName(self.tr("Voter"))
        self.start = push_button(self.tr("Start"), primary=True)
        self.back = push_button(self.tr("Back to the votes"))
        self._build()
        self.voter.valueChanged.connect(self._say)
        self.voter.entered.connect(self._begin)
        self.start.clicked.connect(self._begin)
        self.back.clicked.connect(self.ended)

    def _build(self) -> None:
        column = QWidget()
        column.setFixedWidth(WIDTH)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addStretch()
        buttons.addWidget(self.back)
        number = PlainForm()
        number.addRow(self.tr("Voter"), self.voter)
        layout = QVBoxLayout(column)
        layout.setSpacing(14)
        layout.addWidget(self.head)
        layout.addLayout(number)
        layout.addWidget(self.state)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.addWidget(column, 1, Qt.AlignmentFlag.AlignCenter)

    def ask(self, poll: PollRow, voter: int) -> None:
        """Ask for a voter, by a number that can be changed."""
        self.voter.setRange(1, poll.voters)
        self.voter.setValue(voter)
        self.voter.selectAll()
        self.state.setText(self.tr("{0} of {1} have voted").format(poll.votes, poll.voters))
        self._say()

    def _say(self) -> None:
        words = self.tr("Voter {0}: press Enter when you are ready")
        self.head.setText(words.format(self.voter.value()))

    def _begin(self) -> None:
        self.begun.emit(self.voter.value())
