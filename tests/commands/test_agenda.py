"""The agenda of a meeting, and the actions at its end."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.agendas import load_agendas
from nkmap.commands import actions, agenda, leverage_entries, maps, sessions, stakeholders
from nkmap.db.queries.actions import action_list
from nkmap.db.queries.sessions import agenda as agenda_steps
from nkmap.db.queries.sessions import newest_meeting
from nkmap.db.store import Store
from nkmap.errors import InvalidInput
from nkmap.scales import AGENDA_MODES

Do = Callable[..., Any]


@pytest.mark.parametrize(("id_", "minutes"), [("90-minutes", 90), ("60-minutes", 60), ("30-minutes", 30)])
def test_a_shipped_agenda_fills_its_time_with_modes_that_there_are(id_: str, minutes: int) -> None:
    (found,) = (offered for offered in load_agendas() if offered.id == id_)
    assert sum(step.minutes for step in found.steps) == minutes
    assert {step.mode for step in found.steps} <= {None, *AGENDA_MODES}


def test_a_planned_agenda_replaces_another_and_can_be_changed(do: Do, store: Store) -> None:
    long, *_, short = load_agendas()
    do(agenda.plan, long.steps)
    first, *_, last = do(agenda.plan, short.steps)
    do(agenda.update_step, first, minutes=7, done=1)
    do(agenda.move_step, last, 0)
    do(agenda.add_step, "Photo", 1)
    do(agenda.remove_step, first)
    steps = store.read(agenda_steps)
    assert [step.title for step in steps] == [
        short.steps[-1].title,
        *(step.title for step in short.steps[1:-1]),
        "Photo",
    ]


def test_minutes_of_a_step_are_minutes_of_one_day(do: Do, store: Store) -> None:
    step = do(agenda.add_step, "Photo")
    with pytest.raises(InvalidInput):
        do(agenda.update_step, step, minutes=-1)
    assert store.read(agenda_steps)[0].minutes == 5


def test_a_meeting_says_who_met_where_and_what_may_leave_the_room(do: Do, store: Store) -> None:
    assert store.read(newest_meeting) is None
    do(sessions.describe, date="2026-11-22", place="Brussels", participants="1\n 2\n\nAB", note="Begins late")
    do(sessions.describe, confidentiality="workshop_only")
    held = store.read(newest_meeting)
    assert held is not None and held.participants == ("1", "2", "AB")
    assert (held.place, held.confidentiality) == ("Brussels", "workshop_only")


def test_another_meeting_begins_without_agenda(do: Do, store: Store) -> None:
    do(agenda.add_step, "Photo")
    do(sessions.begin, place="Berlin")
    assert store.read(agenda_steps) == []


def test_an_action_names_whom_by_what_who_and_until_when(do: Do, store: Store) -> None:
    china, grid = do(stakeholders.add, "China"), do(maps.add, "influence-stance", "Question?")
    (entry,) = do(leverage_entries.log, grid, [china], "Visas")
    do(actions.add, china, wanted="to abstain", entry_id=entry, owner="AB", due="1 May")
    unsettled = do(actions.add)
    do(actions.update, unsettled, wanted="Write the letter", status="open")
    first, second = store.read(action_list)
    assert (first.stakeholder, first.wanted, first.lever, first.owner, first.due) == (
        "China",
        "to abstain",
        "Visas",
        "AB",
        "1 May",
    )
    assert (second.stakeholder, second.lever, second.status) == ("", "", "open")
    do(stakeholders.delete, [china])
    assert store.read(action_list)[0].wanted == "to abstain"  # the action stays
    do(actions.delete, [first.id])
    assert [row.id for row in store.read(action_list)] == [unsettled]
