"""From the list onto the grid and back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nkmap.commands import maps, placements, stakeholders
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.crossing import BESIDE_POINTER

ESC = Qt.Key.Key_Escape


def near(place, other):
    """Within what half a pixel is worth."""
    return place == pytest.approx(other, abs=0.005)


def over_the_list(hands):
    """A point of the list, in pixels of the canvas."""
    return hands.to_view(QPoint(100, 300), hands.page.names)


def select_in_list(hands, *names):
    for name in names:
        hands.click(hands.row_at(name), Qt.KeyboardModifier.ControlModifier, widget=hands.tree.viewport())


def test_several_names_are_placed_in_one_step_and_apart_in_a_corner_too(seeded):
    select_in_list(seeded, "Sweden", "Norway")
    seeded.drag_name("Norway", seeded.pixel(-0.3, 0.4))
    places = seeded.places()
    assert near(places["Sweden"], (-0.3, 0.4))
    assert places["Norway"] != places["Sweden"]
    assert seeded.steps() == 1
    seeded.undo()
    assert len(seeded.places()) == 3
    seeded.tree.clearSelection()
    select_in_list(seeded, "Sweden", "Norway")
    seeded.drag_name("Norway", seeded.pixel(1, 0))
    places = seeded.places()
    assert near(places["Norway"], (1, 0))
    assert places["Sweden"][1] > 0.05


def test_while_a_name_is_carried_it_stays_in_the_window_with_words_and_no_shortcut_works(seeded):
    viewport = seeded.tree.viewport()
    seeded.carry(seeded.row_at("Sweden"), seeded.from_view(seeded.pixel(-0.9, 0.9), viewport), viewport)
    assert seeded.page.crossing.chip_text == "Sweden"
    assert seeded.scene.words == "strongly against, strong influence"
    seeded.release(QPoint(5, 5), widget=viewport)
    assert seeded.page.crossing.chip_text == seeded.scene.words == ""
    seeded.begin_again()
    seeded.drag_name("Norway", seeded.pixel(0, 0.2))
    viewport = seeded.tree.viewport()
    there = seeded.from_view(seeded.pixel(0, 0.5), viewport)
    seeded.carry(seeded.row_at("Sweden"), there, widget=viewport)
    seeded.undo()
    seeded.release(there, widget=viewport)
    assert {"Norway", "Sweden"} <= seeded.places().keys()
    seeded.begin_again()
    with seeded.document.edit("Add") as session:
        stakeholders.add(session, "A ministry with a name that is very long " * 4)
    viewport, room = seeded.tree.viewport(), seeded.view.viewport().rect()
    row = viewport.mapFrom(viewport, seeded.tree.visualItemRect(seeded.tree.topLevelItem(0)).center())
    for corner in (room.topRight(), room.bottomRight()):
        seeded.carry(row, seeded.from_view(corner, viewport), widget=viewport)
        chip = seeded.page.crossing._chip
        assert chip.isVisible() and seeded.page.rect().contains(chip.geometry())
        seeded.key(ESC)


def test_what_is_put_back_or_dropped_elsewhere_places_nothing(seeded):
    viewport = seeded.tree.viewport()
    seeded.click(seeded.row_at("Sweden"), widget=viewport)
    seeded.click(seeded.pixel(0, 0.5))
    seeded.drag(seeded.row_at("Norway"), seeded.row_at("Norway") + QPoint(2, 1), widget=viewport)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=seeded.row_at("Sweden"))
    assert seeded.steps() == 0
    seeded.key(ESC)
    before = seeded.at("China")
    seeded.drag(before, seeded.to_view(QPoint(600, 40), seeded.window))
    assert seeded.steps() == 0
    assert seeded.at("China") == before
    seeded.begin_again()
    viewport = seeded.tree.viewport()
    there = seeded.from_view(seeded.pixel(0, 0.5), viewport)
    seeded.carry(seeded.row_at("Sweden"), there, widget=viewport)
    seeded.key(ESC)
    seeded.move(there + QPoint(3, 3), widget=viewport)
    seeded.release(there, widget=viewport)
    assert seeded.steps() == 0
    assert seeded.page.crossing.chip_text == ""
    seeded.carry(seeded.row_at("Sweden"), there, widget=viewport)
    QTest.mousePress(viewport, Qt.MouseButton.RightButton, pos=there)
    seeded.release(there, widget=viewport)
    assert seeded.steps() == 0
    toolbar = viewport.mapFromGlobal(seeded.window.mapToGlobal(QPoint(600, 40)))
    seeded.drag(seeded.row_at("Sweden"), toolbar, widget=viewport)
    assert seeded.steps() == 0


def test_a_name_dropped_on_the_grid_is_placed_there_however_quickly_it_was_pressed(seeded):
    viewport = seeded.tree.viewport()
    start, end = seeded.row_at("Sweden"), seeded.from_view(seeded.pixel(0, 0.5), viewport)
    seeded.press_again_and_drag(start, end, widget=viewport)
    assert near(seeded.places()["Sweden"], (0, 0.5))
    seeded.begin_again()
    pos = seeded.pixel(-0.3, 0.4)
    seeded.drag_name("Sweden", pos)
    assert near(seeded.places()["Sweden"], (-0.3, 0.4))
    assert seeded.at("Sweden") == pos
    assert seeded.steps() == 1
    assert seeded.page.pill.text == "Sweden: leaning against, some influence"
    assert seeded.token("Sweden").isSelected()
    assert seeded.view.hasFocus()
    seeded.undo()
    assert "Sweden" not in seeded.places()
    assert len(seeded.scene.tokens) == 3
    seeded.redo()
    assert near(seeded.places()["Sweden"], (-0.3, 0.4))
    assert len(seeded.scene.tokens) == 4


def test_tokens_dropped_on_the_list_which_lights_up_are_taken_off_and_all_but_their_places_is_kept(seeded):
    hint = seeded.page.names.drop_hint
    seeded.carry(seeded.at("China"), over_the_list(seeded))
    assert hint.isVisible() and hint.text() == "Not placed"
    assert seeded.scene.words == ""
    assert seeded.page.crossing.chip_text == "China"
    seeded.move(seeded.pixel(0, 0.5))
    assert not hint.isVisible()
    assert seeded.page.crossing.chip_text == ""
    seeded.key(ESC)
    seeded.begin_again()
    china = seeded.token("China").token.placement_id
    with seeded.document.edit("Assess") as session:
        placements.assess(session, china, rationale="Said so", salience=0.4)
    seeded.drag(seeded.at("China"), over_the_list(seeded))
    assert "China" not in seeded.places()
    row = next(row for row in seeded.document.read(name_list, seeded.page.maps.map_id) if row.name == "China")
    assert row.placement_id == china and not row.placed
    assert seeded.page.pill.text == "China: not placed"
    seeded.undo()
    assert seeded.places()["China"] == (-0.5, 0.9)
    seeded.begin_again()
    for name in ("China", "Japan"):
        seeded.click(seeded.at(name), Qt.KeyboardModifier.ControlModifier)
    seeded.drag(seeded.at("Japan"), over_the_list(seeded))
    assert seeded.places().keys() == {"Germany"}
    assert seeded.steps() == 1


def test_del_takes_the_selected_tokens_off_from_the_grid_and_from_the_list(seeded):
    for where, pos, widget in (
        ("grid", seeded.at("China"), None),
        ("list", seeded.row_at("China"), seeded.tree.viewport()),
    ):
        seeded.click(pos, widget=widget)
        seeded.key(Qt.Key.Key_Delete)
        assert seeded.places().keys() == {"Germany", "Japan"}, where
        assert "China" in seeded.names()
        seeded.undo()
        assert len(seeded.places()) == 3
    steps = seeded.steps()
    seeded.click(seeded.row_at("Sweden"), widget=seeded.tree.viewport())
    seeded.key(Qt.Key.Key_Delete)  # a name that waits
    assert seeded.steps() == steps


def test_a_name_dragged_from_the_list_is_snapped_and_guided_as_a_token_is(seeded):
    with seeded.document.edit("Snap") as session:
        maps.update(session, seeded.page.maps.map_id, snap=1)
    viewport, step = seeded.tree.viewport(), seeded.pixel(-0.2, 0.2)
    seeded.carry(seeded.row_at("Sweden"), seeded.from_view(step + QPoint(6, -6), viewport), widget=viewport)
    chip = seeded.page.crossing._chip
    assert seeded.view.viewport().mapFromGlobal(chip.mapToGlobal(QPoint())) == step + BESIDE_POINTER
    level = seeded.pixel(0.5, 0.63)  # under Germany, and on no step
    seeded.move(seeded.from_view(level + QPoint(3, 0), viewport), widget=viewport)
    assert seeded.scene.bearings.guide_words == ("same stance as Germany",)
    seeded.release(seeded.from_view(level + QPoint(3, 0), viewport), widget=viewport)
    assert seeded.places()["Sweden"][0] == 0.5 and seeded.scene.words == ""
