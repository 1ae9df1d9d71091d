"""On made-up maps the lines of levers keep within limits; `python tools/measure_levers.py` tells more."""

import math
import random
from dataclasses import replace

from lever_layouts import lever_map, measured

from nkmap.drawing.lever_curves import Spot
from nkmap.drawing.lever_lines import END
from nkmap.drawing.lever_pages import lever_lines
from nkmap.drawing.lever_routes import Way
from nkmap.drawing.page import DOCUMENT
from nkmap.labels import Box

SEEDS = range(3)
# Names, levers, and in all of the maps at most: overlapping heads, crossings, px over names, px over tokens.
LIMITS = (
    (10, 10, 4, 16, 260, 20),
    (20, 10, 7, 22, 150, 60),
    (20, 20, 12, 105, 800, 200),
    (40, 10, 8, 42, 1300, 320),
)


def test_lines_keep_apart_from_heads_names_and_each_other():
    for names, levers, *limits in LIMITS:
        maps = [measured(lever_map(names, levers, seed)) for seed in SEEDS]
        met = [
            sum(getattr(m, field) for m in maps)
            for field in ("heads", "crossings", "over_names", "over_tokens")
        ]
        assert all(sum_ <= limit for sum_, limit in zip(met, limits, strict=True)), (names, levers, met)


def test_on_a_page_levers_run_as_in_the_window():
    unit = DOCUMENT.unit
    tokens = {1: Spot(100 * unit, 350 * unit, 18 * unit), 2: Spot(900 * unit, 350 * unit, 18 * unit)}
    name = Box(430 * unit, 330 * unit, 570 * unit, 370 * unit)
    (line,) = lever_lines([Way(1, (1, 2))], tokens, [name], Box(0, 0, 1800, 1200), DOCUMENT)
    points = [line.line.curves[0].at(share / 80) for share in range(81)]
    assert not any(name.left < x < name.right and name.top < y < name.bottom for x, y in points)
    assert abs(tokens[2].x - points[-1][0]) < (18 + 8 + END) * unit


def test_lines_run_round_names_of_two_letters_as_round_longer_ones():
    under = 0.0
    for seed in range(6):
        made, chance = lever_map(20, 20, seed), random.Random(seed)
        free = [_short_name(chance, made.tokens.values()) for _ in range(20)]
        both = measured(replace(made, names=[*made.names, *free]), over=free)
        under += both.over_names
    assert under <= 190, under  # px: 156 in all, and 230 where a short one weighs as its size


def _short_name(chance, tokens):
    """Return the box of a name such as “EP”, clear of all tokens."""
    while True:
        x, y = chance.uniform(90, 950), chance.uniform(40, 590)
        if all(math.dist((x + 9, y + 9), spot.middle) > 40 for spot in tokens):
            return Box(x, y, x + 18, y + 17)
