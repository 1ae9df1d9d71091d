"""Projects, maps, strategies, steps and evidence."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import (
    estimates,
    evidence,
    grids,
    instruments,
    layers,
    leverage_entries,
    maps,
    placements,
    projects,
    sources,
    stakeholders,
    steps,
    strategies,
)
from nkmap.db.queries.counts import project
from nkmap.db.queries.grids import grid
from nkmap.db.queries.map_deletion import goes_with_map
from nkmap.db.queries.maps import map_list
from nkmap.db.store import Store
from nkmap.db.tables import (
    AxisBand,
    Evidence,
    GridAxis,
    GridCell,
    LeverageEntry,
    Map,
    MapLayer,
    Placement,
    PositionHistory,
    Round,
    Stakeholder,
    StakeholderKind,
    Step,
    StrategyActor,
    StrategyInstrument,
)
from nkmap.errors import InvalidInput
from nkmap.templates import load_templates

Do = Callable[..., Any]
Rows = Callable[[type], list[Any]]


def test_a_new_project_has_its_kinds_and_one_working_round(do: Do, rows: Rows) -> None:
    assert [row.working for row in rows(Round)] == [1]
    assert {"government", "NGO", "other"} <= {row.name for row in rows(StakeholderKind)}
    with pytest.raises(InvalidInput, match="set up already"):
        do(projects.set_up)


def test_a_project_is_described(do: Do, store: Store) -> None:
    do(projects.describe, title=" Who  could be moved ", description="One\r\ntwo\x00", language="ko")
    described = store.read(project)
    assert (described.title, described.description) == ("Who could be moved", "One\ntwo")
    with pytest.raises(InvalidInput, match="Language may have at most 35 characters; this has 40"):
        do(projects.describe, language="x" * 40)


@pytest.mark.parametrize("template", load_templates(), ids=lambda template: template.id)
def test_a_map_carries_a_full_copy_of_its_template(do: Do, store: Store, template: Any) -> None:
    map_id = do(maps.add, template.id, "Question?", "frame", "2007")
    assert store.read(grid, map_id) == template.grid


def test_an_unknown_template_is_refused_naming_those_there_are(do: Do) -> None:
    with pytest.raises(InvalidInput, match="influence-stance, position-map, power-interest"):
        do(maps.add, "no-such")


def test_maps_stand_in_the_order_in_which_they_were_added(do: Do, store: Store) -> None:
    first, second = do(maps.add, "power-interest", "One"), do(maps.add, "influence-stance", "Two")
    do(maps.update, first, question="First")
    assert [(row.id, row.question) for row in store.read(map_list)] == [(first, "First"), (second, "Two")]


def test_a_copy_of_a_map_stands_behind_it_with_its_grid_layers_and_places(
    do: Do, store: Store, rows: Rows
) -> None:
    first, last = do(maps.add, "power-interest", "One", "frame", "2007"), do(maps.add, "rings", "Two")
    china = do(stakeholders.add, "China")
    (placed,) = do(placements.place, first, {china: (0.2, 0.9)})
    do(placements.assess, placed, rationale="because", size_value=0.3)
    do(grids.set_axis, first, "x", name="관심", mid_line=0.3)
    do(layers.switch, first, "trail", True)
    do(leverage_entries.log, first, [china], "Aid")
    copy = do(maps.duplicate, first)
    assert [(row.id, row.question) for row in store.read(map_list)] == [
        (first, "One"),
        (copy, "One (2)"),
        (last, "Two"),
    ]
    assert store.read(grid, copy) == store.read(grid, first)
    taken = [(row.x, row.y, row.size_value, row.rationale) for row in rows(Placement)]
    assert taken == [(0.2, 0.9, 0.3, "because")] * 2
    assert [row.map_id for row in rows(MapLayer)] == [first, copy]
    assert [row.map_id for row in rows(LeverageEntry)] == [first]
    assert (rows(Map)[-1].frame, rows(Map)[-1].as_of) == ("frame", "2007")
    do(maps.duplicate, copy)
    assert [row.question for row in store.read(map_list)] == ["One", "One (2)", "One (3)", "Two"]


def test_a_copy_of_a_map_without_a_question_has_none(do: Do, store: Store) -> None:
    do(maps.duplicate, do(maps.add, "rings"))
    assert [row.question for row in store.read(map_list)] == ["", ""]


def test_a_map_is_moved_to_a_place_in_the_order(do: Do, store: Store) -> None:
    first, second, third = (do(maps.add, "rings", question) for question in ("One", "Two", "Three"))
    for position, order in ((0, (third, first, second)), (1, (first, third, second)), (9, None), (-1, None)):
        do(maps.move_to, third, position)
        if order:
            assert [row.id for row in store.read(map_list)] == list(order)
    assert [row.id for row in store.read(map_list)] == [third, first, second]


def test_the_only_map_is_not_deleted(do: Do, store: Store) -> None:
    only = do(maps.add, "rings", "One")
    with pytest.raises(InvalidInput, match="only map"):
        do(maps.delete, only)
    do(maps.delete, do(maps.duplicate, only))
    assert [row.id for row in store.read(map_list)] == [only]


def test_what_goes_with_a_map_is_counted(do: Do, store: Store) -> None:
    map_id = do(maps.add, "rings", "One")
    china, japan = do(stakeholders.add_many, ["China", "Japan"])[0]
    placed = do(placements.place, map_id, {china: (0, 0), japan: (0.2, 0)})
    do(placements.take_off, placed[1:])
    do(leverage_entries.log, map_id, [china, japan], "Aid")
    do(estimates.estimate, map_id, "Table 1", {china: (0, 0)})
    gone = store.read(goes_with_map, map_id)
    assert (gone.places, gone.entries, gone.estimates) == (1, 2, 1)


def test_snap_is_switched_on_and_off(do: Do, rows: Rows) -> None:
    map_id = do(maps.add, "rings")
    do(maps.update, map_id, snap=1)
    assert rows(Map)[0].snap == 1
    with pytest.raises(InvalidInput, match="between 0 and 1"):
        do(maps.update, map_id, snap=2)


def test_deleting_a_map_takes_its_grid_and_placements_along_and_leaves_stakeholders(
    do: Do, store: Store, rows: Rows
) -> None:
    map_id, china = do(maps.add, "influence-stance"), do(stakeholders.add, "China")
    do(placements.place, map_id, {china: (0, 0)})
    other = do(maps.add, "blank")
    do(maps.delete, map_id)
    assert {row.map_id for row in rows(GridAxis)} == {other}
    assert len(rows(AxisBand)) == 6
    for row_class in (GridCell, Placement, PositionHistory):
        assert rows(row_class) == []
    assert len(rows(Stakeholder)) == 1
    store.undo()
    assert len(rows(Placement)) == 1 and len(rows(GridAxis)) == 4


def test_a_strategy_says_who_acts_and_with_what(do: Do, rows: Rows) -> None:
    actors, _ = do(stakeholders.add_many, ["China", "Japan"])
    levers = [do(instruments.find_or_add, name) for name in ("Aid", "Radio")]
    quiet = do(strategies.add, "Quiet", effect="positive")
    do(strategies.set_actors, quiet, actors)
    do(strategies.set_actors, quiet, actors[1:])
    do(strategies.set_instruments, quiet, levers)
    assert [row.stakeholder_id for row in rows(StrategyActor)] == actors[1:]
    assert [row.instrument_id for row in rows(StrategyInstrument)] == levers


def test_two_strategies_never_share_a_name(do: Do) -> None:
    do(strategies.add, "Quiet")
    loud = do(strategies.add, "Loud")
    for verb, arguments in ((strategies.add, ("QUIET",)), (strategies.update, (loud,))):
        with pytest.raises(InvalidInput, match="has this name already"):
            do(verb, *arguments, **({"name": "quiet"} if verb is strategies.update else {}))


def test_deleting_a_strategy_keeps_its_steps(do: Do, rows: Rows) -> None:
    quiet = do(strategies.add, "Quiet")
    step = do(steps.add, "Talk", quiet, feasibility=0.5)
    do(steps.update, step, status="done")
    do(strategies.delete, [quiet])
    assert [(row.name, row.strategy_id, row.status) for row in rows(Step)] == [("Talk", None, "done")]
    with pytest.raises(InvalidInput, match="Feasibility must lie between 0 and 1; it was 2"):
        do(steps.update, step, feasibility=2)


def test_a_passage_supports_exactly_one_row(do: Do, rows: Rows) -> None:
    china = do(stakeholders.add, "China")
    source = do(sources.add, "M", "Minutes")
    for subjects in ({}, {"stakeholder_id": china, "map_id": 1}):
        with pytest.raises(InvalidInput, match="exactly one thing"):
            do(evidence.cite, source, "3", **subjects)
    do(evidence.cite, source, "3", stakeholder_id=china, paraphrase="Decides")
    assert [(row.locator, row.paraphrase) for row in rows(Evidence)] == [("3", "Decides")]
    do(stakeholders.delete, [china])
    assert rows(Evidence) == []


def test_two_sources_never_share_a_mark(do: Do) -> None:
    do(sources.add, "M", "Minutes")
    with pytest.raises(InvalidInput, match="has this mark already"):
        do(sources.add, "m", "Memo")
