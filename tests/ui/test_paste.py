"""Pasting a list of names: shown first, added in one step, placed nowhere."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TABLE = "<table><tr><td>Oslo<td>city</tr><tr><td>Bergen<td>city</tr></table>"


@pytest.fixture(autouse=True)
def clean_clipboard(qapp):
    """What is left on the offscreen clipboard ends the process with a fault when it exits."""
    yield
    QApplication.clipboard().clear()


def copy(text, html=""):
    content = QMimeData()
    content.setText(text)
    if html:
        content.setHtml(html)
    QApplication.clipboard().setMimeData(content)


def paste(hands, modifiers=CTRL):
    hands.key(Qt.Key.Key_V, modifiers)


@pytest.fixture(params=["field", "list", "canvas"])
def anywhere(request, seeded):
    """Hands whose keys go to each of the three places where a list is pasted."""
    panel = seeded.page.names
    {"field": panel.field, "list": panel.tree, "canvas": seeded.view}[request.param].setFocus()
    return seeded


def test_a_pasted_list_is_counted_before_anything_is_added(anywhere):
    copy("China\n- Finland\n\n2. Denmark\nsweden")
    paste(anywhere)
    assert anywhere.page.names.preview.sentence.text() == "4 names: 2 new, 2 already here"
    assert anywhere.page.names.preview.add_button.text() == "Add 2"
    assert anywhere.steps() == 0


def test_enter_adds_what_is_new_in_one_step_and_places_nothing(anywhere):
    before, places = anywhere.names(), anywhere.places()
    focused = QApplication.focusWidget()
    copy("China\nFinland\nDenmark")
    paste(anywhere)
    anywhere.enter()
    assert anywhere.names() == [*before, "Finland", "Denmark"]
    assert anywhere.places() == places and anywhere.steps() == 1
    assert QApplication.focusWidget() is focused
    anywhere.undo()
    assert anywhere.names() == before


def test_a_list_takes_the_place_of_the_question_for_a_short_name(seeded):
    panel = seeded.page.names
    panel.field.setFocus()
    seeded.type("Ministry of Foreign Affairs")
    seeded.enter()
    assert panel.short_name.isVisible()
    copy("Finland\nDenmark")
    paste(seeded)
    assert panel.preview.isVisible() and panel.short_name.isHidden()


def test_esc_cancels_and_the_focus_returns(anywhere):
    before, focused = anywhere.names(), QApplication.focusWidget()
    copy("Finland\nDenmark")
    paste(anywhere)
    anywhere.key(Qt.Key.Key_Escape)
    assert anywhere.names() == before and anywhere.steps() == 0
    assert anywhere.page.names.preview.isHidden() and QApplication.focusWidget() is focused


def test_the_buttons_do_the_same(seeded):
    copy("Finland\nDenmark")
    for button, added in (("cancel_button", 0), ("add_button", 2)):
        before = len(seeded.names())
        paste(seeded)
        widget = getattr(seeded.page.names.preview, button)
        seeded.click(widget.rect().center(), widget=widget)
        assert len(seeded.names()) == before + added


def test_one_line_in_the_field_is_typed_text_as_ever(seeded):
    seeded.page.focus_name_field()
    copy("Finland")
    paste(seeded)
    assert seeded.page.names.field.text() == "Finland"
    assert seeded.page.names.preview.isHidden()


def test_the_first_column_of_a_table_goes_before_the_text(seeded):
    copy("Stockholm\nMalmo", TABLE)
    paste(seeded)
    seeded.enter()
    assert seeded.names()[-2:] == ["Oslo", "Bergen"]


def test_ctrl_shift_v_takes_the_plain_text(seeded):
    copy("Stockholm\nMalmo", TABLE)
    paste(seeded, CTRL | SHIFT)
    seeded.enter()
    assert seeded.names()[-2:] == ["Stockholm", "Malmo"]


@pytest.mark.parametrize(
    ("text", "said"),
    [("\n".join(f"Name {n}" for n in range(5001)), "At most 5000"), ("China\n" + "x" * 501, "At most 500")],
)
def test_too_many_names_and_too_long_a_name_are_said_and_nothing_is_added(seeded, text, said):
    copy(text)
    paste(seeded)
    assert said.lower() in seeded.page.names.preview.sentence.text().lower()
    assert seeded.page.names.preview.add_button.isHidden()
    seeded.enter()
    assert seeded.steps() == 0 and seeded.page.names.preview.isHidden()


def test_where_all_are_here_already_enter_only_closes(seeded):
    copy("China\nJapan")
    paste(seeded)
    assert seeded.page.names.preview.sentence.text() == "2 names: already here"
    seeded.enter()
    assert seeded.steps() == 0 and seeded.page.names.preview.isHidden()


def test_an_empty_clipboard_shows_nothing(seeded):
    copy(" \n")
    paste(seeded)
    assert seeded.page.names.preview.isHidden()
