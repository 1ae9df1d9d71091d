"""The list of names: what is typed there, and taking it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

CTRL = Qt.KeyboardModifier.ControlModifier


def compose(field, preedit, commit=""):
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def test_typing_a_name_and_enter_adds_it_to_the_list_and_places_nothing(empty):
    empty.type("China")
    empty.enter()
    empty.type("Germany")
    empty.enter()
    assert empty.names() == ["China", "Germany"]
    assert empty.places() == {}
    assert empty.page.names.field.hasFocus() and empty.page.names.field.text() == ""
    assert empty.tree.topLevelItemCount() == 2


def test_names_with_semicolons_between_them_are_added_in_one_step(empty):
    empty.type("China; South Korea;Germany")
    empty.enter()
    assert empty.names() == ["China", "South Korea", "Germany"]
    assert empty.steps() == 1
    assert empty.page.names.field.hasFocus() and empty.page.names.field.text() == ""


def test_several_names_of_which_one_is_here_are_asked_about(empty):
    empty.page.edits.add_name("China")
    empty.type("China; Germany")
    empty.enter()
    assert empty.names() == ["China"]
    assert empty.page.names.preview.sentence.text() == "2 names: 1 new, 1 already here"
    empty.enter()
    assert empty.names() == ["China", "Germany"]


def test_a_name_typed_twice_is_shown_in_the_list_and_not_added(empty):
    for name in ("China", "Germany", "china "):
        empty.type(name)
        empty.enter()
    assert empty.names() == ["China", "Germany"]
    assert empty.page.pill.text.startswith("Already here")
    assert empty.row("China").background(0).color() == empty.tree.theme.halo
    assert empty.page.names.field.selectedText() == "china "
    assert empty.steps() == 2


def test_the_flash_of_a_name_ends(empty, qtbot):
    for _ in range(2):
        empty.type("China")
        empty.enter()
    qtbot.waitUntil(lambda: empty.row("China").background(0).style() == Qt.BrushStyle.NoBrush)


def test_enter_during_composition_adds_nothing(empty):
    compose(empty.page.names.field, "중")
    empty.enter()
    assert empty.names() == []
    compose(empty.page.names.field, "", "중국")
    empty.enter()
    assert empty.names() == ["중국"]


@pytest.mark.parametrize(
    "redo_key", [(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier), (Qt.Key.Key_Y, CTRL)]
)
def test_undo_right_after_adding_takes_the_name_back_and_redo_brings_it(empty, redo_key):
    empty.type("China")
    empty.enter()
    empty.undo()
    assert empty.names() == []
    assert empty.tree.topLevelItemCount() == 0
    empty.key(*redo_key)
    assert empty.names() == ["China"]
    assert empty.tree.topLevelItemCount() == 1
    assert empty.page.names.field.hasFocus()


def test_undo_while_a_name_is_being_typed_changes_the_text_only(empty):
    empty.type("China")
    empty.enter()
    empty.type("Ger")
    empty.undo()
    assert empty.names() == ["China"]


def test_esc_empties_the_field(empty):
    empty.type("Chi")
    empty.key(Qt.Key.Key_Escape)
    assert empty.page.names.field.text() == ""


def test_f2_in_the_list_renames_and_undo_gives_the_old_name_back(seeded):
    seeded.click(seeded.row_at("Sweden"), widget=seeded.tree.viewport())
    seeded.key(Qt.Key.Key_F2)
    editor = seeded.tree.findChild(QLineEdit)
    editor.selectAll()
    seeded.type("Finland")
    seeded.enter()
    QApplication.processEvents()
    assert "Finland" in seeded.names() and "Sweden" not in seeded.names()
    assert seeded.row("Finland")
    seeded.undo()
    assert "Sweden" in seeded.names() and seeded.row("Sweden")


def test_names_that_wait_stand_first(seeded):
    shown = [seeded.tree.topLevelItem(n).text(0) for n in range(5)]
    assert shown == ["Sweden", "Norway", "China", "Germany", "Japan"]
