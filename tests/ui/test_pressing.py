"""What presses on the grid: mouse, pen or finger, how far each may slip and how near it has to come."""

from functools import cache

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtWidgets import QApplication

TYPES, POINTERS = QInputDevice.DeviceType, QPointingDevice.PointerType
DEVICES = {
    "mouse": (TYPES.Mouse, POINTERS.Generic),
    "pen": (TYPES.Stylus, POINTERS.Pen),
    "finger": (TYPES.TouchScreen, POINTERS.Finger),
}


@cache
def device(name):
    """A pointing device, kept as long as Qt may ask for it."""
    return QPointingDevice(name, 1, *DEVICES[name], QInputDevice.Capability.Position, 1, 1)


def drag_by(hands, name, start, by):
    kinds, end = QEvent.Type, start + QPoint(by, 0)
    hands.send_mouse(kinds.MouseButtonPress, start, device=device(name))
    hands.send_mouse(kinds.MouseMove, end, device=device(name))
    hands.send_mouse(kinds.MouseButtonRelease, end, device=device(name))


def test_each_device_has_its_threshold(seeded):
    for name, threshold in (("mouse", 4), ("pen", 6), ("finger", 10)):
        start = seeded.at("China")
        drag_by(seeded, name, start, threshold - 1)
        assert seeded.steps() == 0
        drag_by(seeded, name, start, threshold)
        assert seeded.steps() == 1 and seeded.at("China") == start + QPoint(threshold, 0)
        seeded.begin_again()


def test_pen_and_finger_grab_a_small_token_from_farther_away(seeded):
    seeded.window.resize(1280, 560)  # low: tokens shrink to 28 px, which 6 px on each side make 40
    QApplication.processEvents()
    assert seeded.scene.page.token == 28
    beside = seeded.at("China") + QPoint(0, 21)
    for name, selected in (("mouse", 0), ("pen", 1), ("finger", 1)):
        drag_by(seeded, name, beside, 0)
        assert len(seeded.scene.selected_ids()) == selected
        seeded.scene.select([])
