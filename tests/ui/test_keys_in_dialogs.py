"""Dialogs by the keyboard alone: Tab goes where the eyes go and is seen there, Enter presses what is seen."""

from copies_hands import CopiesHands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from nkmap.commands import maps
from nkmap.ui.copies.merge_pages import CHANGES
from nkmap.ui.data_out.dialog import SaveDataDialog


def tab() -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


def test_enter_presses_the_button_with_the_focus_and_not_the_usual_one(seeded):
    seeded.window.actions_by_id["save_data"].trigger()
    (dialog,) = seeded.window.findChildren(SaveDataDialog)
    seeded.qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.save_button.isDefault()
    for expected in (dialog.form.map, dialog.form.level, dialog.close_button):
        tab()
        assert QApplication.focusWidget() is expected
    QTest.keyClick(dialog.close_button, Qt.Key.Key_Return)
    assert dialog.isHidden() and not dialog.findChildren(QFileDialog)


def test_tab_goes_through_a_merge_in_the_order_of_the_window(seeded, tmp_path):
    copies = CopiesHands(seeded, tmp_path)
    dialog = copies.merge(copies.copy("Table 1.nkmap", lambda s: maps.add(s, "power-interest", "Who pays?")))
    assert copies.page(CHANGES) == "What will change 1", "a new map is one thing, whatever it is made of"
    own, other = dialog.copies.cards
    dialog.activateWindow()
    seeded.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.add_button.setFocus()
    for expected in (own.field, other.field, other.remove_button, dialog.pages.chips.chips[CHANGES]):
        tab()
        assert QApplication.focusWidget() is expected
    tab()
    assert QApplication.focusWidget() is dialog.pages.changes.list
    assert [row.text(0) for row in dialog.pages.changes.list.selectedItems()] == ["Maps"]
