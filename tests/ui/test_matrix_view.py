"""The leverage matrix by mouse and keys: what its cells say, what a click does, groups, totals."""

import pytest
from drafts import three_of_five
from matrix_hands import Matrix, ids, log, log_in
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from nkmap.commands import maps, placements
from nkmap.db.queries.leverage import entries

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def visas_and_publicity():
    """China is open to visas, closed to publicity; Germany's one entry is not assessed."""
    document = three_of_five()
    log_in(document, "China", "Visas", "Germany", "receptive")
    log_in(document, "China", "Visas", "Japan", "closed", backfire_risk=3)
    log_in(document, "China", "Publicity", "Sweden", "closed")
    log_in(document, "Germany", "Publicity")
    return document


@pytest.fixture
def filled(hands_on):
    """The matrix of these entries."""
    return Matrix(hands_on(visas_and_publicity))


def test_a_cell_says_the_best_answer_the_count_and_the_cautions(filled):
    assert (filled.rows, filled.columns) == (["China", "Germany"], ["Visas", "Publicity"])
    model = filled.table.matrix_model
    visas, publicity = (model.total(filled.index("China", lever)) for lever in filled.columns)
    assert (visas.sign, visas.count, visas.cautions) == (1, 2, 1)
    assert (publicity.sign, model.total(filled.index("Germany", "Publicity")).sign) == (-2, None)
    assert "receptive at best" in filled.words("China", "Visas")
    assert "not assessed" in filled.words("Germany", "Publicity")
    filled.chip(filled.bar.across["holder"])
    assert filled.columns == ["Germany", "Japan", "Sweden", "Nobody yet"]


def test_a_filled_cell_lists_its_entries_in_the_log_and_draws_them_on_the_map(filled):
    page = filled.page
    page.log.shown.want("susceptibility", "closed")  # would hide one of them
    filled.click("China", "Visas")
    chosen = page.log.table.selected_entries()
    assert page.log.isVisible() and {entry.holder for entry in chosen} == {"Germany", "Japan"}
    page.views.show_maps()
    QApplication.processEvents()
    assert {item.entry.holder for item in page.maps.scene.levers.items} == {"Germany", "Japan"}


def test_an_empty_cell_opens_the_line_with_target_and_lever_and_enter_logs_there(filled):
    line, document = filled.page.lever_line, filled.hands.document
    filled.click("Germany", "Visas")
    assert (line.isVisible(), line.lever.text(), line.holder.text()) == (True, "Visas", "")
    assert QApplication.focusWidget() is line.holder
    filled.hands.type("Japan")
    filled.hands.key(Key.Key_Escape)  # the list of names that is offered
    filled.hands.enter()
    new = document.read(entries)[-1]
    assert (new.target, new.instrument, new.holder) == ("Germany", "Visas", "Japan")
    assert filled.table.matrix_model.total(filled.index("Germany", "Visas")).count == 1
    line.close_line()
    assert QApplication.focusWidget() is filled.table


def test_a_cell_of_a_holder_fills_the_holder_and_nobody_moves_themselves(filled):
    line = filled.page.lever_line
    filled.chip(filled.bar.across["holder"])
    filled.click("Germany", "Sweden")
    assert (line.holder.text(), line.lever.text()) == ("Sweden", "")
    assert QApplication.focusWidget() is line.lever
    line.close_line()
    filled.click("Germany", "Germany")
    assert not line.isVisible() and "themselves" in filled.page.pill.text


def test_arrows_walk_over_headings_of_groups_and_enter_does_what_a_click_does(filled):
    filled.choose(filled.bar.columns, "Kind")
    filled.choose(filled.bar.rows, "Stage")
    assert filled.columns == ["Not sorted", "Visas", "Publicity"]
    filled.table.setFocus()
    assert filled.current() == ("China", "Visas")
    filled.hands.key(Key.Key_Right)
    filled.hands.key(Key.Key_Down)
    assert filled.current() == ("Germany", "Publicity")
    filled.hands.enter()
    assert [entry.target for entry in filled.page.log.table.selected_entries()] == ["Germany"]
    filled.hands.key(Key.Key_Left)
    filled.hands.enter()
    assert filled.page.lever_line.lever.text() == "Visas"


def test_f6_comes_by_the_matrix(filled):
    seen = set()
    for _ in range(4):
        filled.hands.key(Key.Key_F6)
        seen.add(QApplication.focusWidget())
    assert filled.table in seen


def test_headings_tell_their_arithmetic(filled):
    told = []
    filled.table.told.connect(told.append)
    columns, _rows = filled.table.heads
    at = QPoint(columns.sectionViewportPosition(0) + columns.sectionSize(0) // 2, 5)
    QTest.mouseClick(columns.viewport(), LEFT, pos=at)
    assert told[-1].startswith("Visas: 3 of 32 fields assessed (9 %)")
    tip = filled.table.matrix_model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert "of 48 fields" in tip


def test_all_maps_are_one_matrix_and_a_cell_grouped_by_map_logs_on_its_map(filled):
    document, norway = filled.hands.document, ids(filled.hands)["Norway"]
    with document.edit("Map") as session:
        second = maps.add(session, "influence-stance", "Who else?")
        placements.place(session, second, {norway: (0.1, 0.2)})
    log(filled.hands, "Norway", "Visas", map_id=second)
    first = filled.page.maps.map_id
    filled.chip(filled.bar.all_maps)
    filled.choose(filled.bar.rows, "Map")
    assert filled.rows == ["Who decides?", "China", "Germany", "Who else?", "Norway"]
    filled.click("Norway", "Publicity")
    assert filled.page.maps.map_id == second != first
    assert filled.page.lever_line.lever.text() == "Publicity"


def test_everybody_and_every_lever_can_be_shown(filled):
    filled.chip(filled.bar.with_empty)
    assert set(filled.rows) == {"China", "Germany", "Japan"}
    filled.table.setFocus()
    filled.table.setCurrentIndex(filled.index("Japan", "Publicity"))
    log(filled.hands, "Japan", "Aid")
    assert filled.columns[-1] == "Aid" and filled.current() == ("Japan", "Publicity")


def test_without_a_lever_a_sentence_and_a_button_lead_on(seeded):
    matrix = Matrix(seeded)
    buttons = [button for button in matrix.view.findChildren(QPushButton) if button.isVisible()]
    assert not matrix.table.isVisible() and not matrix.bar.save.isEnabled()
    seeded.page.selection.select([ids(seeded)["China"]])
    QTest.mouseClick(buttons[0], LEFT)
    assert seeded.page.lever_line.isVisible() and seeded.page.views.front == "maps"


def test_a_project_that_is_only_read_logs_nothing(reader):
    matrix = Matrix(reader)
    model = matrix.table.matrix_model
    empty = next(
        (row, column)
        for row in matrix.rows
        for column in matrix.columns
        if model.total(matrix.index(row, column)) is None
    )
    matrix.click(*empty)
    assert not reader.page.lever_line.isVisible() and reader.page.pill.isVisible()
    assert model.cell_words(matrix.index(*empty)).endswith(": nothing logged.")
