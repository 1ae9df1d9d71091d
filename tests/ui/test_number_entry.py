"""Numbers typed from a sheet: what can stand in them, and in which order sheets are gone through."""

import pytest

from nkmap.ui.groups.group_names import name_after, proposed_name
from nkmap.ui.groups.number_entry import NumberEntry
from nkmap.ui.groups.sheet_order import cell_after, cell_before


def typed(entry, signs):
    return [sign for sign in signs if entry.type(sign)]


def test_two_numbers_from_0_to_10_with_one_decimal():
    entry = NumberEntry(2, (0, 10))
    assert entry.shown == "_ , _" and entry.is_empty
    assert typed(entry, "7,53x") == ["7", ",", "5"] and entry.shown == "7.5 , _"
    assert entry.turn(1) and typed(entry, "104") == ["1", "0"]
    assert entry.is_whole and entry.numbers == (7.5, 10.0)


def test_one_number_is_that_of_a_part_of_the_grid():
    entry = NumberEntry(1, (1, 12))
    assert typed(entry, "0.13") == ["1"] and typed(entry, "2") == ["2"]
    assert entry.numbers == (12.0,) and not entry.turn(1)


def test_a_known_number_is_typed_over_or_erased_whole():
    entry = NumberEntry(2, (0, 10), (7.5, 4.0))
    assert entry.shown == "7.5 , 4" and not entry.is_changed
    entry.type("3")
    assert entry.shown == "3 , 4" and entry.is_changed
    entry.turn(1)
    entry.erase()
    assert entry.shown == "3 , _" and not entry.is_whole


@pytest.mark.parametrize("by_name", [False, True])
def test_every_entry_comes_once_and_back_is_the_way_one_came(by_name):
    way, cell = [], (0, 0)
    while cell is not None and cell[0] < 3:
        way.append(cell)
        cell = cell_after(cell, 3, 2, by_name=by_name)
    assert sorted(way) == [(sheet, name) for sheet in range(3) for name in range(2)]
    assert way[1] == ((1, 0) if by_name else (0, 1))
    assert [cell_before(cell, 3, 2, by_name=by_name) for cell in way] == [None, *way[:-1]]


def test_the_next_group_is_called_like_the_last_one():
    assert (name_after("Table 9"), name_after("P07"), name_after("Anna")) == ("Table 10", "P8", "")
    assert proposed_name([]) == "Table 1" and proposed_name(["Anna", "Tisch 2"]) == "Tisch 3"
