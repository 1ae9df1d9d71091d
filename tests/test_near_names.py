"""Names that look alike: what counts as the same, what as a typo, and how fast."""

import random
from time import perf_counter

import pytest

from nkmap.near_names import NearNames, first_alike, pairs_alike

ALIKE = [
    ("south  korea", "South Korea"),
    ("South-Korea", "South Korea"),
    ("Southkorea", "South Korea"),
    ("Korea, South", "South Korea"),
    ("U.S.", "US"),
    ("The Netherlands", "Netherlands"),
    ("Cote d’Ivoire", "Côte d'Ivoire"),
    ("Tromso", "Tromsø"),
    ("Food & Drink", "Food and Drink"),
    ("Mueller", "Müller"),
    ("Germny", "Germany"),
    ("Gremany", "Germany"),
    ("Germeny", "Germany"),
    ("Ministry of Foreign Affair", "Ministry of Foreign Affairs"),
    ("European Unoin", "European Union"),
    ("북한정부", "북한 정부"),
    ("\u1112\u1161\u11ab국", "한국"),
]
DIFFERENT = [
    ("North Korea", "South Korea"),
    ("Iran government", "Iraq government"),
    ("Gambia", "Zambia"),
    ("Austria", "Australia"),
    ("Niger", "Nigeria"),
    ("China", "Chile"),
    ("Mali", "Malta"),
    ("Table 12345", "Table 12346"),
    ("Region A", "Region B"),
    ("EU Commission", "EU Council"),
    ("대한민국정부청사", "대한민국정부청사들"),
    ("かくかくかくか", "がくかくかくか"),
    ("!!!", "???"),
]


@pytest.mark.parametrize(("typed", "known"), ALIKE)
def test_spellings_of_one_name_are_alike(typed: str, known: str) -> None:
    assert NearNames([(1, known), (2, "Somebody else")]).like(typed) == [1]
    assert NearNames([(1, typed)]).like(known) == [1]


@pytest.mark.parametrize(("typed", "known"), DIFFERENT)
def test_names_of_different_ones_are_not(typed: str, known: str) -> None:
    assert NearNames([(1, known)]).like(typed) == []


def test_any_spelling_of_a_stakeholder_counts_and_it_is_found_once() -> None:
    near = NearNames([(7, "European Union"), (7, "EU"), (7, "유럽 연합"), (8, "European Onion")])
    assert near.like("E.U.") == [7]
    assert near.like("the european union") == [7]
    assert near.like("유럽연합") == [7]


def test_pairs_come_in_the_order_of_the_names_and_each_once() -> None:
    names = [(3, "Japan"), (2, "Germany"), (1, "Germny"), (2, "Deutschland"), (4, "The Japan")]
    assert pairs_alike(names) == [(3, 4), (2, 1)]


def test_a_name_is_compared_with_five_thousand_within_twenty_milliseconds() -> None:
    dice = random.Random(1)
    words = ["".join(dice.choices("aeioubcdfghklmnprst", k=dice.randint(4, 9))) for _ in range(900)]
    known = [(n, " ".join(dice.sample(words, 2)).title()) for n in range(5000)]
    near = NearNames(known)
    start = perf_counter()
    assert near.like(known[4000][1] + "x") == [4000]
    assert perf_counter() - start < 0.02


def test_the_first_one_alike_is_the_first_of_all_pairs():
    names = ["Red Cross", "The Red Cross", "Red Crsos", "Unicef", "UNICEF", "Kim", "Kin", "Rote Armee"]
    pairs: dict[int, int] = {}
    for first, later in pairs_alike(enumerate(names)):
        pairs.setdefault(later, first)
    assert first_alike(enumerate(names)) == pairs == {1: 0, 2: 0, 4: 3}


def test_a_thousand_numbered_names_are_told_apart_at_once():
    assert first_alike((number, f"Stakeholder {number} of the region") for number in range(1000)) == {}
