"""Every text of the Figures view is translated, and has room when texts are half as long again."""

import pytest
from foreign_windows import SMALL_SCREEN, faults, show_in_greek
from pseudo_language import untranslated


@pytest.fixture
def foreign(pseudo, window, tmp_path):
    """A small window in the language for tests, with the example in Greek letters."""
    show_in_greek(window, tmp_path)
    return window


def in_pictures(view):
    """What pictures of figures say that nobody translated."""
    pictures = [card.picture.picture for card in view.cards.by_id.values() if card.picture.isVisible()]
    drawn = [text for picture in pictures for text in (*picture.texts, *(s.words for s in picture.spots))]
    return {text for text in drawn if untranslated(text)}


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
        assert faults(foreign) | in_pictures(view) == set(), number
    foreign.page.maps.tabs.setCurrentIndex(0)
    view.head.what_if.click()
    view.what_if.sliders["stance"].setValue(80)
    view.bar.keep.click()
    assert faults(foreign) | in_pictures(view) == set()
    assert foreign.minimumSizeHint().width() <= SMALL_SCREEN[0]
