"""Fingers and pen on the grid: a tap selects, a drag moves, two fingers pan and zoom, a palm does nothing."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from nkmap.ui.canvas import touching


class Fingers:
    """Up to two fingers on a canvas."""

    def __init__(self, hands):
        self.hands, self.viewport = hands, hands.view.viewport()
        self.screen = QTest.createTouchDevice()

    def press(self, *spots):
        self._all("press", spots)

    def move(self, *spots):
        self._all("move", spots)

    def release(self, *spots):
        self._all("release", spots)

    def tap(self, pos):
        self.press(pos)
        self.release(pos)

    def drag(self, start, end):
        self.press(start)
        for share in (1, 2, 3, 4):
            self.move(start + (end - start) * share / 4)
        self.release(end)

    def _all(self, what, spots):
        sequence = QTest.touchEvent(self.viewport, self.screen)
        for number, pos in enumerate(spots):
            getattr(sequence, what)(number, pos, self.viewport)
        sequence.commit()


@pytest.fixture
def fingers(seeded):
    return Fingers(seeded)


def test_a_tap_selects_beside_the_middle_of_a_token_and_a_finger_drags_it_and_a_tremble_does_not(fingers):
    hands = fingers.hands
    for name, beside in (("China", QPoint()), ("Japan", QPoint(0, -21))):
        fingers.tap(hands.at(name) + beside)
        assert hands.scene.selected_ids() == [hands.token(name).token.placement_id]
    assert hands.steps() == 0
    hands.begin_again()
    hands = fingers.hands
    start = hands.at("Japan")
    fingers.drag(start, start + QPoint(8, 0))
    assert hands.steps() == 0
    fingers.drag(start, start + QPoint(90, 60))
    assert (hands.at("Japan") - start - QPoint(90, 60)).manhattanLength() <= 1 and hands.steps() == 1


def test_two_fingers_zoom_and_pan_and_drop_what_one_had_begun_to_carry(fingers):
    hands = fingers.hands
    before, start = hands.places(), hands.at("Japan")
    fingers.press(start)
    fingers.move(start + QPoint(40, 0))
    assert hands.scene.carrying
    left, right = QPoint(300, 250), QPoint(400, 250)
    QTest.touchEvent(fingers.viewport, fingers.screen).move(0, left, fingers.viewport).press(
        1, right, fingers.viewport
    ).commit()
    assert not hands.scene.carrying
    fingers.move(left - QPoint(50, 0), right + QPoint(50, 0))
    assert hands.view.zooming.factor == pytest.approx(2.0)
    corner = hands.view.scene_pos(QPointF())
    fingers.move(left - QPoint(90, 20), right + QPoint(10, -20))
    assert hands.view.scene_pos(QPointF()) == corner + QPointF(40, 20)
    fingers.release(left - QPoint(90, 20), right + QPoint(10, -20))
    assert hands.places() == before and hands.steps() == 0


def test_a_double_tap_on_empty_grid_adds_a_name_there(fingers):
    hands = fingers.hands
    spot = hands.pixel(-0.8, 0.2)
    fingers.tap(spot)
    fingers.tap(spot + QPoint(6, 4))
    hands.type("Peru")
    hands.enter()
    assert hands.places()["Peru"] == pytest.approx((-0.8, 0.2), abs=0.03)


def test_a_long_press_opens_the_menu_and_two_fingers_do_not(fingers, qtbot):
    hands = fingers.hands
    at = hands.at("China")
    fingers.press(at)
    fingers.press(at, at + QPoint(80, 0))
    qtbot.wait(touching.PEN_STAYS + 150)
    assert not isinstance(QApplication.activePopupWidget(), QMenu)
    fingers.release(at, at + QPoint(80, 0))
    fingers.press(at)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    QApplication.activePopupWidget().close()
    fingers.release(at)
    assert hands.steps() == 0


def test_a_palm_beside_a_pen_does_nothing_until_later_and_a_pen_ends_what_the_palm_has_begun(fingers, qtbot):
    hands = fingers.hands
    start = hands.at("Japan")
    fingers.press(start)
    fingers.move(start + QPoint(60, 0))
    hover_with_pen(hands, QPoint(400, 300))
    assert not hands.scene.carrying
    fingers.release(start + QPoint(60, 0))
    assert hands.steps() == 0
    hands.begin_again()
    hover_with_pen(hands, hands.pixel(-0.8, 0.2))
    fingers.drag(hands.at("Japan"), hands.at("Japan") + QPoint(90, 60))
    assert hands.steps() == 0 and not hands.scene.selected_ids()
    qtbot.wait(touching.PEN_STAYS + 50)
    fingers.tap(hands.at("Japan"))
    assert hands.scene.selected_ids()


def hover_with_pen(hands, pos):
    viewport = hands.view.viewport()
    pen = QPointingDevice(
        "pen",
        7,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Hover,
        1,
        1,
    )
    here, none = QPointF(pos), Qt.MouseButton.NoButton
    on_screen = QPointF(viewport.mapToGlobal(pos))
    no_keys = Qt.KeyboardModifier.NoModifier
    event = QTabletEvent(
        QEvent.Type.TabletMove, pen, here, on_screen, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, no_keys, none, none
    )
    QApplication.sendEvent(viewport, event)
