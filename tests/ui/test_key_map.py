"""Keys of the user's own: given, taken from another action, forgotten, and told everywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nkmap.settings import stored_keys
from nkmap.ui.action_specs import action_specs
from nkmap.ui.settings.dialog import SettingsDialog
from nkmap.ui.settings.key_groups import key_groups, rows_of
from nkmap.ui.settings.key_map import KeyMap
from nkmap.ui.windows import Windows

CTRL = Qt.KeyboardModifier.ControlModifier
SPECS = action_specs()


def held(keys: KeyMap, key: str) -> str | None:
    holder = keys.holder(key)
    return holder.id if holder else None


# The map of keys


def test_a_key_that_is_given_to_an_action_is_taken_from_the_other():
    keys = KeyMap(SPECS).with_keys("log_lever", ["Ctrl+F"])
    assert keys.keys("log_lever") == ("Ctrl+F",) and keys.keys("find") == ()
    assert keys.own == {"log_lever": ("Ctrl+F",), "find": ()}
    assert KeyMap(SPECS, keys.own).own == keys.own


def test_back_to_usual_takes_the_key_back():
    keys = KeyMap(SPECS).with_keys("log_lever", ["Ctrl+F"]).with_usual("find")
    assert held(keys, "Ctrl+F") == "find" and keys.keys("log_lever") == ()
    assert keys.all_usual().own == {}


def test_keys_of_the_grid_stay_there_and_a_single_character_is_always_one():
    keys = KeyMap(SPECS).with_keys("take_off", ["Ctrl+D"]).with_keys("find", ["/"])
    assert keys.canvas_actions()["Ctrl+D"] == "take_off" and keys.window_keys("take_off") == ()
    assert keys.canvas_actions()["/"] == "find" and keys.window_keys("find") == ()


def test_stored_keys_that_cannot_be_are_ignored():
    always_the_same, alt_gr = {"find": ["Esc"]}, {"find": ["Ctrl+Alt+F"]}
    for stored in (alt_gr, always_the_same, {"find": ["no key", ""]}, {"no_action": ["Ctrl+G"]}):
        keys = KeyMap(SPECS, stored)
        assert set(keys.own.values()) <= {()} and held(keys, "Ctrl+G") is None, stored
        assert held(keys, "Ctrl+Z") == "undo", stored


def test_one_key_stored_for_two_actions_belongs_to_the_first():
    keys = KeyMap(SPECS, {"find": ["Ctrl+G"], "log_lever": ["Ctrl+G", "Ctrl+J"]})
    assert (held(keys, "Ctrl+G"), held(keys, "Ctrl+J")) == ("find", "log_lever")


def test_a_damaged_settings_file_gives_the_usual_keys(windows):
    for stored in ("nonsense", "[1]", '{"find": 3, "undo": [1]}'):
        windows.settings.setValue("keys", stored)
        assert Windows(windows.settings).keys.own == ({"undo": ()} if "undo" in stored else {})


# The page


@pytest.fixture
def page(seeded):
    """The page of keys, in the settings of a window with a project."""
    seeded.window.actions_by_id["settings"].trigger()
    dialog = seeded.window.findChild(SettingsDialog)
    dialog.pages.setCurrentWidget(dialog.keys_page)
    return dialog.keys_page


def choose(page, words):
    (row,) = page.table.findItems(words, Qt.MatchFlag.MatchExactly)
    page.table.setCurrentItem(row)
    page.field.setFocus()
    return row


def test_a_pressed_key_works_at_once_everywhere_and_a_letter_of_the_grid_can_be_another(seeded, page, qtbot):
    row = choose(page, "Find a name")
    QTest.keyClick(page.field, Qt.Key.Key_G, CTRL)
    assert row.text(2) == "Ctrl+G" and stored_keys(seeded.window._windows.settings) == {"find": ["Ctrl+G"]}
    action = seeded.window.actions_by_id["find"]
    assert [key.toString() for key in action.shortcuts()] == ["Ctrl+G"]
    assert action.toolTip() == "Find a name (Ctrl+G)"
    keys = seeded.window._windows.keys
    assert ("Ctrl+G", "Find a name") in [row for group in key_groups() for row in rows_of(group, keys)]
    choose(page, "Add a name")
    QTest.keyClick(page.field, Qt.Key.Key_H)
    page.window().close()
    seeded.window.activateWindow()
    seeded.view.setFocus()
    qtbot.waitUntil(seeded.window.isActiveWindow)
    seeded.key(Qt.Key.Key_G, CTRL)
    assert seeded.page.find_bar.isVisible()
    seeded.key(Qt.Key.Key_Escape)
    seeded.view.setFocus()
    seeded.type("h")
    assert seeded.page.names.field.hasFocus() and seeded.page.find_bar.isHidden()


def test_a_key_is_refused_taken_away_and_given_back_and_moves_only_when_asked_to(seeded, page, qtbot):
    choose(page, "Find a name")
    QTest.keyClick(page.field, Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.AltModifier)
    assert "AltGr" in page.said.text()
    QTest.keyClick(page.field, Qt.Key.Key_Space)
    assert "always means the same" in page.said.text()
    assert seeded.window._windows.keys.own == {}
    row = choose(page, "Take off the map")
    qtbot.mouseClick(page.none, Qt.MouseButton.LeftButton)
    assert row.text(2) == "" and "Del" not in seeded.view.habits.actions
    qtbot.mouseClick(page.usual, Qt.MouseButton.LeftButton)
    assert row.text(2) == "Del" and seeded.view.habits.actions["Del"] == "take_off"
    choose(page, "Log a lever")
    QTest.keyClick(page.field, Qt.Key.Key_F, CTRL)
    assert page.said.text() == "Ctrl+F is: Find a name." and page.take.isVisible()
    assert held(seeded.window._windows.keys, "Ctrl+F") == "find"
    qtbot.mouseClick(page.take, Qt.MouseButton.LeftButton)
    assert held(seeded.window._windows.keys, "Ctrl+F") == "log_lever" and page.take.isHidden()
    qtbot.mouseClick(page.all_usual, Qt.MouseButton.LeftButton)
    assert seeded.window._windows.keys.own == {} and not page.all_usual.isEnabled()
