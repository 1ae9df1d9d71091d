"""Every text of Strategies and Patterns is translated, and has room when texts are half as long again."""

import pytest
from foreign_windows import faults, show_in_greek
from pseudo_language import untranslated
from PySide6.QtCore import Qt

from nkmap.ui.patterns.profiles import read_profiles


@pytest.fixture
def foreign(pseudo, window, tmp_path):
    """A small window in the language for tests, with the example in Greek letters."""
    show_in_greek(window, tmp_path)
    return window


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
