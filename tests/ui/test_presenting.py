"""The show: where the audience looks, what happens when displays come and go, and what the panel does."""

from functools import partial

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from nkmap.commands import estimates, rounds, sessions, stakeholders
from nkmap.db.queries.maps import map_content
from nkmap.db.queries.rounds import round_list
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.audience.cover import Kind
from nkmap.ui.audience.screens import Display, display_of, other_displays
from nkmap.ui.parts.notice_bar import NoticeBar

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
LAPTOP = Display("laptop", QRect(0, 0, 1366, 768))
PROJECTOR = Display("projector", QRect(1366, 0, 1920, 1080))
MIRROR = Display("mirror", QRect(0, 0, 1366, 768))
BEAMER = Display("beamer", QRect(3286, 0, 1280, 720))


def plug(hands, *displays):
    """Let the computer have these displays."""
    screens = hands.window.presenting.screens
    screens.all = lambda: list(displays)
    screens.changed.emit()
    QApplication.processEvents()


def at_wall(hands, *displays):
    """Begin a show by F5 and return it."""
    plug(hands, *(displays or (LAPTOP, PROJECTOR)))
    hands.key(KEY.Key_F5)
    QApplication.processEvents()
    return hands.window.presenting.show


@pytest.fixture
def shown(seeded):
    """Hands at a project that is on the projector."""
    at_wall(seeded)
    return seeded


def wall(hands):
    return hands.window.presenting.show.wall


def labels(scene) -> set[str]:
    return {item.token.label for item in scene.tokens.values()}


def pressed(hands, text):
    """Press a button of the window by its words."""
    QApplication.processEvents()
    buttons = [button for button in hands.window.findChildren(QPushButton) if button.isVisible()]
    QTest.mouseClick(next(button for button in buttons if button.text() == text), Qt.MouseButton.LeftButton)


def sentences(hands):
    return [bar.sentence for bar in hands.window.findChildren(NoticeBar)]


# Where it is


def test_the_show_begins_by_two_keys_on_the_other_display_and_leaves_the_keys_where_they_were(seeded):
    plug(seeded, LAPTOP, PROJECTOR)
    for keys in ((KEY.Key_F5, Qt.KeyboardModifier.NoModifier), (KEY.Key_Return, CTRL | SHIFT)):
        seeded.view.setFocus()
        seeded.key(*keys)
        QApplication.processEvents()
        show = seeded.window.presenting.show
        assert show.window.isVisible() and show.window.isFullScreen()
        assert QApplication.focusWidget() is seeded.view and show.panel.isVisible()
        assert labels(show.wall) == {"China", "Germany", "Japan"}
        seeded.window.actions_by_id["end_show"].trigger()


def test_a_mirrored_display_is_one_picture_and_a_window_is_on_the_display_of_its_middle():
    assert other_displays([LAPTOP, MIRROR], LAPTOP) == []
    assert other_displays([LAPTOP, PROJECTOR, BEAMER], LAPTOP) == [PROJECTOR, BEAMER]
    assert display_of([LAPTOP, PROJECTOR], QRect(1400, 20, 800, 600)) == PROJECTOR
    assert display_of([LAPTOP], QRect(9000, 0, 10, 10)) == LAPTOP


def test_with_one_picture_a_bar_says_so_and_trying_again_finds_the_other_display(seeded):
    assert at_wall(seeded, LAPTOP) is None
    assert "Only one picture available" in sentences(seeded)[0]
    assert QApplication.activeModalWidget() is None
    plug(seeded, LAPTOP, MIRROR)
    pressed(seeded, "Try again")
    assert "Only one picture available" in sentences(seeded)[0]
    plug(seeded, LAPTOP, PROJECTOR)
    pressed(seeded, "Try again")
    assert seeded.window.presenting.show.window.isFullScreen() and sentences(seeded) == []


