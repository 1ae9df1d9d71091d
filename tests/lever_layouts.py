"""Made-up maps with levers, and how well their lines turn out: heads apart, few crossings, names free."""

import math
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from time import process_time

from nkmap.drawing.label_places import CORE, place_on_face
from nkmap.drawing.lever_curves import Curve, Point, Spot
from nkmap.drawing.lever_lines import END, SPREAD, WIDTH
from nkmap.drawing.lever_routes import Way, route_levers
from nkmap.drawing.page import WINDOW
from nkmap.labels import Box, LabelRequest

FACE = Box(64, 24, 984, 604)  # of the grid in a window of 1280 x 720
NAMES, LEVERS = (10, 20, 40), (3, 10, 20)
ENDS = ("arrow", "arrow", "bar", "cross", "open arrow")
RADIUS, TEXT = 19.0, 20.0  # px: of a token, height of a name
LETTER = 7.5  # px
_EVERY = 2.0  # px between the places at which a line is looked at


@dataclass(frozen=True)
class LeverMap:
    """A map: tokens, their names, and levers."""

    tokens: Mapping[int, Spot]
    names: Sequence[Box]
    ways: Sequence[Way]


@dataclass(frozen=True)
class Measured:
    """What is wrong with the lines of one map; heads count once for each head, token or name they overlap."""

    heads: int
    crossings: int
    over_names: float  # px of line
    over_tokens: float  # px of line
    milliseconds: float


def lever_map(names: int, levers: int, seed: int) -> LeverMap:
    """Return a map; half of the levers are aimed at few, some go through others, some are held by nobody."""
    chance = random.Random(1000 * names + 10 * levers + seed)
    tokens = {key: Spot(*_free_place(chance), RADIUS) for key in range(names)}
    ways = [_way(chance, key, names) for key in range(levers)]
    return LeverMap(tokens, _names(chance, tokens), ways)


def _free_place(chance: random.Random) -> Point:
    x = chance.uniform(FACE.left + RADIUS, FACE.right - RADIUS)
    return x, chance.uniform(FACE.top + RADIUS, FACE.bottom - RADIUS)


def _way(chance: random.Random, key: int, names: int) -> Way:
    wanted = chance.randrange(max(1, names // 8)) if chance.random() < 0.5 else chance.randrange(names)
    holder, between = chance.sample([other for other in range(names) if other != wanted], 2)
    end, kind = chance.choice(ENDS), chance.random()
    if kind < 0.1:
        return Way(key, (wanted,), has_holder=False, end=end)
    return Way(key, (holder, between, wanted) if kind < 0.25 else (holder, wanted), end=end)


def _names(chance: random.Random, tokens: Mapping[int, Spot]) -> list[Box]:
    requests = [
        LabelRequest(
            key, spot.x, spot.y, RADIUS, ((chance.randint(4, 18) * LETTER, TEXT),), core=CORE * RADIUS
        )
        for key, spot in tokens.items()
    ]
    return [place.box for place in place_on_face(requests, [], FACE, WINDOW).values() if place.box]


def measured(made: LeverMap, over: Sequence[Box] | None = None) -> Measured:
    """Route the levers of a map as the window does, and measure the outcome.

    `over` are the names over which lines count, all if none are given.
    """
    start = process_time()
    routes = route_levers(made.ways, made.tokens, made.names, FACE)
    spent = (process_time() - start) * 1000
    drawn = [routes[way.key].line([made.tokens[stop] for stop in way.stops]) for way in made.ways]
    curves = [curve for line in drawn for curve in line.drawn]
    heads = [_head(line.curves[-1], line.size) for line in drawn if line.has_end]
    lines = [_points(curve) for curve in curves]
    return Measured(
        _overlapping(heads, made),
        sum(_crossings(one, other) for one, other in combinations(lines, 2)),
        _EVERY * sum(_is_on_name(at, made.names if over is None else over) for line in lines for at in line),
        _EVERY * sum(_is_on_token(at, made.tokens) for line in lines for at in line),
        spent,
    )


def _head(curve: Curve, size: float) -> list[Point]:
    """Return the corners of the end of a lever, pen included."""
    (x, y), (from_x, from_y) = curve.end, curve.into
    length = math.hypot(from_x - x, from_y - y) or 1.0
    ahead = (x - from_x) / length, (y - from_y) / length
    half = SPREAD * END * size + WIDTH / 2
    ends = (WIDTH / 2, -END * size)
    corners = [(along, side) for along, sides in zip(ends, ((-1, 1), (1, -1)), strict=True) for side in sides]
    return [
        (x + ahead[0] * a - ahead[1] * s * half, y + ahead[1] * a + ahead[0] * s * half) for a, s in corners
    ]


def _overlapping(heads: Sequence[list[Point]], made: LeverMap) -> int:
    boxes = [_corners(box) for box in made.names]
    among = sum(_meet(one, other) for one, other in combinations(heads, 2))
    on_names = sum(_meet(head, box) for head in heads for box in boxes)
    middles = [[_middle(head), *head] for head in heads]
    on_tokens = sum(any(_is_on(at, spot) for at in all_) for all_ in middles for spot in made.tokens.values())
    return among + on_names + on_tokens


def _meet(one: list[Point], other: list[Point]) -> bool:
    """Tell whether two convex shapes share an area: no side of either parts them."""
    return not any(_parts(a, b, one, other) for shape in (one, other) for a, b in _sides(shape))


def _parts(a: Point, b: Point, one: list[Point], other: list[Point]) -> bool:
    across = b[1] - a[1], a[0] - b[0]
    spans = [[x * across[0] + y * across[1] for x, y in shape] for shape in (one, other)]
    return max(spans[0]) <= min(spans[1]) or max(spans[1]) <= min(spans[0])


def _sides(shape: list[Point]) -> Iterator[tuple[Point, Point]]:
    return pairwise([*shape, shape[0]])


def _corners(box: Box) -> list[Point]:
    return [(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)]


def _middle(shape: Sequence[Point]) -> Point:
    return sum(x for x, _ in shape) / len(shape), sum(y for _, y in shape) / len(shape)


def _points(curve: Curve) -> list[Point]:
    """Return places along a curve, about `_EVERY` pixels apart."""
    length = sum(math.dist(a, b) for a, b in pairwise(curve))
    steps = max(2, math.ceil(length / _EVERY))
    fine = [curve.at(step / steps) for step in range(steps + 1)]
    true = sum(math.dist(a, b) for a, b in pairwise(fine))
    steps = max(2, round(true / _EVERY))
    return [curve.at(step / steps) for step in range(steps + 1)]


def _crossings(one: Sequence[Point], other: Sequence[Point]) -> int:
    """Return how often two lines cross, as seen at every fourth place of each."""
    pairs = [list(pairwise([*line[:-1:4], line[-1]])) for line in (one, other)]
    return sum(_cross(a, b, c, d) for a, b in pairs[0] for c, d in pairs[1] if math.dist(a, c) < 32)


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    return _left(a, b, c) != _left(a, b, d) and _left(c, d, a) != _left(c, d, b)


def _left(a: Point, b: Point, c: Point) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0])


def _is_on_name(at: Point, names: Sequence[Box]) -> bool:
    return any(box.left < at[0] < box.right and box.top < at[1] < box.bottom for box in names)


def _is_on_token(at: Point, tokens: Mapping[int, Spot]) -> bool:
    return any(_is_on(at, spot) for spot in tokens.values())


def _is_on(at: Point, spot: Spot) -> bool:
    return math.dist(at, spot.middle) < spot.radius
