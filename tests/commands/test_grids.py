"""Grids after a map was made: words, mid lines, direction, and the change to another template."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as any_of
from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.commands import estimates, grids, maps, placements, stakeholders
from nkmap.db.queries.grid_changes import template_change
from nkmap.db.queries.grids import grid
from nkmap.db.queries.regridding import Regridding, Standing
from nkmap.db.store import Store
from nkmap.db.tables import TABLES, GridCell, GroupEstimate, Map, Placement, PositionHistory, Stakeholder
from nkmap.errors import InvalidInput
from nkmap.templates import GridTemplate, load_template, load_templates

Do = Callable[..., Any]
Rows = Callable[[type], list[Any]]

TEMPLATES = load_templates()


@pytest.fixture
def on(do: Do, rows: Rows) -> Callable[[str], int]:
    """Return a function that makes a map on a template with China and Japan placed, and Korea on the list."""

    def make(template: str) -> int:
        map_id = do(maps.add, template, "Who decides?")
        do(stakeholders.add_many, ["China", "Japan", "Korea"])
        china, japan, korea = (row.id for row in rows(Stakeholder))
        placed = do(placements.place, map_id, {china: (0.6, 0.9), japan: (0.2, 0.4), korea: (0.1, 0.1)})
        do(placements.take_off, placed[2:])
        do(placements.assess, placed[0], rationale="because", salience=0.5)
        return int(map_id)

    return make


def places(rows: Rows) -> list[tuple[float | None, float | None, float | None]]:
    return [(row.x, row.y, row.size_value) for row in rows(Placement)]


def everything(session: Session) -> dict[str, list[Any]]:
    tables = TABLES.items()
    return {name: session.execute(select(table).order_by(table.c.id)).all() for name, table in tables}


def test_the_words_of_an_axis_and_of_a_cell_are_the_users(do: Do, store: Store, on: Any, rows: Rows) -> None:
    map_id = on("influence-stance")
    do(grids.set_axis, map_id, "x", name="질문에 대한 입장", low_word=" dagegen ", middle_word="", step=0.5)
    do(grids.set_cell, map_id, 1, 1, name="Verbündete", advice="Eins\nzwei")
    axis = store.read(grid, map_id).x
    assert (axis.name, axis.low_word, axis.middle_word, axis.step) == (
        "질문에 대한 입장",
        "dagegen",
        "",
        0.5,
    )
    cell = next(row for row in rows(GridCell) if (row.column_index, row.row_index) == (1, 1))
    assert (cell.name, cell.advice) == ("Verbündete", "Eins\nzwei")
    for verb, arguments, values in (
        (grids.set_axis, (map_id, "size"), {"name": "x"}),
        (grids.set_axis, (map_id, "x"), {"minimum": -2}),
        (grids.set_axis, (map_id, "x"), {"step": 0}),
        (grids.set_cell, (map_id, 5, 0), {"name": "x"}),
    ):
        with pytest.raises(InvalidInput):
            do(verb, *arguments, **values)


def test_a_mid_line_lies_inside_its_axis_and_moves_no_place(
    do: Do, store: Store, on: Any, rows: Rows
) -> None:
    map_id = on("influence-stance")
    before = places(rows)
    do(grids.set_axis, map_id, "x", mid_line=0.25)
    assert store.read(grid, map_id).x.mid_line == 0.25 and places(rows) == before
    for outside in (-1.0, 1.0, 3, None, "x"):
        with pytest.raises(InvalidInput, match="inside its axis, between -1 and 1"):
            do(grids.set_axis, map_id, "x", mid_line=outside)
    with pytest.raises(InvalidInput, match="no mid line"):
        do(grids.set_axis, do(maps.add, "rings"), "x", mid_line=0.5)


def test_only_an_axis_from_left_to_right_is_flipped(do: Do, store: Store, on: Any, rows: Rows) -> None:
    map_id = on("influence-stance")
    before = places(rows)
    do(grids.flip, map_id)
    assert store.read(grid, map_id).x.flipped and places(rows) == before
    for flipped, dimension in ((map_id, "y"), (do(maps.add, "rings"), "x")):
        with pytest.raises(InvalidInput, match="can be flipped"):
            do(grids.flip, flipped, dimension)


def test_a_stance_stays_and_influence_is_kept_where_no_axis_shows_it(
    do: Do, store: Store, on: Any, rows: Rows
) -> None:
    map_id = on("influence-stance")
    told = store.read(template_change, map_id, "spectrum-of-allies")
    assert (told.stay, told.go, told.dropped, told.hidden) == (2, 0, (), 2)
    do(grids.change_template, map_id, "spectrum-of-allies")
    assert places(rows) == [(0.6, 0.9, 0.9), (0.2, 0.4, 0.4), (None, None, None)]
    do(grids.change_template, map_id, "position-map")
    do(grids.change_template, map_id, "influence-stance")
    assert places(rows)[:2] == [(0.6, 0.9, 0.9), (0.2, 0.4, 0.4)]
    assert len(rows(PositionHistory)) < 4 and rows(Map)[0].layout == "quadrants"


def test_who_has_no_value_for_an_axis_goes_to_the_list_with_all_that_was_recorded(
    do: Do, store: Store, on: Any, rows: Rows
) -> None:
    map_id = on("position-map")
    do(placements.assess, rows(Placement)[1].id, size_value=0.7)
    told = store.read(template_change, map_id, "influence-stance")
    assert (told.stay, told.go, told.hidden) == (1, 1, 0)
    assert [(one.quantity, one.values) for one in told.dropped] == [("stance", 1)]
    do(grids.change_template, map_id, "influence-stance")
    assert places(rows) == [(None, None, None), (0.2, 0.7, 0.7), (None, None, None)]
    assert (rows(Placement)[0].rationale, rows(Placement)[0].salience) == ("because", 0.5)


def test_nothing_is_imputed_for_axes_that_people_name_themselves(do: Do, store: Store, on: Any) -> None:
    map_id = on("influence-stance")
    to_blank = store.read(template_change, map_id, "blank")
    assert (to_blank.stay, to_blank.go, to_blank.hidden) == (0, 2, 2)
    do(grids.change_template, map_id, "blank")
    back = store.read(template_change, map_id, "influence-stance")
    assert (back.stay, back.go, back.dropped) == (0, 0, ())


def test_estimates_arrows_and_earlier_moves_go_along_or_are_counted(
    do: Do, store: Store, on: Any, rows: Rows
) -> None:
    map_id = on("influence-stance")
    china = rows(Placement)[0]
    do(placements.assess, china.id, trend_x=0.2, trend_y=0.8)
    do(placements.move, {china.id: (-0.5, 0.7)})
    do(estimates.estimate, map_id, "Table 1", {china.stakeholder_id: (0.3, 0.6)})
    kept, lost = (
        store.read(template_change, map_id, id_) for id_ in ("spectrum-of-allies", "power-interest")
    )
    assert (kept.estimates, kept.moves, kept.trends) == (0, 0, 0)
    assert (lost.estimates, lost.moves, lost.trends) == (1, 1, 1)
    do(grids.change_template, map_id, "spectrum-of-allies")
    assert [(row.x, row.size_value) for row in rows(GroupEstimate)] == [(0.3, 0.6)]
    do(grids.change_template, map_id, "power-interest")
    assert [(row.x, row.size_value) for row in rows(GroupEstimate)] == [(None, 0.6)]
    assert rows(Placement)[0].trend_x is None and rows(PositionHistory) == []


def test_words_that_people_gave_stay_where_the_quantity_does(do: Do, store: Store, on: Any) -> None:
    map_id = on("influence-stance")
    do(grids.set_axis, map_id, "x", high_word="Dafür", mid_line=0.2)
    do(grids.set_axis, map_id, "y", name="Macht")
    do(grids.flip, map_id)
    do(grids.change_template, map_id, "position-map")
    now, shipped = store.read(grid, map_id), load_template("position-map").grid
    assert (now.x.high_word, now.x.low_word, now.x.mid_line) == ("Dafür", shipped.x.low_word, 0.2)
    assert now.x.flipped and now.size is not None and now.size.name == "Macht"
    assert now.cells == shipped.cells and now.x.bands == shipped.x.bands


@pytest.mark.parametrize("start", TEMPLATES, ids=lambda template: template.id)
def test_a_grid_changes_into_every_other_and_undo_brings_back_every_row(
    do: Do, store: Store, on: Any, start: GridTemplate
) -> None:
    map_id = on(start.id)
    before = store.read(everything)
    for end in (template for template in TEMPLATES if template is not start):
        told = store.read(template_change, map_id, end.id)
        do(grids.change_template, map_id, end.id)
        stay = [row.x for row in store.read(everything)["placement"] if row.x is not None]
        assert len(stay) == told.stay and told.stay + told.go == 2
        assert store.read(grid, map_id) == end.grid
        store.undo()
        assert store.read(everything) == before


VALUES = any_of.floats(0, 1) | any_of.none()
ANY = any_of.sampled_from(TEMPLATES)


@given(ANY, ANY, VALUES, VALUES, VALUES)
def test_what_stays_keeps_its_value_and_what_does_not_is_told(
    old: Any, new: Any, x: float | None, y: float | None, size: float | None
) -> None:
    was = Standing(*((x, y) if x is not None and y is not None else (None, None)), size=size)  # type: ignore[misc]
    regridding = Regridding(old.grid, new.grid)
    becomes, lost = regridding.carried(was), regridding.lost(was)
    before, after = by_quantity(old.grid, was), by_quantity(new.grid, becomes)
    told = {(old.grid.size if name == "size" else getattr(old.grid, name)).quantity for name in lost}
    assert after.items() <= before.items()
    assert before.keys() - after.keys() == told - {"free"}
    assert becomes.x is None or was.x is not None


def by_quantity(of: Any, standing: Standing) -> dict[str, float]:
    """Return what a placement holds, an axis before the size, leaving out what means nothing."""
    size = of.size.quantity if of.size else "influence"
    held = [(size, standing.size), (of.x.quantity, standing.x), (of.y.quantity, standing.y)]
    return {quantity: value for quantity, value in held if value is not None and quantity != "free"}


def test_the_grid_that_a_map_has_is_not_chosen_again(do: Do, on: Any) -> None:
    with pytest.raises(InvalidInput, match="has this grid already"):
        do(grids.change_template, on("rings"), "rings")
