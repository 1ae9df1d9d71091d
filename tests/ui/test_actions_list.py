"""The list of what happens next: edited in place, filled from selection and log, shown large at the close."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import actions, leverage_entries, stakeholders
from nkmap.db.queries.actions import action_list
from nkmap.db.queries.stakeholders import name_list

KEY = Qt.Key


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def ids(hands):
    return {row.name: row.id for row in hands.document.read(name_list)}


def rows(hands):
    return hands.document.read(action_list)


@pytest.fixture
def sheet(seeded):
    seeded.window.actions_by_id["show_actions"].trigger()
    return seeded.page.meeting.actions_sheet


def test_a_row_is_added_and_its_cells_are_typed_one_after_the_other(seeded, sheet):
    assert sheet.empty.isVisible() and sheet.add_button.hasFocus()
    press(sheet.add_button)
    seeded.type("china")
    seeded.enter()
    seeded.key(KEY.Key_Right)
    seeded.enter()
    seeded.type("Abstain")
    seeded.key(KEY.Key_Tab)
    seeded.key(KEY.Key_Tab)
    seeded.type("KJ")
    seeded.key(KEY.Key_Tab)
    seeded.type("2026-12-01")
    seeded.enter()
    (row,) = rows(seeded)
    assert (row.stakeholder, row.wanted, row.owner, row.due) == ("China", "Abstain", "KJ", "2026-12-01")
    seeded.key(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rows(seeded)[0].due == "" and sheet.table.row_model.rows[0].due == ""


def test_a_name_that_is_not_there_is_refused_with_what_to_do(seeded, sheet):
    press(sheet.add_button)
    seeded.type("Atlantis")
    seeded.enter()
    assert "not on the list" in sheet.problem.text() and rows(seeded)[0].stakeholder_id is None


def test_rows_come_from_selected_names_and_selected_levers_of_the_log(seeded):
    known = ids(seeded)
    with seeded.document.edit("Lever") as session:
        entry = leverage_entries.log(
            session, seeded.page.maps.map_id, [known["China"]], "Trade", None, "", None
        )[0]
        leverage_entries.update(session, entry, demand="Stop returning people")
    seeded.page.levers.show_log(True)
    seeded.page.log.table.selectRow(0)
    seeded.page.selection.select([known["China"]])
    seeded.window.actions_by_id["show_actions"].trigger()
    sheet = seeded.page.meeting.actions_sheet
    assert sheet.names_button.text() == "Selected names (1)"
    press(sheet.levers_button)
    QApplication.focusWidget().clearFocus()
    press(sheet.names_button)
    first, second = rows(seeded)
    assert (first.lever, first.wanted, first.stakeholder) == ("Trade", "Stop returning people", "China")
    assert (second.lever, second.stakeholder) == ("", "China")


def test_a_lever_and_a_status_are_chosen_and_selected_rows_are_deleted_by_key(seeded):
    known = ids(seeded)
    with seeded.document.edit("Lever") as session:
        leverage_entries.log(session, seeded.page.maps.map_id, [known["China"]], "Trade", None, "", None)
        leverage_entries.log(session, seeded.page.maps.map_id, [known["Japan"]], "Aid", None, "", None)
        action = actions.add(session, known["China"])
    seeded.window.actions_by_id["show_actions"].trigger()
    table = seeded.page.meeting.actions_sheet.table
    for field, digit in (("entry_id", "1"), ("status", "2")):
        table.go_to(action, field)
        seeded.type(digit)
        seeded.enter()
    (row,) = rows(seeded)
    assert row.lever == "Trade" and row.status == "under way"
    table.selectRow(0)
    table.setFocus()
    seeded.key(KEY.Key_Delete)
    assert rows(seeded) == []


def test_the_large_page_leaves_out_whom_the_room_may_not_see_and_the_list_marks_them(seeded):
    known = ids(seeded)
    with seeded.document.edit("Sensitive") as session:
        stakeholders.update(session, known["China"], sensitivity="redact")
        stakeholders.update(session, known["Japan"], sensitivity="workshop_only")
        for name in ("China", "Japan", "Norway"):
            actions.add(session, known[name], wanted=f"Move {name}")
        entry = leverage_entries.log(
            session, seeded.page.maps.map_id, [known["Norway"]], "Secret", None, "", None
        )[0]
        leverage_entries.update(session, entry, sensitivity="redact")
        actions.add(session, known["Norway"], entry_id=entry)
    seeded.window.actions_by_id["show_actions"].trigger()
    sheet = seeded.page.meeting.actions_sheet
    assert sheet.table.row_model.index(0, 0).data() == "China (to be redacted)"
    assert sheet.table.row_model.index(1, 0).data() == "Japan (workshop only)"
    press(sheet.wall_button)
    wall = seeded.page.meeting.wall
    said = " ".join(wall.view.turning.board.texts())
    assert wall.isVisible() and "Norway" in said and "Japan (workshop only)" in said
    assert "China" not in said and "Secret" not in said
    assert "Not to be shown here: 1" in said
    seeded.key(KEY.Key_Escape)
    assert sheet.isVisible()
