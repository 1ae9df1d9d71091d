"""Dot votes: everybody's dots, hidden until they are revealed, ties as ties."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import polls, stakeholders
from nkmap.db.queries.polls import dots_of, poll_list, poll_options
from nkmap.db.store import Store
from nkmap.errors import InvalidInput

Do = Callable[..., Any]
NAMES = ["China", "Germany", "Japan", "Norway", "Sweden", "UN"]


@pytest.fixture
def poll(do: Do) -> int:
    added, _ = do(stakeholders.add_many, NAMES)
    return int(do(polls.add, "Whom first?", "stakeholder", added, voters=8))


@pytest.fixture
def options(store: Store, poll: int) -> dict[str, int]:
    return {row.label: row.id for row in store.read(poll_options, poll)}


def ranks(store: Store, poll: int) -> list[tuple[str, int | None, int | None]]:
    return [(row.label, row.dots, row.rank) for row in store.read(poll_options, poll)]


def test_everybody_has_a_third_as_many_dots_as_there_are_options(store: Store, poll: int) -> None:
    (row,) = store.read(poll_list)
    assert (row.question, row.voters, row.dots_each, row.votes, row.revealed) == (
        "Whom first?",
        8,
        2,
        0,
        False,
    )


def test_totals_are_hidden_until_they_are_revealed_and_ties_share_a_rank(
    do: Do, store: Store, poll: int, options: dict[str, int]
) -> None:
    do(polls.cast, poll, 1, {options["China"]: 2})
    do(polls.cast, poll, 2, {options["Japan"]: 1, options["UN"]: 1})
    do(polls.cast, poll, 3, {options["Japan"]: 1})
    assert ranks(store, poll) == [(name, None, None) for name in NAMES]
    assert store.read(poll_list)[0].votes == 3
    do(polls.reveal, poll)
    assert ranks(store, poll)[:3] == [("China", 2, 1), ("Japan", 2, 1), ("UN", 1, 3)]
    assert {row[1:] for row in ranks(store, poll)[3:]} == {(0, 4)}


def test_a_second_vote_replaces_the_first(do: Do, store: Store, poll: int, options: dict[str, int]) -> None:
    do(polls.cast, poll, 1, {options["China"]: 2})
    do(polls.cast, poll, 1, {options["UN"]: 1, options["China"]: 0})
    assert store.read(dots_of, poll, 1) == {options["UN"]: 1}


@pytest.mark.parametrize(("voter", "dots"), [(1, 3), (1, -1), (0, 1), (9, 1)])
def test_nobody_gives_more_than_the_dots_that_there_are(
    do: Do, store: Store, poll: int, options: dict[str, int], voter: int, dots: int
) -> None:
    with pytest.raises(InvalidInput):
        do(polls.cast, poll, voter, {options["China"]: dots})
    assert store.read(poll_list)[0].votes == 0


def test_a_vote_ends_when_it_is_revealed_and_goes_on_when_it_is_hidden(
    do: Do, store: Store, poll: int, options: dict[str, int]
) -> None:
    do(polls.reveal, poll)
    with pytest.raises(InvalidInput, match="Hide them"):
        do(polls.cast, poll, 1, {options["China"]: 1})
    do(polls.reveal, poll, False)
    do(polls.cast, poll, 1, {options["China"]: 1})
    assert store.read(poll_list)[0].votes == 1


def test_dots_that_were_given_are_not_made_too_many(do: Do, poll: int, options: dict[str, int]) -> None:
    do(polls.cast, poll, 5, {options["China"]: 2})
    for values in ({"dots_each": 1}, {"voters": 4}):
        with pytest.raises(InvalidInput, match="already given"):
            do(polls.update, poll, **values)


def test_what_is_deleted_takes_its_dots_along(
    do: Do, store: Store, poll: int, options: dict[str, int]
) -> None:
    do(polls.cast, poll, 1, {options["China"]: 2})
    do(
        stakeholders.delete,
        [row.subject_id for row in store.read(poll_options, poll) if row.label == "China"],
    )
    assert "China" not in [row.label for row in store.read(poll_options, poll)]
    assert store.read(poll_list)[0].votes == 0


def test_a_vote_needs_two_to_choose_from(do: Do, store: Store) -> None:
    china = do(stakeholders.add, "China")
    with pytest.raises(InvalidInput, match="at least two"):
        do(polls.add, "Whom?", "stakeholder", [china, china], voters=3)
    assert store.read(poll_list) == []
