"""What is recorded of a placement, how it came about, and what connects a stakeholder with others."""

from typing import Any

import pytest

from nkmap.commands import maps, placements, relations, stakeholders
from nkmap.db.queries.placements import placements_of, position_history
from nkmap.db.queries.relations import relations_of
from nkmap.db.store import Store


class World:
    """A project with one map and China on it, Japan waiting."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.map = self.do(maps.add, "influence-stance", "Question?")
        self.china = self.do(stakeholders.add, "China")
        self.japan = self.do(stakeholders.add, "Japan")
        self.token = self.do(placements.place, self.map, {self.china: (-0.5, 0.9)})[0]

    def do(self, verb: Any, *arguments: Any, **named: Any) -> Any:
        with self.store.edit(verb.__name__) as edit:
            return verb(edit.session, *arguments, **named)

    def read(self, query: Any, *arguments: Any) -> Any:
        return self.store.read(query, *arguments)


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def test_who_was_never_on_the_map_has_no_placement(world: World) -> None:
    found = world.read(placements_of, world.map, [world.china, world.japan])
    assert {id_: row.place for id_, row in found.items()} == {world.china: (-0.5, 0.9)}


def test_what_is_not_assessed_is_none(world: World) -> None:
    row = world.read(placements_of, world.map, [world.china])[world.china]
    assert (row.salience, row.confidence, row.size_value, row.reported_by) == (None,) * 4


def test_a_token_taken_off_keeps_what_was_recorded_but_no_place(world: World) -> None:
    world.do(placements.assess, world.token, rationale="Its own words", salience=0.0)
    world.do(placements.take_off, [world.token])
    row = world.read(placements_of, world.map, [world.china])[world.china]
    assert (row.place, row.rationale, row.salience) == (None, "Its own words", 0.0)


def test_the_history_begins_with_the_newest_move(world: World) -> None:
    world.do(placements.move, {world.token: (0.5, 0.9)})
    world.do(placements.take_off, [world.token])
    moves = [(move.start, move.end) for move in world.read(position_history, world.token)]
    assert moves == [((0.5, 0.9), None), ((-0.5, 0.9), (0.5, 0.9)), (None, (-0.5, 0.9))]


def test_relations_are_seen_from_either_end(world: World) -> None:
    world.do(relations.connect, world.china, world.japan, "funding", strength=3)
    from_china = world.read(relations_of, world.china)[0]
    from_japan = world.read(relations_of, world.japan)[0]
    assert (from_china.other, from_china.goes_out, from_china.strength) == ("Japan", True, 3)
    assert (from_japan.other, from_japan.goes_out) == ("China", False)
