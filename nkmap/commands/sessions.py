"""Keeps what is said of the newest meeting, and its parking lot: topics for later, one on a line."""

from typing import Any

from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.meeting import held_meeting
from nkmap.commands.texts import clean_line, same_name_key
from nkmap.db.queries.sessions import topics_for_later
from nkmap.db.tables import WorkshopSession
from nkmap.errors import InvalidInput

_UPDATED = ("date", "place", "participants", "confidentiality", "note")


def begin(session: Session, **values: Any) -> int:
    """Begin another meeting and return its id; what `describe` sets may follow. Raises InvalidInput."""
    return rows.make(session, WorkshopSession, **values).id


def describe(session: Session, **values: Any) -> None:
    """Set date, place, participants (one on a line; initials or numbers will do), confidentiality or note.

    Confidentiality is one of `scales.SENSITIVITY`, None where nothing was agreed. Raises InvalidInput.
    """
    rows.update(session, held_meeting(session), _UPDATED, values)


def park(session: Session, topic: str) -> None:
    """Put a topic at the end of what is for later, in a first session where there is none yet.

    Raises InvalidInput for an empty topic and for one that is on the list, whatever its case and spaces.
    """
    said, topics = clean_line(topic), topics_for_later(session)
    if not said:
        raise InvalidInput("Say what is for later: type the topic.")
    if same_name_key(said) in map(same_name_key, topics):
        raise InvalidInput("Already here: this topic is on the list for later.")
    _write(session, [*topics, said])


def take_up(session: Session, topic: str) -> None:
    """Take a topic off the list for later. Raises InvalidInput when it is not there (any more)."""
    topics = topics_for_later(session)
    if topic not in topics:
        raise InvalidInput("This topic is not on the list for later any more. Choose another one.")
    topics.remove(topic)
    _write(session, topics)


def _write(session: Session, topics: list[str]) -> None:
    rows.update(session, held_meeting(session), ("parking_lot",), {"parking_lot": "\n".join(topics)})
