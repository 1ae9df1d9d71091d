"""Silent votes with dots: who may give how many, what each voter gave, and revealing the totals."""

from collections.abc import Mapping, Sequence

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.tables import Dots, Poll, PollOption
from nkmap.errors import InvalidInput
from nkmap.figures.votes import usual_dots
from nkmap.scales import POLL_SUBJECTS

# The column of an option by what is voted on.
SUBJECTS = dict(zip(POLL_SUBJECTS, ("stakeholder_id", "entry_id", "step_id"), strict=True))


def add(
    session: Session,
    question: str,
    subject: str,
    subject_ids: Sequence[int],
    voters: int,
    dots_each: int | None = None,
    map_id: int | None = None,
) -> int:
    """Open a poll among subjects of one kind (`scales.POLL_SUBJECTS`) and return its id.

    Each of `voters` people has `dots_each` dots, by the n/3 rule where None. Raises InvalidInput, also for
    fewer than two options.
    """
    ids = list(dict.fromkeys(subject_ids))
    if len(ids) < 2:
        raise InvalidInput("A vote needs at least two to choose from. Select more of them.")
    poll = rows.make(
        session,
        Poll,
        question=question,
        map_id=map_id,
        subject=subject,
        voters=voters,
        dots_each=usual_dots(len(ids)) if dots_each is None else dots_each,
        position=rows.next_position(session, Poll),
    )
    options = ({"poll_id": poll.id, SUBJECTS[subject]: id_, "position": n} for n, id_ in enumerate(ids))
    rows.make_many(session, PollOption, options)
    return poll.id


def update(session: Session, poll_id: int, **values: object) -> None:
    """Set question, voters or dots_each.

    Raises InvalidInput, also where somebody has given more than that already.
    """
    poll = rows.found(session, Poll, poll_id)
    rows.update(session, poll, ("question", "voters", "dots_each"), values)
    given = _given(session, poll_id)
    if any(voter > poll.voters or dots > poll.dots_each for voter, dots in given.items()):
        raise InvalidInput("Somebody has already given more than that. Take those dots back first.")


def cast(session: Session, poll_id: int, voter: int, dots: Mapping[int, int]) -> None:
    """Record all dots of one voter, {option id: dots}, instead of those given before; none takes them back.

    Raises InvalidInput for more dots than the voter has, for a number beyond the voters, for options that are
    not in the poll, and once the totals are shown.
    """
    poll = _open_poll(session, poll_id)
    if not 1 <= voter <= poll.voters:
        raise InvalidInput("Voters are numbered from 1 to {0}. Type one of these.", poll.voters)
    given = {option: count for option, count in dots.items() if count}
    if any(count < 0 for count in given.values()) or sum(given.values()) > poll.dots_each:
        raise InvalidInput("Each voter has {0} dots. Take some back.", poll.dots_each)
    options = _options(session, poll_id)
    if not given.keys() <= set(options):
        raise InvalidInput("This cannot be voted for here (any more). Choose another one.")
    session.execute(delete(Dots).where(Dots.option_id.in_(options), Dots.voter == voter))
    rows.make_many(
        session, Dots, ({"option_id": id_, "voter": voter, "count": n} for id_, n in given.items())
    )


def reveal(session: Session, poll_id: int, revealed: bool = True) -> None:
    """Show the totals, which ends the vote; or hide them, and it goes on. Raises InvalidInput."""
    rows.update(session, rows.found(session, Poll, poll_id), ("revealed",), {"revealed": int(revealed)})


def remove(session: Session, poll_id: int) -> None:
    """Delete a poll with all its dots. Raises InvalidInput."""
    rows.remove(session, Poll, [poll_id])


def _open_poll(session: Session, poll_id: int) -> Poll:
    poll = rows.found(session, Poll, poll_id)
    if poll.revealed:
        raise InvalidInput("The totals are shown, so the vote is over. Hide them to go on voting.")
    return poll


def _options(session: Session, poll_id: int) -> list[int]:
    return list(session.scalars(select(PollOption.id).where(PollOption.poll_id == poll_id)))


def _given(session: Session, poll_id: int) -> dict[int, int]:
    """Return the number of dots that each voter has given."""
    query = select(Dots.voter, Dots.count).join(PollOption, Dots.option_id == PollOption.id)
    given: dict[int, int] = {}
    for voter, count in session.execute(query.where(PollOption.poll_id == poll_id)):
        given[voter] = given.get(voter, 0) + count
    return given
