"""The leverage log as a table: what it shows, what it filters, and editing in place."""

import pytest
from drafts import three_of_five
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import instruments, leverage_entries, maps
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.leverage import instruments as instruments_query
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import name_list

F2, TAB, ESC, DELETE = Qt.Key.Key_F2, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Delete


def logged(hands):
    return hands.document.read(entries)


def ids_by_name(document):
    return {row.name: row.id for row in document.read(name_list)}


def four_entries():
    """Three entries on the first map and one on another map."""
    document = three_of_five()
    ids, front = ids_by_name(document), document.read(map_list)[0].id
    with document.edit("Seed") as session:
        instruments.find_or_add(session, "Aid", "inducement")
        leverage_entries.log(session, front, [ids["China"]], "Aid", ids["Germany"], "", "receptive")
        leverage_entries.log(session, front, [ids["Japan"]], "Visas", None, "", "closed", stage="failed")
        leverage_entries.log(session, front, [ids["China"]], "Radio", ids["Japan"], backfire_risk=3)
        other = maps.add(session, "influence-stance", "Another question")
        leverage_entries.log(session, other, [ids["Sweden"]], "Aid", ids["Germany"], "", "closed")
    document.project.store.start_history_here(untouched=False)
    return document


@pytest.fixture
def log(hands_on):
    """Hands with the log open over these entries, the first map in front."""
    hands = hands_on(four_entries)
    hands.page.toggle_log()
    QApplication.processEvents()
    return hands


def cell(hands, row, field):
    table = hands.page.log.table
    return table.model().index(row, table.model().sourceModel().column(field))


def column(hands, field):
    return [cell(hands, row, field).data() for row in range(hands.page.log.table.model().rowCount())]


def edit(hands, row, field):
    table = hands.page.log.table
    table.setFocus()
    table.setCurrentIndex(cell(hands, row, field))
    hands.key(F2)


def choose(hands, field, words):
    """Choose a row in the menu of a chip."""
    menu = hands.page.log.pane.filters.facets[field].menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()


def test_the_log_shows_the_map_in_front_or_all_maps(log):
    filters = log.page.log.pane.filters
    assert column(log, "instrument") == ["Aid", "Visas", "Radio"]
    assert filters.count.text() == "3 of 3 shown"
    QTest.mouseClick(filters.scope, Qt.MouseButton.LeftButton)
    assert column(log, "instrument") == ["Aid", "Visas", "Radio", "Aid"]
    assert column(log, "question") == ["Who decides?"] * 3 + ["Another question"]
    assert filters.count.text() == "4 of 4 shown"


CHIPS = (
    ("target", "China", ["Aid", "Radio"]),
    ("holder", "Nobody yet", ["Visas"]),
    ("instrument", "Radio", ["Radio"]),
    ("kind", "Not sorted", ["Visas", "Radio"]),
    ("susceptibility", "Not assessed", ["Radio"]),
    ("stage", "Failed", ["Visas"]),
)


def test_a_chip_shows_only_entries_with_its_value_and_all_chips_are_cleared_at_once(log):
    filters = log.page.log.pane.filters
    for field, words, left in CHIPS:
        choose(log, field, words)
        assert column(log, "instrument") == left
        assert filters.facets[field].isChecked() and words in filters.facets[field].text()
        assert filters.count.text() == f"{len(left)} of 3 shown"
        QTest.mouseClick(filters.clear, Qt.MouseButton.LeftButton)
    choose(log, "target", "China")
    choose(log, "kind", "Not sorted")
    assert column(log, "instrument") == ["Radio"]
    QTest.mouseClick(filters.clear, Qt.MouseButton.LeftButton)
    assert len(column(log, "instrument")) == 3
    assert not filters.clear.isVisible()


def test_rows_sort_by_the_scale_not_the_alphabet_and_a_caution_flag_has_a_column_and_a_reason(log):
    log.page.log.table.sortByColumn(cell(log, 0, "susceptibility").column(), Qt.SortOrder.DescendingOrder)
    assert column(log, "susceptibility") == ["Receptive", "Closed", "Not assessed"]
    log.page.log.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert column(log, "caution") == ["", "", "⚠"]
    tip = cell(log, 2, "caution").data(Qt.ItemDataRole.ToolTipRole)
    assert "risk of backfiring 3 of 4" in tip
    table = log.page.log.table
    caution = table.model().sourceModel().column("caution")
    assert not table.isColumnHidden(caution)
    found = log.document.read(entries)
    with log.document.edit("No risk") as session:
        for entry in found:
            leverage_entries.update(session, entry.id, backfire_risk=None)
    assert table.isColumnHidden(caution)


