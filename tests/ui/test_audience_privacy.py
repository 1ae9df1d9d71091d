"""Nothing private reaches the audience: every such field holds a marker word, every mode is entered, and what
the audience could see is searched for it and compared pixel by pixel."""

from collections.abc import Iterator

import pytest
from private_project import LAPTOP, MARKER, PROJECTOR, fill, leaks, mark, marked_document, strings
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import update

from nkmap.commands import estimates
from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.tables import TABLES
from nkmap.formats.svg import svg_bytes


@pytest.fixture
def private(hands_on, tmp_path):
    """Hands at a project, in a file whose name is private, with a marker in all that is."""
    hands = hands_on(marked_document)
    hands.document.save_as(tmp_path / f"{MARKER}.nkmap", overwrite=False)
    hands.window.on_file_changed()
    hands.window.presenting.screens.all = lambda: [LAPTOP, PROJECTOR]
    return hands


def modes(hands) -> Iterator[str]:
    """Enter every mode of the wall, one after the other; it is there at each step."""
    show, do = hands.window.presenting.show, hands.window.presenting.do
    for row in hands.document.read(map_list):
        hands.page.maps.choose_map(row.id)
        hands.page.selection.select_all()
        yield f"map {row.id}, all selected"
    for action_id in ("spotlight", "laser", "black_wall", "black_wall", "white_wall", "white_wall"):
        do(action_id)
        hands.move(hands.pixel(0.1, 0.4), hands.pixel(0.2, 0.6))
        yield action_id
    for id_ in list(hands.scene.tokens)[:2] + hands.scene.placements_of([hidden_id(hands)]):
        hands.scene.lift([id_])
        hands.scene.carry(hands.scene.tokens[id_].pos() * 0.05)
        yield f"carrying {id_}"
        hands.scene.put_back()
    do("spotlight"), do("laser")
    show.panel.prompt_asked.emit("Who pays?")
    yield "prompt"
    show.panel.test_asked.emit(True)
    yield "test card"
    show.panel.test_asked.emit(False)
    show.panel.minutes_asked.emit(3)
    yield "timer"
    hands.page.set_language("ko")
    yield "another language"


def hidden_id(hands) -> int:
    tokens = hands.document.read(map_content, hands.page.maps.map_id).tokens
    return next(token.stakeholder_id for token in tokens if token.sensitivity == "redact")


# The tests


def test_no_private_text_is_in_the_audience_window_in_any_mode_and_one_would_be_found(private):
    assert leaks(private.window)  # the facilitator does see it: the search finds what is there
    private.window.presenting.start()
    for mode in modes(private):
        assert leaks(private.window.presenting.show.window) == [], mode
    private.window.presenting.rehearse()
    assert leaks(private.window.presenting.show.window) == []
    with private.document.edit("Leak") as session:
        session.execute(update(TABLES["stakeholder"]).values(sensitivity="shareable"))
    private.page.map_actions.duplicate()
    assert leaks(private.window.presenting.show.window)


def test_private_texts_do_not_change_a_pixel_of_the_wall(sample):
    fill(sample.document)
    sample.window.presenting.screens.all = lambda: [LAPTOP, PROJECTOR]
    sample.window.presenting.start()
    window = sample.window.presenting.show.window

    def picture():
        QApplication.processEvents()
        sample.window.presenting.show.wall.settle()
        return window.grab().toImage()

    picture()  # the first one also fills the cache of letters
    before = picture()
    mark(sample.document)
    assert picture() == before


def test_no_private_text_is_shown_on_a_screen_handed_over_nor_while_groups_place_blindly(private):
    private.window.presenting.start()
    wall, actions = private.window.presenting.show.window, private.window.actions_by_id
    for row in private.document.read(map_list)[:2]:
        private.page.maps.choose_map(row.id)
        for _ in range(3):
            actions["all_words"].trigger()  # one by one
        actions["hand_over"].trigger()
        found = leaks(private.page.handing_over.screen)
        assert [text for text in found if "Waiting" not in text] == []  # who waits may be seen there
        assert leaks(wall) == [], row.question
        private.page.handing_over.end()
    groups = TABLES["participant_group"]
    with private.document.edit("Blind") as session:
        estimates.hide(session, private.page.maps.map_id)
        session.execute(update(groups).values(name=groups.c.name + MARKER))
    private.page.maps.set_language("de")
    assert leaks(wall) == [] and not wall.view.wall.tokens
    private.window.presenting.use_this_screen()
    assert leaks(private.window) == []


def test_no_private_text_is_in_a_picture_with_all_levers_nor_a_lever_on_the_wall(private):
    private.window.presenting.start()
    private.window.actions_by_id["draw_levers"].trigger()
    for row in private.document.read(map_list):
        private.page.maps.choose_map(row.id)
        assert any(item.entry.target == f"{MARKER} Hidden one" for item in private.scene.levers.items)
        dialog = private.window.pictures.open_panel()
        picture = dialog._picture
        texts = [*strings(picture), svg_bytes(picture).decode()]
        assert [text for text in texts if MARKER.casefold() in text.casefold()] == [], row.question
        assert picture.content.hidden_levers and picture.layout.levers
        show = private.window.presenting.show
        assert show.wall.levers.items == [] and leaks(show.window) == []
        dialog.close()


def test_no_private_text_is_in_room_view_in_any_mode(private):
    private.page.inspector_side.show(True)
    private.page.levers.show_log(True)
    private.window.pictures.open_panel()
    private.window.open_palette()
    assert leaks(private.window)
    private.window.presenting.use_this_screen()
    room = private.window.presenting.room_view.page
    assert leaks(private.window) == []
    for row in private.document.read(map_list)[:2]:
        private.page.maps.choose_map(row.id)
        room.scene.select(room.scene.tokens)
        assert leaks(private.window) == [], row.question
    room.show_names(True)
    QTest.keyClicks(room.names.field, MARKER[:3])
    found = [text for text in leaks(private.window) if "Hidden" in text]
    assert found == []  # who waits is in the drawer, who is hidden is not
    room.names.field.clear()
    room.show_names(False)
    room.log_lever()
    QTest.keyClicks(room.lever.field, MARKER[:3])
    assert leaks(private.window) == []
    for action in private.window.actions():  # those that could show more are not to be had
        if action.isEnabled() and action.objectName() not in ("close_window", "quit", "end_show"):
            action.trigger()
            assert leaks(private.window) == [] and QApplication.activePopupWidget() is None, action.text()
    start = next(iter(room.scene.tokens.values())).pos().toPoint()
    QTest.mousePress(room.view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(room.view.viewport(), start + QPoint(40, 20))
    QTest.mouseMove(room.view.viewport(), start + QPoint(60, 30))
    assert leaks(private.window) == []
    QTest.mouseRelease(room.view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(60, 30))
    assert leaks(private.window) == []