def test_a_display_pulled_out_leaves_a_preview_that_comes_back_and_only_its_button_ends_the_show(shown):
    show = shown.window.presenting.show
    show.panel.prompt_asked.emit("Who is never asked?")
    show.panel.minutes_asked.emit(5)
    show.panel.room_chosen.emit("hall")
    plug(shown, LAPTOP)
    assert shown.window.presenting.show is show and show.window.isVisible()
    assert not show.window.isFullScreen() and "The projector is gone" in sentences(shown)[0]
    assert show.wall.cover.lines == ("Who is never asked?",)
    assert show.wall.countdown.text in ("5:00", "4:59") and show.wall.room == "hall"
    plug(shown, LAPTOP, PROJECTOR)
    pressed(shown, "Show on projector")
    assert show.window.isFullScreen() and show.wall.cover.kind is Kind.CARD
    show = shown.window.presenting.show
    for widget in (show.window, shown.view):
        QTest.keyClick(widget, KEY.Key_Escape)
    assert show.window.isVisible()
    shown.window.actions_by_id["end_show"].trigger()
    assert shown.window.presenting.show is None and not show.window.isVisible()
    assert not shown.window.actions_by_id["laser"].isEnabled() and not show.panel.isVisible()


def test_of_several_displays_one_is_chosen_and_of_two_both_are_swapped(seeded):
    show = at_wall(seeded, LAPTOP, PROJECTOR, BEAMER)
    presenting = seeded.window.presenting
    assert [show.panel.displays.itemText(n) for n in (0, 1)] == ["projector", "beamer"]
    show.panel.displays.activated.emit(1)
    assert presenting._display == BEAMER and show.panel.displays.currentText() == "beamer"
    plug(seeded, LAPTOP, BEAMER)
    QTest.mouseClick(show.panel.swap, Qt.MouseButton.LeftButton)
    assert presenting._display == LAPTOP and display_of([LAPTOP, BEAMER], seeded.window.geometry()) == BEAMER


def test_a_rehearsal_is_an_ordinary_window_and_closing_either_window_ends_it(seeded):
    seeded.window.actions_by_id["rehearse"].trigger()
    rehearsed = seeded.window.presenting.show.window
    assert rehearsed.isVisible() and not rehearsed.isFullScreen() and "Who" not in rehearsed.windowTitle()
    rehearsed.close()
    assert seeded.window.presenting.show is None
    seeded.window.actions_by_id["rehearse"].trigger()
    again = seeded.window.presenting.show.window
    seeded.window.close()
    assert not again.isVisible()


# In step


def test_a_drag_is_seen_on_the_wall_in_the_same_event_and_nothing_is_read_for_it(shown, monkeypatch):
    scene, face = wall(shown), wall(shown).face
    start, end = shown.at("China"), shown.pixel(0.4, 0.2)
    shown.press(start)
    shown.move(start + (end - start) / 2)
    monkeypatch.setattr(type(shown.document), "read", lambda *_: pytest.fail("a drag reads nothing"))
    shown.move(end)
    monkeypatch.undo()
    item = next(item for item in scene.tokens.values() if item.token.name == "China")
    there = shown.scene.carrying.course.place
    assert item.pos().toTuple() == pytest.approx(face.point(*there), abs=0.01)
    assert scene.words == shown.scene.words != ""
    shown.key(KEY.Key_Escape)
    assert item.pos().toTuple() == pytest.approx(face.point(-0.5, 0.9), abs=0.01) and scene.words == ""


def test_the_wall_goes_to_the_round_that_the_facilitator_looks_at_and_says_which(shown):
    with shown.document.edit("Round") as session:
        rounds.name_round(session, "Before lunch")
    shown.drag(shown.at("China"), shown.pixel(0.4, 0.2))
    (before,) = shown.document.read(round_list)
    shown.page.maps.look(partial(map_content, round_id=before.id))
    item = next(item for item in wall(shown).tokens.values() if item.token.name == "China")
    assert (item.token.x, item.token.y) == (-0.5, 0.9)
    title, subtitle = wall(shown).frame_item.texts[:2]
    assert title.lines == ("Who decides?",) and subtitle.lines == ("Before lunch",)
    assert subtitle.style.size < title.style.size and subtitle.box.top >= title.box.bottom
    shown.page.maps.look(None)
    item = next(item for item in wall(shown).tokens.values() if item.token.name == "China")
    assert (item.token.x, item.token.y) == shown.places()["China"]


