"""Agreement of groups over a map: who stands together, in camps, agrees to differ, or is too few to say."""

import pytest

from nkmap.figures.group_agreement import Estimated, GroupView, group_agreement
from nkmap.figures.taking_part import Refused


def views(*xs, reason=False):
    return tuple(GroupView(f"group {x}", (x, 0.5), reason) for x in xs)


def test_every_stakeholder_is_counted_once_the_most_disputed_first():
    found = group_agreement(
        [
            Estimated(1, "one cloud", views(0.50, 0.55, 0.60, 0.52)),
            Estimated(2, "camps", views(0.10, 0.85, 0.12, 0.90, 0.11, 0.88)),
            Estimated(3, "differ", views(0.1, 0.9, reason=True)),
            Estimated(4, "singly", views(0.3, 0.4)),
        ]
    )
    assert (found.together, found.camps, found.differ, found.singly) == (1, 1, 1, 1)
    assert [term.name for term in found.terms] == ["differ", "camps", "singly", "one cloud"]


def test_shares_on_each_side_are_said_from_four_views_on():
    few, many = group_agreement(
        [Estimated(1, "a", views(0.1, 0.9)), Estimated(2, "b", views(0.50, 0.51, 0.52, 0.49))]
    ).terms
    assert (few.low_share, few.high_share, few.middles) == (None, None, ())
    assert (many.low_share, many.high_share) == (0.25, 0.5) and len(many.middles) == 1


def test_without_views_there_is_no_agreement():
    with pytest.raises(Refused, match="No group has placed anybody"):
        group_agreement([])
