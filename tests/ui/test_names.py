"""The list of names: what is typed there, and taking it back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

CTRL = Qt.KeyboardModifier.ControlModifier


def compose(field, preedit, commit=""):
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def test_names_are_added_to_the_list_by_enter_one_or_several_in_one_step_and_placed_nowhere(empty):
    empty.type("China")
    empty.enter()
    empty.type("Germany")
    empty.enter()
    assert empty.names() == ["China", "Germany"]
    assert empty.places() == {}
    assert empty.page.names.field.hasFocus() and empty.page.names.field.text() == ""
    assert empty.tree.topLevelItemCount() == 2
    empty.begin_again()
    empty.type("China; South Korea;Germany")
    empty.enter()
    assert empty.names() == ["China", "South Korea", "Germany"]
    assert empty.steps() == 1
    assert empty.page.names.field.hasFocus() and empty.page.names.field.text() == ""


def test_who_types_a_name_sees_it_in_a_list_that_is_longer_than_its_room_and_selects_nobody(sample):
    sample.page.names.field.setFocus()
    selected = sample.tree.selected_ids()
    for name in ("Utopia", "Arcadia"):
        sample.type(name)
        sample.enter()
        QApplication.processEvents()
        assert sample.tree.viewport().rect().contains(sample.row_at(name)), name
    assert sample.tree.verticalScrollBar().maximum() > 0 and sample.tree.selected_ids() == selected


def test_who_is_here_already_is_asked_about_or_shown_and_not_added(empty):
    empty.page.edits.add_name("China")
    empty.type("China; Germany")
    empty.enter()
    assert empty.names() == ["China"]
    assert empty.page.names.preview.sentence.text() == "2 names: 1 new, 1 already here"
    empty.enter()
    assert empty.names() == ["China", "Germany"]
    empty.begin_again()
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


def test_enter_during_composition_and_esc_add_nothing_and_undo_while_typing_changes_the_text_only(empty):
    compose(empty.page.names.field, "중")
    empty.enter()
    assert empty.names() == []
    compose(empty.page.names.field, "", "중국")
    empty.enter()
    assert empty.names() == ["중국"]
    empty.begin_again()
    empty.type("Chi")
    empty.key(Qt.Key.Key_Escape)
    assert empty.page.names.field.text() == ""
    empty.begin_again()
    empty.type("China")
    empty.enter()
    empty.type("Ger")
    empty.undo()
    assert empty.names() == ["China"]


def test_undo_right_after_adding_takes_the_name_back_and_redo_brings_it(empty):
    for redo_key in ((Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier), (Qt.Key.Key_Y, CTRL)):
        empty.type("China")
        empty.enter()
        empty.undo()
        assert empty.names() == []
        assert empty.tree.topLevelItemCount() == 0
        empty.key(*redo_key)
        assert empty.names() == ["China"]
        assert empty.tree.topLevelItemCount() == 1
        assert empty.page.names.field.hasFocus()
        empty.begin_again()


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
