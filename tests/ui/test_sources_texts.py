"""Every text of Sources is translated, and has room when texts are half as long again."""

import pytest
from drafts import example
from foreign_windows import SMALL_SCREEN, faults, show_in_greek

from nkmap.commands import evidence, sources
from nkmap.db.queries.evidence import all_passages
from nkmap.db.queries.source_texts import Stretch
from nkmap.db.queries.sources import source_list


def with_a_text():
    """The example with a text of its own, of which two passages are quoted."""
    document = example()
    with document.edit("Add a text") as session:
        source = source_list(session)[0].id
        sources.attach(session, source, [("Some words of a paragraph. " * 9, None)] * 9)
        for row in [row for row in all_passages(session) if row.source_id == source][:2]:
            place = {"paragraph": 1, "starts": 0, "last_paragraph": 2, "ends": 9}
            evidence.update(session, row.id, side="contests", **place)
    return document


@pytest.fixture
def foreign(pseudo, window, tmp_path):
    """A small window in the language for tests, with that project in Greek letters."""
    show_in_greek(window, tmp_path, with_a_text)
    return window


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
