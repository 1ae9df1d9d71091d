"""Keeps the project's list of instruments: the levers that leverage entries and strategies refer to."""

from typing import Any

from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.tables import Instrument
from nkmap.errors import InvalidInput

_UPDATED = ("name", "kind", "note")


def find_or_add(session: Session, name: str, kind: str | None = None) -> int:
    """Return the id of the instrument of this name, added with this kind when it is new.

    Kind None = not sorted yet. Raises InvalidInput for an empty name and an unknown kind.
    """
    known = rows.find_named(session, Instrument, name)
    if known is not None:
        return known
    position = rows.next_position(session, Instrument)
    return rows.make(session, Instrument, name=name, kind=kind, position=position).id


def update(session: Session, instrument_id: int, **values: Any) -> None:
    """Set name, kind or note of an instrument. Raises InvalidInput, also for the name of another one."""
    instrument = rows.found(session, Instrument, instrument_id)
    if rows.find_named(session, Instrument, values.get("name") or "") not in (None, instrument_id):
        raise InvalidInput("Another instrument has this name already. Choose a different one.")
    rows.update(session, instrument, _UPDATED, values)
