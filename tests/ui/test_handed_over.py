"""Hand-over: the room has mouse and keyboard; names can be added and moved, and nothing else can be done."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from nkmap.commands import stakeholders
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.audience.screens import Display
from nkmap.ui.parts.twice_button import WITHIN

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class Room:
    """Hands of the room, at the screen that was handed over."""

    def __init__(self, hands) -> None:
        self.hands = hands

    @property
    def page(self):
        return self.hands.page.handing_over.screen.page

    @property
    def viewport(self):
        return self.page.view.viewport()

    def at(self, name) -> QPoint:
        return next(i for i in self.page.scene.tokens.values() if i.token.name == name).pos().toPoint()

    def pixel(self, x, y) -> QPoint:
        return QPoint(*map(round, self.page.scene.face.point(x, y)))

    def drag(self, start, end, widget=None):
        widget = widget or self.viewport
        QTest.mousePress(widget, LEFT, pos=start)
        for share in (1, 2, 3, 4):
            QTest.mouseMove(widget, start + (end - start) * share / 4)
        QTest.mouseRelease(widget, LEFT, pos=end)

    def click_twice(self, pos):
        QTest.mouseClick(self.viewport, LEFT, pos=pos)
        QTest.mouseDClick(self.viewport, LEFT, pos=pos)
        QTest.mouseRelease(self.viewport, LEFT, pos=pos)

    def type(self, text):
        """Type where the focus is, and press Enter."""
        QTest.keyClicks(QApplication.focusWidget(), text)
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)

    def waiting(self) -> list[str]:
        names = self.page.names
        return [names.topLevelItem(row).text(0) for row in range(names.topLevelItemCount())]


@pytest.fixture
def room(seeded) -> Room:
    """The room, after the facilitator has done something that the room cannot undo."""
    seeded.page.edits.add_name("Denmark")
    seeded.window.actions_by_id["hand_over"].trigger()
    QApplication.processEvents()
    return Room(seeded)


def test_names_are_typed_dragged_from_the_list_and_moved(room):
    hands, page = room.hands, room.page
    assert page.field.hasFocus() and page.question.text() == "Who decides?"
    room.click_twice(room.pixel(-0.6, 0.2))
    room.type("Iceland")
    assert hands.places()["Iceland"] == pytest.approx((-0.6, 0.2), abs=0.02)
    page.field.setFocus()
    room.type("Finland")
    assert "Finland" in room.waiting() and page.field.hasFocus()
    row = page.names.visualItemRect(page.names.topLevelItem(0)).center()
    there = page.names.viewport().mapFromGlobal(room.viewport.mapToGlobal(room.pixel(0.2, 0.2)))
    room.drag(row, there, page.names.viewport())
    assert hands.places()["Sweden"] == pytest.approx((0.2, 0.2), abs=0.02) and "Sweden" not in room.waiting()
    room.drag(room.at("China"), room.pixel(0.6, 0.5))
    assert hands.places()["China"] == pytest.approx((0.6, 0.5), abs=0.02)


def test_nothing_else_can_be_done_and_the_page_says_why(room):
    hands, page, actions = room.hands, room.page, room.hands.window.actions_by_id
    assert not [id_ for id_, action in actions.items() if action.isEnabled()]
    assert "handed over" in actions["delete_stakeholder"].toolTip()
    assert not hands.page.names.field.isEnabled()
    names, places, steps = hands.names(), hands.places(), hands.steps()
    QTest.mouseClick(room.viewport, LEFT, pos=room.at("China"))
    keys = (
        KEY.Key_Delete, KEY.Key_F2, KEY.Key_Return, KEY.Key_L, KEY.Key_E, KEY.Key_Period, KEY.Key_F5,
        KEY.Key_F8, KEY.Key_Escape,
    )  # fmt: skip
    for key in keys:
        QTest.keyClick(page.view, key)
    for key in (KEY.Key_K, KEY.Key_B, KEY.Key_L, KEY.Key_I, KEY.Key_W, KEY.Key_Tab):
        QTest.keyClick(page.view, key, CTRL)
    assert page.pill.text.startswith("Here names can be added and moved")
    room.click_twice(room.at("Japan"))
    mid_line = room.pixel(0.0, 0.15)
    room.drag(mid_line, mid_line + QPoint(120, 0))
    start = room.at("Germany")
    room.drag(start, QPoint(-100, start.y()))  # off the grid: it flies back
    for part in (hands.page.log, hands.page.inspector, hands.page.find_bar):
        assert not part.isVisible()
    assert (hands.names(), hands.places(), hands.steps()) == (names, places, steps)
    assert not page.view.editor.isVisible() and hands.page.handing_over.screen is not None
    assert hands.content().grid.x.mid_line == 0.0 and QApplication.activePopupWidget() is None


def test_undo_takes_back_what_the_room_did_and_taking_the_screen_back_wants_two_presses(room):
    hands, page = room.hands, room.page
    assert not page.undo.isEnabled()
    room.drag(room.at("China"), room.pixel(0.6, 0.5))
    room.type("Finland")
    page.view.setFocus()
    QTest.keyClick(page.view, KEY.Key_Z, CTRL)
    assert "Finland" not in hands.names() and page.pill.text == "Undone"
    QTest.mouseClick(page.undo, LEFT)
    assert hands.places()["China"] == (-0.5, 0.9) and not page.undo.isEnabled()
    QTest.keyClick(page.view, KEY.Key_Z, CTRL)
    assert "Denmark" in hands.names() and page.pill.text == "Nothing was done here yet."
    hands, button = room.hands, room.page.take_back
    QTest.mouseClick(button, LEFT)
    assert hands.page.handing_over.screen is not None and button.text() == "Press again to take back"
    assert button.asking.interval() == WITHIN == 3000
    button.asking.timeout.emit()
    assert button.text() == "Take back"
    QTest.mouseClick(button, LEFT)
    QTest.mouseClick(button, LEFT)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert hands.page.handing_over.screen is None and hands.window.actions_by_id["bundle"].isEnabled()
    assert hands.page.names.field.isEnabled()
    hands.drag(hands.at("Japan"), hands.at("Japan") + QPoint(60, 30))
    assert hands.places()["Japan"] != (0.0, 0.6)


def test_the_room_sees_no_name_that_is_not_for_everybody(seeded):
    ids = {row.name: row.id for row in seeded.document.read(name_list)}
    with seeded.document.edit("Hide") as session:
        for name in ("China", "Sweden"):
            stakeholders.update(session, ids[name], sensitivity="redact")
    seeded.window.actions_by_id["hand_over"].trigger()
    room = Room(seeded)
    assert {item.token.name for item in room.page.scene.tokens.values()} == {"Germany", "Japan"}
    assert room.waiting() == ["Norway"]
    shown = [field.text() for field in room.page.findChildren(QLineEdit)]
    assert not any("China" in text for text in shown)


def test_a_projector_of_its_own_follows_the_hands_of_the_room(seeded):
    seeded.window.presenting.screens.all = lambda: [
        Display("laptop", QRect(0, 0, 1366, 768)),
        Display("projector", QRect(1366, 0, 1920, 1080)),
    ]
    seeded.window.presenting.start()
    seeded.window.actions_by_id["hand_over"].trigger()
    room, wall = Room(seeded), seeded.window.presenting.show.wall
    start = room.at("China")
    QTest.mousePress(room.viewport, LEFT, pos=start)
    QTest.mouseMove(room.viewport, start + QPoint(40, 20))
    QTest.mouseMove(room.viewport, start + QPoint(90, 60))
    assert wall.carrying is not None and wall.carrying.first.token.name == "China"
    QTest.mouseRelease(room.viewport, LEFT, pos=start + QPoint(90, 60))
    assert wall.carrying is None
    moved = next(item.token for item in wall.tokens.values() if item.token.name == "China")
    assert (moved.x, moved.y) == pytest.approx(seeded.places()["China"])


def test_room_view_hands_over_too_and_is_there_again_afterwards(seeded):
    seeded.window.presenting.use_this_screen()
    QApplication.processEvents()
    view = seeded.window.presenting.room_view.page
    QTest.mouseClick(view.strip.hand_over, LEFT)
    room = Room(seeded)
    assert room.page.window() is seeded.window and room.page.isVisible()
    assert room.page.view.habits.text_share == view.view.habits.text_share
    room.drag(room.at("China"), room.pixel(0.6, 0.5))
    assert seeded.places()["China"] == pytest.approx((0.6, 0.5), abs=0.02)
    button = next(b for b in room.page.findChildren(QPushButton) if b is room.page.take_back)
    QTest.mouseClick(button, LEFT)
    QTest.mouseClick(button, LEFT)
    assert seeded.page.handing_over.screen is None and view.isVisible()
    assert seeded.window.presenting.room_view is not None and not seeded.window.menuBar().isVisible()


def test_an_earlier_round_is_not_handed_over(seeded):
    seeded.page.rounds.stepping.name()
    QTest.keyClicks(seeded.page.rounds.stepping.line.field, "Before")
    QTest.keyClick(seeded.page.rounds.stepping.line.field, KEY.Key_Return)
    seeded.window.actions_by_id["earlier_round"].trigger()
    assert not seeded.window.actions_by_id["hand_over"].isEnabled()
