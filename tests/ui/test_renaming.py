"""Names written on the grid itself."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

FREE = (-0.9, 0.05)  # a place without tokens


def editor(hands):
    return hands.view.editor


def by_key(key):
    def open_editor(hands):
        hands.click(hands.at("China"))
        hands.key(key)

    return open_editor


def by_double_click(hands):
    hands.double_click(hands.at("China"))


WAYS = {"F2": by_key(Qt.Key.Key_F2), "Enter": by_key(Qt.Key.Key_Return), "double-click": by_double_click}


def test_a_token_is_renamed_in_place_by_enter_or_a_click_elsewhere(seeded):
    for way, begin in WAYS.items():
        before = seeded.steps()
        begin(seeded)
        assert editor(seeded).text() == "China", way
        seeded.type("PRC")
        seeded.enter()
        assert "PRC" in seeded.places() and "China" not in seeded.places(), way
        assert seeded.row("PRC") and seeded.token("PRC")
        assert seeded.steps() == before + 1, way
        assert not editor(seeded).isVisible() and seeded.view.hasFocus(), way
        seeded.undo()
        assert seeded.token("China") and seeded.row("China")
    seeded.redo()
    assert seeded.token("PRC") and seeded.row("PRC")
    seeded.begin_again()
    by_double_click(seeded)
    seeded.type("PRC")
    seeded.page.names.field.setFocus()
    assert "PRC" in seeded.places()
    assert seeded.steps() == 1


def test_esc_and_an_empty_name_keep_the_name_and_keys_of_the_grid_do_nothing(seeded):
    by_double_click(seeded)
    seeded.type("PRC")
    seeded.key(Qt.Key.Key_Escape)
    assert "China" in seeded.places() and seeded.steps() == 0
    assert seeded.view.hasFocus() and seeded.token("China").isSelected()
    seeded.key(Qt.Key.Key_F2)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Delete):
        seeded.key(key)
    seeded.key(Qt.Key.Key_Escape)
    assert seeded.places()["China"] == (-0.5, 0.9)
    seeded.key(Qt.Key.Key_F2)
    seeded.key(Qt.Key.Key_Delete)
    assert editor(seeded).text() == ""
    seeded.enter()
    assert seeded.places()["China"] == (-0.5, 0.9) and seeded.steps() == 0


def test_enter_during_composition_keeps_the_editor_open(seeded):
    by_double_click(seeded)
    QApplication.sendEvent(editor(seeded), QInputMethodEvent("중", []))
    seeded.enter()
    assert editor(seeded).isVisible() and seeded.steps() == 0
    done = QInputMethodEvent("", [])
    done.setCommitString("중국")
    QApplication.sendEvent(editor(seeded), done)
    seeded.enter()
    assert "중국" in seeded.places()


def test_a_double_click_on_free_grid_adds_a_stakeholder_there_and_an_empty_name_none(seeded):
    pos = seeded.pixel(*FREE)
    seeded.double_click(pos)
    seeded.type("Refugees")
    seeded.enter()
    assert seeded.places()["Refugees"] == pytest.approx(FREE, abs=0.005)
    assert seeded.at("Refugees") == pos
    assert seeded.token("Refugees").isSelected()
    assert seeded.steps() == 1
    seeded.undo()
    assert "Refugees" not in seeded.names() and len(seeded.scene.tokens) == 3
    seeded.redo()
    assert "Refugees" in seeded.places() and len(seeded.scene.tokens) == 4
    seeded.begin_again()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        seeded.double_click(seeded.pixel(*FREE))
        assert editor(seeded).isVisible()
        seeded.key(key)
        assert not editor(seeded).isVisible() and seeded.steps() == 0, key
        assert len(seeded.names()) == 5


def test_a_double_click_close_to_a_token_or_right_after_a_drag_adds_nothing_and_a_quick_press_drags(seeded):
    seeded.double_click(seeded.at("Germany") + QPoint(0, 24))
    assert editor(seeded).text() in ("", "Germany")
    assert seeded.steps() == 0
    seeded.begin_again()
    seeded.drag(seeded.at("China"), seeded.pixel(0.2, 0.2))
    seeded.double_click(seeded.at("China"))
    assert not editor(seeded).isVisible()
    seeded.begin_again()
    start, end = seeded.at("China"), seeded.pixel(0.2, 0.2)
    seeded.press_again_and_drag(start, end)
    assert not editor(seeded).isVisible()
    assert seeded.places()["China"] == pytest.approx((0.2, 0.2), abs=0.005)


def test_f2_needs_one_token_tab_goes_to_the_next_and_a_name_that_is_taken_is_refused(seeded):
    seeded.click(seeded.at("China"))
    seeded.click(seeded.at("Japan"), Qt.KeyboardModifier.ControlModifier)
    seeded.key(Qt.Key.Key_F2)
    assert not editor(seeded).isVisible()
    seeded.begin_again()
    by_double_click(seeded)
    seeded.type("PRC")
    seeded.key(Qt.Key.Key_Tab)
    assert "PRC" in seeded.places()
    assert seeded.token("Japan").isSelected() and seeded.view.hasFocus()
    seeded.begin_again()
    by_double_click(seeded)
    seeded.type("Japan")
    seeded.enter()
    assert "China" in seeded.places()
    assert seeded.page.pill.text.startswith("Already here")
