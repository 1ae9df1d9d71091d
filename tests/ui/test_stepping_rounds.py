"""Rounds by real keys: named, stepped through, renamed, deleted, and never changed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.db.queries.maps import map_list
from nkmap.db.queries.rounds import round_list
from nkmap.formats.pictures import make_picture
from nkmap.settings import MOTION
from nkmap.ui.pictures.dialog import PictureDialog

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def labels(hands) -> list[str]:
    return [row.label for row in hands.document.read(round_list)]


def shown_places(hands) -> dict[str, tuple[float, float]]:
    return {item.token.name: (item.token.x, item.token.y) for item in hands.scene.tokens.values()}


def name_round(hands, label, key=KEY.Key_F8, modifiers=Qt.KeyboardModifier.NoModifier):
    hands.view.setFocus()
    hands.key(key, modifiers)
    hands.type(label)
    hands.enter()


@pytest.fixture
def earlier(seeded):
    """Hands at a project with the rounds "First" and "Second"; Japan has moved after the first, China after
    the second; the keys go to the grid."""
    seeded.scene.flights.finish()
    name_round(seeded, "First")
    seeded.drag(seeded.at("Japan"), seeded.pixel(0.7, 0.2))
    name_round(seeded, "Second")
    seeded.drag(seeded.at("China"), seeded.pixel(0.2, 0.5))
    seeded.scene.flights.finish()
    return seeded


def test_a_round_is_named_by_key_in_one_step_unless_esc_or_a_missing_name_leaves_it(seeded):
    seeded.view.setFocus()
    seeded.key(KEY.Key_F8)
    line = seeded.page.rounds.stepping.line
    assert QApplication.focusWidget() is line.field and not QApplication.activeModalWidget()
    seeded.type("Before lunch")
    seeded.enter()
    assert labels(seeded) == ["Before lunch"] and seeded.steps() == 1
    assert not line.isVisible() and seeded.view.hasFocus()
    assert "Before lunch" in seeded.page.pill.text
    seeded.undo()
    assert labels(seeded) == []
    seeded.begin_again()
    line = seeded.page.rounds.stepping.line
    name_round(seeded, "Before")
    name_round(seeded, "before", KEY.Key_B, CTRL | SHIFT)
    assert line.isVisible() and "before" in line.problem.accessibleName()
    line.field.clear()
    seeded.enter()
    assert line.problem.isVisible() and labels(seeded) == ["Before"]
    seeded.key(KEY.Key_Escape)
    assert not line.isVisible() and seeded.view.hasFocus() and seeded.steps() == 1


def test_keys_and_buttons_step_through_the_rounds_and_back_to_now(earlier):
    past, now = earlier.page.rounds.past, shown_places(earlier)
    seen = []
    for key in (KEY.Key_PageUp, KEY.Key_PageUp, KEY.Key_PageUp, KEY.Key_PageDown, KEY.Key_PageDown):
        earlier.key(key, ALT)
        seen.append((past.frame.isVisible() and past.bar.words.accessibleName(), shown_places(earlier)))
    words = [said for said, _ in seen]
    second, first = "You are looking at SECOND", "You are looking at FIRST"
    assert words == [second, first, first, second, False]
    assert seen[0][1]["China"] == (-0.5, 0.9) and seen[0][1]["Japan"] == now["Japan"]
    assert seen[1][1]["Japan"] == (0.0, 0.6) and seen[4][1] == now
    assert earlier.view.hasFocus() and not past.bar.isVisible()
    actions, past = earlier.window.actions_by_id, earlier.page.rounds.past
    assert not actions["later_round"].isEnabled() and not actions["back_to_now"].isEnabled()
    earlier.key(KEY.Key_PageUp, ALT)
    earlier.click(past.bar.steps[0].rect().center(), widget=past.bar.steps[0])
    assert not actions["earlier_round"].isEnabled() and actions["later_round"].isEnabled()
    assert "earlier" in actions["earlier_round"].toolTip()
    earlier.click(past.bar.back.rect().center(), widget=past.bar.back)
    assert not past.bar.isVisible() and actions["earlier_round"].isEnabled()


def test_in_an_earlier_round_nothing_is_dragged_typed_or_deleted_and_it_says_why(earlier):
    earlier.key(KEY.Key_PageUp, ALT)
    earlier.scene.flights.finish()
    steps, places = earlier.steps(), earlier.places()
    start = earlier.at("China")
    earlier.drag(start, start + QPoint(90, 30))
    assert earlier.at("China") == start and "Go back to now" in earlier.page.pill.text
    for key in (KEY.Key_Delete, KEY.Key_F2, KEY.Key_M, KEY.Key_L, KEY.Key_E, KEY.Key_Right):
        earlier.key(key)
    earlier.double_click(earlier.pixel(-0.8, 0.2))
    assert earlier.steps() == steps and earlier.places() == places
    assert not earlier.view.editor.isVisible() and not earlier.page.names.field.isEnabled()
    assert "Go back to now" in earlier.window.actions_by_id["take_off"].toolTip()
    assert not earlier.window.actions_by_id["name_round"].isEnabled()
    earlier.key(KEY.Key_PageDown, ALT)
    earlier.drag(earlier.at("China"), earlier.pixel(-0.2, 0.5))
    assert earlier.steps() == steps + 1 and earlier.page.names.field.isEnabled()


def test_all_tokens_go_to_another_round_together_and_at_once_where_motion_is_reduced(earlier):
    now = earlier.at("China")
    earlier.key(KEY.Key_PageUp, ALT)
    motion, china = earlier.scene.flights.motion, earlier.token("China")
    assert motion.is_running and motion.duration() == 600
    motion.setCurrentTime(0)
    assert abs(china.shown_pos.x() - now.x()) < 2  # above it, the bar has taken room from the grid
    motion.finish()
    assert china.is_at_home and earlier.at("China") == earlier.pixel(-0.5, 0.9)
    earlier.window._windows.choose(MOTION, "true")
    earlier.key(KEY.Key_PageDown, ALT)
    assert not motion.is_running and earlier.at("China") == earlier.pixel(*earlier.places()["China"])


def test_a_round_is_renamed_and_deleted_where_it_is_looked_at(earlier):
    actions, past = earlier.window.actions_by_id, earlier.page.rounds.past
    assert not actions["rename_round"].isEnabled()
    earlier.key(KEY.Key_PageUp, ALT)
    actions["rename_round"].trigger()
    earlier.type("Lunch")  # over the old name, which is selected
    earlier.enter()
    assert labels(earlier) == ["First", "Lunch"] and "LUNCH" in past.bar.words.accessibleName()
    actions["delete_round"].trigger()
    assert labels(earlier) == ["First"] and not past.bar.isVisible()
    assert shown_places(earlier) == earlier.places() and "Lunch" in earlier.page.pill.text
    earlier.undo()
    assert labels(earlier) == ["First", "Lunch"]


def test_undoing_the_name_of_the_round_that_is_looked_at_goes_back_to_now(seeded):
    name_round(seeded, "Before")
    seeded.key(KEY.Key_PageUp, ALT)
    seeded.undo()
    assert labels(seeded) == [] and not seeded.page.rounds.past.frame.isVisible()
    assert seeded.page.names.field.isEnabled()


def test_another_map_and_the_picture_show_the_round_that_is_looked_at(earlier):
    earlier.key(KEY.Key_PageUp, ALT)
    earlier.key(KEY.Key_PageUp, ALT)
    earlier.key(KEY.Key_E, CTRL | SHIFT)
    dialog = earlier.window.findChild(PictureDialog)
    shown = {token.name: (token.x, token.y) for token in dialog._content().tokens}
    assert shown == shown_places(earlier) and shown["Japan"] == (0.0, 0.6)
    texts = [line for text in make_picture(dialog._content()).layout.texts for line in text.lines]
    assert any(line.startswith("First.") for line in texts)
    other = earlier.page.map_actions.edits.duplicate(earlier.page.maps.map_id)
    earlier.key(KEY.Key_PageUp, ALT)
    earlier.page.maps.choose_map(other)
    assert shown_places(earlier) == {}  # which was not there yet
    assert earlier.page.rounds.past.frame.isVisible() and not earlier.view.habits.edits


def test_the_audience_sees_the_round_that_is_looked_at(earlier):
    earlier.window.actions_by_id["rehearse"].trigger()
    wall = earlier.window.presenting.show.wall
    QTest.qWait(0)
    earlier.window.activateWindow()
    earlier.window.actions_by_id["earlier_round"].trigger()
    earlier.window.actions_by_id["earlier_round"].trigger()
    seen = {item.token.name: (item.token.x, item.token.y) for item in wall.tokens.values()}
    assert seen == shown_places(earlier) and seen["Japan"] == (0.0, 0.6)


@pytest.mark.parametrize(
    ("action", "words"), [("duplicate_wished", "wished-for"), ("duplicate_feared", "feared")]
)
def test_a_future_is_a_copy_with_its_places_and_its_frame_in_one_step(seeded, action, words):
    before = seeded.places()
    seeded.window.actions_by_id[action].trigger()
    row = seeded.document.read(map_list)[1]
    assert row.frame == f"{words} future" and row.question == f"Who decides? ({words} future)"
    assert seeded.page.maps.map_id == row.id and seeded.places() == before and seeded.steps() == 1
    seeded.undo()
    assert len(seeded.document.read(map_list)) == 1
