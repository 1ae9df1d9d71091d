"""Placing without a pressed button: lift, carry by arrow keys or pointer, drop or put back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(hands, *keys, modifiers=NONE):
    for key in keys:
        hands.key(key, modifiers)


def lift_from_list(hands, name):
    hands.tree.setFocus()
    hands.tree.setCurrentItem(hands.row(name))
    hands.enter()


def lift_token(hands, name):
    hands.view.setFocus()
    hands.scene.select([hands.token(name).token.placement_id])
    hands.type("m")


def test_a_lifted_name_is_carried_by_arrows_or_pointer_and_has_no_place_until_it_is_dropped(seeded):
    before = seeded.places()
    lift_from_list(seeded, "Sweden")
    assert seeded.view.lifting.is_active and seeded.view.hasFocus()
    assert seeded.scene.words == "undecided, much influence"
    press(seeded, KEY.Key_Right, KEY.Key_Up)
    assert seeded.places() == before and seeded.steps() == 0
    seeded.begin_again()
    lift_from_list(seeded, "Sweden")  # in the middle: stance 0, influence 0.5
    press(seeded, KEY.Key_Right, KEY.Key_Right, KEY.Key_Down)
    press(seeded, KEY.Key_Up, modifiers=SHIFT)
    seeded.enter()
    assert seeded.places()["Sweden"] == pytest.approx((0.04, 0.59), abs=1e-5)
    assert seeded.steps() == 1 and not seeded.view.lifting.is_active
    seeded.undo()
    assert "Sweden" not in seeded.places()
    seeded.begin_again()
    lift_from_list(seeded, "Norway")
    seeded.move(seeded.pixel(0, 0.5), seeded.pixel(-0.5, 0.25))
    seeded.click(seeded.pixel(-0.5, 0.25))
    assert seeded.places()["Norway"] == pytest.approx((-0.5, 0.25), abs=0.01)
    assert seeded.steps() == 1


def test_m_or_enter_lifts_a_token_and_several_are_carried_as_one_block(seeded):
    lift_from_list(seeded, "Japan")
    press(seeded, KEY.Key_Right)
    seeded.enter()
    assert seeded.places()["Japan"] == pytest.approx((0.02, 0.6), abs=1e-5)
    seeded.begin_again()
    at = seeded.at("Germany")  # at 0.5, 0.3
    lift_token(seeded, "Germany")
    press(seeded, KEY.Key_Left, modifiers=SHIFT)
    press(seeded, KEY.Key_Escape)
    assert seeded.at("Germany") == at and seeded.steps() == 0
    lift_token(seeded, "Germany")
    press(seeded, KEY.Key_Left, KEY.Key_Left, KEY.Key_Up)
    assert seeded.places()["Germany"] == (0.5, 0.3)
    seeded.enter()
    assert seeded.places()["Germany"] == pytest.approx((0.46, 0.31), abs=1e-5)
    assert seeded.steps() == 1
    seeded.begin_again()
    seeded.view.setFocus()
    seeded.page.selection.select_all()
    seeded.type("m")
    press(seeded, *[KEY.Key_Up] * 20)  # China, at 0.9, stops them
    seeded.enter()
    heights = {name: place[1] for name, place in seeded.places().items()}
    assert heights == pytest.approx({"China": 1.0, "Germany": 0.4, "Japan": 0.7}, abs=1e-5)


def test_a_held_enter_drops_nothing_and_esc_the_right_button_and_leaving_the_canvas_put_a_name_back(seeded):
    lift_from_list(seeded, "Sweden")
    repeated = QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_Return, NONE, "\r", True)
    QApplication.sendEvent(seeded.view, repeated)
    assert seeded.view.lifting.is_active and "Sweden" not in seeded.places()
    seeded.begin_again()
    lift_from_list(seeded, "Sweden")
    press(seeded, KEY.Key_Right, KEY.Key_Escape)
    assert "Sweden" not in seeded.places() and seeded.steps() == 0
    assert seeded.tree.hasFocus() and seeded.scene.words == ""
    assert not seeded.view.lifting.is_active
    lift_from_list(seeded, "Norway")
    seeded.move(seeded.pixel(-0.5, 0.25))
    QTest.mouseClick(seeded.view.viewport(), Qt.MouseButton.RightButton, NONE, seeded.pixel(-0.5, 0.25))
    assert "Norway" not in seeded.places() and not seeded.view.lifting.is_active
    lift_from_list(seeded, "Sweden")
    seeded.page.focus_name_field()
    assert not seeded.view.lifting.is_active and "Sweden" not in seeded.places()


def test_while_something_is_lifted_no_shortcut_works_and_a_window_that_changes_its_size_puts_it_back(seeded):
    seeded.page.edits.add_name("Denmark")
    lift_from_list(seeded, "Sweden")
    seeded.undo()
    press(seeded, KEY.Key_Tab)
    assert "Denmark" in seeded.names() and seeded.view.lifting.is_active
    press(seeded, KEY.Key_Escape)
    seeded.begin_again()
    seeded.view.setFocus()
    seeded.type("m")
    seeded.move(QPoint(200, 200))
    assert not seeded.view.lifting.is_active
    lift_from_list(seeded, "Sweden")
    seeded.window.resize(1400, 800)
    QApplication.processEvents()
    assert not seeded.view.lifting.is_active and seeded.steps() == 0
