"""Rounds: a named one keeps every place as it was, and work goes on."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import estimates, maps, placements, rounds, stakeholders
from nkmap.db.queries.maps import map_content
from nkmap.db.queries.rounds import movements
from nkmap.db.store import Store
from nkmap.db.tables import GroupEstimate, Placement, Round
from nkmap.errors import InvalidInput, ReadOnly

Do = Callable[..., Any]
Rows = Callable[[type], list[Any]]


@pytest.fixture
def grid(do: Do) -> int:
    return int(do(maps.add, "influence-stance", "Question?"))


@pytest.fixture
def token(do: Do, grid: int) -> int:
    """A placed stakeholder with a salience, and another view on it."""
    china = do(stakeholders.add, "China")
    (token,) = do(placements.place, grid, {china: (-0.5, 0.25)})
    do(placements.assess, token, salience=0.75)
    do(estimates.estimate, grid, "Table 1", {china: (0.0, 0.5)})
    return int(token)


def test_a_named_round_keeps_every_place_and_view_as_it_was(do: Do, rows: Rows, token: int) -> None:
    before = do(rounds.name_round, " Before  lunch ", "May 2007")
    do(placements.move, {token: (0.5, 0.75)})
    working, kept = rows(Placement)
    assert (working.id, working.x, working.y) == (token, 0.5, 0.75)
    assert (kept.round_id, kept.x, kept.y, kept.salience) == (before, -0.5, 0.25, 0.75)
    assert kept.uid != working.uid
    assert [(row.round_id == before, row.x) for row in rows(GroupEstimate)] == [(False, 0.0), (True, 0.0)]
    named = rows(Round)[-1]
    assert (named.label, named.date, named.working) == ("Before lunch", "May 2007", 0)


def test_the_places_of_a_named_round_cannot_be_changed(do: Do, rows: Rows, token: int) -> None:
    do(rounds.name_round, "Before")
    kept = rows(Placement)[-1]
    with pytest.raises(ReadOnly):
        do(placements.move, {kept.id: (0.0, 0.0)})


def test_rounds_stand_in_the_order_in_which_they_were_named(do: Do, rows: Rows, token: int) -> None:
    first, second = do(rounds.name_round, "One"), do(rounds.name_round, "Two")
    places = {row.id: row.position for row in rows(Round)}
    assert places[first] < places[second]


def test_a_round_can_be_renamed_and_deleted_with_its_copies(do: Do, rows: Rows, token: int) -> None:
    before = do(rounds.name_round, "Before")
    do(rounds.rename_round, before, "Morning")
    assert rows(Round)[-1].label == "Morning"
    do(rounds.remove_round, before)
    assert [row.id for row in rows(Placement)] == [token] and len(rows(GroupEstimate)) == 1


@pytest.mark.parametrize("label", ["", "  ", "BEFORE"])
def test_a_round_needs_a_name_of_its_own(do: Do, rows: Rows, token: int, label: str) -> None:
    do(rounds.name_round, "Before")
    with pytest.raises(InvalidInput):
        do(rounds.name_round, label)
    assert len(rows(Round)) == 2


def test_the_working_round_stays(do: Do, rows: Rows, token: int) -> None:
    (working,) = rows(Round)
    for verb, more in ((rounds.rename_round, ["Now"]), (rounds.remove_round, [])):
        with pytest.raises(InvalidInput):
            do(verb, working.id, *more)


def test_a_map_is_read_as_it_was_in_a_round(do: Do, store: Store, grid: int, token: int) -> None:
    before = do(rounds.name_round, "Before")
    do(placements.move, {token: (0.5, 0.75)})
    now, then = store.read(map_content, grid), store.read(map_content, grid, None, ["trail"], before)
    assert [(content.round, content.tokens[0].x) for content in (now, then)] == [("", 0.5), ("Before", -0.5)]
    assert then.tokens[0].marks.trail == ()
    later = do(rounds.name_round, "After")
    shown = store.read(map_content, grid, None, ["trail"], later)
    assert shown.tokens[0].marks.trail == ((-0.5, 0.25),)


def test_movements_tell_who_moved_farthest_and_who_came_or_left(
    do: Do, store: Store, rows: Rows, grid: int, token: int
) -> None:
    others = {name: do(stakeholders.add, name) for name in ("Germany", "Japan", "UN")}
    germany, japan = do(placements.place, grid, {others["Germany"]: (0.0, 0.0), others["Japan"]: (1.0, 1.0)})
    before = do(rounds.name_round, "Before")
    do(placements.move, {token: (0.5, 0.25), germany: (0.1, 0.0)})
    do(placements.take_off, [japan])
    do(placements.place, grid, {others["UN"]: (0.0, 1.0)})
    found = store.read(movements, grid, before, rows(Round)[0].id)
    assert [(row.label, row.distance) for row in found] == [
        ("China", pytest.approx(0.5)),
        ("Germany", pytest.approx(0.05)),
        ("Japan", None),
        ("UN", None),
    ]
    assert (found[2].end, found[3].start) == (None, None)
