"""Scenarios and their after-maps: read as they were kept, computed the same way as what is tried out."""

from typing import Any

import pytest

from nkmap.commands import (
    instruments,
    leverage_entries,
    maps,
    placements,
    scenarios,
    stakeholders,
    strategies,
)
from nkmap.db.queries.scenarios import after, after_scenario, scenario, scenario_list
from nkmap.db.queries.strategies import strategies_on
from nkmap.db.store import Store
from nkmap.errors import InvalidInput
from nkmap.leverage.suppositions import Supposition


class World:
    """China at -0.5 with two entries, and a strategy that uses the instrument of the second."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.map, self.other = (self.do(maps.add, "influence-stance", name) for name in ("One?", "Two?"))
        self.china, self.eu = (self.do(stakeholders.add, name) for name in ("China", "EU"))
        self.do(placements.place, self.map, {self.china: (-0.5, 0.9), self.eu: (0.5, 0.4)})
        self.aid = self.log(self.map, "Aid", expected_shift=0.4, p_shift=0.5)
        self.trade = self.log(self.map, "Trade", expected_shift=0.2, p_shift=0.5)
        self.elsewhere = self.log(self.other, "Trade", expected_shift=0.2, p_shift=0.5)
        self.strategy = self.do(strategies.add, "Trade first")
        self.do(strategies.set_instruments, self.strategy, [self.do(instruments.find_or_add, "Trade")])

    def do(self, verb: Any, *arguments: Any, **named: Any) -> Any:
        with self.store.edit(verb.__name__) as edit:
            return verb(edit.session, *arguments, **named)

    def log(self, map_id: int, *arguments: Any, **named: Any) -> int:
        (entry_id,) = self.do(leverage_entries.log, map_id, [self.china], *arguments, **named)
        return int(entry_id)

    def read(self, query: Any, *arguments: Any, **named: Any) -> Any:
        return self.store.read(lambda session: query(session, *arguments, **named))


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def stance(found: Any) -> float:
    (ghost,) = found.ghosts
    return round(ghost.after, 9)


def test_a_strategy_brings_the_entries_of_its_instruments_on_this_map(world: World) -> None:
    (row,) = world.read(strategies_on, world.map)
    assert (row.name, row.entries) == ("Trade first", (world.trade,))
    assert [row.entries for row in world.read(strategies_on, world.other)] == [(world.elsewhere,)]


def test_an_entry_chosen_twice_counts_once_and_one_of_another_map_not_at_all(world: World) -> None:
    assert stance(world.read(after, world.map, [world.aid])) == -0.3
    both = world.read(after, world.map, [world.aid, world.trade, world.elsewhere], [world.strategy])
    assert stance(both) == -0.2 and both.left_out == ()
    assert stance(world.read(after, world.map, [world.aid], is_weighted=False)) == -0.1


def test_suppositions_change_the_after_map_and_nothing_in_the_project(world: World) -> None:
    what = [Supposition(world.china, stance=0.5), Supposition(world.eu, left_out=True)]
    found = world.read(after, world.map, [world.aid], (), what)
    assert stance(found) == 0.7 and found.before.in_favour.count == 1
    assert stance(world.read(after, world.map, [world.aid])) == -0.3


def test_a_scenario_is_read_as_it_was_kept_and_gives_the_same_after_map(world: World) -> None:
    id_ = world.do(scenarios.add, world.map, "Raw", weighted=0, note="Before the Games")
    world.do(scenarios.choose, id_, [world.trade, world.aid], [world.strategy])
    world.do(scenarios.suppose, id_, world.china, stance=0.0, influence=1.0)
    (row,) = world.read(scenario_list, world.map)
    assert (row.name, row.note, row.is_weighted) == ("Raw", "Before the Games", False)
    assert (row.entry_ids, row.strategy_ids) == ((world.trade, world.aid), (world.strategy,))
    assert row.suppositions == (Supposition(world.china, stance=0.0, influence=1.0),)
    assert world.read(scenario, id_) == row and world.read(scenario_list, world.other) == []
    assert stance(world.read(after_scenario, id_)) == 0.6
    with pytest.raises(InvalidInput, match="scenario is not in the project"):
        world.read(after_scenario, 999)
