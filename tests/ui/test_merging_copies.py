"""Copies are merged into the open project: seen before, decided on, one undo step, nobody's work lost."""

import pytest
from copies_hands import CopiesHands, click_cell, rows
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import estimates, placements, stakeholders
from nkmap.db.project_file import read_project
from nkmap.db.queries.estimates import group_list
from nkmap.db.queries.rounds import round_list
from nkmap.db.queries.stakeholders import name_list, stakeholder
from nkmap.publisher import SaveState
from nkmap.ui.copies.merge_pages import CHANGES, PAIRS, PLACES, VALUES

CHINA, GERMANY, JAPAN, SWEDEN, NORWAY = range(1, 6)


@pytest.fixture
def copies(seeded, tmp_path) -> CopiesHands:
    return CopiesHands(seeded, tmp_path)


def names_in(path):
    with read_project(path) as project:
        return [row.name for row in project.store.read(name_list)]


def drop(widget, *paths) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, action = QPointF(50, 50), Qt.DropAction.CopyAction
    keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(place.toPoint(), action, data, *keys)
    QApplication.sendEvent(widget, entered)
    if entered.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(place, action, data, *keys))


def test_nothing_is_written_before_merge_is_pressed_and_then_it_is_one_step_with_a_snapshot(copies):
    one = copies.copy("Table 1.nkmap", lambda s: stakeholders.add(s, "Cuba"))
    two = copies.copy("Table 2.nkmap", lambda s: stakeholders.add_many(s, ["Peru", "Cuba"]))
    dialog, before = copies.merge(one, two), copies.hands.names()
    assert [card.field.text() for card in dialog.copies.cards] == ["talks", "Table 1", "Table 2"]
    assert copies.page(CHANGES) == "What will change 2" and "Cuba, Peru" in dialog.pages.changes.notes.text()
    assert copies.hands.steps() == 0 and copies.hands.names() == before
    copies.press_done()
    assert copies.dialog is None and copies.hands.steps() == 1
    assert set(copies.hands.names()) == {*before, "Cuba", "Peru"}
    assert "Stakeholders 2" in copies.window.page.pill.text
    assert [one.reason for one in copies.document.snapshots.listed()] == ["merge"]
    copies.window.activateWindow()
    copies.window.page.undo()
    assert copies.hands.names() == before


def test_a_click_or_a_key_says_whose_value_counts(copies):
    def change(region, note):
        return lambda s: stakeholders.update(s, CHINA, region=region, note=note)

    one = copies.copy("Table 1.nkmap", change("Asia", "First."))
    two = copies.copy("Table 2.nkmap", change("East Asia", "Second."))
    table = copies.merge(one, two).pages.values.table
    assert copies.page(VALUES) == "Different values 2"
    assert rows(table) == [["China", "", "First.", "Second."], ["China", "", "Asia", "*East Asia"]]
    click_cell(table, 1, 2)
    copies.ready()
    assert rows(table)[1] == ["China", "", "*Asia", "East Asia"]
    table.setFocus()
    table.setCurrentIndex(table.taking_model.index(0, 3))
    QTest.keyClick(table, Qt.Key.Key_Space)
    copies.ready()
    assert rows(table)[0] == ["China", "", "First.", "*Second."]
    chips = copies.dialog.pages.values.findChildren(type(copies.dialog.pages.chips.chips[0]))
    copies.press(next(chip for chip in chips if chip.text() == "All from Table 1"))
    copies.ready()
    assert rows(table) == [["China", "", "*First.", "Second."], ["China", "", "*Asia", "East Asia"]]
    click_cell(table, 0, 4)
    copies.ready()
    copies.press_done()
    china = copies.document.read(stakeholder, CHINA)
    assert (china.region, china.note) == ("Asia", "First.\nSecond.")


