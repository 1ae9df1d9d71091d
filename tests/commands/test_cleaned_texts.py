"""P17 and faults 28 to 31: a name is recorded as typed, but for what cannot be kept or would harm others."""

import pytest
from names_that_torment import ALIKE, CLEANED, LONGEST, SAME, TYPED, UNSEEN

from nkmap.commands import stakeholders
from nkmap.commands.stakeholders import AlreadyHere
from nkmap.commands.texts import clean_line, same_name_key
from nkmap.db.queries.stakeholders import name_list
from nkmap.errors import InvalidInput
from nkmap.near_names import pairs_alike


def test_there_are_more_than_sixty_names_and_each_is_recorded_as_it_was_typed(store):
    assert len(set(TYPED)) == len(TYPED) > 60
    with store.edit("Names") as edit:
        for name in TYPED:
            stakeholders.add(edit.session, name)
    assert {row.name for row in store.read(name_list)} == set(TYPED)


@pytest.mark.parametrize(("typed", "recorded"), CLEANED.items(), ids=map(ascii, CLEANED))
def test_what_no_file_could_hold_or_nobody_could_see_is_cleaned_once_and_for_all(typed, recorded):
    assert clean_line(typed) == recorded == clean_line(recorded)


def test_a_name_that_nobody_could_see_is_no_name(store):
    for name in UNSEEN:
        assert clean_line(name) == ""
        with pytest.raises(InvalidInput), store.edit("Add") as edit:
            stakeholders.add(edit.session, name)


def test_a_name_that_is_too_long_is_refused_and_not_cut(store):
    with pytest.raises(InvalidInput), store.edit("Add") as edit:
        stakeholders.add(edit.session, "x" * (LONGEST + 1))


def test_a_name_cannot_turn_round_what_stands_beside_it():
    """A mark of direction ends where the name ends, and an override stands alone among what surrounds it."""
    assert clean_line("\u2068\u202e\u2066x") == "\u2068\u202e\u2066x\u2069\u202c\u2069"
    assert clean_line("x\u202c\u2069\u2069y") == "xy"


@pytest.mark.parametrize(("name", "other"), SAME, ids=map(ascii, SAME))
def test_names_that_nobody_can_tell_apart_are_one_name(store, name, other):
    assert same_name_key(name) == same_name_key(other)
    with store.edit("Add") as edit:
        stakeholders.add(edit.session, name)
        with pytest.raises(AlreadyHere):
            stakeholders.add(edit.session, other)


@pytest.mark.parametrize(("name", "other"), [*SAME, *ALIKE], ids=map(ascii, [*SAME, *ALIKE]))
def test_names_equal_but_for_case_or_accents_are_found_as_possible_duplicates(name, other):
    assert pairs_alike([(1, name), (2, other)]) == [(1, 2)]
