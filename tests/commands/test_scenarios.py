"""Scenarios, places of the network and logged chains: what is kept, what is refused, what goes along."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import (
    chains,
    leverage_entries,
    maps,
    network_places,
    scenarios,
    stakeholders,
    strategies,
)
from nkmap.db.queries.leverage import entries
from nkmap.db.store import Store
from nkmap.db.tables import (
    LeverageEntry,
    NetworkPlace,
    Scenario,
    ScenarioEntry,
    ScenarioStakeholder,
    ScenarioStrategy,
)
from nkmap.errors import InvalidInput

Do = Callable[..., Any]
Rows = Callable[[type], list[Any]]


@pytest.fixture
def people(do: Do) -> list[int]:
    return [do(stakeholders.add, name) for name in ("NGO", "EU", "China")]


@pytest.fixture
def map_id(do: Do) -> Any:
    return do(maps.add, "influence-stance", "Question?")


def test_a_scenario_has_a_name_of_its_own_on_its_map(do: Do, rows: Rows, map_id: int) -> None:
    first = do(scenarios.add, map_id, "Before the Games")
    with pytest.raises(InvalidInput, match="name already"):
        do(scenarios.add, map_id, " before  the games")
    second = do(scenarios.add, map_id, "After")
    with pytest.raises(InvalidInput, match="name already"):
        do(scenarios.update, second, name="BEFORE THE GAMES")
    do(scenarios.update, first, name="Before the games", weighted=0)
    do(scenarios.add, do(maps.add, "influence-stance"), "After")
    assert [(row.name, row.weighted) for row in rows(Scenario)] == [
        ("Before the games", 0),
        ("After", 1),
        ("After", 1),
    ]


def test_what_is_chosen_replaces_what_was_and_comes_from_the_same_map(
    do: Do, rows: Rows, map_id: int, people: list[int]
) -> None:
    ids = do(leverage_entries.log, map_id, people, "Aid")
    (elsewhere,) = do(leverage_entries.log, do(maps.add, "influence-stance"), people[:1], "Aid")
    strategy, scenario = do(strategies.add, "Name and shame"), do(scenarios.add, map_id, "Try")
    do(scenarios.choose, scenario, ids[:2], [strategy])
    do(scenarios.choose, scenario, [ids[2], ids[0]])
    assert [row.entry_id for row in rows(ScenarioEntry)] == [ids[2], ids[0]]
    assert rows(ScenarioStrategy) == []
    with pytest.raises(InvalidInput, match="its own map"):
        do(scenarios.choose, scenario, [elsewhere])
    do(leverage_entries.delete, [ids[2]])
    assert [row.entry_id for row in rows(ScenarioEntry)] == [ids[0]]


def test_suppositions_stay_in_range_and_go_when_nothing_is_supposed(
    do: Do, rows: Rows, map_id: int, people: list[int]
) -> None:
    scenario = do(scenarios.add, map_id, "Try")
    do(scenarios.suppose, scenario, people[0], stance=-1.0, salience=0.5)
    do(scenarios.suppose, scenario, people[0], salience=None, left_out=1)
    (row,) = rows(ScenarioStakeholder)
    assert (row.stance, row.influence, row.salience, row.left_out) == (-1.0, None, None, 1)
    for wrong in ({"stance": 1.5}, {"influence": -0.1}, {"salience": 2}):
        with pytest.raises(InvalidInput, match="must lie between"):
            do(scenarios.suppose, scenario, people[0], **wrong)
    do(scenarios.suppose, scenario, people[0], stance=None, left_out=0)
    assert rows(ScenarioStakeholder) == []


def test_deleting_the_map_or_the_scenario_takes_along_what_it_chose_and_undo_brings_it_back(
    do: Do, rows: Rows, map_id: int, people: list[int], store: Store
) -> None:
    do(maps.add, "influence-stance")
    ids = do(leverage_entries.log, map_id, people[:1], "Aid")
    for name, verb in (("One", scenarios.delete), ("Two", maps.delete)):
        scenario = do(scenarios.add, map_id, name)
        do(scenarios.choose, scenario, ids)
        do(scenarios.suppose, scenario, people[0], left_out=1)
        do(verb, [scenario] if verb is scenarios.delete else map_id)
        assert rows(Scenario) == rows(ScenarioEntry) == rows(ScenarioStakeholder) == []
    store.undo()
    assert [row.name for row in rows(Scenario)] == ["Two"]
    assert (len(rows(ScenarioEntry)), len(rows(ScenarioStakeholder))) == (1, 1)


def test_a_place_in_the_network_is_moved_and_forgotten(do: Do, rows: Rows, people: list[int]) -> None:
    do(network_places.put, {people[0]: (0.1, 0.2), people[1]: (0.3, 0.4)})
    do(network_places.put, {people[1]: (0.5, -0.6), people[2]: (0.7, 0.8)})
    found = [(row.stakeholder_id, row.x, row.y) for row in rows(NetworkPlace)]
    assert found == [(people[0], 0.1, 0.2), (people[1], 0.5, -0.6), (people[2], 0.7, 0.8)]
    with pytest.raises(InvalidInput, match="must be a number"):
        do(network_places.put, {people[0]: (float("nan"), 0.0)})
    do(network_places.lay_out_anew, people[:1])
    assert [row.stakeholder_id for row in rows(NetworkPlace)] == people[1:]
    do(network_places.lay_out_anew)
    assert rows(NetworkPlace) == []


def test_a_chain_is_logged_as_one_entry_in_one_step(
    do: Do, rows: Rows, map_id: int, people: list[int], store: Store
) -> None:
    ngo, eu, china = people
    id_ = do(chains.log, map_id, [ngo, eu, china], "Boomerang", susceptibility="undecided")
    (row,) = store.read(entries)
    assert (row.id, row.holder_id, row.via_ids, row.target_id) == (id_, ngo, (eu,), china)
    assert (row.instrument, row.susceptibility, row.willingness) == ("Boomerang", "undecided", None)
    store.undo()
    assert rows(LeverageEntry) == []
    for wrong in ([ngo], [ngo, eu, ngo], []):
        with pytest.raises(InvalidInput, match="somebody else"):
            do(chains.log, map_id, wrong, "Aid")
