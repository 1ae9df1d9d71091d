"""Logs leverage: one holder, one target, one instrument on one map; and changes and deletes entries."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from nkmap.commands import instruments, rows
from nkmap.commands.instruments import find_or_add
from nkmap.commands.lever_rules import check_holder, check_window
from nkmap.commands.texts import clean_line, clean_note
from nkmap.db.tables import TABLES, Instrument, LeverageEntry, LeverageIntermediary, Stakeholder
from nkmap.errors import InvalidInput

LONGEST_INSTRUMENT = 60

_UPDATED = set(TABLES["leverage_entry"].columns.keys()) - {"id", "uid", "map_id", "position"}


def log(
    session: Session,
    map_id: int,
    target_ids: Iterable[int],
    instrument_name: str,
    holder_id: int | None = None,
    condition: str = "",
    susceptibility: str | None = None,
    **values: Any,
) -> list[int]:
    """Log one entry for each target and return their ids; any other field may follow. None = not assessed.

    An instrument that is new is added to the list, not sorted yet. A text over 60 characters is no name: it
    becomes the note of an entry whose instrument is still to be named. Raises InvalidInput, also for a
    holder who is a target.
    """
    target_ids = list(dict.fromkeys(target_ids))
    check_holder(holder_id, target_ids)
    lever = _named_or_noted(session, clean_line(instrument_name))
    answers = {"holder_id": holder_id, "condition": condition, "susceptibility": susceptibility}
    logged = {"map_id": map_id, **answers, **values, **lever}
    check_window(logged.get("window_from"), logged.get("window_to"))
    position = rows.next_position(session, LeverageEntry)
    each = (
        {"target_id": id_, "position": position + offset, **logged} for offset, id_ in enumerate(target_ids)
    )
    return [entry.id for entry in rows.make_many(session, LeverageEntry, each)]


def update(session: Session, entry_id: int, **values: Any) -> None:
    """Set any field of an entry but its map; None = not assessed. Dates are written 2008-08-24.

    Raises InvalidInput, also for an entry left without an instrument and without a note.
    """
    entry = rows.found(session, LeverageEntry, entry_id)
    after = {name: values.get(name, getattr(entry, name)) for name in _UPDATED}
    if after["instrument_id"] is None and not clean_note(after["note"] or ""):
        raise InvalidInput("An entry needs an instrument, or a note that says what was meant.")
    if values.keys() & {"holder_id", "target_id"}:
        check_holder(after["holder_id"], [after["target_id"]])
    check_window(after["window_from"], after["window_to"])
    rows.update(session, entry, _UPDATED, values)


def set_instrument(session: Session, entry_id: int, name: str) -> None:
    """Name the lever of an entry; a new one is added to the list. An empty name leaves it to be named.

    Raises InvalidInput for a name that is too long, and for an entry left without a lever and a note.
    """
    said = clean_line(name)
    if len(said) > LONGEST_INSTRUMENT:
        raise InvalidInput(
            "A lever is named in at most {0} characters; this has {1}. Shorten it, and put the rest "
            "into the note.",
            LONGEST_INSTRUMENT,
            len(said),
        )
    update(session, entry_id, instrument_id=find_or_add(session, said) if said else None)


def set_kind(session: Session, entry_id: int, kind: str | None) -> None:
    """Say what kind of lever an entry uses; None leaves it at what its instrument is.

    An instrument that is not sorted yet takes the kind for all its entries; else it counts for this one.
    """
    entry = rows.found(session, LeverageEntry, entry_id)
    instrument = session.get(Instrument, entry.instrument_id) if entry.instrument_id else None
    if instrument is not None and instrument.kind is None and kind is not None:
        instruments.update(session, instrument.id, kind=kind)
    own = None if instrument is not None and kind == instrument.kind else kind
    update(session, entry_id, kind=own)


def set_intermediaries(session: Session, entry_id: int, stakeholder_ids: Iterable[int]) -> None:
    """Say through whom an entry works, in this order; nobody = directly. Raises InvalidInput."""
    rows.found(session, LeverageEntry, entry_id)
    via = rows.all_found(session, Stakeholder, stakeholder_ids)
    rows.relink(session, LeverageIntermediary, {"entry_id": entry_id}, "stakeholder_id", via)


def delete(session: Session, entry_ids: Iterable[int]) -> None:
    """Delete entries; their instruments stay in the list. Raises InvalidInput."""
    rows.remove(session, LeverageEntry, entry_ids)


def _named_or_noted(session: Session, said: str) -> dict[str, Any]:
    if not said:
        raise InvalidInput("Say which lever could be used: type its name or choose one from the list.")
    is_name = len(said) <= LONGEST_INSTRUMENT
    return {"instrument_id": find_or_add(session, said)} if is_name else {"note": said}
