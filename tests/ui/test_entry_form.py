"""The form with all fields of a leverage entry."""

import pytest
from drafts import three_of_five
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from nkmap.commands import leverage_entries
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import name_list
from nkmap.db.tables import TABLES

L, TAB, ESC = Qt.Key.Key_L, Qt.Key.Key_Tab, Qt.Key.Key_Escape
SHIFT = Qt.KeyboardModifier.ShiftModifier


def entry_of(hands):
    return hands.document.read(entries)[0]


def visas_on_china():
    """One lever, on China."""
    document = three_of_five()
    ids = {name.name: name.id for name in document.read(name_list)}
    map_id = document.read(map_list)[0].id
    with document.edit("Log") as session:
        leverage_entries.log(session, map_id, [ids["China"]], "Visas", None)
    document.project.store.start_history_here(untouched=False)
    return document


@pytest.fixture
def form(hands_on):
    """Hands with the form open for a lever on China."""
    hands = hands_on(visas_on_china)
    hands.page.toggle_log()
    select(hands, "China")
    hands.page.log.table.setFocus()
    hands.key(Qt.Key.Key_Return, SHIFT)
    QApplication.processEvents()
    return hands


def row(hands, field):
    return hands.page.log.pane.form.rows[field]


def texts(evidence):
    """What the row of evidence shows as cited."""
    return [label.text() for label in evidence.findChildren(QLabel) if label.isVisible()][1:]


def select(hands, target):
    ids = {entry.id for entry in hands.document.read(entries) if entry.target == target}
    hands.page.log.table.select_entries(ids)


def type_into(hands, field, text):
    row(hands, field).editor.setFocus()
    hands.type(text)


def click_step(hands, field, words):
    buttons = row(hands, field).findChildren(QPushButton)
    QTest.mouseClick(next(b for b in buttons if b.text() == words), Qt.MouseButton.LeftButton)


def test_shift_enter_opens_the_form_with_the_cursor_in_it_and_writes_nothing_more(seeded):
    form = seeded
    form.click(form.at("China"))
    form.key(L)
    form.type("Visas")
    form.key(ESC)  # closes the list, and the window is active again
    form.window.activateWindow()
    form.qtbot.waitUntil(form.window.isActiveWindow)
    QApplication.processEvents()
    form.page.lever_line.lever.setFocus()
    form.key(Qt.Key.Key_Return, SHIFT)
    QApplication.processEvents()
    assert form.page.log.pane.form.isVisible()
    assert form.page.log.pane.form.entry.instrument == "Visas"
    assert form.page.log.pane.form.isAncestorOf(QApplication.focusWidget())
    assert form.steps() == 1
    form.page.log.pane.form.close_form()
    form.page.log.table.setFocus()
    form.key(Qt.Key.Key_Return, SHIFT)
    assert form.page.log.pane.form.isVisible()
    row(form, "size").editor.setFocus()
    form.key(ESC)
    assert not form.page.log.pane.form.isVisible() and form.page.log.isVisible()
    assert form.steps() == 1


def test_a_text_is_written_when_its_field_is_left_or_rests_for_a_second(form):
    type_into(form, "demand", "stop it")
    assert entry_of(form).demand == ""
    form.key(TAB)
    assert entry_of(form).demand == "stop it" and form.steps() == 1
    form.page.undo()
    assert entry_of(form).demand == "" and row(form, "demand").editor.text() == ""
    before = form.steps()
    type_into(form, "note", "said twice")
    form.qtbot.waitUntil(lambda: entry_of(form).note == "said twice", timeout=3000)
    assert form.steps() == before + 1 and row(form, "note").editor.hasFocus()


def test_steps_are_chosen_by_click_and_by_digit_and_none_is_another_answer_than_not_assessed(form):
    assert entry_of(form).size is None
    click_step(form, "size", "None")
    assert entry_of(form).size == 0
    click_step(form, "size", "Not assessed")
    assert entry_of(form).size is None
    click_step(form, "size", "High")
    click_step(form, "willingness", "Probably")
    assert (entry_of(form).size, entry_of(form).willingness) == (3, 3)
    form.key(Qt.Key.Key_0)
    assert entry_of(form).willingness == 0
    click_step(form, "size", "Not assessed")
    assert entry_of(form).size is None


TYPED = (
    ("p_shift", "40", 0.4),
    ("p_shift", "12.5 %", 0.125),
    ("expected_shift", "+0.5", 0.5),
    ("expected_shift", "-0.5", -0.5),
    ("window_from", "2008-08-08", "2008-08-08"),
    ("holder", "germany", "Germany"),
    ("instrument", "Trade", "Trade"),
    ("legal_basis", "Resolution 61/174", "Resolution 61/174"),
    ("dissent", "not all agree", "not all agree"),
)