def test_the_hand_leaves_no_marks_on_the_wall_but_drop_undo_name_and_map_reach_it_at_once(shown):
    shown.click(shown.at("China"))
    assert shown.scene.selected_ids() and not wall(shown).selectedItems()
    view = shown.window.presenting.show.window.view
    spot = next(item for item in wall(shown).tokens.values() if item.token.name == "China").pos().toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseMove(view.viewport(), spot * 2)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=spot * 2)
    assert not wall(shown).selectedItems() and shown.places()["China"] == (-0.5, 0.9)
    shown.begin_again()
    scene = wall(shown)
    shown.drag(shown.at("China"), shown.pixel(0.4, 0.2))
    item = next(item for item in scene.tokens.values() if item.token.name == "China")
    assert (item.token.x, item.token.y) == shown.places()["China"]
    shown.undo()
    item = next(item for item in scene.tokens.values() if item.token.name == "China")
    assert (item.token.x, item.token.y) == (-0.5, 0.9)
    shown.drag_name("Sweden", shown.pixel(0.2, 0.5))
    assert "Sweden" in labels(scene)
    shown.page.map_actions.duplicate()
    assert scene.content.map_id == shown.page.maps.map_id


# What is done to the wall


def test_the_full_stop_blacks_the_wall_and_other_letters_need_the_audience_window_to_have_the_keys(shown):
    shown.view.setFocus()
    shown.type(".")
    assert wall(shown).cover.kind is Kind.BLACK and sentences(shown) == ["The projector is black"]
    image = shown.window.presenting.show.window.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 9) for y in (5, 200, 400)}
    assert colours == {"#000000"}
    pressed(shown, "Show again")
    assert wall(shown).cover.kind is Kind.NOTHING and sentences(shown) == []
    assert not shown.window.actions_by_id["black_wall"].isChecked()
    show = shown.window.presenting.show
    for key, kind in ((KEY.Key_B, Kind.BLACK), (KEY.Key_W, Kind.WHITE), (KEY.Key_W, Kind.NOTHING)):
        QTest.keyClick(show.window, key)
        assert show.wall.cover.kind is kind
    QTest.keyClick(show.window, KEY.Key_K)
    assert show.pointing.is_on
    QTest.keyClick(show.window, KEY.Key_K)
    shown.view.setFocus()
    for letter in "bwk":
        shown.type(letter)
        shown.key(KEY.Key_Escape)
        shown.view.setFocus()
    assert not show.pointing.is_on and show.wall.cover.kind is Kind.NOTHING


def test_a_card_hidden_by_black_comes_back_and_the_last_row_is_asked_in_the_size_of_the_names(shown):
    show = shown.window.presenting.show
    show.panel.prompt.setFocus()
    QTest.keyClicks(show.panel.prompt, "Who pays?")
    QTest.keyClick(show.panel.prompt, KEY.Key_Return)
    assert show.wall.cover.lines == ("Who pays?",) and show.panel.prompt_button.isChecked()
    QTest.keyClick(show.window, KEY.Key_B)
    QTest.keyClick(show.window, KEY.Key_B)
    assert show.wall.cover.kind is Kind.CARD
    QTest.mouseClick(show.panel.prompt_button, Qt.MouseButton.LeftButton)
    assert show.wall.cover.kind is Kind.NOTHING and show.panel.prompt.text() == "Who pays?"
    show = shown.window.presenting.show
    QTest.mouseClick(show.panel.test, Qt.MouseButton.LeftButton)
    assert show.wall.cover.kind is Kind.TEST and len(show.wall.cover.lines) == 3
    before = show.wall.cover_item.texts()[0].style.size
    large = next(chip for chip in show.panel.rooms.buttons() if chip.text() == "Large hall")
    QTest.mouseClick(large, Qt.MouseButton.LeftButton)
    after = show.wall.cover_item.texts()[0].style.size
    assert after / before == pytest.approx(45 / 30) and show.wall.page.label == after


