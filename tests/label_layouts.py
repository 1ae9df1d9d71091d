"""Made-up layouts of tokens with fixed text widths, and how well their labels turn out."""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from time import perf_counter

from nkmap.drawing.label_places import CORE, place_on_face
from nkmap.drawing.page import WINDOW
from nkmap.labels import Box, LabelPlace, LabelRequest

FACE = Box(100, 60, 1700, 1060)
SIZES = [30, 60, 100, 150]  # tokens
RADIUS = WINDOW.with_small_tokens().token / 2 + 1


@dataclass(frozen=True)
class Measured:
    """One layout: share of the face that its names would cover, and what became of them."""

    ink: float
    overlapping: float  # share of the names of which another covers more than one percent
    codes: int  # names without room
    leaders: int
    milliseconds: float


def measured(count: int, seed: int, clustered: bool) -> Measured:
    """Place the labels of one layout as window and pictures do, and measure the outcome."""
    requests = [replace(r, radius=RADIUS, core=CORE * RADIUS) for r in layout(count, seed, clustered)]
    start = perf_counter()
    places = list(place_on_face(requests, [], FACE, WINDOW).values())
    spent = (perf_counter() - start) * 1000
    codes = sum(place.box is None for place in places)
    leaders = sum(place.leader is not None for place in places)
    return Measured(ink(requests), overlapping(places), codes, leaders, spent)


def overlapping(places: Sequence[LabelPlace]) -> float:
    """Return the share of labels of which another one covers more than a hundredth."""
    shown = [place.box for place in places if place.box]
    pairs = [(one, other) for one, other in combinations(shown, 2) if _common(one, other) > 0]
    covered = {box for pair in pairs for box in pair if _common(*pair) > 0.01 * _area(box)}
    return len(covered) / max(len(shown), 1)


def _area(box: Box) -> float:
    return (box.right - box.left) * (box.bottom - box.top)


def _common(one: Box, other: Box) -> float:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(across, 0.0) * max(down, 0.0)


def layout(count: int, seed: int, clustered: bool, em: float = 7.5) -> list[LabelRequest]:
    """Return tokens with names of 4 to 24 letters; if clustered, seven in ten crowd together."""
    chance = random.Random(seed)
    centres = [(chance.uniform(300, 1500), chance.uniform(200, 900)) for _ in range(max(3, count // 12))]
    requests = []
    for key in range(count):
        x, y = chance.uniform(100, 1700), chance.uniform(60, 1060)
        if clustered and chance.random() < 0.7:
            centre = chance.choice(centres)
            x, y = chance.gauss(centre[0], 70), chance.gauss(centre[1], 50)
        letters, height = chance.randint(4, 24), em * 2.2
        shapes = [(letters * em, height)]
        if letters > 16:
            shapes.append((math.ceil(letters * 0.6) * em, 2 * height))
        x, y = min(max(x, FACE.left), FACE.right), min(max(y, FACE.top), FACE.bottom)
        requests.append(LabelRequest(key, x, y, 14, tuple(shapes)))
    return requests


def ink(requests: list[LabelRequest]) -> float:
    """Return the area of all labels in one line as a part of the face."""
    face = (FACE.right - FACE.left) * (FACE.bottom - FACE.top)
    return sum(request.shapes[0][0] * request.shapes[0][1] for request in requests) / face
