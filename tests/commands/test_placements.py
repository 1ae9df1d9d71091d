"""Placements, estimates and their history."""

import math
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.orm import Session

from nkmap.commands import estimates, maps, placements, stakeholders
from nkmap.db.store import Store
from nkmap.db.tables import Group, GroupEstimate, Placement, PositionHistory, Round
from nkmap.errors import InvalidInput, ReadOnly

Do = Callable[..., Any]
Rows = Callable[[type], list[Any]]


@pytest.fixture
def grid(do: Do) -> int:
    return int(do(maps.add, "influence-stance", "Question?"))


@pytest.fixture
def china(do: Do) -> int:
    return int(do(stakeholders.add, "China"))


def moves(rows: Rows) -> list[tuple[float | None, ...]]:
    return [(row.from_x, row.from_y, row.to_x, row.to_y) for row in rows(PositionHistory)]


def test_every_move_is_in_the_history(do: Do, rows: Rows, grid: int, china: int) -> None:
    (token,) = do(placements.place, grid, {china: (-0.5, 0.25)})
    do(placements.move, {token: (0.5, 0.75)})
    do(placements.take_off, [token])
    assert moves(rows) == [
        (None, None, -0.5, 0.25),
        (-0.5, 0.25, 0.5, 0.75),
        (0.5, 0.75, None, None),
    ]


def test_moving_to_the_same_place_writes_nothing(do: Do, store: Store, grid: int, china: int) -> None:
    (token,) = do(placements.place, grid, {china: (0, 0)})
    step = store.undoable()
    do(placements.move, {token: (0, 0)})
    assert store.undoable() == step


def test_nudges_that_belong_together_update_one_history_row(
    do: Do, rows: Rows, grid: int, china: int
) -> None:
    (token,) = do(placements.place, grid, {china: (0, 0)})
    for x in (0.01, 0.02, 0.03):
        do(placements.move, {token: (x, 0)}, merge_key=f"nudge {token}")
    assert moves(rows) == [(None, None, 0, 0), (0, 0, 0.03, 0)]


def test_a_place_beyond_an_axis_stops_at_its_end(do: Do, rows: Rows, grid: int, china: int) -> None:
    (token,) = do(placements.place, grid, {china: (-7, 1.2)})
    assert [(row.x, row.y) for row in rows(Placement)] == [(-1, 1)]
    do(placements.move, {token: (2, -3)})
    assert [(row.x, row.y) for row in rows(Placement)] == [(1, 0)]


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_not_a_number_is_refused(do: Do, rows: Rows, grid: int, china: int, value: float) -> None:
    with pytest.raises(InvalidInput, match="two numbers"):
        do(placements.place, grid, {china: (value, 0)})
    assert rows(Placement) == []


def test_a_token_taken_off_and_put_back_keeps_what_was_recorded(
    do: Do, rows: Rows, grid: int, china: int
) -> None:
    (token,) = do(placements.place, grid, {china: (0, 0)})
    do(placements.assess, token, salience=0.4, rationale="Said so", confidence="low")
    do(placements.take_off, [token])
    assert do(placements.place, grid, {china: (0.5, 0.5)}) == [token]
    (row,) = rows(Placement)
    assert (row.x, row.salience, row.rationale, row.confidence) == (0.5, 0.4, "Said so", "low")


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"salience": 1.4}, "Salience must lie between 0 and 1; it was 1.4."),
        ({"salience": math.nan}, "Salience must be a number."),
        ({"size_value": -0.1}, "Size must lie between 0 and 1; it was -0.1."),
        ({"confidence": "certain"}, "Confidence must be one of: low, medium, high."),
        (
            {"rationale": "x" * 100_001},
            "Rationale may have at most 100,000 characters; this has 100,001. Shorten it.",
        ),
        ({"trend_x": 0.1}, "Both ends of an arrow, or of a label's place, are set together or neither."),
        ({"most_influential": 0.5}, "Most influential must be a whole number; it was 0.5."),
        ({"x": 0.5}, "This cannot be set here: x."),
    ],
)
def test_a_value_that_cannot_be_recorded_is_refused_in_a_sentence(
    do: Do, grid: int, china: int, fields: dict[str, Any], sentence: str
) -> None:
    (token,) = do(placements.place, grid, {china: (0, 0)})
    with pytest.raises(InvalidInput) as refused:
        do(placements.assess, token, **fields)
    assert str(refused.value) == sentence


def test_an_earlier_round_cannot_be_changed(do: Do, grid: int, china: int) -> None:
    def keep_round(session: Session) -> int:
        earlier = Round(label="Before lunch")
        session.add(earlier)
        session.flush()
        kept = Placement(map_id=grid, round_id=earlier.id, stakeholder_id=china, x=0.1, y=0.1)
        session.add(kept)
        session.flush()
        return kept.id

    token = do(keep_round)
    for verb, argument in (
        (placements.move, {token: (0, 0)}),
        (placements.take_off, [token]),
        (placements.assess, token),
    ):
        with pytest.raises(ReadOnly, match="earlier round"):
            do(verb, argument)


def test_estimates_of_groups_stay_beside_the_agreed_place(do: Do, rows: Rows, grid: int, china: int) -> None:
    do(placements.place, grid, {china: (-0.8, 1)})
    (first,) = do(estimates.estimate, grid, "Table 1", {china: (-0.3, 1)})
    do(estimates.estimate, grid, "Table 2", {china: (-0.9, 5)})
    assert do(estimates.estimate, grid, " table 1", {china: (-0.2, 1)}) == [first]
    do(estimates.assess, first, rationale="Enough pressure")
    assert [(row.x, row.y, row.rationale) for row in rows(GroupEstimate)] == [
        (-0.2, 1, "Enough pressure"),
        (-0.9, 1, ""),
    ]
    assert [row.name for row in rows(Group)] == ["Table 1", "Table 2"]
    assert [row.x for row in rows(Placement)] == [-0.8]
    do(estimates.withdraw, [first])
    assert [row.x for row in rows(GroupEstimate)] == [-0.9]
