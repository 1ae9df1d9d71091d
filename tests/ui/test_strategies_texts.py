"""Every text of Strategies and Patterns is translated, and has room when texts are half as long again."""

import pytest
from pseudo_language import fits, into_greek, texts, untranslated
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nkmap.db.project_file import write_project
from nkmap.formats.sample import fill_sample
from nkmap.ui.patterns.profiles import read_profiles
from nkmap.workspace import open_document

SMALL_SCREEN = (1093, 614)


@pytest.fixture
def foreign(pseudo, window, tmp_path):
    """A small window in the language for tests, with the example in Greek letters."""

    def fill(session):
        fill_sample(session)
        into_greek(session)

    write_project(tmp_path / "ΔΑΤΑ.nkmap", fill)
    window.show_document(open_document(tmp_path / "ΔΑΤΑ.nkmap"))
    window.resize(*SMALL_SCREEN)
    QApplication.processEvents()
    return window


def faults(window):
    for _ in range(3):
        QApplication.processEvents()
    return {pair for pair in texts(window) if untranslated(str(pair[1] or ""))} | set(fits(window))


def cells(model):
    """All that a table says that is not typed by anybody."""
    across, down = range(model.columnCount()), range(model.rowCount())
    yield from (str(model.headerData(n, Qt.Orientation.Horizontal)) for n in across)
    yield from (str(model.index(row, column).data() or "") for row in down for column in across)


def test_strategies_and_steps_are_translated_and_hold_longer_texts(foreign):
    foreign.actions_by_id["show_strategies"].trigger()
    view = foreign.page.views.view
    page = view.compared
    page.show_entries(True)
    for number in range(3):
        view.show_page(number)
        assert faults(foreign) == set(), number
    for table in (page.table, view.roadmap.table):
        assert [text for text in cells(table.row_model) if untranslated(text)] == []
    view.show_page(0)
    for field, sheet in (("actors", page.choice), ("used", page.levers), ("evidence", page.evidence)):
        page.table.opened.emit(page.table.row_model.rows[5], field)
        assert faults(foreign) == set(), field
        sheet.close_over()


def test_patterns_are_translated_and_hold_longer_texts(foreign):
    foreign.actions_by_id["show_patterns"].trigger()
    view = foreign.page.views.view
    for number in range(3):
        view.show_page(number)
        assert faults(foreign) == set(), number
    found = (view.table.table.pattern_model, view.pivot.table.model(), view.common.table.model())
    assert [text for model in found for text in cells(model) if untranslated(text)] == []
    field = view.table.table.pattern_model.fields[0]
    profiles = read_profiles(foreign.document)
    menu = view.table.menus.make(field, profiles, lambda: view.table.arrangement, may_edit=True)
    assert [one.text() for one in menu.actions() if untranslated(one.text())] == []
    view.table.add_column()
    assert faults(foreign) == set()