def test_names_that_look_alike_stay_two_until_ticked_and_the_same_name_is_one_until_not(copies):
    with copies.document.edit("Add") as session:
        stakeholders.add_many(session, ["Chinese mission", "Cuba"])
    other = copies.copy("Table 2.nkmap")
    copies.change(other, lambda s: stakeholders.add_many(s, ["Chineese mission", "Cuba"]))
    page = copies.merge(other).pages.pairs
    assert copies.page(PAIRS) == "Same? 2"
    boxes = [page.list.topLevelItem(row) for row in range(2)]
    assert [(box.text(0), box.checkState(0) == Qt.CheckState.Checked) for box in boxes] == [
        (boxes[0].text(0), False),
        ("Cuba", True),
    ]
    for row in range(2):
        page.list.setCurrentItem(page.list.topLevelItem(row))
        QTest.keyClick(page.list, Qt.Key.Key_Space)
        copies.ready()
    states = [page.list.topLevelItem(row).checkState(0) == Qt.CheckState.Checked for row in range(2)]
    assert states == [True, False]
    copies.press_done()
    names = copies.hands.names()
    assert len([name for name in names if "mission" in name]) == 1
    assert len([name for name in names if name.startswith("Cuba")]) == 2


def test_places_that_differ_become_views_of_groups_or_rounds_named_as_the_copies_are(copies):
    other = copies.copy("Table 2.nkmap", lambda s: placements.place(s, 1, {CHINA: (0.9, 0.1)}))
    dialog = copies.merge(other)
    assert copies.page(PLACES) == "Different places 1"
    field = dialog.copies.card_of(other).field
    field.selectAll()
    QTest.keyClicks(field, "talks")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Another copy" in dialog.copies.card_of(other).problem.text()
    field.selectAll()
    QTest.keyClicks(field, "Embassies")
    QTest.keyClick(field, Qt.Key.Key_Return)
    copies.ready()
    copies.press_done()
    assert {row.name for row in copies.document.read(group_list, 1)} == {"talks", "Embassies"}
    assert "China" not in copies.hands.places()
    copies.document.undo()
    copies.merge(other)
    page = copies.dialog.pages.places
    copies.page(PLACES)
    copies.press(page.buttons["rounds"])
    copies.ready()
    click_cell(page.table, 0, 2)
    copies.ready()
    copies.press_done()
    assert [row.label for row in copies.document.read(round_list)] == ["Table 2", "talks"]
    assert copies.hands.places()["China"] == (0.9, 0.1)


def test_files_are_dropped_an_identical_copy_has_nothing_new_and_what_is_no_project_is_said(copies):
    same, other = copies.copy("Same.nkmap"), copies.copy("표 3.nkmap", lambda s: stakeholders.add(s, "Cuba"))
    (copies.folder / "broken.nkmap").write_bytes(b"no project")
    copies.window.actions_by_id["merge_copies"].trigger()
    dialog = copies.dialog
    assert "drop them here" in dialog.pages.empty.text() and not dialog.foot.button.isEnabled()
    drop(dialog, same)
    copies.ready()
    assert "Nothing new" in dialog.foot.summary.text() and not dialog.foot.button.isEnabled()
    drop(dialog, copies.folder / "broken.nkmap", other, copies.file)
    copies.ready()
    assert "broken.nkmap" in dialog.problem.text()
    assert [card.field.text() for card in dialog.copies.cards] == ["talks", "Same", "표 3"]
    copies.press(dialog.copies.card_of(same).remove_button)
    copies.ready()
    assert [card.field.text() for card in dialog.copies.cards] == ["talks", "표 3"]
    assert dialog.foot.button.isEnabled()


