"""Patterns among stakeholders: narrowed, counted by two fields, compared as two groups."""

import pytest

from nkmap.patterns.in_common import in_common
from nkmap.patterns.pivots import pivot
from nkmap.patterns.profiles import Field, Profile, by_word, narrowed

ACCESS = Field("access", "Access")
WORK = Field("work", "Kind of work")
TAGS = Field("tags", "Tags")
POWER = Field("power", "Influence", ("weak", "strong"))
PEOPLE = [
    Profile(1, "Red Cross", {"access": ("inside",), "work": ("disability",), "tags": ("old", "large")}),
    Profile(2, "Handicap", {"access": ("inside",), "work": ("disability",)}),
    Profile(3, "EU", {"access": ("inside",), "tags": ("large",), "power": ("strong",)}),
    Profile(4, "Canadian", {"access": ("told to leave",), "work": ("development",), "power": ("weak",)}),
    Profile(5, "Others", {}),
]


def test_only_those_remain_who_have_a_wanted_word_in_every_field() -> None:
    def ids(**wanted: set[str | None]) -> list[int]:
        return [profile.id for profile in narrowed(PEOPLE, wanted)]

    assert ids() == [1, 2, 3, 4, 5]
    assert ids(access={"inside"}, work={"disability", None}) == [1, 2, 3]
    assert ids(access={None}) == [5] and ids(tags={"large"}) == [1, 3]


def test_words_stand_in_the_order_of_their_field_and_not_known_comes_last() -> None:
    assert list(by_word(PEOPLE, POWER)) == ["weak", "strong", None]
    assert list(by_word(PEOPLE, ACCESS)) == ["inside", "told to leave", None]
    numbers = [Profile(n, "", {"levers": (word,)}) for n, word in enumerate(("10", "2", "0"))]
    assert list(by_word(numbers, Field("levers", ""))) == ["0", "2", "10"]


def test_a_pivot_counts_everybody_once_in_totals_and_the_unknown_by_themselves() -> None:
    found = pivot(PEOPLE, WORK, ACCESS)
    assert found.cells == {
        ("disability", "inside"): (1, 2),
        ("development", "told to leave"): (4,),
        (None, "inside"): (3,),
        (None, None): (5,),
    }
    assert found.rows[None] == (3, 5) and found.columns["inside"] == (1, 2, 3)
    tagged = pivot(PEOPLE, TAGS, ACCESS)
    assert tagged.rows["large"] == (1, 3) and tagged.rows["old"] == (1,)
    assert tagged.columns["inside"] == (1, 2, 3) and len(tagged.everybody) == 5


def test_two_groups_are_compared_only_where_something_is_known() -> None:
    inside, gone = by_word(PEOPLE, ACCESS)["inside"], by_word(PEOPLE, ACCESS)["told to leave"]
    work, power, tags = in_common(inside, gone, [TAGS, POWER, WORK])
    assert (work.field, power.field, tags.field) == (WORK, POWER, TAGS)
    assert (work.first.known, work.first.unknown) == (2, 1) and work.first.having["disability"] == (1, 2)
    assert work.first.shared == ("disability",) and work.second.shared == ()  # one alone shares nothing
    assert set(work.telling) == {"disability", "development"} and work.distance == pytest.approx(1.0)
    assert work.is_thin
    assert tags.telling == () and tags.distance == 0.0 and tags.second.known == 0


def test_what_both_groups_have_alike_tells_nothing() -> None:
    first = [Profile(n, "", {"work": ("relief",)}) for n in range(3)]
    second = [Profile(n, "", {"work": (word,)}) for n, word in enumerate(("relief", "relief", "other"))]
    (finding,) = in_common(first, second, [WORK, TAGS])
    assert finding.first.shared == ("relief",) and finding.second.shared == ()
    assert finding.distance == pytest.approx(1 / 3) and not finding.is_thin
    (alike,) = in_common(first, first, [WORK])
    assert alike.telling == ()