def test_what_is_typed_is_recorded_in_its_own_unit(form):
    for edits, (field, typed, value) in enumerate(TYPED, start=form.steps() + 1):
        row(form, field).editor.setFocus()
        row(form, field).editor.selectAll()
        form.type(typed)
        form.key(TAB)
        assert getattr(entry_of(form), field) == value and form.steps() == edits
    row(form, "p_shift").editor.setFocus()
    row(form, "p_shift").editor.selectAll()
    form.key(Qt.Key.Key_Delete)
    form.key(TAB)
    assert entry_of(form).p_shift is None  # not assessed


REFUSED = (
    ("window_from", "1.8.2008", "A date of the window must be written as year-month-day: 2008-08-24."),
    ("holder", "Atlantis", "“Atlantis” is not in the list of names."),
    (
        "holder",
        "China",
        "Nobody holds a lever on themselves. Say who else could use it, or leave the holder empty.",
    ),
)


def test_what_is_refused_says_why_and_changes_nothing(form):
    for field, typed, sentence in REFUSED:
        type_into(form, field, typed)
        form.key(TAB)
        assert getattr(entry_of(form), field) is None and form.steps() == 0, field
        assert form.page.pill.text == sentence
        assert row(form, field).editor.text() == "", field


def test_intermediaries_keep_their_order_and_net_incentive_is_shown_when_all_three_are_assessed(form):
    readings = form.page.log.pane.form._readings
    click_step(form, "size", "High")
    click_step(form, "credibility", "Medium")
    assert "when all three are assessed" in readings.text()
    click_step(form, "compliance_cost", "Low")
    assert "Net incentive = 3 × 2 / 4 − 1 = +0.5" in readings.text()
    assert form.page.log.pane.form._coverage.text() == "Coverage: 3 of 16 fields assessed"
    for name in ("Japan", "Sweden"):
        type_into(form, "via", name)
        form.enter()
    assert entry_of(form).via == ("Japan", "Sweden")
    buttons = {button.text(): button for button in row(form, "via").findChildren(QPushButton)}
    row(form, "via")._list.setCurrentRow(1)
    buttons["Earlier"].click()
    assert entry_of(form).via == ("Sweden", "Japan")
    buttons["Remove"].click()
    assert entry_of(form).via == ("Japan",)


def test_every_field_has_its_row_which_another_entry_fills_and_the_form_fits_a_small_screen(form):
    kept = {"id", "uid", "map_id", "position"}
    columns = {name.removesuffix("_id") for name in {*TABLES["leverage_entry"].columns.keys()} - kept}
    assert columns | {"via", "evidence"} == set(form.page.log.pane.form.rows)
    ids = {name.name: name.id for name in form.document.read(name_list)}
    with form.document.edit("Seed") as session:
        leverage_entries.log(session, form.page.maps.map_id, [ids["Japan"]], "Aid", demand="yes", size=2)
    before = form.steps()
    select(form, "China")
    assert row(form, "demand").editor.text() == ""
    select(form, "Japan")
    assert row(form, "demand").editor.text() == "yes" and row(form, "target").editor.text() == "Japan"
    assert form.steps() == before
    form.page.selected.log_lever()
    QApplication.processEvents()
    assert form.page.lever_line.isVisible() and form.page.log.pane.form.isVisible()
    assert form.window.minimumSizeHint().height() <= 614


def test_evidence_is_cited_in_the_form_and_refused_without_a_source(form):
    evidence = row(form, "evidence")
    QTest.mouseClick(evidence.editor, Qt.MouseButton.LeftButton)
    form.key(Qt.Key.Key_Return)
    assert evidence.problem == "Where is it written? Type the title of the source." and form.steps() == 0
    form.key(ESC)
    assert evidence.editor.isVisible() and form.page.log.pane.form.isVisible()
    assert texts(evidence) == ["Nothing is cited yet."]
    QTest.mouseClick(evidence.editor, Qt.MouseButton.LeftButton)
    for words in ("Minutes", "p. 6"):
        form.type(words)
        form.key(TAB)
    form.type("They asked for visas")
    form.key(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert texts(evidence) == ["Minutes · p. 6", "They asked for visas"] and form.steps() == 1
    assert all(field.text() == "" for field in evidence.fields.values())
    form.page.undo()
    QApplication.processEvents()
    assert texts(evidence) == ["Nothing is cited yet."]
