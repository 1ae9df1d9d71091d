"""Copying who is selected in the list, and pasting it into another project: names with kinds and places."""

import json

import pytest
from importing_hands import ImportHands
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nkmap.commands import stakeholders
from nkmap.db.queries.stakeholders import name_list
from nkmap.formats.clipboard import OWN_FORMAT

CTRL = Qt.KeyboardModifier.ControlModifier


pytestmark = pytest.mark.usefixtures("clean_clipboard")


def in_front(window, qtbot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def copied(hands, *names):
    """Select names in the list, press Ctrl+C, and return what is on the clipboard."""
    ids = {row.name: row.id for row in hands.document.read(name_list)}
    hands.page.selection.select([ids[name] for name in names])
    hands.tree.setFocus()
    hands.tree.setCurrentItem(hands.row(names[0]), 0, hands.tree.selectionModel().SelectionFlag.NoUpdate)
    hands.key(Qt.Key.Key_C, CTRL)
    return QApplication.clipboard().mimeData()


def test_names_are_copied_in_four_forms_at_once_and_hidden_ones_in_none(seeded):
    data = copied(seeded, "China", "Sweden")
    assert data.hasImage() and "<td>China</td>" in data.html() and "Germany" not in data.html()
    rows = [line.split("\t") for line in data.text().splitlines()]
    assert [row[0] for row in rows] == ["Name", "China", "Sweden"] and set(rows[2][1:]) == {""}
    assert {"-0.5", "0.9"} <= set(rows[1])
    own = json.loads(bytes(data.data(OWN_FORMAT)).decode())
    assert [(one["name"], one["x"]) for one in own["names"]] == [("China", -0.5), ("Sweden", None)]
    ids = {row.name: row.id for row in seeded.document.read(name_list)}
    with seeded.document.edit("Hide") as session:
        for name in ("China", "Sweden"):
            stakeholders.update(session, ids[name], sensitivity="redact")
    data = copied(seeded, "China", "Sweden", "Japan")
    for form in data.formats():
        assert b"China" not in bytes(data.data(form)) and b"Sweden" not in bytes(data.data(form))


def test_what_was_copied_comes_into_another_project_in_one_step_with_its_places(seeded, empty, qtbot):
    in_front(seeded.window, qtbot)
    copied(seeded, "China", "Japan", "Norway")
    in_front(empty.window, qtbot)
    empty.view.setFocus()
    empty.key(Qt.Key.Key_V, CTRL)
    hands = ImportHands(empty.window, qtbot)
    assert hands.ready().draft.source.name == "Copied map"
    hands.press_import()
    assert empty.names() == ["China", "Japan", "Norway"] and empty.steps() == 1
    assert empty.places() == {"China": (-0.5, 0.9), "Japan": (0.0, 0.6)}
