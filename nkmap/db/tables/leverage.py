"""Tables of leverage: the project's instruments, and the log of who could move whom with what."""

from sqlalchemy import CheckConstraint, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from nkmap.db.tables.base import (
    STRICT,
    Line,
    Name,
    Note,
    Ordinal,
    Position,
    Ratio,
    Row,
    Shift,
    choice,
    reference,
)
from nkmap.scales import (
    BACKFIRE_FORMS,
    CONFIDENCE,
    INSTRUMENT_KINDS,
    POWER_BASES,
    SENSITIVITY,
    STAGES,
    SUSCEPTIBILITY,
    TIMES_TO_EFFECT,
)


class Instrument(Row):
    """A lever of the project's list; kind null = not sorted yet."""

    __tablename__ = "instrument"
    __table_args__ = (UniqueConstraint("name"), STRICT)

    name: Mapped[Name]
    kind: Mapped[str | None] = choice(INSTRUMENT_KINDS)
    note: Mapped[Note]
    position: Mapped[Position]


class LeverageEntry(Row):
    """One holder, one target, one instrument on one map. Ordinals 0..4; null = not assessed.

    An entry without an instrument is one whose lever is still to be named; its note then says what was said.
    `kind` is null where the instrument's own kind stands.
    """

    __tablename__ = "leverage_entry"
    __table_args__ = (
        CheckConstraint("instrument_id IS NOT NULL OR note <> ''", name="instrument_or_note"),
        STRICT,
    )

    map_id: Mapped[int] = reference("map", gone="CASCADE")
    target_id: Mapped[int] = reference("stakeholder", gone="CASCADE")
    instrument_id: Mapped[int | None] = reference("instrument", gone="CASCADE")
    kind: Mapped[str | None] = choice(INSTRUMENT_KINDS)
    susceptibility: Mapped[str | None] = choice(SUSCEPTIBILITY)
    holder_id: Mapped[int | None] = reference("stakeholder", gone="SET NULL")
    willingness: Mapped[Ordinal | None]
    power_base: Mapped[str | None] = choice(POWER_BASES)
    stage: Mapped[str | None] = choice(STAGES)
    demand: Mapped[Note]
    condition: Mapped[Note]
    verification: Mapped[Note]
    size: Mapped[Ordinal | None]
    credibility: Mapped[Ordinal | None]
    cost_to_holder: Mapped[Ordinal | None]
    compliance_cost: Mapped[Ordinal | None]
    substitutes: Mapped[Ordinal | None]
    backfire_risk: Mapped[Ordinal | None]
    backfire_form: Mapped[str | None] = choice(BACKFIRE_FORMS)
    population_harm: Mapped[Ordinal | None]
    window_from: Mapped[str | None] = mapped_column(Text, info={"length": (10, 10)})
    window_to: Mapped[str | None] = mapped_column(Text, info={"length": (10, 10)})
    time_to_effect: Mapped[str | None] = choice(TIMES_TO_EFFECT)
    expected_shift: Mapped[Shift | None]
    p_shift: Mapped[Ratio | None]
    linked_issue: Mapped[Line]
    legal_basis: Mapped[Line]
    note: Mapped[Note]
    dissent: Mapped[Note]
    confidence: Mapped[str | None] = choice(CONFIDENCE)
    assessed_by: Mapped[Line]
    assessed_on: Mapped[Line]
    sensitivity: Mapped[str] = choice(SENSITIVITY, default="shareable")
    position: Mapped[Position]


class LeverageIntermediary(Row):
    """A stakeholder through whom an entry works, in order (the boomerang route, Keck & Sikkink 1998)."""

    __tablename__ = "leverage_intermediary"
    __table_args__ = (UniqueConstraint("entry_id", "stakeholder_id"), STRICT)

    entry_id: Mapped[int] = reference("leverage_entry", gone="CASCADE")
    stakeholder_id: Mapped[int] = reference("stakeholder", gone="CASCADE")
    position: Mapped[Position]
