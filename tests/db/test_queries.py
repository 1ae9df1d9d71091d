"""Read queries: what views are shown is what was recorded."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nkmap.commands import leverage_entries, maps, placements, projects, relations, stakeholders
from nkmap.db.queries.counts import counts
from nkmap.db.queries.deletion import Deletion, goes_along
from nkmap.db.queries.leverage import can_use, entries, instruments, open_to
from nkmap.db.queries.maps import map_content, tokens
from nkmap.db.queries.stakeholders import kinds, name_list, stakeholder
from nkmap.db.store import Store
from nkmap.errors import InvalidInput
from nkmap.leverage.entries import needs_caution


class World:
    """A project with a map, China and Japan on it, the EU waiting."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.do(projects.set_up, "Title")
        self.do(projects.describe, disclaimer="Illustrative", as_of="2007")
        self.map = self.do(maps.add, "influence-stance", "Question?")
        kind = {row.name: row.id for row in store.read(kinds)}
        self.china = self.do(stakeholders.add, "Chinese government", kind["government"], short_name="China")
        self.japan = self.do(stakeholders.add, "Japan", symbol="pill")
        self.eu = self.do(stakeholders.add, "EU", kind["NGO"])
        self.do(stakeholders.set_names, self.china, {"ko": "중국 정부"})
        self.tokens = self.do(placements.place, self.map, {self.china: (-0.5, 0.9), self.japan: (0.25, 0.75)})

    def do(self, verb: Any, *arguments: Any, **named: Any) -> Any:
        with self.store.edit(verb.__name__) as edit:
            return verb(edit.session, *arguments, **named)

    def read(self, query: Any, *arguments: Any) -> Any:
        return self.store.read(query, *arguments)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    store = Store(tmp_path / "working-copy.db")
    yield World(store)
    store.close()


def test_a_map_shows_the_placed_and_counts_the_waiting(world: World) -> None:
    content = world.read(map_content, world.map)
    assert [(token.name, token.x, token.y, token.influence) for token in content.tokens] == [
        ("Chinese government", -0.5, 0.9, 0.9),
        ("Japan", 0.25, 0.75, 0.75),
    ]
    assert (content.waiting, content.disclaimer, content.as_of) == (1, "Illustrative", "2007")


def test_what_was_taken_off_waits_again(world: World) -> None:
    world.do(placements.take_off, world.tokens[:1])
    content = world.read(map_content, world.map)
    assert [token.name for token in content.tokens] == ["Japan"] and content.waiting == 2
    names = world.read(name_list, world.map)
    assert [(row.placed, row.placement_id) for row in names] == [
        (False, world.tokens[0]),
        (True, world.tokens[1]),
        (False, None),
    ]


def test_labels_are_in_the_asked_language_where_a_name_is_known(world: World) -> None:
    korean = world.read(map_content, world.map, "ko")
    assert [token.label for token in korean.tokens] == ["중국 정부", "Japan"] and korean.language == "ko"
    assert [token.label for token in world.read(map_content, world.map).tokens] == ["China", "Japan"]


def test_a_name_that_is_the_same_in_both_languages_keeps_its_short_name(world: World) -> None:
    world.do(stakeholders.set_names, world.china, {"de": "Chinese government"})
    assert world.read(map_content, world.map, "de").tokens[0].label == "China"


def test_tokens_look_like_their_kind_unless_they_have_a_look_of_their_own(world: World) -> None:
    china, japan = world.read(map_content, world.map).tokens
    assert (china.kind, china.symbol, china.colour) == ("government", "circle", "blue")
    assert (japan.kind, japan.symbol, japan.colour) == (None, "pill", "")


def test_influence_is_read_from_the_axis_that_holds_it_whichever_that_is(world: World) -> None:
    power = world.do(maps.add, "power-interest")
    world.do(placements.place, power, {world.china: (0.1, 0.9)})
    assert world.read(map_content, power).tokens[0].influence == 0.9


def test_single_tokens_are_read_anew(world: World) -> None:
    world.do(placements.move, {world.tokens[1]: (1, 1)})
    (token,) = world.read(tokens, world.map, [world.tokens[1], 999])
    assert (token.name, token.x) == ("Japan", 1)


def test_a_map_that_is_gone_is_said_to_be_gone(world: World) -> None:
    with pytest.raises(InvalidInput, match="map is not in the project"):
        world.read(map_content, 999)


def test_a_stakeholder_is_read_in_full(world: World) -> None:
    world.do(stakeholders.set_parent, [world.japan], world.eu)
    world.do(stakeholders.update, world.japan, urgency=True)
    japan = world.read(stakeholder, world.japan)
    assert (japan.parent, japan.urgency, japan.legitimacy, japan.kind) == ("EU", True, None, None)
    with pytest.raises(InvalidInput, match="stakeholder is not in the project"):
        world.read(stakeholder, 999)


def test_the_log_names_who_what_and_through_whom(world: World) -> None:
    (entry,) = world.do(leverage_entries.log, world.map, [world.china], "Aid", world.eu)
    world.do(leverage_entries.set_intermediaries, entry, [world.japan, world.china])
    (row,) = world.read(entries, world.map)
    assert (row.target, row.holder, row.instrument, row.via) == ("China", "EU", "Aid", ("Japan", "China"))
    assert [lever.entries for lever in world.read(instruments)] == [1]


def test_an_entrys_kind_is_its_own_or_else_the_instruments(world: World) -> None:
    ids = world.do(leverage_entries.log, world.map, [world.china, world.japan], "Aid")
    world.do(leverage_entries.update, ids[1], kind="sanction")
    assert [row.kind for row in world.read(entries)] == [None, "sanction"]


def test_open_to_and_can_use_are_the_two_sides_of_an_entry(world: World) -> None:
    (entry,) = world.do(leverage_entries.log, world.map, [world.china], "Aid", world.eu)
    assert [row.id for row in world.read(open_to, world.china, world.map)] == [entry]
    assert [row.id for row in world.read(can_use, world.eu)] == [entry]
    assert world.read(open_to, world.eu) == [] == world.read(can_use, world.china)


@pytest.mark.parametrize(
    ("backfire_risk", "population_harm", "caution"),
    [(None, None, False), (2, 1, False), (3, None, True), (None, 2, True), (0, 0, False)],
)
def test_caution_from_backfire_3_or_harm_2(
    backfire_risk: int | None, population_harm: int | None, caution: bool
) -> None:
    assert needs_caution(backfire_risk, population_harm) is caution


def test_only_those_with_a_place_count_as_placements(world: World) -> None:
    assert world.read(counts)["placements"] == 2
    world.do(placements.take_off, world.tokens)
    assert world.read(counts)["placements"] == 0


def test_what_goes_along_with_a_stakeholder_is_counted_beforehand(world: World) -> None:
    world.do(leverage_entries.log, world.map, [world.china, world.eu], "Aid", world.japan)
    world.do(relations.connect, world.japan, world.china, "alliance")
    world.do(stakeholders.set_parent, [world.eu], world.japan)
    assert world.read(goes_along, [world.japan]) == Deletion(
        placements=1, entries=0, relations=1, held=2, children=1
    )
    before = world.read(counts)
    world.do(stakeholders.delete, [world.china])
    after = world.read(counts)
    assert {name: before[name] - after[name] for name in ("placements", "leverage_entries", "relations")} == {
        "placements": 1,
        "leverage_entries": 1,
        "relations": 1,
    }
