"""The course of what is carried: stopped at the ends, locked to an axis, pulled to steps and equal places."""

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from nkmap.geometry import Face, Place, block_offset
from nkmap.geometry.faces import Point
from nkmap.map_content import MapContent, Token
from nkmap.ui.canvas.axis_lock import AxisLock, locked, next_lock
from nkmap.ui.canvas.guides import MEANINGFUL, NEAR, Guide, Levels
from nkmap.ui.canvas.snapping import snapped

ON_IT = 0.5  # px: what arrow keys carry is not pulled, only told where it stands level
OFF = 0.5  # px by which the ends of the axes may hold back a group before a pull is given up


class Hold(NamedTuple):
    """How something is carried: locked to an axis (Shift), free of all pulls (Ctrl), or by arrow keys."""

    is_locked: bool = False
    is_free: bool = False
    by_keys: bool = False


BY_POINTER, BY_KEYS = Hold(), Hold(by_keys=True)


class Course:
    """One carrying of one or several members; their distances never change. Knows no item and no pointer.

    The first member is the one that is pulled and put into words.
    """

    def __init__(
        self, content: MapContent, face: Face, starts: Sequence[Place], others: Sequence[Token]
    ) -> None:
        self._content, self._face, self._levels = content, face, Levels(others)
        self._starts = list(starts)
        self._points = [face.point(*start) for start in starts]
        self._lock: AxisLock | None = None
        self._steps: dict[int, float] = {}  # that hold the first member now, by dimension
        self.offset: Point = (0.0, 0.0)  # px of all members from their starts
        self.place: Place = self._starts[0]  # of the first member, in axis units
        self.guides: tuple[Guide, ...] = ()

    def follow(self, dx: float, dy: float, hold: Hold = BY_POINTER) -> None:
        """Go as near as possible to this many pixels from the start."""
        self._lock = next_lock(self._lock, (dx, dy)) if hold.is_locked else None
        wish = locked(self._lock, (dx, dy))
        self.offset = block_offset(self._points, *wish, self._face)
        self.place = self._face.moved(self._starts[0], *self.offset)
        self.guides = () if hold.is_free else tuple(self._guides(hold))
        self._steps = {} if hold.is_free or hold.by_keys else self._found_steps()
        self._pull(self._steps | {guide.dimension: guide.value for guide in self.guides})

    def places(self) -> list[Place]:
        """Return where all members are now, in axis units, the first exactly where it was pulled to."""
        return [self.place, *(self._face.moved(start, *self.offset) for start in self._starts[1:])]

    def _guides(self, hold: Hold) -> Iterator[Guide]:
        reach = ON_IT if hold.by_keys else NEAR
        for dimension in self._dimensions():
            pixels_to = partial(self._pixels, dimension)
            guide = self._levels.guide_near(dimension, self.place, pixels_to, reach)
            if guide is not None:
                yield guide

    def _found_steps(self) -> dict[int, float]:
        """Return the steps that hold the first member, by dimension."""
        axes, found = (self._face.x_axis, self._face.y_axis), {}
        for dimension in self._dimensions() if self._content.snaps else ():
            held, pixels_to = self._steps.get(dimension), partial(self._pixels, dimension)
            step = snapped(axes[dimension], self.place[dimension], held, pixels_to)
            if step is not None:
                found[dimension] = step
        return found

    def _dimensions(self) -> list[int]:
        """Return the dimensions that mean something and in which the first member has moved."""
        meaningful = MEANINGFUL[self._content.grid.layout]
        return [number for number in meaningful if self.place[number] != self._starts[0][number]]

    def _pixels(self, dimension: int, value: float) -> float:
        """Return how far the first member is from where it would have this value."""
        there = _with(self.place, {dimension: value})
        return math.dist(self._face.point(*self.place), self._face.point(*there))

    def _pull(self, values: Mapping[int, float]) -> None:
        """Give the first member exactly these values, unless the ends of the axes hold back another one."""
        if not values:
            return
        place = _with(self.place, values)
        point, start = self._face.point(*place), self._points[0]
        offset = point[0] - start[0], point[1] - start[1]
        if math.dist(block_offset(self._points, *offset, self._face), offset) <= OFF:
            self.place, self.offset = place, offset
        else:
            self.guides, self._steps = (), {}


def _with(place: Place, values: Mapping[int, float]) -> Place:
    return values.get(0, place[0]), values.get(1, place[1])
