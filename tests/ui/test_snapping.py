"""Steps, guides and the lock to an axis, while something is dragged, nudged or lifted."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest

from nkmap.commands import maps

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def snap(hands):
    with hands.document.edit("Snap") as session:
        maps.update(session, hands.page.maps.map_id, snap=1)


def move_with(hands, modifiers, *stops):
    for pos in stops:
        hands.send_mouse(QEvent.Type.MouseMove, pos, modifiers)


def test_with_snap_on_tokens_stop_at_the_steps_by_drag_and_by_key(seeded):
    start, step = seeded.at("Germany"), seeded.pixel(0.2, 0.2)
    seeded.drag(start, step + QPoint(6, -6))
    assert seeded.places()["Germany"] != (0.2, 0.2)
    snap(seeded)
    seeded.carry(seeded.at("Germany"), step + QPoint(-7, 7))
    assert seeded.at("Germany") == step
    QTest.keyPress(seeded.view, Qt.Key.Key_Control)
    assert seeded.at("Germany") == step + QPoint(-7, 7)
    QTest.keyRelease(seeded.view, Qt.Key.Key_Control)
    assert seeded.at("Germany") == step
    seeded.release(step + QPoint(-7, 7))
    assert seeded.places()["Germany"] == (0.2, 0.2)
    seeded.begin_again()
    snap(seeded)
    seeded.click(seeded.at("Germany"))  # at 0.5, 0.3
    after = []
    for key, modifiers in ((Qt.Key.Key_Right, NONE), (Qt.Key.Key_Right, NONE), (Qt.Key.Key_Up, NONE)):
        seeded.key(key, modifiers)
        after.append(seeded.places()["Germany"])
    assert after == [(0.6, 0.3), (0.8, 0.3), (0.8, 0.4)]


def test_near_the_stance_of_another_a_guide_makes_the_value_equal_unless_ctrl_is_pressed(seeded):
    end = seeded.pixel(0.5, 0.75) + QPoint(3, 0)
    seeded.carry(seeded.at("China"), end)
    assert seeded.scene.bearings.guide_words == ("same stance as Germany",)
    line = seeded.scene.bearings.guides[0].path.boundingRect()
    assert line.left() == line.right() == pytest.approx(seeded.scene.face.x.pixel(0.5))
    seeded.release(end)
    assert seeded.places()["China"][0] == 0.5
    assert not seeded.scene.bearings.guides[0].isVisible()
    seeded.begin_again()
    end = seeded.pixel(0.5, 0.75) + QPoint(3, 0)
    seeded.carry(seeded.at("China"), end)
    move_with(seeded, CTRL, end + QPoint(0, 1))
    assert seeded.scene.bearings.guide_words == () and seeded.at("China") == end + QPoint(0, 1)


def test_shift_locks_to_an_axis_only_when_it_is_pressed_after_the_drag_began(seeded):
    start = seeded.at("China")
    seeded.carry(start, start + QPoint(60, 20))
    move_with(seeded, SHIFT, start + QPoint(60, 21))
    assert seeded.at("China") == start + QPoint(60, 0)
    move_with(seeded, SHIFT, start + QPoint(60, 46))
    assert seeded.at("China") == start + QPoint(0, 46)
    move_with(seeded, NONE, start + QPoint(60, 46))
    assert seeded.at("China") == start + QPoint(60, 46)
    seeded.key(Qt.Key.Key_Escape)
    seeded.release(start)
    seeded.begin_again()
    start = seeded.at("China")
    for held in (SHIFT, CTRL):
        seeded.send_mouse(QEvent.Type.MouseButtonPress, start, held)
        move_with(seeded, held, start + QPoint(10, 10), start + QPoint(60, 20))
        assert seeded.at("China") == start + QPoint(60, 20)
        seeded.key(Qt.Key.Key_Escape)
        seeded.scene.select([])


def test_a_lifted_name_is_guided_tinted_and_snapped_in_the_same_way(seeded):
    snap(seeded)
    seeded.tree.setFocus()
    seeded.tree.setCurrentItem(seeded.row("Sweden"))
    seeded.enter()  # in the middle: stance 0, influence 0.5
    assert seeded.scene.bearings.tint.isVisible()
    seeded.move(seeded.pixel(0.5, 0.7) + QPoint(3, 6))
    assert seeded.scene.bearings.guide_words == ("same stance as Germany",)
    seeded.key(Qt.Key.Key_Left)
    seeded.enter()
    assert seeded.places()["Sweden"] == (0.4, 0.7)
