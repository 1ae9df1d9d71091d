"""Maps after they were made: their questions, words, grids, order, copies and end."""

import pytest
from drafts import three_of_five
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from nkmap.commands import leverage_entries, maps, scenarios
from nkmap.db.queries.map_texts import map_texts
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.maps.change_grid_dialog import ChangeGridDialog
from nkmap.ui.maps.new_map_dialog import NewMapDialog
from nkmap.ui.maps.words_dialog import MapWordsDialog

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def three_maps():
    """Three maps, the first of which has places."""
    document = three_of_five()
    with document.edit("More maps") as session:
        maps.add(session, "power-interest", "Who pays?")
        maps.add(session, "rings", "Who is asked?")
    return document


@pytest.fixture
def three(hands_on):
    """Hands at three maps."""
    return hands_on(three_maps)


def questions(hands):
    return [row.question for row in hands.document.read(map_list)]


def trigger(hands, action_id):
    hands.window.actions_by_id[action_id].trigger()


def texts(hands):
    return hands.document.read(map_texts, hands.page.maps.map_id)


def tab_at(hands, index) -> QPoint:
    return hands.page.maps.tabs.tabRect(index).center()


def double_click(widget, pos):
    QTest.mouseClick(widget, LEFT, NONE, pos)
    QTest.mouseDClick(widget, LEFT, NONE, pos)
    QTest.mouseRelease(widget, LEFT, NONE, pos)


def test_the_question_is_changed_in_the_heading_by_a_double_click_on_it_or_on_the_tab(three):
    heading, tabs = three.page.maps.question, three.page.maps.tabs
    double_click(heading, heading.rect().center())
    three.type("Who can say yes?")
    three.enter()
    assert questions(three)[0] == "Who can say yes?" and three.steps() == 1
    assert QApplication.focusWidget() is three.view
    double_click(tabs, tab_at(three, 1))
    three.type("x")
    three.key(Qt.Key.Key_Escape)
    assert questions(three)[1] == "Who pays?" and heading.text == "Who pays?"
    trigger(three, "rename_map")
    three.type("Who pays twice?")
    tabs.setCurrentIndex(0)  # a tab that is chosen meanwhile does not get what was typed for another
    assert questions(three) == ["Who can say yes?", "Who pays twice?", "Who is asked?"]
    assert heading.text == "Who can say yes?" and three.steps() == 2


def test_while_hangul_is_composed_enter_does_not_commit_the_question(three):
    trigger(three, "rename_map")
    field = three.page.maps.question.field
    QApplication.sendEvent(field, QInputMethodEvent("누", []))
    three.enter()
    assert three.page.maps.question.is_editing and three.steps() == 0
    done = QInputMethodEvent()
    done.setCommitString("누가")
    QApplication.sendEvent(field, done)
    three.enter()
    assert questions(three)[0] == "누가"


def test_a_tab_that_is_dragged_changes_the_order_in_one_step(three):
    tabs = three.page.maps.tabs
    QApplication.processEvents()  # the tabs take their widths
    start, end = tab_at(three, 0), QPoint(tabs.tabRect(1).right() - 5, tab_at(three, 1).y())
    three.drag(start, end, widget=tabs)
    three.qtbot.waitUntil(lambda: questions(three) == ["Who pays?", "Who decides?", "Who is asked?"])
    assert three.steps() == 1
    assert three.page.maps.question.text == "Who decides?"
    three.page.undo()
    assert questions(three)[0] == "Who decides?" and tabs.tabText(0) == "Who decides?"
    trigger(three, "move_map_right")
    trigger(three, "move_map_right")
    trigger(three, "move_map_right")  # it is the last one
    assert questions(three)[2] == "Who decides?" and three.steps() == 4
    trigger(three, "move_map_left")
    assert questions(three)[1] == "Who decides?"


def test_a_copy_comes_to_the_front_with_its_places(three):
    places = three.places()
    trigger(three, "duplicate_map")
    assert questions(three) == ["Who decides?", "Who decides? (2)", "Who pays?", "Who is asked?"]
    assert three.page.maps.question.text == "Who decides? (2)" and three.places() == places
    assert three.steps() == 1


def test_deleting_a_map_says_what_goes_and_undo_brings_it_back(three):
    china, map_id = three.document.read(name_list)[0].id, three.page.maps.map_id
    with three.document.edit("Log") as session:
        leverage_entries.log(session, map_id, [china], "Aid")
        scenarios.add(session, map_id, "Aid comes")
    trigger(three, "delete_map")
    assert questions(three) == ["Who pays?", "Who is asked?"]
    said = three.page.pill.text
    assert "Who decides?" in said and "3 place" in said and "1 leverage entry" in said
    assert "1 scenario" in said
    QTest.mouseClick(three.page.pill._undo, LEFT)
    assert questions(three)[0] == "Who decides?"
    trigger(three, "delete_map")
    trigger(three, "delete_map")
    assert len(questions(three)) == 1 and not three.window.actions_by_id["delete_map"].isEnabled()


