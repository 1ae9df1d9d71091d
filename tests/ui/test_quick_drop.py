"""What a drop shows at once is what a whole new layout would show."""

import pytest

from nkmap.commands import placements

PLACES = {
    "on another": (0.0, 0.6),
    "beside two": (0.01, 0.6),
    "alone": (-0.7, 0.2),
    "at an edge": (1.0, 1.0),
}


def shown(hands):
    return {item.token.name: item.pos().toTuple() for item in hands.scene.tokens.values()}


@pytest.fixture
def stacked(seeded):
    """Two of three tokens on one place."""
    place_all(seeded, {"China": (-0.5, 0.9), "Germany": (0.0, 0.6), "Japan": (0.0, 0.6)})
    return seeded


def place_all(hands, places):
    ids = {item.token.name: id_ for id_, item in hands.scene.tokens.items()}
    with hands.document.edit("Place") as session:
        placements.move(session, {ids[name]: place for name, place in places.items()})


def test_stacks_form_and_part_as_in_a_layout_of_all(stacked):
    for mover in ("China", "Japan", "China", "Germany"):
        for place in PLACES.values():
            place_all(stacked, {mover: place})
            quick = shown(stacked)
            stacked.scene.lay_out()
            assert shown(stacked) == {name: pytest.approx(spot) for name, spot in quick.items()}


def test_a_token_taken_off_is_no_move_and_undone_moves_are_shown_where_they_are(seeded):
    start, end = seeded.at("China"), seeded.pixel(0.4, 0.5)
    seeded.drag(seeded.at("China"), end)
    seeded.undo()
    assert seeded.at("China") == start
    seeded.redo()
    assert seeded.at("China") == end
    seeded.begin_again()
    seeded.scene.select([seeded.token("China").token.placement_id])
    seeded.page.selected.take_off()
    assert "China" not in shown(seeded) and "China" not in seeded.places()
    seeded.undo()
    assert shown(seeded)["China"] == pytest.approx(seeded.pixel(-0.5, 0.9).toTuple(), abs=1)
