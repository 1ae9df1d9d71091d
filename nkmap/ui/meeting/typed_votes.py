"""Votes are typed from paper: the numbers of the options, as often as there are dots."""

import re
from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nkmap.db.queries.polls import OptionRow, PollRow, poll_list, poll_options
from nkmap.document import Document
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.meeting.edits import MeetingEdits
from nkmap.ui.meeting.number_box import NumberBox
from nkmap.ui.meeting.sheet import Sheet
from nkmap.ui.parts.columns_list import ColumnsList
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button


class TypedVotes(Sheet):
    """What was typed is gone from the screen with Enter."""

    closed = Signal()

    def __init__(self, window: QWidget, document: Document, edits: MeetingEdits) -> None:
        super().__init__(window, document, "")
        self.title.setText(self.tr("Votes from paper"))
        self._edits = edits
        self._poll_id = 0
        self._options: list[OptionRow] = []
        self.question = plain_label(role="title")
        self.question.setWordWrap(True)
        self.voter = NumberBox(1, 1)
        self.voter.setAccessibleName(self.tr("Voter"))
        self.field = TextField()
        self.field.setAccessibleName(self.tr("Numbers of the options"))
        self.note = plain_label(role="quiet")
        self.note.setWordWrap(True)
        self.list = ColumnsList(self.tr("What can be voted for"), columns=2, wide=1)
        self.done = push_button(self.tr("Done"), primary=True)
        self._build()
        self.voter.entered.connect(self.field.setFocus)
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self.close_over)
        self.done.clicked.connect(self.close_over)

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(plain_label(self.tr("Voter"), role="heading"))
        line.addWidget(self.voter)
        line.addWidget(self.field, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.done)
        self.body.addWidget(self.question)
        self.body.addLayout(line)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(foot)

    @property
    def poll(self) -> PollRow | None:
        """The vote that is typed in."""
        return next((poll for poll in self.document.read(poll_list) if poll.id == self._poll_id), None)

    def open_for(self, poll_id: int) -> None:
        """Begin with the first voter that has not voted, counted from 1."""
        self._poll_id = poll_id
        self._options = self.document.read(poll_options, poll_id)
        poll = self.poll
        if poll is None:
            return
        self.question.setText(poll.question)
        self.list.clear()
        for number, option in enumerate(self._options, 1):
            self.list.add([str(number), option.label])
        self.voter.setRange(1, poll.voters)
        self.field.setPlaceholderText(self.tr("Numbers of the options: 2 5 5"))
        self._go_to(min(poll.votes + 1, poll.voters))
        self.open_over(self.field)

    def close_over(self) -> None:
        self.field.clear()
        super().close_over()
        self.closed.emit()

    def _go_to(self, voter: int) -> None:
        self.voter.setValue(voter)
        self.field.clear()
        self._say()

    def _say(self) -> None:
        if poll := self.poll:
            words = self.tr("{0} of {1} have voted, up to {2} dots each. Enter goes on to the next voter.")
            self.note.setText(words.format(poll.votes, poll.voters, poll.dots_each))

    def _on_entered(self) -> None:
        numbers = [int(number) for number in re.findall(r"\d+", self.field.text())]
        if any(not 1 <= number <= len(self._options) for number in numbers):
            self.note.setText(self.tr("The options are numbered 1 to {0}.").format(len(self._options)))
            return
        dots = {self._options[number - 1].id: count for number, count in Counter(numbers).items()}
        poll = self.poll
        if poll is None:
            self.close_over()
        elif sum(dots.values()) > poll.dots_each:
            self.note.setText(self.tr("Each voter has {0} dots. Take some back.").format(poll.dots_each))
        elif not dots or self._edits.cast(self._poll_id, self.voter.value(), dots):
            self._go_to(min(self.voter.value() + 1, poll.voters))
