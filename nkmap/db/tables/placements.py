"""Tables of who stands where: rounds, agreed placements, estimates of groups, and the moves between."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from nkmap.db.tables.base import (
    STRICT,
    Coordinate,
    Flag,
    Line,
    Name,
    Note,
    Position,
    Ratio,
    Row,
    both_or_none,
    choice,
    exactly_one,
    reference,
)
from nkmap.scales import CONFIDENCE, OUTCOME, REPORTED_BY


class Round(Row):
    """A named state of all maps; exactly one round is the working one."""

    __tablename__ = "round"

    label: Mapped[Line]
    date: Mapped[Line]
    working: Mapped[Flag] = mapped_column(default=0)
    position: Mapped[Position]


class Placement(Row):
    """The agreed place of a subject on a map. x and y both null: not assessed, which is not neutral.

    `most_influential` 1 is the group's mark for those who count most, not a computed figure. With `locked` 1
    it stays in its place until it is unlocked.
    """

    __tablename__ = "placement"
    __table_args__ = (
        exactly_one("stakeholder_id", "instrument_id", "step_id"),
        both_or_none("x", "y"),
        both_or_none("trend_x", "trend_y"),
        both_or_none("label_x", "label_y"),
        UniqueConstraint("map_id", "round_id", "stakeholder_id"),
        UniqueConstraint("map_id", "round_id", "instrument_id"),
        UniqueConstraint("map_id", "round_id", "step_id"),
        STRICT,
    )

    map_id: Mapped[int] = reference("map", gone="CASCADE")
    round_id: Mapped[int] = reference("round", gone="CASCADE")
    stakeholder_id: Mapped[int | None] = reference("stakeholder", gone="CASCADE")
    instrument_id: Mapped[int | None] = reference("instrument", gone="CASCADE")
    step_id: Mapped[int | None] = reference("step", gone="CASCADE")
    x: Mapped[Coordinate | None]
    y: Mapped[Coordinate | None]
    size_value: Mapped[Ratio | None]
    salience: Mapped[Ratio | None]
    confidence: Mapped[str | None] = choice(CONFIDENCE)
    rationale: Mapped[Note]
    reported_by: Mapped[str | None] = choice(REPORTED_BY)
    outcome: Mapped[str | None] = choice(OUTCOME)
    most_influential: Mapped[Flag] = mapped_column(default=0)
    trend_x: Mapped[Coordinate | None]
    trend_y: Mapped[Coordinate | None]
    locked: Mapped[Flag] = mapped_column(default=0)
    label_x: Mapped[Coordinate | None]
    label_y: Mapped[Coordinate | None]


class Group(Row):
    """A table, a camp or one participant that estimates places; may be initials or a number."""

    __tablename__ = "participant_group"
    __table_args__ = (UniqueConstraint("name"), STRICT)

    name: Mapped[Name]
    position: Mapped[Position]


class GroupEstimate(Row):
    """The place one group gives a subject; never averaged into the agreed placement."""

    __tablename__ = "group_estimate"
    __table_args__ = (
        exactly_one("stakeholder_id", "instrument_id", "step_id"),
        both_or_none("x", "y"),
        UniqueConstraint("map_id", "round_id", "group_id", "stakeholder_id"),
        UniqueConstraint("map_id", "round_id", "group_id", "instrument_id"),
        UniqueConstraint("map_id", "round_id", "group_id", "step_id"),
        STRICT,
    )

    map_id: Mapped[int] = reference("map", gone="CASCADE")
    round_id: Mapped[int] = reference("round", gone="CASCADE")
    group_id: Mapped[int] = reference("participant_group", gone="CASCADE")
    stakeholder_id: Mapped[int | None] = reference("stakeholder", gone="CASCADE")
    instrument_id: Mapped[int | None] = reference("instrument", gone="CASCADE")
    step_id: Mapped[int | None] = reference("step", gone="CASCADE")
    x: Mapped[Coordinate | None]
    y: Mapped[Coordinate | None]
    size_value: Mapped[Ratio | None]
    salience: Mapped[Ratio | None]
    confidence: Mapped[str | None] = choice(CONFIDENCE)
    rationale: Mapped[Note]
    reported_by: Mapped[str | None] = choice(REPORTED_BY)


class PositionHistory(Row):
    """One agreed move: from nulls when it was first placed, to nulls when it was taken off the map."""

    __tablename__ = "position_history"

    placement_id: Mapped[int] = reference("placement", gone="CASCADE")
    round_id: Mapped[int] = reference("round", gone="CASCADE")
    moved_at: Mapped[Line]
    from_x: Mapped[Coordinate | None]
    from_y: Mapped[Coordinate | None]
    to_x: Mapped[Coordinate | None]
    to_y: Mapped[Coordinate | None]
