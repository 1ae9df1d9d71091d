"""Reads what the figures of a map are made of, on the scales that they need."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from nkmap.db.queries.estimates import disagreements, is_blind
from nkmap.db.queries.grids import grid
from nkmap.db.queries.regridding import SIZE
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import LeverageEntry, Map, Placement, Relation, Stakeholder
from nkmap.errors import Sentence
from nkmap.figures import relations
from nkmap.figures.after_map import Shift
from nkmap.figures.all_figures import Material
from nkmap.figures.group_agreement import Estimated, GroupView
from nkmap.figures.salience import Claim
from nkmap.figures.taking_part import Assessment, Refused
from nkmap.geometry import share_of
from nkmap.map_content import Axis, Grid

STANCE, INFLUENCE = "stance", "influence"
BADGES = "salience_badges"
OF_PLACES = ("prince", "feasibility", "outlook", "bargaining", "drift")  # the figures that need both
COLUMNS = {"x": Placement.x, "y": Placement.y, "size": Placement.size_value}


def figure_material(session: Session, map_id: int) -> Material:
    """Return what is known of a map that is there, now: of everybody of whom anything is recorded on it.

    Stances are on a scale of -1..1 whatever the ends of the axis, influence on 0..1. Levers are all those
    with an expected shift and its chance that have not failed.
    """
    shown = grid(session, map_id)
    everybody: Any = session.execute(select(Stakeholder.id, Stakeholder.name).order_by(Stakeholder.id))
    return Material(
        assessments=tuple(assessments_on(session, map_id, shown)),
        names=dict(everybody.all()),
        relations=tuple(_relations(session)),
        stances=tuple(stances(session)),
        shifts=tuple(_shifts(session, map_id)),
        shifts_are=Sentence(
            "“After” uses every lever with an expected shift and a chance, unless it failed."
        ),
        estimated=tuple(_estimated(session, map_id, shown)),
        claims=_claims(session),
        refused=_blind() if is_blind(session, map_id) else _without_axes(shown),
    )


def stances(session: Session) -> list[dict[int, float]]:
    """Return the stances -1..1 by stakeholder on each map that has such an axis and is not placed blindly."""
    found = []
    for map_id in session.scalars(select(Map.id).where(Map.blind == 0).order_by(Map.position, Map.id)):
        rows = assessments_on(session, map_id, grid(session, map_id))
        found.append({row.id: row.stance for row in rows if row.stance is not None})
    return found


def assessments_on(session: Session, map_id: int, shown: Grid) -> Iterable[Assessment]:
    """Give everybody of whom a place, a size or a salience is recorded on a map with this grid, now."""
    recorded = [column.is_not(None) for column in (*COLUMNS.values(), Placement.salience)]
    query = (
        select(
            Stakeholder.id,
            Stakeholder.uid,
            Stakeholder.name,
            Placement.salience,
            Placement.confidence,
            *(column.label(dimension) for dimension, column in COLUMNS.items()),
        )
        .join(Stakeholder, Placement.stakeholder_id == Stakeholder.id)
        .where(Placement.map_id == map_id, Placement.round_id == working_round(session), or_(*recorded))
        .order_by(Stakeholder.position, Stakeholder.id)
    )
    for row in session.execute(query).mappings():
        yield Assessment(
            id=row["id"],
            uid=row["uid"],
            name=row["name"],
            stance=_value(row, shown, STANCE, (-1.0, 1.0)),
            influence=_value(row, shown, INFLUENCE, (0.0, 1.0)),
            salience=row["salience"],
            confidence=row["confidence"],
        )


def _value(row: Mapping[Any, Any], shown: Grid, quantity: str, ends: tuple[float, float]) -> float | None:
    """Return what is recorded of a quantity, brought onto a scale; None where it is not assessed."""
    dimension = _dimension(shown, quantity)
    if dimension is None or row[dimension] is None:
        return None
    axis: Axis | None = None if dimension == "size" else getattr(shown, dimension)
    if axis and (axis.minimum, axis.maximum) == ends:
        return float(row[dimension])  # to the last digit
    share = share_of(axis, row[dimension]) if axis else row[dimension]
    return float(ends[0] + share * (ends[1] - ends[0]))


def _dimension(shown: Grid, quantity: str) -> str | None:
    """Return which value of a placement holds a quantity: size holds influence unless the grid says else."""
    for dimension in ("y", "x", "size"):
        axis: Axis | None = getattr(shown, dimension)
        if axis and axis.quantity == quantity:
            return dimension
    return "size" if quantity == SIZE and shown.size is None else None


def _without_axes(shown: Grid) -> dict[str, Refused]:
    """Return the refusals of a map whose grid holds no stance or no influence."""
    lacking = [quantity for quantity in (STANCE, INFLUENCE) if _dimension(shown, quantity) is None]
    found = {quantity: Refused(_no_axis(quantity), quantity) for quantity in lacking}
    refused = dict.fromkeys(OF_PLACES, found[lacking[0]]) if lacking else {}
    return refused | {BADGES: found[INFLUENCE]} if INFLUENCE in lacking else refused


def _no_axis(quantity: str) -> Sentence:
    if quantity == STANCE:
        return Sentence(
            "The grid of this map has no stance. Change it to one that has: Influence and stance."
        )
    return Sentence("The grid of this map has no influence. Change it to one that has: Influence and stance.")


def _blind() -> dict[str, Refused]:
    sentence = Sentence("Groups are placing on this map without seeing each other. Reveal their views first.")
    return dict.fromkeys((*OF_PLACES, "agreement", BADGES), Refused(sentence, "reveal"))


def _claims(session: Session) -> dict[int, Claim]:
    rows = session.execute(select(Stakeholder.id, Stakeholder.legitimacy, Stakeholder.urgency))
    return {id_: Claim(*(None if one is None else bool(one) for one in said)) for id_, *said in rows}


def _relations(session: Session) -> list[relations.Relation]:
    query = select(
        Relation.from_id, Relation.to_id, Relation.kind, Relation.strength, Relation.directed
    ).order_by(Relation.id)
    return [
        relations.Relation(from_id, to_id, kind, strength, bool(directed))
        for from_id, to_id, kind, strength, directed in session.execute(query)
    ]


def _shifts(session: Session, map_id: int) -> list[Shift]:
    entry = LeverageEntry
    query = select(entry.id, entry.target_id, entry.expected_shift, entry.p_shift).where(
        entry.map_id == map_id,
        entry.expected_shift.is_not(None),
        entry.p_shift.is_not(None),
        entry.stage.is_distinct_from("failed"),
    )
    rows: Any = session.execute(query.order_by(entry.position, entry.id))
    return [Shift(*row) for row in rows]


def _estimated(session: Session, map_id: int, shown: Grid) -> list[Estimated]:
    return [
        Estimated(
            row.stakeholder_id,
            row.label,
            tuple(
                GroupView(
                    one.group,
                    (share_of(shown.x, one.x), share_of(shown.y, one.y)),
                    has_reason=bool(one.reason),
                )
                for one in row.estimates
            ),
        )
        for row in disagreements(session, map_id)
    ]