def test_the_menu_of_a_tab_is_about_that_tab(three, qtbot):
    tabs = three.page.maps.tabs
    event = QPoint(tab_at(three, 1))
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(tabs, QContextMenuEvent(reason, event, tabs.mapToGlobal(event)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and three.page.maps.question.text == "Who pays?"
    chosen = {action.text(): action for action in menu.actions() if action.text()}
    assert not chosen["Mid lines back to the middle"].isEnabled()
    chosen["Snap to steps"].trigger()
    menu.close()
    assert texts(three).snaps and three.window.actions_by_id["snap"].isChecked()
    tabs.setCurrentIndex(0)
    assert not three.window.actions_by_id["snap"].isChecked()


def test_flipping_puts_the_high_end_on_the_left_and_changes_no_value(three):
    places, before = three.places(), three.at("China")
    trigger(three, "flip_axis")
    assert three.places() == places and three.at("China").x() > before.x()
    three.page.undo()
    assert three.at("China") == before


def test_the_words_of_axes_and_cells_are_written_when_their_field_is_left(three):
    trigger(three, "map_words")
    dialog = three.page.findChild(MapWordsDialog)
    rows = {(field.where, field.column): row for field, row in dialog.rows.items()}
    for where, text in (
        (("x", "name"), "질문에 대한 입장"),
        (("x", "high_word"), "dafür"),
        (("x", "mid_line"), "0,25"),
        (((1, 1), "advice"), "Involve"),
        (("map", "frame"), "human security"),
    ):
        editor = rows[where].editor
        editor.setFocus()
        editor.selectAll()
        for letter in text if text.isascii() else "":
            QTest.keyClick(editor, letter)
        if not text.isascii():
            editor.setText("")
            done = QInputMethodEvent()
            done.setCommitString(text)
            QApplication.sendEvent(editor, done)
        rows[where].flush()
    now = texts(three)
    assert (now.grid.x.name, now.grid.x.high_word, now.grid.x.mid_line) == ("질문에 대한 입장", "dafür", 0.25)
    assert now.frame == "human security" and three.steps() == 5
    assert three.scene.content.grid.x.name == "질문에 대한 입장"
    frame = rows["map", "frame"].editor
    QTest.keyClick(frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(three).frame == "" and frame.text() == ""


def test_a_mid_line_outside_its_axis_is_refused_beside_its_field(three):
    trigger(three, "map_words")
    dialog = three.page.findChild(MapWordsDialog)
    row = next(row for field, row in dialog.rows.items() if (field.where, field.column) == ("x", "mid_line"))
    row.editor.setFocus()
    row.editor.selectAll()
    QTest.keyClicks(row.editor, "3")
    row.flush()
    assert "inside its axis" in row.problem and texts(three).grid.x.mid_line == 0.0 and three.steps() == 0
    three.page.maps.step(1)  # the panel follows the map in front
    assert "Who pays?" in [row.editor.text() for row in dialog.rows.values()]


def test_the_grid_is_changed_after_it_was_said_what_stays(three):
    trigger(three, "change_grid")
    dialog = three.page.findChild(ChangeGridDialog)
    assert not dialog.isModal() and not dialog.change_button.isEnabled()
    dialog.gallery.card("power-interest").click()
    assert "3 go back to the list" in dialog.sentence and "stance (3)" in dialog.sentence
    dialog.gallery.card("spectrum-of-allies").click()
    assert "3 place(s) stay." in dialog.sentence or "3 places stay." in dialog.sentence
    assert "Influence is kept, but not shown" in dialog.sentence and three.steps() == 0
    QTest.mouseClick(dialog.change_button, LEFT)
    assert texts(three).template == "spectrum-of-allies" and len(three.places()) == 3
    assert "Spectrum of allies" in three.page.pill.text and three.steps() == 1
    QTest.mouseClick(three.page.pill._undo, LEFT)
    assert texts(three).template == "influence-stance" and three.places()["China"] == (-0.5, 0.9)


def test_a_new_question_gets_the_grid_that_was_chosen_by_its_picture(three):
    trigger(three, "new_map")
    dialog = three.page.findChild(NewMapDialog)
    QTest.keyClicks(dialog.question, "And then?")
    dialog.grids.card("rings").click()
    QTest.keyClick(dialog.question, Qt.Key.Key_Return)
    assert questions(three)[-1] == "And then?" and texts(three).template == "rings" and three.places() == {}