def test_the_timer_is_large_on_the_wall_and_takes_nothing_from_the_map(shown):
    show, now = shown.window.presenting.show, [100.0]
    show.wall.countdown._clock = lambda: now[0]
    QTest.mouseClick(show.panel.start, Qt.MouseButton.LeftButton)
    clock = show.wall.clock_item
    assert clock.text == show.panel.clock.text() == "5:00"
    assert clock.sceneBoundingRect().bottom() <= show.wall.face.top
    now[0] += 61
    show.wall.countdown.look()
    QTest.mouseClick(show.panel.more, Qt.MouseButton.LeftButton)
    assert clock.text == "4:59"
    now[0] += 1000
    show.wall.countdown.look()
    assert clock.text == "0:00" and show.wall.countdown.is_over
    QTest.mouseClick(show.panel.stop, Qt.MouseButton.LeftButton)
    assert not clock.isVisible() and not show.panel.more.isVisible()


def test_the_spotlight_follows_the_selection_and_survives_an_edit(shown):
    shown.window.actions_by_id["spotlight"].trigger()
    shown.click(shown.at("China"))

    def dimmed():
        return {item.token.name for item in wall(shown).tokens.values() if item.opacity() < 1}

    assert dimmed() == {"Germany", "Japan"}
    shown.click(shown.at("Japan"))
    assert dimmed() == {"Germany", "China"}
    shown.drag_name("Sweden", shown.pixel(0.2, 0.2))
    shown.click(shown.at("Japan"))
    assert dimmed() == {"Germany", "China", "Sweden"}
    shown.window.actions_by_id["spotlight"].trigger()
    assert dimmed() == set()


def test_the_laser_points_where_the_facilitator_does_and_words_above_a_carried_token_have_a_switch(shown):
    show = shown.window.presenting.show
    shown.window.actions_by_id["laser"].trigger()
    shown.move(shown.pixel(0.0, 0.5), shown.pixel(0.5, 0.5))
    laser, face = show.wall.laser_item, show.wall.face
    expected = face.point(0.5, 0.5)
    assert laser.dot.toTuple() == pytest.approx(expected, abs=12)
    latest = laser.trail[-1][0]
    laser.fade(latest + 1.01)
    assert laser.trail == [] and laser.dot is not None
    shown.window.actions_by_id["laser"].trigger()
    assert laser.dot is None
    shown.move(shown.pixel(0.1, 0.1))
    assert laser.dot is None
    shown.window.presenting.show.panel.says_places.click()
    shown.carry(shown.at("China"), shown.pixel(0.4, 0.2))
    assert shown.scene.words and wall(shown).words == ""
    shown.key(KEY.Key_Escape)


# What may be seen


def test_nobody_sees_names_that_are_to_be_redacted_nor_any_while_groups_estimate_blindly(shown):
    with shown.document.edit("Blind") as session:
        estimates.hide(session, shown.page.maps.map_id)
    assert labels(wall(shown)) == set() and wall(shown).frame_item.texts
    with shown.document.edit("Reveal") as session:
        estimates.reveal(session, shown.page.maps.map_id)
    assert labels(wall(shown)) == {"China", "Germany", "Japan"}
    ids = {row.name: row.id for row in shown.document.read(name_list)}
    with shown.document.edit("Sensitivity") as session:
        stakeholders.update(session, ids["China"], sensitivity="redact")
        stakeholders.update(session, ids["Japan"], sensitivity="workshop_only")
    assert labels(wall(shown)) == {"Germany", "Japan"}
    with shown.document.edit("Meeting") as session:
        sessions.begin(session, confidentiality="shareable")
    assert labels(wall(shown)) == {"Germany"}
    shown.drag(shown.at("China"), shown.pixel(0.4, 0.2))
    assert labels(wall(shown)) == {"Germany"}
