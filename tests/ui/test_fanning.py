"""Tokens on the same place, or nearly: each can be seen and taken, and no value changes for it."""

import math

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from nkmap.commands import placements


@pytest.fixture
def stacked(seeded):
    """Three tokens nearly on one place, seen far from others."""
    with seeded.document.edit("Stack") as session:
        ids = {item.token.name: id_ for id_, item in seeded.scene.tokens.items()}
        near = {"China": (0.0, 0.5), "Germany": (0.0, 0.5), "Japan": (0.005, 0.5)}
        placements.move(session, {ids[name]: place for name, place in near.items()})
    QApplication.processEvents()
    seeded.scene.settle()
    return seeded


def nearest(hands):
    spots = [item.pos().toTuple() for item in hands.scene.tokens.values()]
    return min(math.dist(one, other) for n, one in enumerate(spots) for other in spots[:n])


def far(hands) -> QPoint:
    return hands.pixel(-0.8, 0.1)


def test_near_tokens_stand_apart_and_each_can_be_selected(stacked):
    assert nearest(stacked) >= 24 - 1e-6
    for name in ("China", "Germany", "Japan"):
        item = stacked.token(name)
        assert (item.true_pos - item.pos()).manhattanLength() > 1  # a hairline leads to its place
        stacked.click(stacked.at(name))
        assert stacked.scene.selected_ids() == [item.token.placement_id]
        stacked.move(far(stacked))
    assert stacked.places()["China"] == stacked.places()["Germany"] == (0.0, 0.5)


def test_a_stack_spreads_under_the_pointer_and_comes_together_behind_it(stacked):
    narrow = stacked.at("Japan")
    stacked.move(narrow)
    assert nearest(stacked) >= 56 - 1e-6
    wide = stacked.at("Japan")
    stacked.move(wide)
    assert stacked.at("Japan") == wide  # it stays while the pointer is within
    assert not stacked.scene.label_box(stacked.token("Japan").token.placement_id).contains(wide)
    stacked.move(far(stacked))
    assert stacked.at("Japan") == narrow


def test_a_stack_stays_spread_under_a_resting_pointer_when_the_map_changes(stacked):
    stacked.move(stacked.at("Japan"))
    with stacked.document.edit("Elsewhere") as session:
        placements.move(session, dict.fromkeys(stacked.scene.tokens, (0.9, 0.9)))
    QApplication.processEvents()
    assert nearest(stacked) < 56  # all on one place, and the pointer is elsewhere
    stacked.undo()
    assert nearest(stacked) >= 56 - 1e-6


def test_a_drag_out_of_a_spread_stack_moves_the_right_token_from_its_own_place(stacked):
    stacked.move(stacked.at("Germany"))
    start, face = stacked.at("Germany"), stacked.scene.face
    stacked.drag(start, start + QPoint(120, 90))
    x, y = face.moved((0.0, 0.5), 120, 90)
    assert stacked.places()["Germany"] == pytest.approx((x, y), abs=0.005)
    assert stacked.places()["China"] == (0.0, 0.5) and stacked.places()["Japan"] == (0.005, 0.5)
