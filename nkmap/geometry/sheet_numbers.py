"""Numbers by which a place is read off a sheet of paper: two from 0 to 10, or a column, wedge or ring."""

from collections.abc import Sequence

from nkmap.geometry.faces import Place
from nkmap.geometry.scale import edges, share_of, value_at
from nkmap.map_content import Axis, Grid

TICKS = 10  # of an axis that is read off, from its low end
MIDDLE = 0.5  # of an axis without meaning: where what is known by one number stands


def numbers_asked(grid: Grid) -> int:
    """Return how many numbers tell a place: two where both axes mean something, else one."""
    return 2 if grid.layout == "quadrants" else 1


def ends_of_numbers(grid: Grid) -> tuple[int, int]:
    """Return the least and the greatest number that can be read off."""
    return (0, TICKS) if numbers_asked(grid) == 2 else (1, len(edges(grid.x)) - 1)


def place_of(grid: Grid, numbers: Sequence[float]) -> Place:
    """Return the place, in axis units, that numbers tell: of a column, wedge or ring, its middle."""
    if numbers_asked(grid) == 2:
        x, y = numbers
        return value_at(grid.x, x / TICKS), value_at(grid.y, y / TICKS)
    ends, number = edges(grid.x), round(numbers[0])
    return round((ends[number - 1] + ends[number]) / 2, 6), value_at(grid.y, MIDDLE)


def numbers_of(grid: Grid, place: Place) -> tuple[float, ...]:
    """Return the numbers, to a tenth, that tell a place in axis units."""
    if numbers_asked(grid) == 2:
        return on_ticks(grid.x, place[0]), on_ticks(grid.y, place[1])
    upper = edges(grid.x)[1:-1]
    return (1 + sum(value < place[0] for value in upper),)


def on_ticks(axis: Axis, value: float) -> float:
    """Return an axis value on the scale of a sheet, 0..10 to a tenth."""
    return round(TICKS * share_of(axis, value), 1)
