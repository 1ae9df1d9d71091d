"""Mouse, pen and finger: how steady each one is, and how large a target it needs."""

from typing import NamedTuple

from PySide6.QtGui import QPointerEvent, QPointingDevice


class Device(NamedTuple):
    """`threshold`: px after which a press is a drag; `least_hit`: px, smallest width of what it can grab."""

    threshold: int
    least_hit: float


MOUSE = Device(threshold=4, least_hit=32)
PEN = Device(threshold=6, least_hit=44)
FINGER = Device(threshold=10, least_hit=44)

_BY_POINTER = {
    QPointingDevice.PointerType.Pen: PEN,
    QPointingDevice.PointerType.Eraser: PEN,
    QPointingDevice.PointerType.Finger: FINGER,
}


def device_of(event: QPointerEvent) -> Device:
    """Return what an event comes from; a mouse where nothing else is known."""
    return _BY_POINTER.get(event.pointerType(), MOUSE)
