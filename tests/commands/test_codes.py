"""Codes inside tokens: proposed from the label, unique, always the same for the same project."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nkmap.commands.codes import is_code, propose, propose_many


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("China", "CHI"),
        ("DPRK", "DPRK"),
        ("South Korea", "SK"),
        ("US Congress", "USC"),
        ("DPRK health", "DH"),
        ("Member of the European Parliament", "MOTE"),
        ("북한 정부", "북한"),
        ("朝鲜政府", "朝鲜"),
        ("Österreich", "ÖST"),
    ],
)
def test_the_code_follows_the_label(label: str, code: str) -> None:
    assert propose(label, set()) == code


def test_a_taken_code_gives_way_to_another_of_the_same_letters() -> None:
    assert propose("ROK public", {"ROKP"}) == "RP"
    assert propose("China", {"CHI"}) == "CH"


def test_a_label_without_letters_has_no_code() -> None:
    assert propose("2008!", set()) is None


def test_a_hundred_of_the_same_name_all_get_codes() -> None:
    taken: set[str] = set()
    for _ in range(100):
        code = propose("Ministry (2)", taken)
        assert code is not None and code not in taken
        taken.add(code)


@given(st.text(max_size=30), st.sets(st.text("ABC", min_size=2, max_size=3)))
def test_a_proposal_is_two_to_four_letters_and_free(label: str, taken: set[str]) -> None:
    code = propose(label, taken)
    assert code is None or (is_code(code) and code not in taken)


def test_many_codes_are_those_of_one_after_the_other():
    labels, taken, expected = (
        ["China", "Chile", "China", "Ministry of Aid", "?", "Ministry of Art"] * 9,
        {"CH"},
        [],
    )
    for label in labels:
        code = propose(label, taken)
        expected.append(code)
        taken |= {code} if code else set()
    assert propose_many(labels, {"CH"}) == expected
