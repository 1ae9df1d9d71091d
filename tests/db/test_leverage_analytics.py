"""Queries of leverage: the matrix, chains, gaps and the network are what was recorded, and nothing else."""

from datetime import date
from typing import Any

import pytest

from nkmap.commands import (
    estimates,
    evidence,
    leverage_entries,
    maps,
    network_places,
    placements,
    relations,
    stakeholders,
)
from nkmap.db.queries.assessments import assessments
from nkmap.db.queries.chains import chains_between
from nkmap.db.queries.gaps import calendar, gaps
from nkmap.db.queries.leverage_matrix import leverage_matrix
from nkmap.db.queries.network import network
from nkmap.db.queries.stakeholders import kinds
from nkmap.db.store import Store

DAY = date(2008, 6, 1)


class World:
    """China, strong and against, and the EU on a map; Japan waits. The EU could use aid on China."""

    def __init__(self, store: Store) -> None:
        self.store = store
        kind = {row.name: row.id for row in store.read(kinds)}
        self.map = self.do(maps.add, "influence-stance", "Question?")
        self.other = self.do(maps.add, "power-interest", "Another?")
        self.china = self.do(stakeholders.add, "Chinese government", kind["government"], short_name="China")
        self.eu = self.do(stakeholders.add, "EU", kind["NGO"])
        self.japan = self.do(stakeholders.add, "Japan")
        places = {self.china: (-0.5, 0.9), self.eu: (0.5, 0.4)}
        self.tokens = self.do(placements.place, self.map, places)
        self.aid = self.log(self.map, self.china, "Aid", self.eu, susceptibility="resistant", willingness=4)

    def do(self, verb: Any, *arguments: Any, **named: Any) -> Any:
        with self.store.edit(verb.__name__) as edit:
            return verb(edit.session, *arguments, **named)

    def log(self, map_id: int, target: int, *arguments: Any, **named: Any) -> int:
        (entry_id,) = self.do(leverage_entries.log, map_id, [target], *arguments, **named)
        return int(entry_id)

    def read(self, query: Any, *arguments: Any, **named: Any) -> Any:
        return self.store.read(lambda session: query(session, *arguments, **named))


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def test_what_is_assessed_is_read_from_the_axes_and_who_was_taken_off_has_no_stance(world: World) -> None:
    world.do(placements.assess, world.tokens[0], salience=0.3, confidence="low")
    china, eu = world.read(assessments, world.map)
    assert (china.name, china.stance, china.influence, china.salience, china.confidence) == (
        "China",
        -0.5,
        0.9,
        0.3,
        "low",
    )
    assert (eu.stance, eu.salience) == (0.5, None)
    world.do(placements.place, world.other, {world.china: (0.2, 0.8)})
    (elsewhere,) = world.read(assessments, world.other)
    assert (elsewhere.stance, elsewhere.influence) == (None, 0.8)
    world.do(placements.take_off, world.tokens[:1])
    assert [(one.stance, one.salience) for one in world.read(assessments, world.map)] == [
        (None, 0.3),
        (0.5, None),
    ]


def test_while_groups_place_blindly_nobody_is_assessed(world: World) -> None:
    world.do(estimates.hide, world.map)
    assert world.read(assessments, world.map) == []
    assert world.read(gaps, DAY, world.map).out_of_reach == []


def test_the_matrix_shows_who_has_entries_and_if_asked_everybody_on_the_map(world: World) -> None:
    noted = world.log(world.map, world.china, "x" * 70)
    world.log(world.other, world.japan, "Visas", world.eu)
    found = world.read(leverage_matrix, world.map)
    assert [line.subject.label for line in found.rows] == ["China"]
    assert [(line.subject.label, line.total.entries) for line in found.columns] == [
        ("Aid", (world.aid,)),
        ("", (noted,)),
    ]
    full = world.read(leverage_matrix, world.map, with_empty=True)
    assert [line.subject.label for line in full.rows] == ["China", "EU"]
    assert [line.subject.label for line in full.columns] == ["Aid", "Visas", ""]
    everywhere = world.read(leverage_matrix, across="holder", row_groups="map")
    assert [(line.group, line.subject.label) for line in everywhere.rows] == [
        (world.map, "China"),
        (world.other, "Japan"),
    ]
    assert [line.subject.label for line in everywhere.columns] == ["EU", ""]
    assert world.read(leverage_matrix, among=[noted]).total.entries == (noted,)


