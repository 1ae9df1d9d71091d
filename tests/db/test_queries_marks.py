"""What the layers of a map say of its tokens: only what was recorded, and only of layers that are on."""

from typing import Any

import pytest

from nkmap.commands import estimates, layers, leverage_entries, maps, placements, stakeholders
from nkmap.db.queries.maps import map_content
from nkmap.db.queries.marks import are_most_influential
from nkmap.db.store import Store
from nkmap.db.tables import Placement, Round
from nkmap.map_content import NO_MARKS, Estimate, Marks


class World:
    """A map with China and its ministry on it."""

    def __init__(self, store: Store, template: str = "influence-stance") -> None:
        self.store = store
        self.map = self.do(maps.add, template, "Question?")
        self.china = self.do(stakeholders.add, "China")
        self.ministry = self.do(stakeholders.add, "Ministry", parent_id=self.china)
        places = {self.china: (-0.5, 0.9), self.ministry: (0.0, 0.5)}
        self.token, self.part = self.do(placements.place, self.map, places)

    def do(self, verb: Any, *arguments: Any, **named: Any) -> Any:
        with self.store.edit(verb.__name__) as edit:
            return verb(edit.session, *arguments, **named)

    def show(self, layer: str) -> None:
        self.do(layers.switch, self.map, layer, True)

    def marks(self, name: str = "China") -> Marks:
        content = self.store.read(map_content, self.map)
        return next(token.marks for token in content.tokens if token.name == name)


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def test_nothing_is_said_of_layers_that_are_off(world: World) -> None:
    world.do(leverage_entries.log, world.map, [world.china], "Trade")
    world.do(placements.assess, world.token, most_influential=1, confidence="low")
    assert world.marks() == NO_MARKS
    world.show("confidence")
    assert world.marks() == Marks(confidence="low")


def test_the_badge_counts_entries_aimed_at_it_on_this_map(world: World) -> None:
    other = world.do(maps.add, "power-interest", "Another question")
    world.show("badge")
    world.do(leverage_entries.log, other, [world.china], "Elsewhere", susceptibility="receptive")
    world.do(
        leverage_entries.log, world.map, [world.china], "Trade", world.ministry, susceptibility="resistant"
    )
    assert (len(world.marks().levers), world.marks().is_open) == (1, False)
    assert world.marks("Ministry").levers == ()
    world.do(leverage_entries.log, world.map, [world.china], "Games", susceptibility="already_moved")
    assert (len(world.marks().levers), world.marks().is_open) == (2, True)


def test_a_size_that_is_not_assessed_is_none(store: Store) -> None:
    world = World(store, "position-map")
    world.show("size")
    world.do(placements.assess, world.token, size_value=0.0)
    assert (world.marks().has_size, world.marks().size) == (True, 0.0)
    assert (world.marks("Ministry").has_size, world.marks("Ministry").size) == (True, None)


def test_on_a_grid_that_gives_size_no_meaning_none_is_shown(world: World) -> None:
    world.show("size")
    world.do(placements.assess, world.token, size_value=0.5)
    assert not world.marks().has_size


def test_the_halo_is_the_groups_mark(world: World) -> None:
    world.show("halo")
    assert not world.marks().is_most_influential
    world.do(placements.assess, world.token, most_influential=1)
    assert world.marks().is_most_influential and not world.marks("Ministry").is_most_influential
    assert world.store.read(are_most_influential, [world.token])
    assert not world.store.read(are_most_influential, [world.token, world.part])
    assert not world.store.read(are_most_influential, [])


def test_without_earlier_rounds_a_trail_begins_where_the_token_was_first_put(world: World) -> None:
    world.show("trail")
    assert world.marks().trail == ()
    world.do(placements.move, {world.token: (0.0, 0.5)})
    world.do(placements.move, {world.token: (0.5, 0.2)})
    assert world.marks().trail == ((-0.5, 0.9),)
    world.do(placements.move, {world.token: (-0.5, 0.9)})
    assert world.marks().trail == ()


def test_a_trail_leads_through_the_rounds_the_oldest_first(world: World) -> None:
    def add_rounds(session: Any) -> None:
        for position, x in ((0, -1.0), (1, -0.7)):
            earlier = Round(label="Before", position=position)
            session.add(earlier)
            session.flush()
            session.add(
                Placement(map_id=world.map, round_id=earlier.id, stakeholder_id=world.china, x=x, y=0.9)
            )
        session.flush()

    world.show("trail")
    world.do(add_rounds)
    world.do(placements.move, {world.token: (0.0, 0.5)})
    assert world.marks().trail == ((-1.0, 0.9), (-0.7, 0.9))


def test_estimates_come_with_their_groups_and_only_with_a_place(world: World) -> None:
    world.show("estimates")
    (first,) = world.do(estimates.estimate, world.map, "Table 1", {world.china: (0.1, 0.8)})
    world.do(estimates.assess, first, confidence="high", rationale="Its own words")
    world.do(estimates.estimate, world.map, "Table 2", {world.china: (-0.9, 1.0)})
    assert world.marks().estimates == (
        Estimate("Table 1", 0.1, 0.8, "high", True),
        Estimate("Table 2", -0.9, 1.0, None, False),
    )
    assert world.marks("Ministry").estimates == ()


def test_estimates_of_whom_all_have_agreed_on_leave_the_map_and_those_that_differ_stay(world: World) -> None:
    world.show("estimates")
    late = world.do(stakeholders.add, "Late")
    reasons = {}
    for table, x in (("Table 1", 0.1), ("Table 2", 0.5)):
        world.do(estimates.estimate, world.map, table, {world.china: (x, 0.8), late: (x, 0.8)})
        (view,) = world.do(estimates.estimate, world.map, table, {world.ministry: (x, 0.8)})
        reasons[view] = "Both are right"
    world.do(placements.move, {world.token: (0.3, 0.8)})
    world.do(estimates.agree_to_differ, world.map, world.ministry, reasons)
    assert world.marks().estimates == () and len(world.marks("Ministry").estimates) == 2
    content = world.store.read(map_content, world.map)
    assert [(token.name, len(token.marks.estimates)) for token in content.unagreed] == [("Late", 2)]
    world.do(placements.place, world.map, {late: (0.2, 0.8)})
    assert world.marks("Late").estimates == ()


def test_a_part_knows_its_whole(world: World) -> None:
    world.show("parents")
    assert world.marks("Ministry").parent_id == world.china
    assert world.marks().parent_id is None
