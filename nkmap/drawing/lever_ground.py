"""What stands in the way of levers, as discs: tokens, texts and the borders of the grid. No Qt."""

import cmath
import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from nkmap.drawing.lever_curves import CLEAR, Spot
from nkmap.labels import Box

AIR = 6.0  # px round tokens and texts that a line avoids, too
OFF = 8  # what leaving the grid costs a line, as a power of two
_TOKEN, _NEAR_TOKEN, _TEXT = 5, 3, 3  # the same of a token, of the air round it, of part of a text
_OVERLAP = 1.05  # radii from disc to disc of a text
_LEAST_STEPS = 3  # from the first to the last disc of a text
_OUTSIDE = 6.0  # px
_BORDER_EVERY = 20.0  # px
_HEAD = 15.0  # px that the end of a lever is long
_WIDER = 2.0  # px by which it reaches farther to the side than `AIR`

SLOTS = 72  # directions round a token
SLOT = math.tau / SLOTS


class Disc(NamedTuple):
    """Part of something in pixels; `key` is that of a token. What it costs is a power of two."""

    at: complex
    power: int
    key: int | None


class Ground:
    """What is in one picture, by radius in pixels; the same for all its levers."""

    def __init__(self, tokens: Mapping[int, Spot], texts: Sequence[Box], face: Box) -> None:
        self.air: dict[float, list[Disc]] = defaultdict(list)  # tokens and texts with air round them
        self.things: dict[float, list[Disc]] = defaultdict(list)  # the same, and tokens without air
        for key, (x, y, radius) in tokens.items():
            self.air[radius + AIR].append(Disc(complex(x, y), _NEAR_TOKEN, key))
            self.things[radius].append(Disc(complex(x, y), _TOKEN, key))
        for box in texts:
            for radius, at in _text(box):
                self.air[radius].append(Disc(at, _TEXT, None))
        for radius, discs in self.air.items():
            self.things[radius] += discs
        self.border = list(_border(face))
        self._face = face

    def has(self, at: complex) -> bool:
        """Tell whether a place is in the grid."""
        face = self._face
        return face.left <= at.real <= face.right and face.top <= at.imag <= face.bottom

    def near(self, spot: Spot, away: float, own: Collection[int]) -> list[tuple[float, Disc]]:
        """Return what is so near to the rim of a token, with air, but its `own` tokens."""
        middle, reach = complex(*spot.middle), spot.radius + away
        return [
            (radius, disc)
            for radius, discs in self.air.items()
            for disc in discs
            if abs(disc.at - middle) < reach + radius and disc.key not in own
        ]

    def rim(self, key: int, spot: Spot) -> list[int]:
        """Return for each direction round a token how many things the end of a lever would be on there."""
        nearest = spot.radius + CLEAR
        tips = (complex(*spot.middle) + cmath.rect(nearest + _HEAD, slot * SLOT) for slot in range(SLOTS))
        met = [0 if self.has(tip) else 1 for tip in tips]
        for radius, disc in self.near(spot, CLEAR + _HEAD, (key,)):
            away, angle = _polar(disc.at - complex(*spot.middle))
            reach = radius + _WIDER
            span = math.pi if away <= reach else math.asin(reach / away)
            for slot in range(math.ceil((angle - span) / SLOT), math.floor((angle + span) / SLOT) + 1):
                turn = slot * SLOT - angle
                along = min(max(away * math.cos(turn), nearest), nearest + _HEAD)
                if along * along + away * away - 2 * along * away * math.cos(turn) < reach * reach:
                    met[slot % SLOTS] += 1
        return met


def _polar(way: complex) -> tuple[float, float]:
    return abs(way), math.atan2(way.imag, way.real)


def _text(box: Box) -> Iterator[tuple[float, complex]]:
    """Yield the radius and the places of discs side by side that cover a text and some air round it.

    A short one has as many as a word, or lines would rather run under it than round it.
    """
    across, down = (box.right - box.left) / 2 + AIR, (box.bottom - box.top) / 2 + AIR
    middle = complex(box.left + box.right, box.top + box.bottom) / 2
    radius = min(across, down)
    ahead = complex(across - radius, down - radius)  # from the middle to the last disc
    steps = max(_LEAST_STEPS, math.ceil(2 * abs(ahead) / (_OVERLAP * radius)))
    for step in range(steps + 1):
        yield radius, middle + (2 * step / steps - 1) * ahead


def _border(face: Box) -> Iterator[complex]:
    """Yield places round the face, a little outside: a token may stand at its rim."""
    left, top = face.left - _OUTSIDE, face.top - _OUTSIDE
    right, bottom = face.right + _OUTSIDE, face.bottom + _OUTSIDE
    corners = [complex(left, top), complex(right, top), complex(right, bottom), complex(left, bottom)]
    for start, end in zip(corners, [*corners[1:], corners[0]], strict=True):
        steps = math.ceil(abs(end - start) / _BORDER_EVERY)
        for step in range(steps):
            yield start + (end - start) * step / steps
