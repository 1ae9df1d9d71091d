"""Counts beforehand what changing the grid of a map keeps and what it puts back on the list."""

from collections import Counter
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.queries.grids import grid
from nkmap.db.queries.regridding import Regridding, Standing
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import GroupEstimate, Placement, PositionHistory
from nkmap.map_content import Grid
from nkmap.templates import load_template


class Dropped(NamedTuple):
    """A quantity that the new grid has no room for, the name of its axis, and how many values go."""

    quantity: str
    axis: str
    values: int


class GridChange(NamedTuple):
    """What a change of grid does to the places of the working round: `stay` and `go` back to the list.

    `hidden`: how many values of influence are kept without being shown. `earlier` places of named rounds and
    `estimates` of groups lose their place, `moves` from one place to another and `trends` are left out.
    """

    stay: int
    go: int
    dropped: tuple[Dropped, ...]
    hidden: int
    earlier: int
    estimates: int
    moves: int
    trends: int


def template_change(session: Session, map_id: int, template_id: str) -> GridChange:
    """Return what changing the grid of a map to a template would do.

    Raises InvalidInput for an unknown template.
    """
    old = grid(session, map_id)
    regridding = Regridding(old, load_template(template_id).grid)
    placed = list(session.scalars(select(Placement).where(Placement.map_id == map_id)))
    now = [row for row in placed if row.round_id == working_round(session)]
    estimates = session.scalars(select(GroupEstimate).where(GroupEstimate.map_id == map_id))
    on_map = [row for row in now if row.x is not None]
    stay = sum(not _goes(regridding, row) for row in on_map)
    becomes = [regridding.carried(standing(row)) for row in now]
    return GridChange(
        stay=stay,
        go=len(on_map) - stay,
        dropped=_dropped(regridding, old, now),
        hidden=sum(one.size is not None for one in becomes) if regridding.hides_influence() else 0,
        earlier=sum(_goes(regridding, row) for row in placed if row not in now),
        estimates=sum(_goes(regridding, row) for row in estimates),
        moves=_moves(session, map_id, regridding),
        trends=sum(row.trend_x is not None and not carried_trend(regridding, row) for row in placed),
    )


def standing(row: Placement | GroupEstimate) -> Standing:
    """Return what a placement or an estimate says."""
    return Standing(row.x, row.y, row.size_value)


def carried_trend(regridding: Regridding, row: Placement) -> tuple[float, float] | None:
    """Return where the arrow of a placement points on the new grid; None where it goes with its place."""
    stays = regridding.carried(standing(row)).x is not None
    return regridding.carried_place(row.trend_x, row.trend_y) if stays else None


def moves_of_map(session: Session, map_id: int) -> list[PositionHistory]:
    """Return the history of all placements of a map, as rows."""
    query = select(PositionHistory).join(Placement, PositionHistory.placement_id == Placement.id)
    return list(session.scalars(query.where(Placement.map_id == map_id)))


def _goes(regridding: Regridding, row: Placement | GroupEstimate) -> bool:
    return row.x is not None and regridding.carried(standing(row)).x is None


def _dropped(regridding: Regridding, old: Grid, now: list[Placement]) -> tuple[Dropped, ...]:
    counted = Counter(name for row in now for name in regridding.lost(standing(row)))
    axes = {name: getattr(old, name) for name in ("x", "y", "size")}
    return tuple(
        Dropped(axes[name].quantity, axes[name].name, counted[name]) for name in axes if counted[name]
    )


def _moves(session: Session, map_id: int, regridding: Regridding) -> int:
    moves = [row for row in moves_of_map(session, map_id) if row.from_x is not None and row.to_x is not None]
    ends = [((row.from_x, row.from_y), (row.to_x, row.to_y)) for row in moves]
    return sum(not any(regridding.carried_place(*end) for end in both) for both in ends)
