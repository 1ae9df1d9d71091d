"""The Prince score: a published example, the scales, neutral players, and salience 0."""

import pytest
from actors_for_figures import NGO, UNION, actor, casts, worked_example
from hypothesis import given

from nkmap.figures.prince import Player, players, prince, prince_of_players
from nkmap.figures.taking_part import Refused

# "Establish a Teen Court", worksheet 13 (Prince chart) of Coplin's exercises in policy analysis:
# scores +5, +60, -10, -36 and (15), together 126; support 65 + 15/2, there rounded to 73: 58 %.
TEEN_COURT = [
    Player(1, "James French", 1, 5, 1),
    Player(2, "Joyce Zeno", 4, 5, 3),
    Player(3, "K. Westcott", -2, 5, 1),
    Player(4, "J. McGrath", -4, 3, 3),
    Player(5, "Johanna Horton", 0, 5, 3),
]


def test_the_published_example():
    found = prince_of_players(TEEN_COURT)
    assert [term.score for term in found.terms] == [5, 60, -10, -36, 15]
    assert [term.is_neutral for term in found.terms] == [False] * 4 + [True]
    assert (found.support, found.total) == (72.5, 126)
    assert round(100 * found.support_share) == 58


def test_the_worked_example():
    found = prince(worked_example())
    assert [term.score for term in found.terms] == [-30, -80, 40, 18, 9]
    assert found.support_share == pytest.approx(62.5 / 177, abs=1e-4)
    by_id = {term.id: term.support for term in found.terms}
    assert (by_id[NGO], by_id[UNION]) == (40, 4.5)


def test_halves_are_rounded_away_from_zero():
    for position, rounded in ((55, 1), (45, -1), (54.9, 0), (65, 2), (35, -2), (100, 5), (0, -5)):
        assert players([actor(1, 1, 1, position)])[0].position == rounded
    assert [players([actor(1, power, 1, 50)])[0].power for power in (0, 0.125, 0.375, 1)] == [1, 2, 3, 5]


def test_salience_0_is_refused_with_the_names():
    silent = [actor(id_, 0.5, 0, 60) for id_ in range(1, 6)]
    with pytest.raises(Refused, match=r"a001, a002, a003, …\. Raise it") as refused:
        prince(silent)
    assert refused.value.missing == ("salience",)


@given(casts())
def test_the_share_lies_between_0_and_1_and_is_turned_round_with_all_positions(cast):
    found = prince(cast)
    turned = prince([actor(one.id, one.power, one.salience, 100 - one.position) for one in cast])
    assert 0 <= found.support_share <= 1
    assert turned.support_share == pytest.approx(1 - found.support_share)
    assert prince(cast[::-1]).support_share == found.support_share
