"""Keeps the parking lot of a meeting: topics for later, one on a line of the newest session."""

from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.texts import clean_line, same_name_key
from nkmap.db.queries.sessions import newest_session, topics_for_later
from nkmap.db.tables import WorkshopSession
from nkmap.errors import InvalidInput


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
    meeting = newest_session(session) or rows.make(session, WorkshopSession)
    rows.update(session, meeting, ("parking_lot",), {"parking_lot": "\n".join(topics)})
