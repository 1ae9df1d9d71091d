"""Every text of Sources is translated, and has room when texts are half as long again."""

import pytest
from pseudo_language import fits, into_greek, texts, untranslated
from PySide6.QtWidgets import QApplication

from nkmap.commands import evidence, sources
from nkmap.db.project_file import write_project
from nkmap.db.queries.evidence import all_passages
from nkmap.db.queries.source_texts import Stretch
from nkmap.db.queries.sources import source_list
from nkmap.formats.sample import fill_sample
from nkmap.workspace import open_document

SMALL_SCREEN = (1093, 614)


@pytest.fixture
def foreign(pseudo, window, tmp_path):
    """A small window in the language for tests, with the example in Greek letters and a text of its own."""

    def fill(session):
        fill_sample(session)
        source = source_list(session)[0].id
        sources.attach(session, source, [("Some words of a paragraph. " * 9, None)] * 9)
        for row in [row for row in all_passages(session) if row.source_id == source][:2]:
            place = {"paragraph": 1, "starts": 0, "last_paragraph": 2, "ends": 9}
            evidence.update(session, row.id, side="contests", **place)
        into_greek(session)

    write_project(tmp_path / "ΔΑΤΑ.nkmap", fill)
    window.show_document(open_document(tmp_path / "ΔΑΤΑ.nkmap"))
    window.resize(*SMALL_SCREEN)
    QApplication.processEvents()
    return window


def faults(window):
    for _ in range(4):
        QApplication.processEvents()
    return {pair for pair in texts(window) if untranslated(str(pair[1] or ""))} | set(fits(window))


def test_sources_and_claims_are_translated_and_hold_longer_texts(foreign):
    foreign.actions_by_id["show_sources"].trigger()
    assert faults(foreign) == set()
    view = foreign.page.views.view
    kept = next(row.id for row in foreign.document.read(source_list) if row.paragraphs)
    view.texts.show_source(kept)
    view.texts.reader.select_stretch(Stretch(1, 0, 2, 9))
    assert faults(foreign) == set(), "a passage is selected"
    view.citing.ask(view.texts.panel.claims.lines[1].value)
    assert faults(foreign) == set(), "the form of evidence"
    view.citing.form.close_over()
    view.texts.details.click()
    view.adding.form.delete.click()
    assert faults(foreign) == set(), "the form of a reference"
    view.adding.form.close_over()
    view.claims_chip.click()
    for chip in view.claims.chips.values():
        chip.click()
        assert faults(foreign) == set(), chip.text()
    assert foreign.minimumSizeHint().width() <= SMALL_SCREEN[0]
