"""Instruments, leverage entries and relations."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import instruments, leverage_entries, maps, relations, stakeholders
from nkmap.db.store import Store
from nkmap.db.tables import Instrument, LeverageEntry, LeverageIntermediary, Relation
from nkmap.errors import InvalidInput

Do = Callable[..., Any]
Rows = Callable[[type], list[Any]]


@pytest.fixture
def grid(do: Do) -> int:
    return int(do(maps.add, "influence-stance"))


@pytest.fixture
def three(do: Do) -> list[int]:
    return list(do(stakeholders.add_many, ["China", "Japan", "EU"])[0])


def test_one_line_logs_one_entry_for_each_target_in_one_step(
    do: Do, store: Store, rows: Rows, grid: int, three: list[int]
) -> None:
    do(leverage_entries.log, grid, [*three[:2], three[0]], " Aid ", three[2], "if", "receptive")
    assert [(row.target_id, row.holder_id, row.condition) for row in rows(LeverageEntry)] == [
        (three[0], three[2], "if"),
        (three[1], three[2], "if"),
    ]
    store.undo()
    assert rows(LeverageEntry) == [] and rows(Instrument) == []


def test_nobody_is_the_holder_of_a_lever_on_themselves(
    do: Do, rows: Rows, grid: int, three: list[int]
) -> None:
    with pytest.raises(InvalidInput, match="on themselves"):
        do(leverage_entries.log, grid, three, "Aid", three[0])
    (entry,) = do(leverage_entries.log, grid, three[:1], "Aid", three[1])
    for change in ({"holder_id": three[0]}, {"target_id": three[1]}):
        with pytest.raises(InvalidInput, match="on themselves"):
            do(leverage_entries.update, entry, **change)
    assert [(row.target_id, row.holder_id) for row in rows(LeverageEntry)] == [(three[0], three[1])]


def test_what_is_not_answered_stays_not_assessed(do: Do, rows: Rows, grid: int, three: list[int]) -> None:
    do(leverage_entries.log, grid, three[:1], "Aid")
    (entry,) = rows(LeverageEntry)
    (lever,) = rows(Instrument)
    assert (entry.holder_id, entry.susceptibility, entry.willingness, entry.kind) == (None,) * 4
    assert lever.kind is None


def test_a_known_instrument_is_used_whatever_its_case(
    do: Do, rows: Rows, grid: int, three: list[int]
) -> None:
    aid = do(instruments.find_or_add, "Conditional aid", "inducement")
    do(leverage_entries.log, grid, three, "conditional  AID")
    assert {row.instrument_id for row in rows(LeverageEntry)} == {aid}
    assert len(rows(Instrument)) == 1


def test_a_text_over_60_characters_is_the_note_of_an_entry_to_name(
    do: Do, rows: Rows, grid: int, three: list[int]
) -> None:
    said = "They would come round if somebody they trust told them first."
    assert len(said) == 61
    (entry_id,) = do(leverage_entries.log, grid, three[:1], said)
    do(leverage_entries.log, grid, three[:1], said[:60])
    to_name, named = rows(LeverageEntry)
    assert (to_name.id, to_name.instrument_id, to_name.note) == (entry_id, None, said)
    assert [row.id for row in rows(Instrument)] == [named.instrument_id]


def test_an_entry_keeps_an_instrument_or_a_note(do: Do, grid: int, three: list[int]) -> None:
    (entry,) = do(leverage_entries.log, grid, three[:1], "Aid")
    do(leverage_entries.update, entry, note="What was meant", instrument_id=None)
    with pytest.raises(InvalidInput, match="needs an instrument, or a note"):
        do(leverage_entries.update, entry, note=" ")


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"willingness": 5}, "Willingness must lie between 0 and 4; it was 5."),
        ({"willingness": 2.5}, "Willingness must be a whole number; it was 2.5."),
        ({"p_shift": "often"}, "Probability of the shift must be a number."),
        (
            {"susceptibility": "open"},
            "Susceptibility must be one of: closed, resistant, undecided, receptive, already moved.",
        ),
        ({"target_id": None}, "Target must be given."),
        ({"window_from": "1.8.2008"}, "A date of the window must be written as year-month-day: 2008-08-24."),
        (
            {"window_from": "2008-08-24", "window_to": "2008-08-08"},
            "The window ends before it begins. Change one of its two dates.",
        ),
        (
            {"holder_id": 999},
            "This stakeholder is not in the project any more, so nothing was changed. Choose another one.",
        ),
        ({"map_id": 1}, "This cannot be set here: map."),
    ],
)
def test_a_value_that_cannot_be_recorded_is_refused_in_a_sentence(
    do: Do, grid: int, three: list[int], fields: dict[str, Any], sentence: str
) -> None:
    (entry,) = do(leverage_entries.log, grid, three[:1], "Aid")
    with pytest.raises(InvalidInput) as refused:
        do(leverage_entries.update, entry, **fields)
    assert str(refused.value) == sentence


def test_an_entry_without_a_lever_is_refused(do: Do, grid: int, three: list[int]) -> None:
    with pytest.raises(InvalidInput, match="Say which lever"):
        do(leverage_entries.log, grid, three, "  ")


def test_intermediaries_keep_their_order(do: Do, rows: Rows, grid: int, three: list[int]) -> None:
    (entry,) = do(leverage_entries.log, grid, three[:1], "Aid")
    do(leverage_entries.set_intermediaries, entry, three[1:])
    do(leverage_entries.set_intermediaries, entry, [three[2], three[1]])
    via = sorted(rows(LeverageIntermediary), key=lambda row: row.position)
    assert [row.stakeholder_id for row in via] == [three[2], three[1]]


def test_deleting_an_entry_keeps_its_instrument(do: Do, rows: Rows, grid: int, three: list[int]) -> None:
    do(leverage_entries.delete, do(leverage_entries.log, grid, three, "Aid"))
    assert rows(LeverageEntry) == [] and [row.name for row in rows(Instrument)] == ["Aid"]


def test_two_instruments_never_share_a_name(do: Do, rows: Rows) -> None:
    aid, radio = do(instruments.find_or_add, "Aid"), do(instruments.find_or_add, "Radio")
    with pytest.raises(InvalidInput, match="has this name already"):
        do(instruments.update, radio, name="AID")
    do(instruments.update, aid, name="aid", kind="inducement")
    assert [(row.name, row.kind) for row in rows(Instrument)] == [("aid", "inducement"), ("Radio", None)]


def test_a_relation_connects_two_different_stakeholders(do: Do, rows: Rows, three: list[int]) -> None:
    with pytest.raises(InvalidInput, match="two different stakeholders"):
        do(relations.connect, three[0], three[0], "alliance")
    relation = do(relations.connect, three[0], three[1], "alliance", strength=3)
    with pytest.raises(InvalidInput, match="two different stakeholders"):
        do(relations.update, relation, to_id=three[0])
    do(relations.update, relation, strength=None, directed=False, kind="conflict")
    (row,) = rows(Relation)
    assert (row.kind, row.strength, row.directed) == ("conflict", None, 0)
    do(relations.disconnect, [relation])
    assert rows(Relation) == []