def test_to_sort_collects_entries_without_lever_kind_or_assessment(log):
    to_sort = log.page.log.pane.filters.to_sort
    assert to_sort.text() == "To sort (2)"
    QTest.mouseClick(to_sort, Qt.MouseButton.LeftButton)
    assert column(log, "instrument") == ["Visas", "Radio"]
    edit(log, 0, "kind")
    log.type("2")
    log.enter()
    assert column(log, "instrument") == ["Radio"]
    assert to_sort.text() == "To sort (1)"


CELLS = (
    ("susceptibility", "3", "undecided"),
    ("willingness", "4", 4),
    ("stage", "2", "threatened_or_promised"),
    ("instrument", "Trade", "Trade"),
    ("holder", "norway", "Norway"),
    ("target", "Sweden", "Sweden"),
    ("condition", "if asked", "if asked"),
    ("demand", "stop it", "stop it"),
    ("note", "said twice", "said twice"),
)


def test_a_cell_is_edited_in_place_in_one_step(log):
    for field, typed, value in CELLS:
        before = log.steps()
        edit(log, 0, field)
        log.type(typed)
        log.enter()
        assert getattr(logged(log)[0], field) == value and log.steps() == before + 1
        log.page.undo()
        assert getattr(logged(log)[0], field) != value


def test_esc_cancels_an_edit_and_tab_commits_and_edits_the_next_cell(log):
    edit(log, 0, "condition")
    log.type("if asked")
    log.key(ESC)
    assert logged(log)[0].condition == "" and log.steps() == 0
    assert log.page.log.isVisible()
    edit(log, 0, "condition")
    log.type("if asked")
    log.key(TAB)
    log.type("stop it")
    log.enter()
    assert (logged(log)[0].condition, logged(log)[0].demand) == ("if asked", "stop it")
    assert log.steps() == 2


def test_a_double_click_on_a_list_opens_it(log):
    table, viewport = log.page.log.table, log.page.log.table.viewport()
    at = table.visualRect(cell(log, 0, "susceptibility")).center()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    log.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
    log.qtbot.waitUntil(lambda: logged(log)[0].susceptibility == "undecided")


def test_choosing_in_a_list_whose_row_went_meanwhile_changes_nothing(log):
    """An undo in the menu takes the row away while its list is still open."""
    table, viewport = log.page.log.table, log.page.log.table.viewport()
    ids = ids_by_name(log.document)
    with log.document.edit("One more") as session:
        leverage_entries.log(
            session, log.page.maps.map_id, [ids["China"]], "Radio", ids["Germany"], "", "closed"
        )
    at = table.visualRect(cell(log, 3, "susceptibility")).center()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    log.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.focusWidget()
    log.document.undo()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(popup, key)
    assert column(log, "instrument") == ["Aid", "Visas", "Radio"] and log.document.undo_label is None


def test_a_holder_who_is_not_in_the_list_and_a_lever_that_is_emptied_are_refused_with_a_reason(log):
    edit(log, 0, "holder")
    log.type("Atlantis")
    log.enter()
    assert logged(log)[0].holder == "Germany" and log.steps() == 0
    assert log.page.pill.text == "“Atlantis” is not in the list of names."
    edit(log, 0, "instrument")
    log.key(DELETE)
    log.enter()
    assert logged(log)[0].instrument == "Aid" and log.steps() == 0
    assert log.page.pill.text == "An entry needs an instrument, or a note that says what was meant."


def test_the_kind_of_a_lever_that_is_not_sorted_counts_for_all_its_entries(log):
    edit(log, 1, "kind")
    log.type("2")
    log.enter()
    kinds = {row.name: row.kind for row in log.document.read(instruments_query)}
    assert kinds["Visas"] == "sanction" and logged(log)[1].own_kind is None
    edit(log, 0, "kind")
    log.type("3")
    log.enter()
    assert kinds["Aid"] == "inducement" and logged(log)[0].own_kind == "linkage"
    assert logged(log)[3].kind == "inducement"


def test_del_deletes_the_selected_entries_and_undo_brings_them_back(log):
    table = log.page.log.table
    table.setFocus()
    table.selectAll()
    log.key(DELETE)
    assert len(logged(log)) == 1 and log.steps() == 1
    log.page.undo()
    assert len(logged(log)) == 4