def test_chains_go_through_the_entries_of_a_map_and_relations_and_name_all(world: World) -> None:
    tie = world.do(relations.connect, world.japan, world.eu, "information", strength=2)
    world.do(relations.connect, world.japan, world.china, "conflict", strength=4)
    found = world.read(chains_between, world.japan, world.china, world.map)
    (route,) = found.chains.routes
    assert [found.labels[id_] for id_ in route.stakeholders] == ["Japan", "EU", "China"]
    assert (route.weakest, found.entries[world.aid].instrument, found.ties[tie].kind) == (
        1,
        "Aid",
        "information",
    )
    assert world.read(chains_between, world.japan, world.china, world.other).chains.routes == ()
    assert world.read(chains_between, world.japan, world.china, kinds=["funding"]).chains.routes == ()


def test_gaps_of_a_map_name_what_they_rest_on_and_go_when_they_are_filled(world: World) -> None:
    late = world.log(
        world.map, world.china, "Games", window_to="2008-08-24", susceptibility="closed", willingness=4
    )
    found = world.read(gaps, DAY, world.map)
    (gap,) = found.out_of_reach
    assert (gap.label, gap.best, gap.entries) == ("China", "resistant", (world.aid, late))
    assert [(one.label, one.entries) for one in found.nobody_holds] == [("Games", (late,))]
    assert [(one.label, one.entries) for one in found.nobody_receptive] == [("EU", (world.aid,))]
    assert [(window.entry_id, window.days) for window in found.closing] == [(late, 84)]
    assert {claims.subject: claims.ids for claims in found.unproven} == {
        "entry_id": (world.aid, late),
        "placement_id": tuple(world.tokens),
    }
    assert found.count == 4 + 4
    world.do(leverage_entries.update, late, holder_id=world.japan, susceptibility="receptive")
    world.do(leverage_entries.update, world.aid, susceptibility="receptive")
    world.do(evidence.cite_named, "Lee 2007", "3", entry_id=late)
    after = world.read(gaps, date(2009, 1, 1), world.map)
    assert (after.out_of_reach, after.nobody_holds, after.nobody_receptive, after.closing) == ([], [], [], [])
    assert after.unproven[0].ids == (world.aid,)
    assert [window.state for window in world.read(calendar, date(2009, 1, 1))] == ["closed"]


def test_gaps_of_all_maps_count_relations_and_every_instrument(world: World) -> None:
    tie = world.do(relations.connect, world.japan, world.eu, "funding")
    unused = world.log(world.other, world.china, "Visas")
    world.do(leverage_entries.delete, [unused])
    found = world.read(gaps, DAY)
    assert [(gap.label, gap.entries) for gap in found.nobody_holds] == [("Visas", ())]
    assert ("relation_id", (tie,)) in [(claims.subject, claims.ids) for claims in found.unproven]
    assert world.read(gaps, DAY, world.map).nobody_holds == []


def test_the_network_holds_the_related_and_keeps_where_they_were_put(world: World) -> None:
    funding = world.do(relations.connect, world.japan, world.eu, "funding", strength=3)
    world.do(relations.connect, world.japan, world.china, "conflict", directed=0)
    world.do(network_places.put, {world.eu: (0.25, 0.75)})
    found = world.read(network)
    assert [person.label for person in found.people] == ["China", "EU", "Japan"]
    assert [(tie.kind, tie.strength, tie.directed) for tie in found.ties] == [
        ("funding", 3, True),
        ("conflict", None, False),
    ]
    assert found.by_hand == {world.eu: (0.25, 0.75)}
    assert [tie.id for tie in world.read(network, kinds=["funding"]).ties] == [funding]
    assert [one.label for one in world.read(network, kinds=["funding"]).people] == ["EU", "Japan"]
    on_map = world.read(network, world.map, with_unrelated=True)
    assert ([one.label for one in on_map.people], on_map.ties) == (["China", "EU"], ())
