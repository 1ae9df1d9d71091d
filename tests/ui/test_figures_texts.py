"""Every text of the Figures view is translated, and has room when texts are half as long again."""

import pytest
from pseudo_language import fits, into_greek, texts, untranslated
from PySide6.QtWidgets import QApplication

from nkmap.db.project_file import write_project
from nkmap.formats.sample import fill_sample
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


def faults(window, view):
    for _ in range(3):
        QApplication.processEvents()
    pictures = [card.picture.picture for card in view.cards.by_id.values() if card.picture.isVisible()]
    drawn = [text for picture in pictures for text in (*picture.texts, *(s.words for s in picture.spots))]
    said = {("picture", text) for text in drawn if untranslated(text)}
    return said | {pair for pair in texts(window) if untranslated(str(pair[1] or ""))} | set(fits(window))


def test_cards_refusals_and_what_if_are_translated_and_hold_longer_texts(foreign, qtbot):
    foreign.actions_by_id["show_figures"].trigger()
    view = foreign.page.views.view
    for number in range(foreign.page.maps.tabs.count()):
        foreign.page.maps.tabs.setCurrentIndex(number)
        qtbot.waitUntil(lambda: not view.reckoning.is_working, timeout=20_000)
        for card in view.cards.by_id.values():
            if card.how.isVisible():
                card.how.setChecked(True)
                card.table.selectRow(0)
        assert faults(foreign, view) == set(), number
    foreign.page.maps.tabs.setCurrentIndex(0)
    view.head.what_if.click()
    view.what_if.sliders["stance"].setValue(80)
    view.bar.keep.click()
    assert faults(foreign, view) == set()
    assert foreign.minimumSizeHint().width() <= SMALL_SCREEN[0]
