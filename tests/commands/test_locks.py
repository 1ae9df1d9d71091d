"""What is locked stays: tokens in their places, axes with their words."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import grids, maps, placements, stakeholders
from nkmap.db.queries.maps import map_content
from nkmap.db.store import Store
from nkmap.db.tables import Placement
from nkmap.errors import InvalidInput

Do = Callable[..., Any]
Rows = Callable[[type], list[Any]]


@pytest.fixture
def grid(do: Do) -> int:
    return int(do(maps.add, "influence-stance", "Question?"))


@pytest.fixture
def china(do: Do) -> int:
    return int(do(stakeholders.add, "China"))


def refused(do: Do, verb: Callable[..., Any], *arguments: Any, **named: Any) -> str:
    with pytest.raises(InvalidInput) as error:
        do(verb, *arguments, **named)
    return str(error.value)


def test_a_locked_token_is_neither_moved_nor_taken_off_nor_deleted(
    do: Do, store: Store, grid: int, china: int
) -> None:
    (token,) = do(placements.place, grid, {china: (-0.5, 0.25)})
    do(placements.lock, [token], True)
    for verb, arguments in (
        (placements.move, ({token: (0.5, 0.5)},)),
        (placements.place, (grid, {china: (0.5, 0.5)})),
        (placements.take_off, ([token],)),
        (stakeholders.delete, ([china],)),
    ):
        assert "Unlock it" in refused(do, verb, *arguments)
    do(placements.assess, token, rationale="Said so", trend_x=0.1, trend_y=0.9)
    (shown,) = store.read(map_content, grid).tokens
    assert shown.is_locked and (shown.x, shown.y) == (-0.5, 0.25)
    do(placements.lock, [token], False)
    do(placements.move, {token: (0.5, 0.5)})
    do(stakeholders.delete, [china])


def test_only_what_has_a_place_can_be_locked(do: Do, grid: int, china: int) -> None:
    (token,) = do(placements.place, grid, {china: (0, 0)})
    do(placements.take_off, [token])
    assert refused(do, placements.lock, [token], True) == (
        "Only what has a place can be locked there. Place it first."
    )


def test_a_copy_of_a_map_has_its_axes_locked_and_its_tokens_free(do: Do, rows: Rows, china: int) -> None:
    first = do(maps.add, "influence-stance", "Question?")
    (token,) = do(placements.place, first, {china: (0, 0)})
    do(placements.lock, [token], True)
    do(grids.lock_axes, first, True)
    copy = do(maps.duplicate, first)
    assert {row.map_id: row.locked for row in rows(Placement)} == {first: 1, copy: 0}
    assert "locked" in refused(do, grids.flip, copy)


def test_a_token_that_another_grid_sends_to_the_list_is_not_locked_any_more(
    do: Do, rows: Rows, grid: int, china: int
) -> None:
    (token,) = do(placements.place, grid, {china: (0, 0)})
    do(placements.lock, [token], True)
    do(grids.change_template, grid, "power-interest")
    (row,) = rows(Placement)
    assert (row.x, row.locked) == (None, 0)


@pytest.mark.parametrize("template", ["influence-stance", "spectrum-of-allies", "rings", "position-map"])
def test_locked_axes_keep_their_words_mid_lines_direction_and_grid(
    do: Do, store: Store, template: str
) -> None:
    map_id = do(maps.add, template, "Question?")
    do(grids.lock_axes, map_id, True)
    before = store.read(map_content, map_id).grid
    for verb, arguments, named in (
        (grids.set_axis, (map_id, "x"), {"name": "Other"}),
        (grids.set_axis, (map_id, "x"), {"mid_line": 0.1}),
        (grids.set_axis, (map_id, "x"), {"high_word": "Very"}),
        (grids.flip, (map_id,), {}),
        (grids.change_template, (map_id, "power-interest"), {}),
    ):
        assert refused(do, verb, *arguments, **named).startswith("The axes of this map are locked")
    assert store.read(map_content, map_id).grid == before
    do(maps.update, map_id, question="Another question?", snap=1)
    do(grids.set_cell, map_id, 0, 0, advice="Ask them.")
    do(grids.lock_axes, map_id, False)
    do(grids.set_axis, map_id, "x", name="Other")


def test_names_of_columns_are_words_of_the_axis_those_of_quadrants_are_not(do: Do, grid: int) -> None:
    columns = do(maps.add, "position-map", "Who is where?")
    for map_id in (grid, columns):
        do(grids.lock_axes, map_id, True)
    do(grids.set_cell, grid, 0, 0, name="Quiet corner")
    assert "locked" in refused(do, grids.set_cell, columns, 0, 0, name="Quiet corner")
