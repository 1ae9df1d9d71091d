"""The votes of a project: a list of them, and beside it the one that is chosen, or the form for another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from nkmap.db.queries.polls import OptionRow, PollRow, current_poll, poll_list, poll_options
from nkmap.db.queries.sessions import newest_meeting
from nkmap.ui.meeting.edits import MeetingEdits
from nkmap.ui.meeting.new_vote import NewVote
from nkmap.ui.meeting.open_vote import OpenVote
from nkmap.ui.meeting.results import Results
from nkmap.ui.meeting.sheet import Sheet
from nkmap.ui.meeting.vote_subjects import VoteSubject, vote_subjects
from nkmap.ui.parts.columns_list import ColumnsList
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

TABLES = ("poll", "poll_option", "dots", "session", "stakeholder", "leverage_entry", "instrument", "step")
USUAL_VOTERS = 8


class VotesSheet(Sheet):
    """Totals are read only for a vote that is revealed."""

    keyboard_asked = Signal(int)  # poll id
    typing_asked = Signal(int)  # poll id
    wall_asked = Signal(int)  # poll id
    actions_asked = Signal(str, object)  # one of `scales.POLL_SUBJECTS`, [id]

    def __init__(self, page: "ProjectPage", edits: MeetingEdits) -> None:
        window = page.window()
        super().__init__(window, page.document, "")
        self.title.setText(self.tr("Votes with dots"))
        self._page, self._edits = page, edits
        self._polls: list[PollRow] = []
        self._poll_id: int | None = None
        self.list = ColumnsList(self.tr("Votes"), columns=2)
        self.empty = plain_label(role="hint")
        self.empty.setText(self.tr("No vote yet. Here they are listed, the newest last."))
        self.empty.setWordWrap(True)
        self.new_button = push_button(self.tr("New vote"))
        self.delete_button = push_button(self.tr("Delete"))
        self.wall_button = push_button(self.tr("On the projector"))
        self.new_vote, self.open_vote, self.results = NewVote(), OpenVote(), Results()
        self.pages = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.add_to_head(self.wall_button)
        for widget in (self.new_vote, self.open_vote, self.results):
            self.pages.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.new_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch()
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.list, 1)
        side.addWidget(self.empty)
        side.addStretch()
        side.addLayout(buttons)
        across = QHBoxLayout()
        across.addLayout(side, 2)
        across.addWidget(self.pages, 5)
        self.body.addLayout(across, 1)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.new_button.clicked.connect(self.ask_for_vote)
        self.delete_button.clicked.connect(self._on_delete_clicked)
        self.wall_button.clicked.connect(lambda: self.wall_asked.emit(self._poll_id or 0))
        self.new_vote.opened.connect(self._on_opened)
        self.new_vote.question.escaped.connect(self.close_over)
        self.open_vote.keyboard_asked.connect(lambda: self.keyboard_asked.emit(self._poll_id or 0))
        self.open_vote.typing_asked.connect(lambda: self.typing_asked.emit(self._poll_id or 0))
        self.open_vote.reveal_asked.connect(lambda: self._edits.reveal(self._poll_id or 0))
        self.open_vote.changed.connect(self._on_number_changed)
        self.results.hide_asked.connect(lambda: self._edits.reveal(self._poll_id or 0, is_on=False))
        self.results.actions_asked.connect(self._on_actions_asked)
        self.document.changed.connect(self._on_document_changed)

    @property
    def poll(self) -> PollRow | None:
        """The vote that is chosen; None while another one is being opened."""
        return next((poll for poll in self._polls if poll.id == self._poll_id), None)

    def open_votes(self) -> None:
        """Show the vote that goes on, or the newest, or the form where there is none."""
        self.refresh()
        self._poll_id = current_poll(self._polls).id if self._polls else None
        self.open_sheet(self.list)
        if not self._polls:
            self.ask_for_vote()

    def ask_for_vote(self) -> None:
        """Show the form that opens a vote."""
        self._poll_id = None
        self._offer()
        self._show()
        self.new_vote.question.setFocus()
        self.new_vote.question.selectAll()

    def refresh(self) -> None:
        self._polls = self.document.read(poll_list)
        if self.poll is None and self._poll_id is not None:  # it was deleted, or undone
            self._poll_id = self._polls[-1].id if self._polls else None
        self._show()

    def _voters(self) -> int:
        """Return how many are expected: who is at the meeting, or else as many as last time."""
        meeting = self.document.read(newest_meeting)
        if meeting and meeting.participants:
            return len(meeting.participants)
        return self._polls[-1].voters if self._polls else USUAL_VOTERS

    def _show(self) -> None:
        self.list.setVisible(bool(self._polls))
        self.empty.setVisible(not self._polls)
        self.list.blockSignals(True)
        self.list.clear()
        for poll in self._polls:
            said = self.tr("revealed") if poll.revealed else self.tr("{0} of {1}")
            self.list.add([poll.question, said.format(poll.votes, poll.voters)])
        for number, poll in enumerate(self._polls):
            if poll.id == self._poll_id:
                self.list.set_row(number)
        self.list.blockSignals(False)
        self._show_page()

    def _show_page(self) -> None:
        poll = self.poll
        for button in (self.delete_button, self.wall_button):
            button.setEnabled(poll is not None)
        self.new_button.setEnabled(poll is not None and bool(vote_subjects(self._page)))
        if poll is None:
            if self.pages.currentWidget() is not self.new_vote:  # else somebody is typing there
                self._offer()
            self.pages.setCurrentWidget(self.new_vote)
        elif poll.revealed:
            self.results.show_results(poll, self.document.read(poll_options, poll.id))
            self.pages.setCurrentWidget(self.results)
        else:
            self.results.clear()
            self.open_vote.show_poll(poll)
            self.pages.setCurrentWidget(self.open_vote)

    def _offer(self) -> None:
        self.new_vote.offer(vote_subjects(self._page), self._voters())

    # What is meant

    def _on_current_changed(self) -> None:
        if 0 <= self.list.row < len(self._polls):
            self._poll_id = self._polls[self.list.row].id
            self.open_vote.reveal.rest()
            self._show_page()

    def _on_opened(self, question: str, subject: VoteSubject, voters: int, dots: int) -> None:
        map_id = self._page.maps.map_id
        made = self._edits.open_poll(question, subject.subject, subject.ids, voters, dots, map_id)
        if made is not None:
            self._poll_id = made
            self.refresh()
            self.open_vote.keyboard.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_number_changed(self, field: str, value: int) -> None:
        if self._poll_id is not None:
            self._edits.change_poll(self._poll_id, field, value)
            self.refresh()

    def _on_delete_clicked(self) -> None:
        if self._poll_id is not None:
            self._edits.remove_poll(self._poll_id)

    def _on_actions_asked(self, options: list[OptionRow]) -> None:
        if poll := self.poll:
            self.actions_asked.emit(poll.subject, [option.subject_id for option in options])

    def _on_document_changed(self, change) -> None:
        if self.isVisible() and change.touches(*TABLES):
            self.refresh()
