"""Stakeholders: adding, naming, sorting, duplicating, deleting."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import leverage_entries, maps, placements, relations, stakeholders, strategies
from nkmap.commands.stakeholders import AlreadyHere
from nkmap.db.queries.stakeholders import kinds, name_list, stakeholder
from nkmap.db.store import Store
from nkmap.db.tables import (
    LeverageEntry,
    LeverageIntermediary,
    Placement,
    Relation,
    StakeholderName,
    StrategyActor,
)
from nkmap.errors import InvalidInput

Do = Callable[..., Any]
Rows = Callable[[type], list[Any]]


def test_a_name_is_stored_clean(do: Do, store: Store) -> None:
    do(stakeholders.add, "  Chi\x00na\t\ud83d govern\u0001ment\n")
    assert [row.name for row in store.read(name_list)] == ["China government"]


def test_hangul_typed_in_parts_is_stored_composed(do: Do, store: Store) -> None:
    do(stakeholders.add, "\u1112\u1161\u11ab")
    assert [row.name for row in store.read(name_list)] == ["한"]


@pytest.mark.parametrize("name", ["", "  \n", "\x00\ud800"])
def test_an_empty_name_is_refused(do: Do, name: str) -> None:
    with pytest.raises(InvalidInput, match="too short"):
        do(stakeholders.add, name)


def test_a_name_of_501_characters_is_refused_with_both_numbers(do: Do) -> None:
    do(stakeholders.add, "a" * 500)
    with pytest.raises(InvalidInput, match="at most 500 characters; this has 501"):
        do(stakeholders.add, "b" * 501)


@pytest.mark.parametrize("again", ["china  ministry", "CHINA MINISTRY", " China Ministry "])
def test_a_name_that_is_there_is_said_to_be_there(do: Do, store: Store, again: str) -> None:
    known = do(stakeholders.add, "China Ministry")
    with pytest.raises(AlreadyHere) as refused:
        do(stakeholders.add, again)
    assert refused.value.stakeholder_id == known
    assert len(store.read(name_list)) == 1


def test_pasting_names_adds_the_new_ones_and_tells_the_others(do: Do, store: Store) -> None:
    china = do(stakeholders.add, "China")
    new, already = do(stakeholders.add_many, ["Japan", "", "china", "CHINA", "EU", "japan"])
    assert already == [china]
    assert [row.id for row in store.read(name_list)] == [china, *new]
    assert [row.name for row in store.read(name_list)] == ["China", "Japan", "EU"]


def test_renaming_to_another_ones_name_is_refused_but_a_change_of_case_is_not(do: Do, store: Store) -> None:
    china, japan = do(stakeholders.add, "China"), do(stakeholders.add, "Japan")
    with pytest.raises(AlreadyHere):
        do(stakeholders.rename, japan, "china")
    do(stakeholders.rename, china, "CHINA")
    assert [row.name for row in store.read(name_list)] == ["CHINA", "Japan"]


def test_a_proposed_code_follows_the_label(do: Do, store: Store) -> None:
    china = do(stakeholders.add, "China")
    do(stakeholders.rename, china, "Norway")
    assert store.read(stakeholder, china).code == "NOR"
    do(stakeholders.set_short_name, china, "PRC")
    assert store.read(stakeholder, china).code == "PRC"


def test_a_chosen_code_stays_until_it_is_given_up(do: Do, store: Store) -> None:
    china = do(stakeholders.add, "China")
    do(stakeholders.set_code, china, "zz")
    do(stakeholders.rename, china, "Norway")
    assert store.read(stakeholder, china).code == "ZZ"
    do(stakeholders.set_code, china, "")
    assert store.read(stakeholder, china).code == "NOR"


@pytest.mark.parametrize("code", ["X", "ABCDE", "A1", "A B"])
def test_a_code_has_two_to_four_letters(do: Do, code: str) -> None:
    china = do(stakeholders.add, "China")
    with pytest.raises(InvalidInput, match="two to four letters"):
        do(stakeholders.set_code, china, code)


def test_no_two_stakeholders_have_one_code(do: Do, store: Store) -> None:
    china, japan = do(stakeholders.add, "China"), do(stakeholders.add, "Japan")
    with pytest.raises(InvalidInput, match="has this code"):
        do(stakeholders.set_code, japan, "chi")
    do(stakeholders.add_many, [f"China {word}" for word in ("one", "other", "old")])
    codes = [row.code for row in store.read(name_list)]
    assert len(set(codes)) == 5 and store.read(stakeholder, china).code == "CHI"


def test_a_short_name_has_at_most_16_characters(do: Do) -> None:
    china = do(stakeholders.add, "China")
    with pytest.raises(InvalidInput, match="Short name may have at most 16 characters; this has 17"):
        do(stakeholders.set_short_name, china, "x" * 17)


def test_an_emptied_name_in_another_language_is_taken_away(do: Do, store: Store, rows: Rows) -> None:
    china = do(stakeholders.add, "China")
    do(stakeholders.set_names, china, {"ko": "중국", "de": "China"})
    do(stakeholders.set_names, china, {"ko": "중국 정부", "de": " "})
    assert store.read(stakeholder, china).names == {"ko": "중국 정부"}
    assert len(rows(StakeholderName)) == 1


def test_a_kind_is_set_for_several_at_once(do: Do, store: Store) -> None:
    ids, _ = do(stakeholders.add_many, ["A1", "B1", "C1"])
    court = next(kind for kind in store.read(kinds) if kind.name == "court")
    do(stakeholders.set_kind, ids[:2], court.id)
    assert [row.kind for row in store.read(name_list)] == ["court", "court", None]


def test_a_cycle_of_parents_is_refused(do: Do, store: Store) -> None:
    (a, b, c), _ = do(stakeholders.add_many, ["A1", "B1", "C1"])
    do(stakeholders.set_parent, [b], a)
    do(stakeholders.set_parent, [c], b)
    for child, parent in ((a, a), (a, c), (b, c)):
        with pytest.raises(InvalidInput, match="cannot be inside itself"):
            do(stakeholders.set_parent, [child], parent)
    assert [row.parent_id for row in store.read(name_list)] == [None, a, b]


def test_a_duplicate_copies_kind_parent_and_look_only(do: Do, store: Store) -> None:
    parent = do(stakeholders.add, "State")
    look = {"colour": "blue", "symbol": "circle", "parent_id": parent}
    china = do(stakeholders.add, "China", 2, note="N", region="R", sensitivity="redact", **look)
    (copy,) = do(stakeholders.duplicate, [china])
    (third,) = do(stakeholders.duplicate, [copy])
    found = store.read(stakeholder, copy)
    assert (found.name, found.kind_id, found.parent_id) == ("China (2)", 2, parent)
    assert (found.colour, found.symbol) == ("blue", "circle")
    assert (found.note, found.region, found.sensitivity) == ("", "", "shareable")
    assert store.read(stakeholder, third).name == "China (3)"


def test_deleting_a_stakeholder_moves_its_children_up(do: Do, store: Store) -> None:
    (a, b, c, d), _ = do(stakeholders.add_many, ["A1", "B1", "C1", "D1"])
    for child, parent in ((b, a), (c, b), (d, c)):
        do(stakeholders.set_parent, [child], parent)
    do(stakeholders.delete, [c, b])
    assert [(row.id, row.parent_id) for row in store.read(name_list)] == [(a, None), (d, a)]


def test_deleting_a_stakeholder_removes_its_placements_and_relations(do: Do, rows: Rows) -> None:
    (a, b, c), _ = do(stakeholders.add_many, ["A1", "B1", "C1"])
    grid = do(maps.add, "influence-stance")
    do(placements.place, grid, {a: (0, 0), b: (0, 1)})
    for ends in ((a, b), (b, a), (b, c)):
        do(relations.connect, *ends, "alliance")
    do(stakeholders.delete, [a])
    assert [row.stakeholder_id for row in rows(Placement)] == [b]
    assert [(row.from_id, row.to_id) for row in rows(Relation)] == [(b, c)]


def test_a_deleted_holder_is_taken_out_and_a_deleted_target_takes_the_entry_along(do: Do, rows: Rows) -> None:
    (a, b, c), _ = do(stakeholders.add_many, ["A1", "B1", "C1"])
    grid = do(maps.add, "influence-stance")
    (held,) = do(leverage_entries.log, grid, [b], "Aid", holder_id=a)
    do(leverage_entries.log, grid, [a], "Aid", holder_id=b)
    do(leverage_entries.set_intermediaries, held, [a, c])
    do(strategies.set_actors, do(strategies.add, "Quiet"), [a, b])
    do(stakeholders.delete, [a])
    assert [(row.id, row.holder_id, row.target_id) for row in rows(LeverageEntry)] == [(held, None, b)]
    assert [row.stakeholder_id for row in rows(LeverageIntermediary)] == [c]
    assert [row.stakeholder_id for row in rows(StrategyActor)] == [b]


def test_what_is_not_there_any_more_is_said_so(do: Do) -> None:
    china = do(stakeholders.add, "China")
    do(stakeholders.delete, [china])
    with pytest.raises(InvalidInput, match="This stakeholder is not in the project any more"):
        do(stakeholders.rename, china, "Japan")
    with pytest.raises(InvalidInput, match="This kind is not in the project any more"):
        do(stakeholders.add, "Japan", 999)
