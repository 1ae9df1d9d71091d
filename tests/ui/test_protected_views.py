"""What the views of evidence and steps refuse, hide and announce."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from nkmap.commands import rounds
from nkmap.db.queries.claim_list import claim_list, coverage
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.steps import step_list

KEY = Qt.Key


def show(hands, action_id):
    hands.window.actions_by_id[action_id].trigger()
    hands.qtbot.waitUntil(lambda: hands.page.views.view is not None)
    QApplication.processEvents()
    return hands.page.views.view


def test_while_an_earlier_round_is_looked_at_no_key_changes_a_step_and_the_reason_is_said(sample):
    with sample.document.edit("Round") as session:
        rounds.name_round(session, "Before lunch")
    sample.window.actions_by_id["earlier_round"].trigger()
    view, before = show(sample, "show_strategies"), sample.steps()
    view.show_page(1)
    table, found = view.roadmap.table, sample.document.read(step_list)
    fields = [column.field for column in table.row_model.columns]
    for key, modifiers in (
        (KEY.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_F2, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Down, Qt.KeyboardModifier.AltModifier),
    ):
        sample.page.pill.hide()
        table.setCurrentIndex(table.row_model.index(0, 0))
        QTest.keyClick(table, key, modifiers)
        assert sample.page.pill.isVisibleTo(sample.page), key
    assert (sample.steps(), sample.document.read(step_list)) == (before, found)
    assert not view.add_chip.isEnabled() and view.add_chip.toolTip() != "Add"
    table.setCurrentIndex(table.row_model.index(0, fields.index("evidence")))
    QTest.keyClick(table, KEY.Key_Return)
    assert view.roadmap.evidence.isVisible()


def test_while_an_earlier_round_is_looked_at_no_key_deletes_a_lever_of_the_log(sample):
    with sample.document.edit("Round") as session:
        rounds.name_round(session, "Before lunch")
    for action_id in ("show_log", "earlier_round"):
        sample.window.actions_by_id[action_id].trigger()
    before = sample.document.read(entries)
    sample.page.log.table.selectRow(0)
    QTest.keyClick(sample.page.log.table, KEY.Key_Delete)
    assert before and sample.document.read(entries) == before and sample.page.pill.isVisible()


def test_while_groups_place_blindly_no_place_on_their_map_is_a_claim(sample):
    map_id = sample.page.maps.map_id
    placed = [row for row in sample.document.read(claim_list, map_id) if row.subject == "placement_id"]
    sample.window.actions_by_id["blind_placement"].trigger()
    rows = sample.document.read(claim_list, map_id)
    assert placed and not any(row.subject in ("placement_id", "relation_id") for row in rows)
    (blind,) = [row for row in sample.document.read(coverage) if row.map_id == map_id]
    assert {subject: total for subject, _found, total in blind.by_subject}["placement_id"] == 0


def test_deleting_a_source_says_how_many_passages_go_with_it(sample):
    view = show(sample, "show_sources")
    passages = view.texts.source.passages
    QTest.mouseClick(view.texts.details, Qt.MouseButton.LeftButton)
    form = view.adding.form
    QTest.mouseClick(form.delete, Qt.MouseButton.LeftButton)
    assert passages > 1 and str(passages) in form.delete.text()
    QTest.mouseClick(form.delete, Qt.MouseButton.LeftButton)
    assert any(str(passages) in label.text() for label in sample.page.pill.findChildren(QLabel))
