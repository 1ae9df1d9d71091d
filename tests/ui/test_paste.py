"""Pasting a list of names: shown first, added in one step, placed nowhere."""

import pytest
from copied_texts import copy
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TABLE = "<table><tr><td>Oslo</tr><tr><td>Bergen</tr></table>"


pytestmark = pytest.mark.usefixtures("clean_clipboard")


def paste(hands, modifiers=CTRL):
    hands.key(Qt.Key.Key_V, modifiers)


def everywhere(hands):
    """Let the keys go to each of the three places where a list is pasted."""
    for place in (hands.page.names.field, hands.page.names.tree, hands.view):
        place.setFocus()
        yield place


def test_a_pasted_list_is_counted_before_anything_is_added_and_esc_cancels(seeded):
    preview = seeded.page.names.preview
    copy("China\n- Finland\n\n2. Denmark\nsweden")
    for focused in everywhere(seeded):
        before = seeded.names()
        paste(seeded)
        assert preview.sentence.text() == "4 names: 2 new, 2 already here", focused
        assert preview.add_button.text() == "Add 2", focused
        seeded.key(Qt.Key.Key_Escape)
        assert seeded.names() == before and seeded.steps() == 0, focused
        assert preview.isHidden() and QApplication.focusWidget() is focused


def test_a_pasted_list_is_counted_and_added_in_one_step_by_enter_or_by_its_buttons(seeded):
    copy("China\nFinland\nDenmark")
    for focused in everywhere(seeded):
        before, places, steps = seeded.names(), seeded.places(), seeded.steps()
        paste(seeded)
        seeded.enter()
        assert seeded.names() == [*before, "Finland", "Denmark"], focused
        assert seeded.places() == places and seeded.steps() == steps + 1, focused
        assert QApplication.focusWidget() is focused
        seeded.undo()
        assert seeded.names() == before, focused
    seeded.begin_again()
    copy("Finland\nDenmark")
    for button, added in (("cancel_button", 0), ("add_button", 2)):
        before = len(seeded.names())
        paste(seeded)
        widget = getattr(seeded.page.names.preview, button)
        seeded.click(widget.rect().center(), widget=widget)
        assert len(seeded.names()) == before + added


def test_a_list_takes_the_place_of_the_question_for_a_short_name_and_one_line_is_typed_text(seeded):
    seeded.page.focus_name_field()
    copy("Finland")
    paste(seeded)
    assert seeded.page.names.field.text() == "Finland"
    assert seeded.page.names.preview.isHidden()
    seeded.begin_again()
    panel = seeded.page.names
    panel.field.setFocus()
    seeded.type("Ministry of Foreign Affairs")
    seeded.enter()
    assert panel.short_name.isVisible()
    copy("Finland\nDenmark")
    paste(seeded)
    assert panel.preview.isVisible() and panel.short_name.isHidden()


def test_a_column_of_a_table_goes_before_the_text_and_ctrl_shift_v_takes_the_text(seeded):
    copy("Stockholm\nMalmo", TABLE)
    paste(seeded)
    seeded.enter()
    assert seeded.names()[-2:] == ["Oslo", "Bergen"]
    paste(seeded, CTRL | SHIFT)
    seeded.enter()
    assert seeded.names()[-2:] == ["Stockholm", "Malmo"]


TOO_MUCH = {"At most 5000": "\n".join(f"Name {n}" for n in range(5001)), "At most 500": "China\n" + "x" * 501}


def test_too_many_or_too_long_names_and_lists_of_whom_is_here_add_nothing(seeded):
    preview = seeded.page.names.preview
    for said, text in TOO_MUCH.items():
        copy(text)
        paste(seeded)
        assert said.lower() in preview.sentence.text().lower()
        assert preview.add_button.isHidden(), said
        seeded.enter()
        assert seeded.steps() == 0 and preview.isHidden(), said
    seeded.begin_again()
    preview = seeded.page.names.preview
    copy("China\nJapan")
    paste(seeded)
    assert preview.sentence.text() == "2 names: already here"
    seeded.enter()
    assert seeded.steps() == 0 and preview.isHidden()
    copy(" \n")
    paste(seeded)
    assert preview.isHidden()
