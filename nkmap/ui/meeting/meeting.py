"""The meeting in a project's window: what its actions open, and what ties its sheets and screens."""

from collections.abc import Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from nkmap.db.queries.sessions import AgendaRow, agenda
from nkmap.ui.meeting.edits import MeetingEdits
from nkmap.ui.meeting.modes import ACTIONS, BOARDS
from nkmap.ui.parts.made import is_made

if TYPE_CHECKING:
    from nkmap.ui.audience.boards import Boards
    from nkmap.ui.audience.show import Show
    from nkmap.ui.meeting.actions_sheet import ActionsSheet
    from nkmap.ui.meeting.actions_wall import ActionsWall
    from nkmap.ui.meeting.meeting_sheet import MeetingSheet
    from nkmap.ui.meeting.sheet import Sheet
    from nkmap.ui.meeting.strip import AgendaStrip
    from nkmap.ui.meeting.typed_votes import TypedVotes
    from nkmap.ui.meeting.votes_sheet import VotesSheet
    from nkmap.ui.meeting.voting import Voting
    from nkmap.ui.project_page import ProjectPage

SHEETS = ("sheet", "votes", "typed", "actions_sheet")
TABLES = ("session", "agenda_step")


class Meeting(QObject):
    """What is seldom wanted is made when it is."""

    changed = Signal()  # something can be shown to everybody now, or not any more

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page, self._document = page, page.document
        self.edits = MeetingEdits(page.document, self)
        self.edits.refused.connect(self._on_refused)
        page.document.changed.connect(self._on_document_changed)

    @cached_property
    def sheet(self) -> "MeetingSheet":
        """Who, when, where, and the agenda."""
        from nkmap.ui.meeting.meeting_sheet import MeetingSheet

        sheet = MeetingSheet(self._page, self.edits)
        sheet.begin_asked.connect(partial(self.show_strip, True))
        return sheet

    @cached_property
    def strip(self) -> "AgendaStrip":
        """The step of the agenda it is, below the map."""
        from nkmap.ui.meeting.strip import AgendaStrip

        strip = AgendaStrip()
        strip.started.connect(self._on_step_started)
        strip.done.connect(lambda step: self.edits.update_step(step.id, "done", 1))
        strip.wall_asked.connect(self._show_on_wall)
        strip.closed.connect(partial(self.show_strip, False))
        layout = self._page.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, strip)
        strip.hide()
        return strip

    @cached_property
    def boards(self) -> "Boards":
        """What everybody can be shown of the meeting in the place of the map."""
        from nkmap.ui.audience.boards import Boards

        boards = Boards(self._document, self._page.maps, self._page.rounds.past, self)
        boards.changed.connect(self.changed)
        return boards

    @cached_property
    def votes(self) -> "VotesSheet":
        """The votes, and the form that opens one."""
        from nkmap.ui.meeting.votes_sheet import VotesSheet

        votes = VotesSheet(self._page, self.edits)
        votes.keyboard_asked.connect(self._on_keyboard_asked)
        votes.typing_asked.connect(self._on_typing_asked)
        votes.wall_asked.connect(self._show_vote)
        votes.actions_asked.connect(self._on_actions_asked)
        return votes

    @cached_property
    def voting(self) -> "Voting":
        """The screens on which voters vote at the keyboard."""
        from nkmap.ui.meeting.voting import Voting

        voting = Voting(self._page.window(), self._document, self.edits)
        voting.closed.connect(self.show_votes)
        return voting

    @cached_property
    def typed(self) -> "TypedVotes":
        """The sheet into which votes are typed from paper."""
        from nkmap.ui.meeting.typed_votes import TypedVotes

        typed = TypedVotes(self._page.window(), self._document, self.edits)
        typed.closed.connect(self.show_votes)
        return typed

    @cached_property
    def actions_sheet(self) -> "ActionsSheet":
        """What happens next."""
        from nkmap.ui.meeting.actions_sheet import ActionsSheet

        sheet = ActionsSheet(self._page, self.edits)
        sheet.wall_asked.connect(self._show_large)
        return sheet

    @cached_property
    def wall(self) -> "ActionsWall":
        """What happens next, in large letters."""
        from nkmap.ui.meeting.actions_wall import ActionsWall

        return ActionsWall(self._page.window(), self._document, self._page.maps.theme)

    @property
    def refused(self) -> Mapping[str, str]:
        """Which actions cannot be done now, by id, and why. Nothing is read as long as there is no wall."""
        if not is_made(self, "boards"):
            return {}
        from nkmap.ui.audience.boards import BOARD_ACTIONS

        why = {
            "vote_on_wall": self.tr("There is no vote yet. “Vote with dots…” opens one."),
            "actions_on_wall": self.tr("Nothing is agreed yet. “What happens next…” is the list."),
        }
        return {id_: why[id_] for id_, name in BOARD_ACTIONS.items() if name not in self.boards.possible}

    # What the actions of the window ask for

    def show_meeting(self) -> None:
        """Show who, when, where, and the agenda."""
        self.sheet.open_meeting()

    def toggle_strip(self) -> None:
        """Show the step of the agenda below the map, or hide it."""
        self.show_strip(not (is_made(self, "strip") and self.strip.isVisible()))

    def show_strip(self, is_shown: bool) -> None:
        """Show or hide the step of the agenda."""
        self.strip.show_agenda(self._document.read(agenda))
        self.strip.setVisible(is_shown)

    def show_votes(self) -> None:
        """Show the votes."""
        self.votes.open_votes()

    def show_actions(self) -> None:
        """Show what happens next."""
        self.actions_sheet.open_actions()

    def bundle(self) -> None:
        """Show what puts everything into one folder, once, beside the work."""
        from nkmap.ui.meeting.bundle_dialog import BundleDialog

        window = self._page.window()
        dialog = window.findChild(BundleDialog) or BundleDialog(
            self._document, self._page.maps.language, window
        )
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        dialog.write_button.setFocus()

    def show_trends(self) -> None:
        """Show where each is heading."""
        if (map_id := self._page.maps.map_id) is not None:
            self._page.layers.switch(map_id, "trend", True)

    # What sheets and strip ask for

    def _show_large(self) -> None:
        maps = self._page.maps
        self.wall.open_actions(maps.names_language, maps.theme)

    def _on_keyboard_asked(self, poll_id: int) -> None:
        self.votes.close_over()
        self.voting.open_for(poll_id)

    def _on_typing_asked(self, poll_id: int) -> None:
        self.votes.close_over()
        self.typed.open_for(poll_id)

    def _on_actions_asked(self, subject: str, ids: list[int]) -> None:
        self.votes.close_over()
        self.show_actions()
        self.actions_sheet.add(subject, ids)

    def _on_step_started(self, step: AgendaRow) -> None:
        """Begin what goes with a step; what is on already stays on."""
        groups = self._page.groups
        is_on = step.mode == "discuss" and is_made(groups, "panel") and groups.panel.isVisible()
        if step.mode is not None and not is_on:
            self._page.action_asked.emit(ACTIONS[step.mode])
        if self._show is not None:
            self.boards.choose(BOARDS.get(step.mode or "", ""))

    @property
    def _show(self) -> "Show | None":
        """What is shown to the audience elsewhere, if it is."""
        window = self._page.window()
        return window.presenting.show if is_made(window, "presenting") else None  # type: ignore[attr-defined]

    def _show_vote(self, poll_id: int) -> None:
        """Show a vote to the audience, whichever it is."""
        from nkmap.ui.audience.boards import VOTE

        if self._show is None:
            self.votes.say(self.tr("Nothing is shown on a projector yet: press F5 first."))
        else:
            self.boards.choose(VOTE, poll_id)

    def _show_on_wall(self, step: AgendaRow) -> None:
        """Show the words of a step and its time to the audience."""
        show = self._show
        if show is None:
            self._page.outcomes.say(self.tr("Nothing is shown on a projector yet: press F5 first."))
            return
        if step.prompt.strip():
            show.covering.show_prompt(step.prompt, step.title)
        else:
            show.covering.show_prompt(step.title)
        if step.minutes:
            show.wall.countdown.start(step.minutes)

    def _on_refused(self, sentence: str) -> None:
        """Say it where it is seen: in the sheet that is open, or over the map."""
        open_sheets = [getattr(self, name) for name in SHEETS if is_made(self, name)]
        shown: list[Sheet] = [sheet for sheet in open_sheets if sheet.isVisible()]
        for sheet in shown:
            sheet.say(sentence)
        if not shown:
            self._page.outcomes.say(sentence)

    def _on_document_changed(self, change) -> None:
        if change.touches(*TABLES) and is_made(self, "strip") and self.strip.isVisible():
            self.strip.show_agenda(self._document.read(agenda))
