"""What is done about a meeting becomes edits: each method is one edit and one undo step."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from nkmap.commands import actions, agenda, polls, sessions
from nkmap.ui.performing import Performing, short

if TYPE_CHECKING:
    from nkmap.agendas import PlannedStep


class MeetingEdits(Performing):
    """Methods return whether the edit was made, or what was made. No label says what somebody voted for."""

    # The meeting and its agenda

    def describe(self, field: str, value: object) -> bool:
        """Set date, place, participants, confidentiality or note of the meeting."""
        return self._do(self.tr("The meeting"), sessions.describe, **_one(field, value))

    def begin(self) -> bool:
        """Begin another meeting, with nothing said of it yet; the ones before stay in the project."""
        return self._perform(self.tr("Another meeting"), sessions.begin) is not None

    def plan(self, name: str, steps: Iterable["PlannedStep"]) -> bool:
        """Give the meeting an agenda instead of the one it has."""
        return self._perform(self.tr("Agenda: {0}").format(short(name)), agenda.plan, steps) is not None

    def add_step(self, title: str) -> int | None:
        """Put a step at the end of the agenda."""
        return self._perform(self.tr("Another step of the agenda"), agenda.add_step, title)

    def update_step(self, step_id: int, field: str, value: object) -> bool:
        """Set title, minutes, mode, prompt or done of a step."""
        return self._do(self.tr("A step of the agenda"), agenda.update_step, step_id, **_one(field, value))

    def move_step(self, step_id: int, position: int) -> bool:
        """Put a step at a position, counted from 0."""
        return self._do(self.tr("Order of the agenda"), agenda.move_step, step_id, position)

    def remove_steps(self, step_ids: Sequence[int]) -> bool:
        """Take steps off the agenda."""

        def command(session) -> None:
            for step_id in step_ids:
                agenda.remove_step(session, step_id)

        return self._do(self.tr("Fewer steps on the agenda"), command)

    # Votes

    def open_poll(
        self,
        question: str,
        subject: str,
        ids: Sequence[int],
        voters: int,
        dots_each: int,
        map_id: int | None = None,
    ) -> int | None:
        """Open a vote and return its id."""
        label = self.tr("Open a vote: {0}").format(short(question))
        return self._perform(label, polls.add, question, subject, ids, voters, dots_each, map_id)

    def change_poll(self, poll_id: int, field: str, value: int) -> bool:
        """Set the voters of a vote, or the dots of each."""
        return self._do(self.tr("Who votes with how many dots"), polls.update, poll_id, **_one(field, value))

    def cast(self, poll_id: int, voter: int, dots: Mapping[int, int]) -> bool:
        """Record the dots of a voter, {option id: dots}."""
        return self._do(self.tr("Voter {0} votes").format(voter), polls.cast, poll_id, voter, dots)

    def reveal(self, poll_id: int, *, is_on: bool = True) -> bool:
        """Show the totals of a vote, or hide them again."""
        label = self.tr("Reveal the vote") if is_on else self.tr("Hide the vote")
        return self._do(label, polls.reveal, poll_id, is_on)

    def remove_poll(self, poll_id: int) -> bool:
        """Delete a vote with all its dots."""
        return self._do(self.tr("Delete a vote"), polls.remove, poll_id)

    # What happens next

    def add_actions(self, actions_wanted: Sequence[Mapping[str, Any]]) -> list[int]:
        """Add actions, each given by its fields; return their ids."""

        def command(session) -> list[int]:
            return [actions.add(session, **wanted) for wanted in actions_wanted]

        return self._perform(self.tr("What happens next"), command) or []

    def update_action(self, action_id: int, field: str, value: object) -> bool:
        """Set a field of an action."""
        return self._do(self.tr("What happens next"), actions.update, action_id, **_one(field, value))

    def delete_actions(self, action_ids: Sequence[int]) -> bool:
        """Delete actions."""
        return self._do(self.tr("Delete what happens next"), actions.delete, action_ids)


def _one(field: str, value: object) -> dict[str, Any]:
    """Return one field as the arguments of a command."""
    return {field: value}
