"""Tables of what the project rests on: sources, and evidence that ties a passage to a row."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from nkmap.db.tables.base import STRICT, Line, Name, Note, Row, exactly_one, reference

SUBJECTS = (
    "stakeholder_id",
    "map_id",
    "placement_id",
    "estimate_id",
    "instrument_id",
    "entry_id",
    "relation_id",
    "strategy_id",
    "step_id",
)


class Source(Row):
    """A document that is referred to; its locator scheme says how passages are counted."""

    __tablename__ = "source"
    __table_args__ = (UniqueConstraint("reference"), STRICT)

    reference: Mapped[Name]
    title: Mapped[Name]
    author: Mapped[Line]
    date: Mapped[Line]
    kind: Mapped[Line]
    locator_scheme: Mapped[Line]
    note: Mapped[Note]


class Evidence(Row):
    """A passage of a source and the one row it supports; paraphrase and quotation may both be empty."""

    __tablename__ = "evidence"
    __table_args__ = (exactly_one(*SUBJECTS), STRICT)

    source_id: Mapped[int] = reference("source", gone="CASCADE")
    locator: Mapped[Line]
    paraphrase: Mapped[Note]
    quotation: Mapped[Note]
    stakeholder_id: Mapped[int | None] = reference("stakeholder", gone="CASCADE")
    map_id: Mapped[int | None] = reference("map", gone="CASCADE")
    placement_id: Mapped[int | None] = reference("placement", gone="CASCADE")
    estimate_id: Mapped[int | None] = reference("group_estimate", gone="CASCADE")
    instrument_id: Mapped[int | None] = reference("instrument", gone="CASCADE")
    entry_id: Mapped[int | None] = reference("leverage_entry", gone="CASCADE")
    relation_id: Mapped[int | None] = reference("relation", gone="CASCADE")
    strategy_id: Mapped[int | None] = reference("strategy", gone="CASCADE")
    step_id: Mapped[int | None] = reference("step", gone="CASCADE")
