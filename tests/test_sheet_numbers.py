"""Numbers that are read off a sheet of paper, and the places they mean."""

import pytest

from nkmap.geometry import ends_of_numbers, numbers_asked, numbers_of, place_of
from nkmap.templates import load_template


def test_two_numbers_from_0_to_10_are_a_place_on_two_axes():
    grid = load_template("influence-stance").grid
    assert (numbers_asked(grid), ends_of_numbers(grid)) == (2, (0, 10))
    assert place_of(grid, (0, 0)) == (-1.0, 0.0) and place_of(grid, (10, 10)) == (1.0, 1.0)
    assert place_of(grid, (7, 4)) == pytest.approx((0.4, 0.4))
    assert numbers_of(grid, (0.4, 0.4)) == (7.0, 4.0)


@pytest.mark.parametrize("template", ["position-map", "spectrum-of-allies", "rings"])
def test_one_number_is_a_column_wedge_or_ring_and_back(template):
    grid = load_template(template).grid
    low, high = ends_of_numbers(grid)
    assert numbers_asked(grid) == 1 and low == 1 and high == len(grid.cells)
    for number in range(low, high + 1):
        assert numbers_of(grid, place_of(grid, (number,))) == (number,)
