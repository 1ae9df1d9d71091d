"""Room view: one picture only, the facilitator works before everybody's eyes."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from nkmap.commands import stakeholders
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.audience.room_strip import STRIP
from nkmap.ui.audience.screens import Display

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


class Room:
    """Hands in Room view."""

    def __init__(self, hands) -> None:
        self.hands = hands

    @property
    def page(self):
        return self.hands.window.presenting.room_view.page

    @property
    def viewport(self):
        return self.page.view.viewport()

    def at(self, name) -> QPoint:
        tokens = self.page.scene.tokens.values()
        return next(item for item in tokens if item.token.name == name).pos().toPoint()

    def pixel(self, x, y) -> QPoint:
        return QPoint(*map(round, self.page.scene.face.point(x, y)))

    def press(self, button):
        QTest.mouseClick(button, LEFT)

    def names(self) -> set[str]:
        return {item.token.name for item in self.page.scene.tokens.values()}

    def waiting(self) -> list[str]:
        rows = self.page.names.list
        return [rows.item(row).text() for row in range(rows.count())]


@pytest.fixture
def room(seeded) -> Room:
    """Hands in Room view, reached through the bar that one picture brings up."""
    seeded.window.presenting.screens.all = lambda: [Display("one", QRect(0, 0, 1366, 768))]
    seeded.key(KEY.Key_F5)
    QApplication.processEvents()
    buttons = {button.text(): button for button in seeded.window.notices.findChildren(QPushButton)}
    QTest.mouseClick(buttons["Use this screen"], LEFT)
    QApplication.processEvents()
    return Room(seeded)


def test_only_grid_question_and_strip_are_left_and_end_brings_everything_back(room):
    window, page = room.hands.window, room.page
    assert window.isFullScreen() and window.windowTitle() == "nkmap"
    assert not window.menuBar().isVisible() and not window.statusBar().isVisible()
    assert not room.hands.page.names.isVisible() and page.question.text() == "Who decides?"
    words = [b.text() for b in (page.strip.names, page.strip.lever, page.strip.undo, page.strip.picture)]
    assert words == ["Names", "Lever", "Undo", "Picture"] and page.strip.end.parentWidget().height() == STRIP
    QTest.keyClick(page.view, KEY.Key_Escape)
    assert page.isVisible()
    room.press(page.strip.end)
    QApplication.processEvents()
    assert window.menuBar().isVisible() and room.hands.page.names.isVisible()
    assert not window.isFullScreen() and "Who decides?" in window.windowTitle()
    assert window.actions_by_id["export_picture"].isEnabled() and window.presenting.room_view is None


def test_a_double_click_adds_a_name_right_there_and_drag_rename_and_undo_work(room):
    spot, view = room.pixel(-0.2, 0.2), room.page.view
    QTest.mouseClick(room.viewport, LEFT, pos=spot)
    QTest.mouseDClick(room.viewport, LEFT, pos=spot)
    QTest.mouseRelease(room.viewport, LEFT, pos=spot)
    QTest.keyClicks(view.editor, "Denmark")
    QTest.keyClick(view.editor, KEY.Key_Return)
    assert "Denmark" in room.names()
    assert room.hands.places()["Denmark"] == pytest.approx((-0.2, 0.2), abs=0.01)
    page, hands = room.page, room.hands
    start, end = room.at("China"), room.pixel(0.4, 0.3)
    QTest.mousePress(room.viewport, LEFT, pos=start)
    for share in (1, 2, 3, 4):
        QTest.mouseMove(room.viewport, start + (end - start) * share / 4)
    QTest.mouseRelease(room.viewport, LEFT, pos=end)
    assert hands.places()["China"] == pytest.approx((0.4, 0.3), abs=0.01) and "China" in page.pill.text
    room.press(page.strip.undo)
    assert hands.places()["China"] == (-0.5, 0.9) and page.pill.text == "Undone"
    QTest.mouseClick(room.viewport, LEFT, pos=room.at("Japan"))
    QTest.keyClick(page.view, KEY.Key_F2)
    QTest.keyClicks(page.view.editor, "Nippon")
    QTest.keyClick(page.view.editor, KEY.Key_Return)
    assert "Nippon" in room.names() and "Nippon" in hands.places()


def test_the_drawer_adds_a_name_and_a_click_lifts_who_waits(room):
    page = room.page
    room.press(page.strip.names)
    QTest.keyClicks(page.names.field, "Denmark")
    QTest.keyClick(page.names.field, KEY.Key_Return)
    assert room.waiting() == ["Sweden", "Norway", "Denmark"]
    rows = page.names.list
    QTest.mouseClick(rows.viewport(), LEFT, pos=rows.visualItemRect(rows.item(0)).center())
    assert page.view.lifting.is_active
    QTest.mouseMove(room.viewport, room.pixel(0.2, 0.2))
    QTest.mouseClick(room.viewport, LEFT, pos=room.pixel(0.2, 0.2))
    assert room.hands.places()["Sweden"] == pytest.approx((0.2, 0.2), abs=0.01)
    assert room.waiting() == ["Norway", "Denmark"]
    QTest.keyClick(page.names.field, KEY.Key_Escape)
    assert not page.names.isVisible()


def test_names_that_are_to_be_redacted_are_neither_on_the_grid_nor_in_the_drawer(room):
    with room.hands.document.edit("Hide") as session:
        for row in name_list(session):
            if row.name in ("China", "Norway"):
                stakeholders.update(session, row.id, sensitivity="redact")
    assert room.names() == {"Germany", "Japan"} and room.waiting() == ["Sweden"]


def test_a_lever_is_logged_and_the_picture_goes_to_the_clipboard(room):
    page = room.page
    room.press(page.strip.lever)
    assert not page.lever.isVisible() and "Select who" in page.pill.text
    QTest.mouseClick(room.viewport, LEFT, pos=room.at("China"))
    room.press(page.strip.lever)
    QTest.keyClicks(page.lever.field, "Trade")
    QTest.keyClick(page.lever.field, KEY.Key_Return)
    logged = room.hands.document.read(entries)
    assert [(entry.target, entry.instrument) for entry in logged] == [("China", "Trade")]
    QGuiApplication.clipboard().clear()
    room.press(page.strip.picture)
    assert QGuiApplication.clipboard().image().width() and "clipboard" in page.pill.text


def test_a_click_shows_again_what_the_full_stop_made_black_and_keys_that_could_show_more_do_nothing(room):
    sheet = room.hands.window.presenting.room_view._sheet
    room.page.view.setFocus()
    QTest.keyClick(room.page.view, ".")
    assert sheet.isVisible() and sheet.geometry() == room.hands.window.rect()
    QTest.mouseClick(sheet, LEFT)
    assert not sheet.isVisible()
    actions = room.hands.window.actions_by_id
    enabled = {id_ for id_, action in actions.items() if action.isEnabled()}
    assert enabled <= {
        "undo",
        "redo",
        "next_map",
        "previous_map",
        "earlier_round",
        "later_round",
        "back_to_now",
        "black_wall",
        "end_show",
        "close_window",
        "quit",
        "next_words",
        "all_words",
        "hide_words",
    }
    room.hands.page.map_actions.duplicate()
    assert room.page.scene.content.map_id == room.hands.page.maps.map_id
    room.hands.window.close()
    assert room.hands.window.presenting.room_view is None
