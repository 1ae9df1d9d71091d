"""Blind placement: nothing is seen before it is revealed, and disagreement comes first after that."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import estimates, maps, placements, stakeholders
from nkmap.db.queries.estimates import disagreements, estimates_by, group_list
from nkmap.db.queries.maps import map_content
from nkmap.db.store import Store
from nkmap.errors import InvalidInput

Do = Callable[..., Any]
CAMPS = {"1": -0.8, "2": -0.7, "3": 0.8, "4": 0.75, "5": -0.75, "6": 0.7}


@pytest.fixture
def grid(do: Do) -> int:
    """Two placed stakeholders: six tables see China in two camps, and agree on Japan."""
    grid = int(do(maps.add, "influence-stance", "Question?"))
    china, japan = do(stakeholders.add, "China"), do(stakeholders.add, "Japan")
    do(placements.place, grid, {china: (0.0, 0.5), japan: (0.0, 0.5)})
    do(estimates.hide, grid)
    for name, x in CAMPS.items():
        do(estimates.estimate, grid, name, {china: (x, 0.9), japan: (0.1, 0.5)})
    return grid


def seen(store: Store, grid: int) -> int:
    content = store.read(map_content, grid, None, ["estimates"])
    return sum(len(token.marks.estimates) for token in content.tokens)


def test_nobody_is_shown_an_estimate_before_it_is_revealed(do: Do, store: Store, grid: int) -> None:
    assert seen(store, grid) == 0 and store.read(disagreements, grid) == []
    do(estimates.reveal, grid)
    assert seen(store, grid) == 12


def test_meanwhile_it_is_told_who_has_placed_how_many_and_each_sees_its_own(store: Store, grid: int) -> None:
    assert [(row.name, row.placed) for row in store.read(group_list, grid)] == [(name, 2) for name in CAMPS]
    assert sorted(store.read(estimates_by, grid, "3").values()) == [(0.1, 0.5), (0.8, 0.9)]


def test_those_on_whom_most_disagree_come_first(do: Do, store: Store, grid: int) -> None:
    do(estimates.reveal, grid)
    china, japan = store.read(disagreements, grid)
    assert (china.label, japan.label, japan.agreement.spread) == ("China", "Japan", 0.0)
    assert china.agreement.are_camps and not china.differ


def test_groups_that_each_gave_a_reason_agree_to_differ(do: Do, store: Store, grid: int) -> None:
    do(estimates.reveal, grid)
    for row in store.read(disagreements, grid)[0].estimates:
        do(estimates.assess, row.id, rationale=f"Reason of {row.group}")
    assert [row.differ for row in store.read(disagreements, grid)] == [True, False]


def test_while_blind_nobody_is_on_the_map_and_nobody_is_moved(do: Do, store: Store, grid: int) -> None:
    content = store.read(map_content, grid)
    assert content.is_blind and (content.tokens, content.unagreed, content.waiting) == ((), (), 0)
    with pytest.raises(InvalidInput, match="Reveal"):
        do(placements.place, grid, {1: (0.5, 0.5)})
    with pytest.raises(InvalidInput, match="Reveal"):
        do(placements.move, {1: (0.5, 0.5)})
    do(estimates.reveal, grid)
    assert len(store.read(map_content, grid).tokens) == 2


def test_a_place_given_after_the_estimates_is_agreed(do: Do, store: Store, grid: int) -> None:
    do(estimates.reveal, grid)
    do(placements.move, {1: (0.5, 0.5)})
    assert [row.outcome for row in store.read(disagreements, grid)] == ["agreed", None]


def test_both_views_stay_with_a_reason_each_also_without_a_place(do: Do, store: Store, grid: int) -> None:
    do(estimates.reveal, grid)
    korea = do(stakeholders.add, "Korea")
    views = [
        do(estimates.estimate, grid, name, {korea: (x, 0.5)})[0] for name, x in (("A", -0.5), ("B", 0.5))
    ]
    with pytest.raises(InvalidInput, match="reason"):
        do(estimates.agree_to_differ, grid, korea, dict.fromkeys(views, " "))
    do(estimates.agree_to_differ, grid, korea, {views[0]: "Trade", views[1]: "Pride"})
    row = next(row for row in store.read(disagreements, grid) if row.label == "Korea")
    assert row.outcome == "differ" and [seen.reason for seen in row.estimates] == ["Trade", "Pride"]
    (token,) = store.read(map_content, grid, None, ["estimates"]).unagreed
    assert (token.stakeholder_id, token.x, len(token.marks.estimates)) == (korea, 0.0, 2)
    do(placements.place, grid, {korea: (0.1, 0.5)})
    assert next(r.outcome for r in store.read(disagreements, grid) if r.label == "Korea") == "differ"
