"""Pasting: a table of several columns opens the import window, one column is names as ever."""

import pytest
from copied_texts import copy
from importing_hands import ImportHands
from PySide6.QtCore import Qt

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HTML = (
    "<table><tr><th>Name<th>Influence<th>Stance</tr><tr><td>Oslo<td>5<td>1</tr><tr><td>Bergen<td>3<td>5</tr>"
    "</table>"
)


pytestmark = pytest.mark.usefixtures("clean_clipboard")


def test_a_copied_table_opens_the_window_of_the_import(seeded, qtbot):
    hands = ImportHands(seeded.window, qtbot)
    for html in (HTML, ""):
        copy("Name\tInfluence\tStance\nOslo\t5\t1\nBergen\t3\t5", html)
        seeded.page.names.tree.setFocus()
        seeded.key(Qt.Key.Key_V, CTRL)
        dialog = hands.ready()
        assert dialog.draft.source.name == "Copied table" and seeded.page.names.preview.isHidden()
        assert "2 stakeholder" in dialog.foot.summary.text()
        hands.press_import()
        assert seeded.names()[-2:] == ["Oslo", "Bergen"] and "Oslo" in seeded.places()
        seeded.begin_again()


def test_one_column_plain_lines_and_plain_pasting_stay_names(seeded):
    for text, modifiers in (
        ("Oslo\nBergen", CTRL),
        ("Smith, John\nDoe, Jane", CTRL),
        ("Oslo\tcity\nBergen\tcity", CTRL | SHIFT),
    ):
        copy(text)
        seeded.page.names.tree.setFocus()
        seeded.key(Qt.Key.Key_V, modifiers)
        assert seeded.page.names.preview.isVisible(), text
        assert "imports" not in seeded.window.__dict__ or seeded.window.imports.dialog is None
        seeded.key(Qt.Key.Key_Escape)
