"""The inspector tells the place that the map shows: that of an earlier round, and none while it is blind."""

from nkmap.commands import estimates, rounds


def test_the_place_is_that_of_the_round_that_is_shown_and_the_rest_is_said_to_be_of_now(seeded):
    with seeded.document.edit("Round") as session:
        rounds.name_round(session, "Before lunch")
    seeded.drag(seeded.at("China"), seeded.pixel(0.6, 0.2))
    seeded.scene.flights.finish()
    seeded.click(seeded.at("China"))
    seeded.page.inspector_side.show(True)
    parts = seeded.page.inspector.parts
    parts.more.setChecked(True)
    now = parts.place.text()
    assert "for" in now.casefold() and parts.as_of_now.isHidden() and not parts.rows["x"].isHidden()
    seeded.window.actions_by_id["earlier_round"].trigger()
    assert parts.place.text() != now and "against" in parts.place.text().casefold()
    assert parts.as_of_now.isVisible() and parts.rows["x"].isHidden()
    seeded.window.actions_by_id["back_to_now"].trigger()
    assert parts.place.text() == now and parts.as_of_now.isHidden() and not parts.rows["x"].isHidden()


def test_while_groups_place_blindly_no_agreed_place_is_told(seeded):
    seeded.drag(seeded.at("China"), seeded.pixel(0.6, 0.2))
    seeded.scene.flights.finish()
    china = seeded.token("China").token.stakeholder_id
    seeded.page.inspector_side.show(True)
    seeded.page.selection.select([china])
    parts = seeded.page.inspector.parts
    parts.more.setChecked(True)
    now, moves = parts.place.text(), len(parts.history._buttons)
    assert moves and not parts.rows["y"].isHidden()
    map_id = seeded.page.maps.map_id
    with seeded.document.edit("Blind") as session:
        estimates.hide(session, map_id)
    seeded.page.selection.select([china])
    assert parts.place.text() == "Hidden while groups place blindly"
    assert parts.rows["y"].isHidden() and not parts.history._buttons
    with seeded.document.edit("Reveal") as session:
        estimates.reveal(session, map_id)
    assert parts.place.text() == now and len(parts.history._buttons) == moves
