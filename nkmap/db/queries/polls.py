"""Reads polls: who has voted, and the totals once they are revealed; before that, none leaves this module."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from nkmap.db.queries.looks import label_of
from nkmap.db.tables import Dots, Instrument, LeverageEntry, Poll, PollOption, Stakeholder, Step
from nkmap.figures.votes import ranked


@dataclass(frozen=True, slots=True)
class PollRow:
    """A poll as a list shows it. `dots_each` is what each of `voters` people has; `votes` have been cast."""

    id: int
    question: str
    subject: str
    map_id: int | None
    voters: int
    dots_each: int
    revealed: bool
    votes: int


@dataclass(frozen=True, slots=True)
class OptionRow:
    """What can be voted for. `dots` and `rank` (1 is most; ties share it) are None until it is revealed."""

    id: int
    subject_id: int
    label: str
    dots: int | None
    rank: int | None


def poll_list(session: Session) -> list[PollRow]:
    """Return all polls in the order in which they were opened."""
    cast = (
        select(PollOption.poll_id, func.count(Dots.voter.distinct()).label("votes"))
        .join(Dots, Dots.option_id == PollOption.id)
        .group_by(PollOption.poll_id)
        .subquery()
    )
    columns = (Poll.id, Poll.question, Poll.subject, Poll.map_id, Poll.voters, Poll.dots_each, Poll.revealed)
    query = select(*columns, func.coalesce(cast.c.votes, 0).label("votes"))
    query = query.outerjoin(cast, cast.c.poll_id == Poll.id).order_by(Poll.position, Poll.id)
    rows = session.execute(query).mappings()
    return [PollRow(**{**row, "revealed": bool(row["revealed"])}) for row in rows]


def current_poll(polls: Sequence[PollRow]) -> PollRow:
    """Return the newest poll that goes on, or of revealed ones the newest. There must be one."""
    return ([poll for poll in polls if not poll.revealed] or polls)[-1]


def poll_options(session: Session, poll_id: int) -> list[OptionRow]:
    """Return the options of a poll: by their totals where they are revealed, otherwise in their own order."""
    options = _labelled(session, poll_id)
    if not session.scalar(select(Poll.revealed).where(Poll.id == poll_id)):
        return [OptionRow(id_, subject, label, None, None) for id_, subject, label in options]
    totals = _totals(session, poll_id)
    ranks = ranked(totals)
    rows = [OptionRow(id_, subject, label, totals[id_], ranks[id_]) for id_, subject, label in options]
    return sorted(rows, key=lambda row: row.rank or 0)


def dots_of(session: Session, poll_id: int, voter: int) -> dict[int, int]:
    """Return what one voter has given, by option: for the voter's own eyes."""
    query = select(Dots.option_id, Dots.count).join(PollOption, Dots.option_id == PollOption.id)
    rows: Any = session.execute(query.where(PollOption.poll_id == poll_id, Dots.voter == voter))
    return dict(rows.all())


def revealed_dots(session: Session, map_id: int) -> dict[int, int]:
    """Return the dots of the newest vote on a map that was revealed, by stakeholder, where there are some."""
    newest = (
        select(Poll.id)
        .where(Poll.revealed == 1, Poll.subject == "stakeholder", Poll.map_id == map_id)
        .order_by(Poll.position.desc(), Poll.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = (
        select(PollOption.stakeholder_id, func.sum(Dots.count))
        .join(Dots, Dots.option_id == PollOption.id)
        .where(PollOption.poll_id == newest)
        .group_by(PollOption.stakeholder_id)
    )
    rows: Any = session.execute(query)
    return dict(rows.all())


def _totals(session: Session, poll_id: int) -> dict[int, int]:
    query = (
        select(PollOption.id, func.coalesce(func.sum(Dots.count), 0))
        .outerjoin(Dots, Dots.option_id == PollOption.id)
        .where(PollOption.poll_id == poll_id)
        .group_by(PollOption.id)
    )
    rows: Any = session.execute(query)
    return dict(rows.all())


def _labelled(session: Session, poll_id: int) -> list[tuple[int, int, str]]:
    """Return id, subject and words of each option; an entry is told by its target and its lever."""
    target = aliased(Stakeholder)
    lever = func.coalesce(Instrument.name, LeverageEntry.note)
    words = func.coalesce(
        label_of(Stakeholder),
        label_of(target) + " · " + lever,
        Step.name,
    )
    subject = func.coalesce(PollOption.stakeholder_id, PollOption.entry_id, PollOption.step_id)
    query = (
        select(PollOption.id, subject, words)
        .outerjoin(Stakeholder, PollOption.stakeholder_id == Stakeholder.id)
        .outerjoin(LeverageEntry, PollOption.entry_id == LeverageEntry.id)
        .outerjoin(target, LeverageEntry.target_id == target.id)
        .outerjoin(Instrument, LeverageEntry.instrument_id == Instrument.id)
        .outerjoin(Step, PollOption.step_id == Step.id)
        .where(PollOption.poll_id == poll_id)
        .order_by(PollOption.position, PollOption.id)
    )
    return [(id_, subject_id, label) for id_, subject_id, label in session.execute(query)]
