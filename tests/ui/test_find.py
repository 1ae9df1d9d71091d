"""Finding names: by letter or Ctrl+F, in every spelling, on the grid and in the list."""

import pytest
from PySide6.QtCore import Qt

from nkmap.commands import maps, stakeholders
from nkmap.settings import LETTERS, choose
from nkmap.ui.canvas.painted import DIMMED

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def at_canvas(seeded):
    seeded.view.setFocus()
    return seeded


def bright(hands):
    return {item.token.name for item in hands.scene.tokens.values() if item.opacity() == 1.0}


def listed(hands):
    return {row for row in hands.names() if not hands.row(row).isHidden()}


def selected(hands):
    return [hands.tree.name_of(id_) for id_ in hands.page.selection.stakeholders()]


def count(hands):
    return hands.page.find_bar.count.text()


def test_ctrl_f_finds_names_that_are_not_placed_too_and_says_what_is_not_there(at_canvas):
    at_canvas.key(Qt.Key.Key_F, CTRL)
    at_canvas.type("WAY")
    assert bright(at_canvas) == set() and listed(at_canvas) == {"Norway"}
    at_canvas.enter()
    assert selected(at_canvas) == ["Norway"] and count(at_canvas) == "1 of 1"
    at_canvas.key(Qt.Key.Key_Escape)
    at_canvas.begin_again()
    at_canvas.view.setFocus()
    at_canvas.key(Qt.Key.Key_F, CTRL)
    at_canvas.type("xyz")
    at_canvas.enter()
    assert count(at_canvas) == "Nothing found"
    assert bright(at_canvas) == set() == listed(at_canvas)


def test_enter_cycles_through_the_matches_and_shift_enter_back(at_canvas):
    at_canvas.key(Qt.Key.Key_F, CTRL)
    at_canvas.type("an")  # Germany, Japan
    assert count(at_canvas) == "2 found" and selected(at_canvas) == []
    seen = []
    for modifiers in (Qt.KeyboardModifier.NoModifier,) * 3 + (SHIFT,):
        at_canvas.key(Qt.Key.Key_Return, modifiers)
        seen.append((selected(at_canvas), count(at_canvas)))
    first, second = (["Germany"], "1 of 2"), (["Japan"], "2 of 2")
    assert seen == [first, second, first, second]


def test_a_letter_on_the_canvas_opens_find_and_esc_ends_it_and_shows_everybody_again(at_canvas):
    for leave in ("field", "canvas"):
        at_canvas.type("ger")
        assert at_canvas.page.find_bar.field.text() == "ger"
        assert bright(at_canvas) == {"Germany"} == listed(at_canvas)
        assert all(item.opacity() in (1.0, DIMMED) for item in at_canvas.scene.tokens.values())
        at_canvas.enter()
        if leave == "canvas":
            at_canvas.view.setFocus()
        at_canvas.key(Qt.Key.Key_Escape)
        assert at_canvas.page.find_bar.isHidden() and at_canvas.view.hasFocus()
        assert bright(at_canvas) == {"China", "Germany", "Japan"}
        assert listed(at_canvas) == set(at_canvas.names())
        assert selected(at_canvas) == ["Germany"] and at_canvas.steps() == 0


def test_other_languages_short_names_aliases_cases_and_compositions_are_found(at_canvas):
    china = at_canvas.token("China").token.stakeholder_id
    with at_canvas.document.edit("Spell") as session:
        stakeholders.set_names(session, china, {"ko": "중국 정부"})
        stakeholders.set_short_name(session, china, "PRC")
        stakeholders.set_code(session, china, "BEIJ")
        stakeholders.add(session, "Österreich")
    at_canvas.key(Qt.Key.Key_F, CTRL)
    field = at_canvas.page.find_bar.field
    for wanted, name in (
        ("중국", "China"),
        ("PRC", "China"),
        ("beij", "China"),
        ("O\u0308STER", "Österreich"),
    ):
        field.setText(wanted)
        assert listed(at_canvas) == {name}, wanted


def test_a_child_is_found_under_its_parent(at_canvas):
    ids = {name: at_canvas.token(name).token.stakeholder_id for name in ("China", "Japan")}
    with at_canvas.document.edit("Nest") as session:
        stakeholders.set_parent(session, [ids["Japan"]], ids["China"])
    at_canvas.key(Qt.Key.Key_F, CTRL)
    at_canvas.type("jap")
    assert listed(at_canvas) == {"China", "Japan"} and bright(at_canvas) == {"Japan"}


def test_finding_goes_on_after_an_edit_and_on_another_map(at_canvas):
    with at_canvas.document.edit("Another") as session:
        maps.add(session, "power-interest", "And then?")
    at_canvas.type("ger")
    at_canvas.page.edits.add_name("Algeria")
    assert listed(at_canvas) == {"Germany", "Algeria"} and bright(at_canvas) == {"Germany"}
    first = at_canvas.scene
    at_canvas.page.maps.step(1)
    assert at_canvas.page.find_bar.isVisible()
    at_canvas.key(Qt.Key.Key_Escape)
    at_canvas.page.maps.step(1)
    assert at_canvas.scene is first and bright(at_canvas) == {"China", "Germany", "Japan"}


def test_letters_that_mean_something_else_or_are_switched_off_do_not_find(windows, at_canvas):
    for letter in "nlem":
        at_canvas.view.setFocus()
        at_canvas.type(letter)
        assert at_canvas.page.find_bar.isHidden(), letter
    windows.choose(LETTERS, "false")
    at_canvas.view.setFocus()
    at_canvas.type("gnlm")
    assert at_canvas.page.find_bar.isHidden() and at_canvas.view.hasFocus()


def test_letters_are_off_from_the_start_where_the_settings_say_so(window):
    choose(window._windows.settings, LETTERS, "false")
    window.files.open_example()
    opened = next(other for other in window._windows.all if other.page is not None)
    assert opened.page.view.habits.letters is False
