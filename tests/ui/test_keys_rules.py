"""The rules for usual keys, and the table of keys that the program is measured by."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from nkmap.ui.action_specs import action_specs
from nkmap.ui.settings.key_map import FIXED, KeyMap, canonical, refusal, usual_keys

ALLOWED_SIGNS = {".", "?"}
# The rows of the table whose keys belong to an action and whose action is there.
TABLE = {
    "N": "add_name",
    "Ctrl+V": "paste_names",
    "Ctrl+Shift+V": "paste_plain",
    "M": "lift",
    "Ctrl+A": "select_all",
    "F2": "rename",
    "Del": "take_off",
    "L": "log_lever",
    "E": "explain",
    "Ctrl+Z": "undo",
    "Ctrl+Shift+Z": "redo",
    "Ctrl+Y": "redo",
    "Ctrl+0": "zoom_fit",
    "Ctrl+Tab": "next_map",
    "Ctrl+PgDown": "next_map",
    "Ctrl+PgUp": "previous_map",
    "F6": "next_pane",
    "F8": "name_round",
    "Ctrl+Shift+B": "name_round",
    "Alt+PgUp": "earlier_round",
    "Alt+PgDown": "later_round",
    "Ctrl+F": "find",
    "Ctrl+K": "command_palette",
    "F1": "show_keys",
    "?": "show_keys",
    "Ctrl+Shift+E": "export_picture",
    "Ctrl+Shift+C": "copy_picture",
    "F5": "present",
    "Ctrl+Shift+Return": "present",
    ".": "black_wall",
}
USUAL = [key for spec in action_specs() for key in usual_keys(spec)]


def last_key(key: str) -> Qt.Key:
    return QKeySequence(key)[0].key()


def test_no_usual_key_is_bound_twice_and_each_is_a_key():
    assert [key for key, times in Counter(USUAL).items() if times > 1] == []
    assert all(key and refusal(key) is None and key == canonical(key) for key in USUAL)


def test_no_usual_key_needs_alt_gr_or_alt_with_a_letter():
    assert not [key for key in USUAL if "Ctrl+" in key and "Alt+" in key]
    assert not [key for key in USUAL if "Alt+" in key and "Pg" not in key]  # Alt+PgUp and PgDn go by rounds


def test_no_usual_key_is_punctuation_but_the_full_stop_and_the_question_mark():
    typed = [key for key in USUAL if Qt.Key.Key_Space <= last_key(key) < Qt.Key.Key_Escape]
    signs = {chr(last_key(key)) for key in typed if not chr(last_key(key)).isalnum()}
    assert signs <= ALLOWED_SIGNS


def test_single_letters_are_keys_of_the_grid_only():
    keys = KeyMap(action_specs())
    assert not [key for spec in action_specs() for key in keys.window_keys(spec.id) if len(key) == 1]
    assert {"N", "L", "M", "?"} <= keys.canvas_actions().keys()


@pytest.mark.parametrize(("key", "action_id"), TABLE.items())
def test_the_table_of_keys_is_kept(key, action_id):
    holder = KeyMap(action_specs()).holder(key)
    assert holder is not None and holder.id == action_id


def test_every_key_that_a_window_has_is_that_of_its_key_map(window):
    for spec in action_specs():
        shortcuts = [shortcut.toString() for shortcut in window.actions_by_id[spec.id].shortcuts()]
        assert shortcuts == list(window._windows.keys.window_keys(spec.id))
        assert not FIXED & set(shortcuts)
