"""The grid templates that are shipped."""

import pytest

from nkmap.errors import InvalidInput
from nkmap.geometry import edges
from nkmap.scales import LAYOUTS, QUANTITIES
from nkmap.templates import load_template, load_templates

TEMPLATES = load_templates()
CELLS = {"quadrants": 4, "columns": 7, "wedges": 5, "rings": 3}
BY_ID = pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.id)


def test_there_are_nine_and_three_come_first():
    ids = [template.id for template in TEMPLATES]
    assert ids[:3] == ["influence-stance", "power-interest", "spectrum-of-allies"]
    assert sorted(ids[3:]) == [
        "alignment-interest",
        "blank",
        "position-map",
        "rings",
        "sensitivity-feasibility",
        "threat-cooperation",
    ]


@BY_ID
def test_a_template_says_what_it_is_for_and_where_it_comes_from(template):
    assert all((template.name, template.purpose, template.source))


@BY_ID
def test_its_words_are_those_that_a_file_may_hold(template):
    axes = [axis for axis in (template.grid.x, template.grid.y, template.grid.size) if axis]
    assert template.grid.layout in LAYOUTS
    assert all(axis.quantity in QUANTITIES for axis in axes)


@BY_ID
def test_bands_rise_and_end_where_the_axis_ends(template):
    for axis in (template.grid.x, template.grid.y, template.grid.size):
        uppers = [band.upper for band in axis.bands] if axis else []
        assert uppers == sorted(set(uppers))
        assert not uppers or (uppers[0] > axis.minimum and uppers[-1] == axis.maximum)


@BY_ID
def test_every_part_of_a_grid_has_a_name_and_advice(template):
    cells = template.grid.cells
    if template.id == "blank":
        assert cells == ()
        return
    assert len(cells) == CELLS[template.grid.layout]
    assert len({(cell.column, cell.row) for cell in cells}) == len(cells)
    assert all(cell.name and cell.advice for cell in cells)


@BY_ID
def test_columns_wedges_and_rings_have_as_many_bands_as_names(template):
    if template.grid.layout != "quadrants":
        assert len(edges(template.grid.x)) - 1 == len(template.grid.cells)


@pytest.mark.parametrize("id_", ["alignment-interest", "position-map"])
def test_influence_is_the_size_of_a_token_where_no_axis_shows_it(id_):
    assert load_template(id_).grid.size.quantity == "influence"


def test_the_columns_of_the_position_map_are_the_bands_of_its_figures():
    sevenths = [round(7 * edge) for edge in edges(load_template("position-map").grid.x)]
    assert sevenths == [-7, -5, -3, -1, 1, 3, 5, 7]


def test_an_unknown_template_is_refused_naming_all():
    with pytest.raises(InvalidInput, match="alignment-interest, blank, influence-stance"):
        load_template("nothing")
