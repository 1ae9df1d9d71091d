"""Projects, maps, strategies, steps and evidence."""

from collections.abc import Callable
from typing import Any

import pytest

from nkmap.commands import evidence, instruments, maps, placements, projects, stakeholders, steps, strategies
from nkmap.db.queries.counts import project
from nkmap.db.queries.grids import grid
from nkmap.db.queries.maps import map_list
from nkmap.db.store import Store
from nkmap.db.tables import (
    AxisBand,
    Evidence,
    GridAxis,
    GridCell,
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


def test_deleting_a_map_takes_its_grid_and_placements_along_and_leaves_stakeholders(
    do: Do, store: Store, rows: Rows
) -> None:
    map_id, china = do(maps.add, "influence-stance"), do(stakeholders.add, "China")
    do(placements.place, map_id, {china: (0, 0)})
    do(maps.delete, map_id)
    for row_class in (GridAxis, AxisBand, GridCell, Placement, PositionHistory):
        assert rows(row_class) == []
    assert len(rows(Stakeholder)) == 1
    store.undo()
    assert len(rows(Placement)) == 1 and len(rows(GridAxis)) == 2


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
    source = do(evidence.add_source, "M", "Minutes")
    for subjects in ({}, {"stakeholder_id": china, "map_id": 1}):
        with pytest.raises(InvalidInput, match="exactly one thing"):
            do(evidence.cite, source, "3", **subjects)
    do(evidence.cite, source, "3", stakeholder_id=china, paraphrase="Decides")
    assert [(row.locator, row.paraphrase) for row in rows(Evidence)] == [("3", "Decides")]
    do(stakeholders.delete, [china])
    assert rows(Evidence) == []


def test_two_sources_never_share_a_mark(do: Do) -> None:
    do(evidence.add_source, "M", "Minutes")
    with pytest.raises(InvalidInput, match="has this mark already"):
        do(evidence.add_source, "m", "Memo")
