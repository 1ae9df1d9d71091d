"""Tables of what the project rests on: sources with their texts, and evidence that ties a passage to it."""

from typing import Annotated

from sqlalchemy import Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from nkmap.db.tables.base import (
    NOTE_LENGTH,
    STRICT,
    Flag,
    Line,
    Name,
    Note,
    Row,
    choice,
    exactly_one,
    reference,
)
from nkmap.scales import EVIDENCE_SIDES, SENSITIVITY

ParagraphNumber = Annotated[int, mapped_column(Integer, info={"range": (1, 1_000_000)})]
Character = Annotated[int, mapped_column(Integer, info={"range": (0, NOTE_LENGTH)})]

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
    publisher: Mapped[Line]
    link: Mapped[Line]
    accessed: Mapped[Line]
    locator_scheme: Mapped[Line]
    sensitivity: Mapped[str] = choice(SENSITIVITY, default="shareable")
    do_not_export: Mapped[Flag] = mapped_column(default=0)
    note: Mapped[Note]


class SourceParagraph(Row):
    """A paragraph of a source whose text is kept in the project, counted from 1; page null: it has none."""

    __tablename__ = "source_paragraph"
    __table_args__ = (UniqueConstraint("source_id", "number"), STRICT)

    source_id: Mapped[int] = reference("source", gone="CASCADE")
    number: Mapped[ParagraphNumber]
    page: Mapped[ParagraphNumber | None]
    text: Mapped[Note]


class Evidence(Row):
    """A passage of a source and the one row that it supports or contests.

    Paraphrase and quotation may both be empty. Where the source's text is kept, the passage runs from
    character `starts` of `paragraph` up to character `ends` of `last_paragraph`; all four null: the locator
    alone tells where.
    """

    __tablename__ = "evidence"
    __table_args__ = (exactly_one(*SUBJECTS), STRICT)

    source_id: Mapped[int] = reference("source", gone="CASCADE")
    locator: Mapped[Line]
    side: Mapped[str] = choice(EVIDENCE_SIDES, default="supports")
    paragraph: Mapped[ParagraphNumber | None]
    starts: Mapped[Character | None]
    last_paragraph: Mapped[ParagraphNumber | None]
    ends: Mapped[Character | None]
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
