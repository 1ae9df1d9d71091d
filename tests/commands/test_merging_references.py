"""Merging leaves nothing behind: every table that refers to a stakeholder is thought of."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import actions, maps, merging, network_places, polls, scenarios, stakeholders
from nkmap.db.tables import (
    TABLES,
    Action,
    Dots,
    NetworkPlace,
    PollOption,
    ScenarioStakeholder,
)

Do = Callable[..., Any]
Rows = Callable[[type], list[Any]]

# Every column that refers to a stakeholder, each with a rule of its own in `merging`.
HANDLED = {
    "action.stakeholder_id",
    "attribute_value.stakeholder_id",
    "evidence.stakeholder_id",
    "group_estimate.stakeholder_id",
    "leverage_entry.holder_id",
    "leverage_entry.target_id",
    "leverage_intermediary.stakeholder_id",
    "network_place.stakeholder_id",
    "placement.stakeholder_id",
    "poll_option.stakeholder_id",
    "relation.from_id",
    "relation.to_id",
    "scenario_stakeholder.stakeholder_id",
    "stakeholder.parent_id",
    "stakeholder_alias.stakeholder_id",
    "stakeholder_name.stakeholder_id",
    "stakeholder_tag.stakeholder_id",
    "strategy_actor.stakeholder_id",
}


@pytest.fixture
def pair(do: Do) -> tuple[int, int]:
    return do(stakeholders.add, "China"), do(stakeholders.add, "Chnia")


def test_every_reference_to_a_stakeholder_has_a_rule() -> None:
    referring = {
        f"{table.name}.{column.name}"
        for table in TABLES.values()
        for column in table.columns
        if any(key.column.table.name == "stakeholder" for key in column.foreign_keys)
    }
    assert referring == HANDLED


def test_actions_suppositions_and_the_place_in_the_network_move(
    do: Do, rows: Rows, pair: tuple[int, int]
) -> None:
    keep, gone = pair
    scenario = do(scenarios.add, do(maps.add, "influence-stance"), "Try")
    do(actions.add, gone, wanted="Talk")
    do(scenarios.suppose, scenario, gone, stance=0.5)
    do(network_places.put, {gone: (0.1, 0.2)})
    do(merging.merge, keep, gone)
    assert [row.stakeholder_id for row in rows(Action)] == [keep]
    assert [(row.stakeholder_id, row.stance) for row in rows(ScenarioStakeholder)] == [(keep, 0.5)]
    assert [(row.stakeholder_id, row.x) for row in rows(NetworkPlace)] == [(keep, 0.1)]


def test_where_both_have_one_the_kept_ones_stays(do: Do, rows: Rows, pair: tuple[int, int]) -> None:
    keep, gone = pair
    scenario = do(scenarios.add, do(maps.add, "influence-stance"), "Try")
    for id_, value in ((keep, 0.1), (gone, 0.9)):
        do(scenarios.suppose, scenario, id_, stance=value)
        do(network_places.put, {id_: (value, value)})
    do(merging.merge, keep, gone)
    assert [row.stance for row in rows(ScenarioStakeholder)] == [0.1]
    assert [row.x for row in rows(NetworkPlace)] == [0.1]


def test_the_dots_of_both_count_for_the_kept_one(do: Do, rows: Rows, pair: tuple[int, int]) -> None:
    keep, gone = pair
    japan = do(stakeholders.add, "Japan")
    poll = do(polls.add, "Whom first?", "stakeholder", [keep, gone, japan], 3, 5)
    alone = do(polls.add, "And then?", "stakeholder", [gone, japan], 3, 5)
    first, second, _, single, _ = (row.id for row in rows(PollOption))
    do(polls.cast, poll, 1, {first: 2, second: 3})
    do(polls.cast, poll, 2, {second: 1})
    do(polls.cast, alone, 1, {single: 4})
    do(merging.merge, keep, gone)
    given = [(row.option_id, row.voter, row.count) for row in rows(Dots)]
    assert sorted(given) == [(first, 1, 5), (first, 2, 1), (single, 1, 4)]
    assert [row.stakeholder_id for row in rows(PollOption)] == [keep, japan, keep, japan]
