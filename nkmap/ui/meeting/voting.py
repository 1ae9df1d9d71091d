"""Votes are cast at the keyboard in turn: a screen between the voters, then an empty ballot for each."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nkmap.db.queries.polls import PollRow, poll_list, poll_options
from nkmap.document import Document
from nkmap.ui.meeting.ballot import Ballot
from nkmap.ui.meeting.edits import MeetingEdits
from nkmap.ui.meeting.voter_turn import VoterTurn
from nkmap.ui.parts.full_overlay import FullOverlay


class Voting(FullOverlay):
    """Covers the whole window; a ballot leaves nothing behind, whether it was cast or not."""

    def __init__(self, window: QWidget, document: Document, edits: MeetingEdits) -> None:
        super().__init__(window)
        self._document, self._edits = document, edits
        self._poll_id, self._voter = 0, 1
        self.turn, self.ballot = VoterTurn(), Ballot()
        self.pages.addWidget(self.turn)
        self.pages.addWidget(self.ballot)
        self.turn.begun.connect(self._begin)
        self.turn.ended.connect(self.close_over)
        self.ballot.cast.connect(self._on_cast)

    def open_for(self, poll_id: int) -> None:
        """Ask for the next voter of a vote."""
        self._poll_id = poll_id
        poll = self._poll
        self.open_over(self.turn.voter)
        self._ask(poll.votes + 1 if poll else 1)

    def close_over(self) -> None:
        self.ballot.clear()
        super().close_over()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is self.ballot:
            event.accept()
            self._ask(self._voter)
        else:
            super().keyPressEvent(event)

    @property
    def _poll(self) -> PollRow | None:
        return next((poll for poll in self._document.read(poll_list) if poll.id == self._poll_id), None)

    def _ask(self, voter: int) -> None:
        """Go to the screen between two voters; the dots of the last one are gone from the ballot."""
        self.ballot.clear()
        poll = self._poll
        if poll is None:
            self.close_over()
            return
        self.turn.ask(poll, min(voter, poll.voters))
        self.pages.setCurrentWidget(self.turn)
        self.turn.voter.setFocus()

    def _begin(self, voter: int) -> None:
        poll = self._poll
        if poll is None:
            self.close_over()
            return
        self._voter = voter
        self.pages.setCurrentWidget(self.ballot)
        self.ballot.begin(poll, self._document.read(poll_options, self._poll_id), voter)

    def _on_cast(self, dots: Mapping[int, int]) -> None:
        if not self._edits.cast(self._poll_id, self._voter, dots):
            return
        poll = self._poll
        if poll is not None and poll.votes >= poll.voters:
            self.close_over()
        else:
            self._ask(self._voter + 1)
