"""Reads the levers of a map that are to be drawn as lines: whom they join, and who may see them."""

from collections.abc import Collection, Mapping

from sqlalchemy.orm import Session

from nkmap.db.queries.leverage import entries
from nkmap.db.queries.stakeholders import sensitivities
from nkmap.leverage.entries import EntryRow
from nkmap.map_content import DrawnLever


def drawn_levers(session: Session, map_id: int, ids: Collection[int] | None = None) -> tuple[DrawnLever, ...]:
    """Return the levers logged on a map, or those of them with these ids, in the order of the log."""
    found = [entry for entry in entries(session, map_id) if ids is None or entry.id in ids]
    sensitivity = sensitivities(session)
    return tuple(_drawn(entry, sensitivity) for entry in found)


def _drawn(entry: EntryRow, sensitivity: Mapping[int, str]) -> DrawnLever:
    holder = () if entry.holder_id is None else (entry.holder_id,)
    named = (sensitivity[id_] for id_ in (*holder, *entry.via_ids, entry.target_id))
    return DrawnLever(
        entry.id,
        entry.holder_id,
        entry.via_ids,
        entry.target_id,
        entry.susceptibility,
        entry.stage,
        frozenset((entry.sensitivity, *named)),
    )
