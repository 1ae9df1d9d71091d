"""Shift locks what is carried to one axis: which one it is, from how far the pointer has gone."""

from typing import NamedTuple

from nkmap.geometry.faces import Point

CATCH = 8.0  # px of movement after which the axis is known
CHANGE = 24.0  # px across the locked axis after which the other one takes over

ALONG_X, ALONG_Y = 0, 1


class AxisLock(NamedTuple):
    """The axis along which something may move, and the movement, in pixels, at which that was settled."""

    axis: int
    since: Point


def next_lock(lock: AxisLock | None, moved: Point) -> AxisLock | None:
    """Return the lock after a movement of so many pixels from the old place; None until one axis leads."""
    if lock is None:
        across, up = abs(moved[ALONG_X]), abs(moved[ALONG_Y])
        return AxisLock(ALONG_X if across >= up else ALONG_Y, moved) if max(across, up) >= CATCH else None
    other = 1 - lock.axis
    if abs(moved[other] - lock.since[other]) >= CHANGE:
        return AxisLock(other, moved)
    return lock


def locked(lock: AxisLock | None, moved: Point) -> Point:
    """Return what a lock leaves of a movement."""
    if lock is None:
        return moved
    return (moved[0], 0.0) if lock.axis == ALONG_X else (0.0, moved[1])