def test_chips_go_on_in_a_second_line_where_there_is_no_room_for_their_words(log):
    log.window.resize(800, 614)
    QApplication.processEvents()
    filters = log.page.log.pane.filters
    chips = [filters.scope, *filters.facets.values(), filters.to_sort]
    assert len({chip.y() for chip in chips}) > 1
    assert all(chip.width() >= chip.sizeHint().width() for chip in chips)
    assert filters.rect().contains(filters.to_sort.geometry())


def test_a_new_entry_is_shown_whatever_was_filtered(log):
    choose(log, "target", "Japan")
    ids = ids_by_name(log.document)
    log.page.edits.log_leverage(log.page.maps.map_id, [ids["China"]], "Trade", None, "", None)
    assert "Trade" in column(log, "instrument")
    assert [entry.instrument for entry in log.page.log.table.selected_entries()] == ["Trade"]
    table = log.page.log.table
    shown = table.visualRect(cell(log, 3, "instrument"))
    assert table.viewport().rect().contains(shown.center())


def test_a_closed_log_reads_no_entries_and_opens_with_what_was_logged_last(log):
    page, ids = log.page, ids_by_name(log.document)
    choose(log, "target", "Japan")
    page.toggle_log()
    model = page.log.table.model().sourceModel()
    for lever in ("Trade", "Loans"):
        page.edits.log_leverage(page.maps.map_id, [ids["China"]], lever, None, "", None)
    assert len(model.entries) == 4
    page.toggle_log()
    assert len(model.entries) == 6 and {"Trade", "Loans"} < set(column(log, "instrument"))
    assert [entry.instrument for entry in page.log.table.selected_entries()] == ["Loans"]


def test_a_selected_entry_is_drawn_from_holder_to_target_and_follows_a_carried_token(log):
    log.page.log.table.selectRow(0)
    (line,) = log.scene.levers.items
    assert line.end == "arrow"
    ends = line.path.pointAtPercent(0), line.path.pointAtPercent(1)
    for end, name in zip(ends, ("Germany", "China"), strict=True):
        away = end - log.token(name).pos()
        assert 18 < (away.x() ** 2 + away.y() ** 2) ** 0.5 < 30
    log.carry(log.at("China"), log.at("China") + QPoint(120, 40))
    after = log.scene.levers.items[0].path.pointAtPercent(1)
    assert (after - ends[1]).manhattanLength() > 60
    log.key(ESC)
    log.page.log.table.clearSelection()
    assert log.scene.levers.items == []


def test_a_lever_runs_through_its_intermediaries_and_a_holder_who_is_not_on_the_map_is_named(log):
    ids, entry = ids_by_name(log.document), logged(log)[0]
    with log.document.edit("Seed") as session:
        leverage_entries.set_intermediaries(session, entry.id, [ids["Japan"]])
    log.page.log.table.selectRow(0)
    (line,) = log.scene.levers.items
    assert len(line.path.toSubpathPolygons()) == 2
    edit(log, 0, "holder")
    log.type("Norway")
    log.enter()
    log.page.log.table.selectRow(0)
    assert log.scene.levers.items == []
    assert log.page.log.pane.hint.text() == "Not on this map, so no line is drawn: Norway"


ENDS = (
    ({"susceptibility": "already_moved"}, "arrow"),
    ({"susceptibility": "resistant"}, "bar"),
    ({"susceptibility": "closed"}, "bar"),
    ({"susceptibility": "receptive", "stage": "failed"}, "cross"),
    ({"susceptibility": "undecided", "stage": "considered"}, "open arrow"),
    ({"susceptibility": None}, "open arrow"),
)


def test_the_end_of_a_lever_says_how_open_the_target_is(log):
    log.page.log.table.selectRow(0)
    entry = logged(log)[0]
    for values, end in ENDS:
        with log.document.edit("Seed") as session:
            leverage_entries.update(session, entry.id, **values)
        assert [line.end for line in log.scene.levers.items] == [end], values


def test_a_lever_takes_another_way_when_the_grid_gets_another_size(sample):
    sample.page.maps.tabs.setCurrentIndex(1)  # with so many tokens that names settle at once
    sample.page.toggle_log()
    QApplication.processEvents()
    sample.page.log.table.selectRow(0)
    sample.scene.settle()
    before = sample.scene.levers._routes
    sample.window.resize(1280, 560)
    sample.qtbot.waitUntil(lambda: sample.scene.levers._routes != before)
