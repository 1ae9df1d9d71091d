"""Tables of meetings: who met when, what was on the agenda, what was voted on, and who does what next."""

from typing import Annotated

from sqlalchemy import Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from nkmap.db.tables.base import (
    STRICT,
    Flag,
    Line,
    Name,
    Note,
    Position,
    Row,
    choice,
    exactly_one,
    reference,
)
from nkmap.scales import AGENDA_MODES, POLL_SUBJECTS, SENSITIVITY, STEP_STATUS

Minutes = Annotated[int, mapped_column(Integer, default=0, info={"range": (0, 1_440)})]
Voter = Annotated[int, mapped_column(Integer, info={"range": (1, 1_000)})]
Count = Annotated[int, mapped_column(Integer, info={"range": (1, 1_000)})]


class WorkshopSession(Row):
    """A meeting: participants may be initials or numbers; `confidentiality` says what may leave the room."""

    __tablename__ = "session"

    date: Mapped[Line]
    place: Mapped[Line]
    participants: Mapped[Note]
    confidentiality: Mapped[str | None] = choice(SENSITIVITY)
    agenda: Mapped[Note]
    parking_lot: Mapped[Note]
    note: Mapped[Note]


class AgendaStep(Row):
    """A step of a meeting's agenda: its minutes, and the mode of the program that goes with it."""

    __tablename__ = "agenda_step"

    session_id: Mapped[int] = reference("session", gone="CASCADE")
    title: Mapped[Name]
    minutes: Mapped[Minutes]
    mode: Mapped[str | None] = choice(AGENDA_MODES)
    prompt: Mapped[Note]
    done: Mapped[Flag] = mapped_column(default=0)
    position: Mapped[Position]


class Poll(Row):
    """A silent vote with dots; totals are hidden until it is revealed. A signal, not a decision."""

    __tablename__ = "poll"

    question: Mapped[Line]
    map_id: Mapped[int | None] = reference("map", gone="CASCADE")
    subject: Mapped[str] = choice(POLL_SUBJECTS)
    voters: Mapped[Voter]
    dots_each: Mapped[Count]
    revealed: Mapped[Flag] = mapped_column(default=0)
    position: Mapped[Position]


class PollOption(Row):
    """What can be voted for in a poll."""

    __tablename__ = "poll_option"
    __table_args__ = (
        exactly_one("stakeholder_id", "entry_id", "step_id"),
        UniqueConstraint("poll_id", "stakeholder_id"),
        UniqueConstraint("poll_id", "entry_id"),
        UniqueConstraint("poll_id", "step_id"),
        STRICT,
    )

    poll_id: Mapped[int] = reference("poll", gone="CASCADE")
    stakeholder_id: Mapped[int | None] = reference("stakeholder", gone="CASCADE")
    entry_id: Mapped[int | None] = reference("leverage_entry", gone="CASCADE")
    step_id: Mapped[int | None] = reference("step", gone="CASCADE")
    position: Mapped[Position]


class Dots(Row):
    """The dots of one voter, known by number only, for one option."""

    __tablename__ = "dots"
    __table_args__ = (UniqueConstraint("option_id", "voter"), STRICT)

    option_id: Mapped[int] = reference("poll_option", gone="CASCADE")
    voter: Mapped[Voter]
    count: Mapped[Count]


class Action(Row):
    """What somebody does next: the move that is wanted of a stakeholder, by which lever, who, until when."""

    __tablename__ = "action"

    stakeholder_id: Mapped[int | None] = reference("stakeholder", gone="SET NULL")
    entry_id: Mapped[int | None] = reference("leverage_entry", gone="SET NULL")
    wanted: Mapped[Note]
    owner: Mapped[Line]
    due: Mapped[Line]
    status: Mapped[str | None] = choice(STEP_STATUS)
    position: Mapped[Position]
