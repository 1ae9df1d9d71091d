"""How a map came about, step by step, read from the history of its places."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from sqlalchemy import update

from nkmap.commands import estimates, maps, placements, rounds, stakeholders
from nkmap.db.queries.replay import at_moment, moments
from nkmap.db.store import Store
from nkmap.db.tables import PositionHistory

Do = Callable[..., Any]


@pytest.fixture
def grid(do: Do) -> int:
    return int(do(maps.add, "influence-stance", "Question?"))


@pytest.fixture
def two(do: Do, grid: int) -> list[int]:
    """Two tokens that were placed together."""
    ids = [do(stakeholders.add, name) for name in ("China", "Japan")]
    return list(do(placements.place, grid, {ids[0]: (-0.5, 0.25), ids[1]: (0.5, 0.5)}))


def at_once(session: Any) -> None:
    session.execute(update(PositionHistory).values(moved_at="2026-05-04T10:00:00"))


def seen(store: Store, grid: int) -> list[dict[int, tuple[float, float]]]:
    return [dict(moment.places) for moment in store.read(moments, grid)]


def test_what_is_moved_together_is_one_step_and_a_token_moves_once_in_a_step(
    do: Do, store: Store, grid: int, two: list[int]
) -> None:
    first, second = two
    do(placements.move, {first: (0.0, 0.0), second: (0.0, 1.0)})
    do(placements.take_off, [second])
    do(at_once)
    placed = {first: (-0.5, 0.25), second: (0.5, 0.5)}
    moved = {first: (0.0, 0.0), second: (0.0, 1.0)}
    assert seen(store, grid) == [{}, placed, moved, {first: (0.0, 0.0)}]


def test_who_was_on_a_copied_map_is_there_at_first_and_rounds_are_not_told_twice(
    do: Do, store: Store, grid: int, two: list[int]
) -> None:
    copy = do(maps.duplicate, grid)
    do(rounds.name_round, "Before")
    (start,) = store.read(moments, copy)
    assert sorted(start.places.values()) == [(-0.5, 0.25), (0.5, 0.5)] and start.moved_at == ""
    assert len(seen(store, grid)) == 2


def test_a_moment_has_the_names_of_now_its_label_and_those_who_were_taken_off_since(
    do: Do, store: Store, grid: int, two: list[int]
) -> None:
    do(placements.take_off, [two[1]])
    do(at_once)
    _, placed, _ = store.read(moments, grid)
    content = store.read(partial(at_moment, moment=placed, label="10:00"), grid)
    assert [(t.name, t.x, t.influence) for t in content.tokens] == [
        ("China", -0.5, 0.25),
        ("Japan", 0.5, 0.5),
    ]
    assert (content.round, content.waiting) == ("10:00", 0)


def test_nothing_is_told_of_a_map_on_which_groups_place_blindly(
    do: Do, store: Store, grid: int, two: list[int]
) -> None:
    _, placed = store.read(moments, grid)
    do(estimates.hide, grid)
    assert store.read(moments, grid) == []
    assert store.read(partial(at_moment, moment=placed, label=""), grid).tokens == ()
