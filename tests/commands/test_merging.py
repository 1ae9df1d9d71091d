"""Merging two stakeholders: what moves, what stays, and that nothing is lost without being counted."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import (
    attributes,
    estimates,
    evidence,
    leverage_entries,
    maps,
    merging,
    placements,
    relations,
    stakeholders,
)
from nkmap.db.queries.merging import would_move
from nkmap.db.queries.spellings import spellings
from nkmap.db.store import Store
from nkmap.db.tables import (
    AttributeValue,
    Evidence,
    GroupEstimate,
    LeverageEntry,
    LeverageIntermediary,
    Placement,
    PositionHistory,
    Relation,
    Stakeholder,
)
from nkmap.errors import InvalidInput

Do = Callable[..., Any]
Rows = Callable[[type], list[Any]]


@pytest.fixture
def pair(do: Do) -> tuple[int, int]:
    return do(stakeholders.add, "China"), do(stakeholders.add, "Chnia")


def placed(do: Do, rows: Rows, map_id: int, id_: int, x: float) -> Any:
    do(placements.place, map_id, {id_: (x, 0.5)})
    return next(row for row in rows(Placement) if (row.map_id, row.stakeholder_id) == (map_id, id_))


def test_a_place_moves_with_its_history_and_evidence_and_undo_brings_the_other_back(
    do: Do, rows: Rows, store: Store, pair: tuple[int, int]
) -> None:
    keep, gone = pair
    placement = placed(do, rows, do(maps.add, "influence-stance"), gone, 0.4)
    do(evidence.cite_named, "Lee 2007", "3", placement_id=placement.id)
    assert do(merging.merge, keep, gone) == 0
    (moved,) = rows(Placement)
    assert (moved.stakeholder_id, moved.x) == (keep, 0.4)
    assert [row.placement_id for row in rows(Evidence)] == [moved.id]
    assert [row.placement_id for row in rows(PositionHistory)] == [moved.id]
    store.undo()
    assert [row.name for row in rows(Stakeholder)] == ["China", "Chnia"]
    assert rows(Placement)[0].stakeholder_id == gone


def test_where_both_have_a_place_the_kept_one_stays_and_this_is_said_beforehand(
    do: Do, rows: Rows, store: Store, pair: tuple[int, int]
) -> None:
    map_id = do(maps.add, "influence-stance")
    kept, other = (placed(do, rows, map_id, id_, x) for id_, x in zip(pair, (-0.5, 0.5), strict=True))
    do(evidence.cite_named, "Lee 2007", "3", placement_id=other.id)
    said = store.read(would_move, *pair)
    assert (said.both_placed, said.places) == (1, 0)
    assert do(merging.merge, *pair) == 1
    assert [(row.id, row.x) for row in rows(Placement)] == [(kept.id, -0.5)]
    assert [(row.placement_id, row.stakeholder_id) for row in rows(Evidence)] == [(None, pair[0])]


def test_one_taken_off_the_map_gets_the_place_and_keeps_what_was_recorded_of_it(
    do: Do, rows: Rows, pair: tuple[int, int]
) -> None:
    map_id = do(maps.add, "influence-stance")
    kept = placed(do, rows, map_id, pair[0], -0.5)
    do(placements.assess, kept.id, rationale="Said in May", salience=0.0)
    do(placements.take_off, [kept.id])
    other = placed(do, rows, map_id, pair[1], 0.5)
    do(placements.assess, other.id, rationale="Said in June", salience=0.9, confidence="high")
    assert do(merging.merge, *pair) == 0
    (row,) = rows(Placement)
    assert (row.id, row.x, row.rationale) == (kept.id, 0.5, "Said in May")
    assert (row.salience, row.confidence) == (0.0, "high")


def test_entries_relations_and_intermediaries_move_and_none_is_doubled(
    do: Do, rows: Rows, pair: tuple[int, int]
) -> None:
    keep, gone = pair
    japan, map_id = do(stakeholders.add, "Japan"), do(maps.add, "influence-stance")
    (aimed,) = do(leverage_entries.log, map_id, [gone], "Aid", japan)
    (held,) = do(leverage_entries.log, map_id, [japan], "Trade", gone)
    do(leverage_entries.set_intermediaries, held, [keep, gone])
    do(relations.connect, gone, japan, "funding")
    do(relations.connect, keep, gone, "alliance")
    assert do(merging.merge, keep, gone) == 1
    assert {row.id: (row.target_id, row.holder_id) for row in rows(LeverageEntry)} == {
        aimed: (keep, japan),
        held: (japan, keep),
    }
    assert [row.stakeholder_id for row in rows(LeverageIntermediary)] == [keep]
    assert [(row.from_id, row.to_id) for row in rows(Relation)] == [(keep, japan)]


def test_levers_of_one_on_the_other_stay_without_a_holder_and_are_counted_beforehand(
    do: Do, rows: Rows, store: Store, pair: tuple[int, int]
) -> None:
    keep, gone = pair
    japan, map_id = do(stakeholders.add, "Japan"), do(maps.add, "influence-stance")
    do(leverage_entries.log, map_id, [gone], "Aid", keep)
    do(leverage_entries.log, map_id, [keep], "Trade", gone)
    do(leverage_entries.log, map_id, [gone], "Visas", japan)
    assert store.read(would_move, keep, gone).on_each_other == 2
    assert do(merging.merge, keep, gone) == 2
    held = [(row.target_id, row.holder_id) for row in rows(LeverageEntry)]
    assert held == [(keep, None), (keep, None), (keep, japan)]
    store.undo()
    assert [row.holder_id for row in rows(LeverageEntry)] == [keep, gone, japan]


def test_the_estimates_of_different_groups_both_stay(do: Do, rows: Rows, pair: tuple[int, int]) -> None:
    map_id = do(maps.add, "influence-stance")
    do(estimates.estimate, map_id, "A", {pair[0]: (0.1, 0.5)})
    do(estimates.estimate, map_id, "A", {pair[1]: (0.2, 0.5)})
    do(estimates.estimate, map_id, "B", {pair[1]: (0.3, 0.5)})
    assert do(merging.merge, *pair) == 1
    assert [(row.stakeholder_id, row.x) for row in rows(GroupEstimate)] == [(pair[0], 0.1), (pair[0], 0.3)]


def test_the_names_of_the_other_become_aliases_each_once(do: Do, store: Store, pair: tuple[int, int]) -> None:
    keep, gone = pair
    do(stakeholders.set_short_name, gone, "PRC")
    do(stakeholders.set_names, keep, {"ko": "중국"})
    do(stakeholders.set_names, gone, {"ko": "중화인민공화국", "de": "China"})
    do(merging.merge, keep, gone)
    found = store.read(spellings)
    code = found[keep][1]
    assert set(found) == {keep}
    assert sorted(found[keep]) == sorted(["China", code, "중국", "China", "Chnia", "PRC", "중화인민공화국"])


def test_the_stricter_sensitivity_counts_and_empty_fields_are_filled(
    do: Do, rows: Rows, pair: tuple[int, int]
) -> None:
    keep, gone = pair
    do(stakeholders.update, keep, note="One", legitimacy=0)
    do(stakeholders.update, gone, note="Two", legitimacy=1, urgency=1, sensitivity="redact", region="Asia")
    do(merging.merge, keep, gone)
    (row,) = rows(Stakeholder)
    assert (row.note, row.legitimacy, row.urgency) == ("One\nTwo", 0, 1)
    assert (row.region, row.sensitivity) == ("Asia", "redact")


@pytest.mark.parametrize("inside", ["keep in gone", "gone in keep", "keep deep in gone"])
def test_nesting_stays_without_a_circle(do: Do, rows: Rows, pair: tuple[int, int], inside: str) -> None:
    keep, gone = pair
    top, part = do(stakeholders.add, "Asia"), do(stakeholders.add, "Ministry")
    do(stakeholders.set_parent, [part], gone)
    do(stakeholders.set_parent, [keep if inside == "gone in keep" else gone], top)
    if inside == "gone in keep":
        do(stakeholders.set_parent, [gone], keep)
    else:
        do(stakeholders.set_parent, [keep], part if "deep" in inside else gone)
    do(merging.merge, keep, gone)
    assert {row.name: row.parent_id for row in rows(Stakeholder)} == {
        "China": top,
        "Asia": None,
        "Ministry": keep,
    }


def test_one_is_not_merged_with_itself(do: Do, pair: tuple[int, int]) -> None:
    with pytest.raises(InvalidInput, match="with itself"):
        do(merging.merge, pair[0], pair[0])


def test_who_is_locked_in_a_place_goes_into_nobody_and_takes_others_in(
    do: Do, rows: Rows, pair: tuple[int, int]
) -> None:
    keep, gone = pair
    grid = do(maps.add, "influence-stance")
    placed(do, rows, grid, keep, 0.1)
    token = placed(do, rows, grid, gone, 0.4)
    do(placements.lock, [token.id], True)
    with pytest.raises(InvalidInput, match="Unlock it first"):
        do(merging.merge, keep, gone)
    do(merging.merge, gone, keep)
    (row,) = rows(Placement)
    assert (row.stakeholder_id, row.x, row.locked) == (gone, 0.4, 1)


def test_attributes_are_filled_and_never_export_counts(do: Do, rows: Rows, pair: tuple[int, int]) -> None:
    keep, gone = pair
    size, since = (do(attributes.add, name) for name in ("Size", "Since"))
    for id_, attribute, value in ((keep, size, "large"), (gone, size, "small"), (gone, since, "1949")):
        do(attributes.set_value, attribute, [id_], value)
    do(stakeholders.update, gone, do_not_export=1)
    do(merging.merge, keep, gone)
    found = {(row.stakeholder_id, row.attribute_id): row.value for row in rows(AttributeValue)}
    assert found == {(keep, size): "large", (keep, since): "1949"}
    assert [row.do_not_export for row in rows(Stakeholder)] == [1]
