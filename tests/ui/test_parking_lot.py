"""Topics for later, under the names."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nkmap.db.queries.sessions import topics_for_later


def park(hands, *topics):
    hands.page.names.parking_lot.field.setFocus()
    for topic in topics:
        hands.type(topic)
        hands.enter()
    return hands.page.names.parking_lot


def topics(hands):
    return hands.document.read(topics_for_later)


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_topic_is_typed_and_kept_once_and_a_very_long_one_widens_nothing(seeded):
    lot = seeded.page.names.parking_lot
    assert lot.head.isHidden() and lot.list.isHidden()
    park(seeded, "Boycott", "Aid")
    assert topics(seeded) == ["Boycott", "Aid"] and seeded.steps() == 2
    assert lot.head.text() == "For later (2)" and lot.field.hasFocus() and lot.field.text() == ""
    seeded.undo()
    assert topics(seeded) == ["Boycott"] and lot.topics == ["Boycott"]
    seeded.begin_again()
    lot = park(seeded, "Aid", "aid")
    assert topics(seeded) == ["Aid"] and lot.field.selectedText() == "aid"
    assert seeded.page.pill.text.startswith("Already here")
    seeded.begin_again()
    before = seeded.page.names.width()
    lot = park(seeded, "word " * 60)
    press(lot.head)
    assert seeded.page.names.width() == before
    assert lot.list.viewport().width() < before


def test_a_topic_is_taken_off_by_key_or_button_and_undo_brings_it_back(seeded):
    lot = park(seeded, "Boycott", "Aid")
    press(lot.head)
    assert lot.list.isVisible()
    for by in ("key", "button"):
        seeded.click(lot.list.visualItemRect(lot.list.item(0)).center(), widget=lot.list.viewport())
        seeded.key(Qt.Key.Key_Delete) if by == "key" else press(lot.remove_button)
        assert topics(seeded) == ["Aid"] and lot.topics == ["Aid"], by
        seeded.page.undo()
        assert lot.topics == ["Boycott", "Aid"], by