def test_what_is_seen_follows_the_project_and_a_project_that_is_only_read_takes_no_copies(copies):
    other = copies.copy("Table 2.nkmap", lambda s: stakeholders.add(s, "Cuba"))
    dialog = copies.merge(other)
    with copies.document.edit("Meanwhile") as session:
        stakeholders.add(session, "Cuba")
    assert not dialog.foot.button.isEnabled()
    copies.ready()
    assert [pair.names for pair in dialog.draft.pairs] == ["Cuba"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert copies.dialog is None and copies.hands.steps() == 1
    copies.window.page.protection.look_back("These are the maps of another time.")
    copies.window._show_state()
    actions = copies.window.actions_by_id
    assert not actions["merge_copies"].isEnabled() and actions["compare_file"].isEnabled()
    copies.window.copies.merge([other])
    assert copies.dialog is None
    assert copies.window.notices.sentences == ["These are the maps of another time."]
    copies.window.copies.compare(copies.copy("Table 3.nkmap", lambda s: stakeholders.add(s, "Chad")))
    assert not copies.ready().foot.button.isEnabled()
    assert "another time" in copies.dialog.foot.button.toolTip()


def test_a_version_made_elsewhere_is_compared_merged_in_and_saved_with_both(copies):
    copies.change_elsewhere(lambda s: stakeholders.add(s, "Cuba"))
    with copies.document.edit("Mine") as session:
        stakeholders.add(session, "Peru")
    copies.document.publish()
    copies.qtbot.waitUntil(lambda: copies.document.save_state is SaveState.CHANGED_ELSEWHERE)
    copies.notice("Compare with that version")
    QTest.keyClick(copies.ready(), Qt.Key.Key_Escape)
    copies.notice("Compare with that version")  # closing the window leaves the question open
    copies.ready()
    copies.press_done()
    cards = copies.ready().copies.cards
    assert [card.field.text() for card in cards] == ["talks (mine)", "talks (elsewhere)"]
    copies.press_done()
    assert copies.document.save_state is SaveState.SAVED
    assert {"Cuba", "Peru"} <= set(names_in(copies.file)) and {"Cuba", "Peru"} <= set(copies.hands.names())


def test_an_older_version_that_was_put_back_has_nothing_new_and_is_saved_over(copies):
    older = copies.file.read_bytes()
    with copies.document.edit("Mine") as session:
        stakeholders.add(session, "Peru")
    copies.document.publish_now()
    copies.file.write_bytes(older)
    QTest.keyClick(copies.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    copies.notice("Merge that version in")
    assert "Nothing new" in copies.ready().foot.summary.text()
    copies.press_done()
    assert "Peru" in names_in(copies.file) and copies.hands.steps() == 1
    assert copies.window.page.pill.text == "Nothing new was in it."


def test_a_version_made_during_the_merge_is_not_overwritten_and_mine_can_go_beside_it(copies):
    copies.change_elsewhere(lambda s: stakeholders.add(s, "Cuba"))
    with copies.document.edit("Mine") as session:
        stakeholders.add(session, "Peru")
    QTest.keyClick(copies.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    copies.notice("Merge that version in")
    copies.ready()
    third = copies.copy("third.nkmap", lambda s: stakeholders.add(s, "Chad")).read_bytes()
    copies.file.write_bytes(third)
    copies.press_done()
    assert copies.file.read_bytes() == third
    assert copies.document.save_state is SaveState.CHANGED_ELSEWHERE
    copies.notice("Save as a conflict copy")
    mine = copies.document.path
    assert mine.name.startswith("talks (mine, ") and mine.parent == copies.folder
    assert {"Cuba", "Peru"} <= set(names_in(mine)) and copies.file.read_bytes() == third


def test_while_groups_place_blindly_copies_wait_for_the_reveal(copies):
    other = copies.copy("Table 2.nkmap")
    with copies.document.edit("Blind") as session:
        estimates.hide(session, 1)
    copies.window.copies.merge([other])
    copies.window.copies.compare(other)
    assert copies.dialog is None
    assert copies.window.notices.sentences == [
        "Groups are placing without seeing each other. Reveal their places first."
    ]


def test_a_window_that_closes_while_copies_are_read_lets_go_of_them_and_writes_nothing(copies):
    other = copies.copy("Table 2.nkmap", lambda s: stakeholders.add(s, "Cuba"))
    copies.window.copies.merge([other])
    draft = copies.dialog.draft
    assert draft.is_working
    copies.window.close()
    assert copies.window.copies.dialog is None and "Cuba" not in names_in(copies.file)
