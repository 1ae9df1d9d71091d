"""Groups place blindly, at the keyboard in turn: nobody sees what others have placed."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.db.queries.estimates import estimates_by, group_list
from nkmap.formats.pictures import make_picture

KEY = Qt.Key


def do(hands, *action_ids):
    for action_id in action_ids:
        hands.window.actions_by_id[action_id].trigger()
    QApplication.processEvents()


def placed_by(hands, group):
    """Where a group has placed whom, by name."""
    found = hands.document.read(estimates_by, hands.page.maps.map_id, group)
    names = {item.data(0, Qt.ItemDataRole.UserRole): item.text(0) for item in map(hands.row, hands.names())}
    return {names[id_]: place for id_, place in found.items()}


@pytest.fixture
def placing(seeded):
    """The screens of a blind placement that has just begun."""
    do(seeded, "blind_placement", "place_by_keyboard")
    return seeded.page.groups.placing


def drag_name(page, name, x, y):
    """Drag a name from the list of a group onto its grid, to a place in axis units."""
    (item,) = page.names.findItems(name, Qt.MatchFlag.MatchExactly)
    start = page.names.visualItemRect(item).center()
    on_grid = QPointF(*page.view.map_scene.face.point(x, y)).toPoint()
    end = page.names.viewport().mapFromGlobal(page.view.viewport().mapToGlobal(on_grid))
    QTest.mousePress(page.names.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for stop in (start + QPoint(9, 0), (start + end) / 2, end):
        QTest.mouseMove(page.names.viewport(), stop)
    QTest.mouseRelease(page.names.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_a_blind_map_is_an_empty_grid_in_the_window_and_in_pictures(seeded):
    assert len(seeded.scene.tokens) == 3
    do(seeded, "blind_placement")
    assert not seeded.scene.tokens and seeded.page.groups.panel.isVisible()
    picture = make_picture(seeded.content())
    assert not picture.layout.tokens and "China" not in str(picture.layout.texts)
    seeded.drag_name("Sweden", seeded.pixel(0.5, 0.5))
    assert "Reveal" in seeded.page.pill.text
    seeded.undo()
    assert len(seeded.scene.tokens) == 3


def test_a_group_drags_names_onto_an_empty_grid_of_its_own(seeded, placing):
    seeded.enter()
    assert placing.page.isVisible() and placing.geometry() == seeded.window.rect()
    assert placing.page.count.text() == "0 of 5 placed" and not placing.page.view.map_scene.tokens
    drag_name(placing.page, "Sweden", 0.5, 0.3)
    assert placed_by(seeded, "Table 1")["Sweden"] == pytest.approx((0.5, 0.3), abs=0.01)
    assert placing.page.count.text() == "1 of 5 placed" and placing.page.names.count == 4
    view = placing.page.view
    start, end = (QPointF(*view.map_scene.face.point(*at)).toPoint() for at in ((0.5, 0.3), (-0.5, 0.6)))
    seeded.drag(start, end, widget=view.viewport())
    assert placed_by(seeded, "Table 1")["Sweden"] == pytest.approx((-0.5, 0.6), abs=0.01)
    assert "Sweden" not in seeded.document.read(group_list, seeded.page.maps.map_id)[0].name


def test_a_group_places_by_keys_alone_and_takes_back(seeded, placing):
    seeded.enter()
    for key in (KEY.Key_Return, KEY.Key_Right, KEY.Key_Up, KEY.Key_Return):
        seeded.key(key)
    assert placed_by(seeded, "Table 1") == {"China": pytest.approx((0.02, 0.51))}
    assert placing.page.names.hasFocus()
    seeded.undo()
    assert placed_by(seeded, "Table 1") == {} and placing.page.names.count == 5
    seeded.undo()  # not further back than this turn
    assert seeded.document.undo_label == "Begin blind placement"


def test_between_two_groups_nothing_of_either_is_shown(seeded, placing):
    seeded.enter()
    drag_name(placing.page, "China", 0.5, 0.3)
    placing.page.hand_over.click()
    hand_over = placing.hand_over
    assert hand_over.isVisible() and not placing.page.isVisible()
    assert hand_over._head.text() == "Table 2: press Enter when you are ready"
    assert not placing.page.view.map_scene.tokens
    assert not [w for w in placing.findChildren(type(placing.page.names)) if w.isVisible()]
    seeded.enter()
    assert not placing.page.view.map_scene.tokens and placing.page.names.count == 5
    seeded.undo()  # belongs to the group before
    assert list(placed_by(seeded, "Table 1")) == ["China"]


def test_nothing_behind_is_reached_and_escape_goes_back_step_by_step(seeded, placing):
    before = seeded.steps()
    seeded.enter()
    seeded.key(KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    seeded.key(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not seeded.page.find_bar.isVisible() and seeded.steps() == before
    seeded.key(KEY.Key_Escape)
    assert placing.hand_over.isVisible()
    seeded.key(KEY.Key_Escape)
    assert not placing.isVisible() and seeded.page.groups.panel.isVisible()


def test_the_list_tells_who_has_placed_how_many_and_nothing_else(seeded, placing):
    for group in ("Anna", "Ben"):
        placing.hand_over.field.setText(group)
        seeded.enter()
        drag_name(placing.page, "Norway", 0.9, 0.9)
        placing.page.hand_over.click()
    placing.hand_over.back.click()
    assert seeded.page.groups.panel.collecting.list.texts() == [["Anna", "1 of 5"], ["Ben", "1 of 5"]]
    assert not seeded.scene.tokens and seeded.content().unagreed == ()


def test_a_group_that_comes_again_finds_its_own_places(seeded, placing):
    seeded.enter()
    drag_name(placing.page, "Norway", 0.9, 0.9)
    placing.page.hand_over.click()
    seeded.type("Table 1")
    seeded.enter()
    (item,) = placing.page.view.map_scene.tokens.values()
    assert item.token.name == "Norway"
    QTest.mouseClick(placing.page.view.viewport(), Qt.MouseButton.LeftButton, pos=item.pos().toPoint())
    seeded.key(KEY.Key_Delete)
    assert placed_by(seeded, "Table 1") == {}
