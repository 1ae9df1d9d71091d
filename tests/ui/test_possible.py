"""What cannot be done is not offered: on the map in front, and in a project open for reading only."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from nkmap.ui.action_groups import EDITING
from nkmap.ui.action_specs import action_specs

CTRL = Qt.KeyboardModifier.ControlModifier
GREY = {"move_map_left", "move_map_right", "next_map", "previous_map", "delete_map", "centre_mid_lines"}


def grey(hands) -> set[str]:
    return {id_ for id_ in GREY if not hands.window.actions_by_id[id_].isEnabled()}


def offered(hands) -> list[str]:
    hands.key(Qt.Key.Key_K, CTRL)
    shown = hands.window.palette_panel.shown
    hands.key(Qt.Key.Key_Escape)
    return shown


def test_what_would_change_nothing_on_the_only_map_is_grey_in_menu_tab_and_palette(seeded):
    assert grey(seeded) == GREY
    assert not {"Next map", "Delete the map", "Mid lines back to the middle"} & set(offered(seeded))
    seeded.page.maps.menu_asked.emit(seeded.window.mapToGlobal(QPoint(300, 100)))
    menu = QApplication.activePopupWidget()
    (delete,) = (action for action in menu.actions() if action.text() == "Delete the map")
    assert not delete.isEnabled()
    menu.close()


def test_moves_of_a_tab_and_of_mid_lines_are_offered_where_there_is_something_to_move(seeded):
    seeded.page.map_actions.edits.add("power-interest", "Who pays?")
    assert grey(seeded) == {"move_map_left", "centre_mid_lines"}
    seeded.page.map_actions.edits.move_mid_line(seeded.page.maps.map_id, "x", 0.2)
    assert grey(seeded) == {"move_map_left"} and "Mid lines back to the middle" in offered(seeded)
    seeded.page.maps.step(1)
    assert grey(seeded) == {"move_map_right", "centre_mid_lines"}
    seeded.undo()
    seeded.undo()
    assert grey(seeded) == GREY


# Reading only


@pytest.fixture
def somebody(reader):
    """A name with a token and free grid beside it."""
    return next(iter(reader.scene.tokens.values())).token.label


def test_while_reading_only_nothing_that_changes_the_project_is_offered(reader):
    actions = reader.window.actions_by_id
    assert EDITING - {"kind", "heading", "layers"} <= actions.keys()
    assert not [id_ for id_ in EDITING & actions.keys() if actions[id_].isEnabled()]
    reader.window.apply_keys()  # as every change of a setting does
    assert "another name" in actions["log_lever"].toolTip()
    texts = {spec.text for spec in action_specs() if spec.id in EDITING}
    assert not texts & set(offered(reader))
    assert actions["find"].isEnabled() and actions["export_picture"].isEnabled()


def test_while_reading_only_bar_inspector_and_fields_say_why_they_cannot_be_used(reader, somebody):
    reader.click(reader.at(somebody))
    QTest.qWait(20)
    bar = reader.page.grids.bars[reader.view]
    assert bar.isVisible()
    assert not any(button.isEnabled() for button in (bar.rename, bar.kind, bar.why_button, bar.lever))
    assert "another name" in bar.lever.toolTip()
    reader.page.inspector_side.show(True)
    rows = reader.page.inspector.rows
    assert not rows["kind_id"].editor.isEnabled() and rows["rationale"].editor.isReadOnly()
    assert "another name" in rows["kind_id"].toolTip()
    assert not reader.page.names.field.isEnabled() and not reader.page.names.parking_lot.field.isEnabled()


def test_while_reading_only_a_drag_does_not_start_and_says_why(reader, somebody):
    before, places = reader.at(somebody), reader.places()
    reader.drag(before, before + QPoint(80, 40))
    assert reader.at(somebody) == before and reader.scene.carrying is None
    assert "another name" in reader.page.pill.text
    reader.page.pill.hide()
    row = reader.row_at(reader.token(somebody).token.name)
    reader.drag(row, row + QPoint(300, 0), widget=reader.tree.viewport())
    assert reader.places() == places and not reader.tree.is_carrying


def test_while_reading_only_no_key_and_no_double_click_opens_an_editor(reader, somebody):
    reader.click(reader.at(somebody))
    places = reader.places()
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_M, Qt.Key.Key_L, Qt.Key.Key_E, Qt.Key.Key_N):
        reader.key(key)
    reader.key(Qt.Key.Key_Delete)
    reader.key(Qt.Key.Key_Right)
    reader.double_click(reader.at(somebody))
    page = reader.page
    shown = (reader.view.editor, page.lever_line, page.grids.bars[reader.view].why, page.maps.question.field)
    assert not any(part.isVisible() for part in shown)
    page.maps.question.edit()
    assert not page.maps.question.is_editing and reader.places() == places
    reader.tree.setFocus()
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        reader.key(key)
    assert reader.tree.findChild(QLineEdit) is None and not reader.view.is_carrying


def test_while_reading_only_cells_of_the_log_cannot_be_edited(reader):
    reader.page.levers.show_log(True)
    table = reader.page.log.table
    table.setFocus()
    table.selectRow(0)
    for column in range(table.model().columnCount()):
        assert not table.model().flags(table.model().index(0, column)) & Qt.ItemFlag.ItemIsEditable
    reader.page.log.open_form("demand")
    assert reader.page.log.pane.form.rows["demand"].editor.isReadOnly()
    assert not reader.page.log.pane.form.rows["stage"].editor.isEnabled()
    assert table.state() != QAbstractItemView.State.EditingState


def test_saved_under_another_name_everything_can_be_changed_again(reader, somebody, tmp_path):
    reader.window.files.save_as(tmp_path / "mine.nkmap")
    assert reader.window.actions_by_id["log_lever"].isEnabled()
    assert "another name" not in reader.window.actions_by_id["log_lever"].toolTip()
    reader.drag(reader.at(somebody), reader.at(somebody) + QPoint(60, 20))
    assert reader.steps() == 1
    reader.page.names.field.setFocus()
    reader.type("Norway")
    reader.enter()
    assert "Norway" in reader.names()
