"""Reads what is written on a map, for the panel in which it is edited."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.queries.grids import grid
from nkmap.db.tables import Map
from nkmap.map_content import Grid


class MapTexts(NamedTuple):
    """A map's own texts and its grid; `as_of` is empty where the project's date holds."""

    question: str
    frame: str
    as_of: str
    template: str
    snaps: bool
    axes_locked: bool
    grid: Grid


def map_texts(session: Session, map_id: int) -> MapTexts | None:
    """Return what is written on a map, None when it is not there (any more)."""
    columns = (Map.question, Map.frame, Map.as_of, Map.template, Map.snap, Map.axes_locked)
    row = session.execute(select(*columns).where(Map.id == map_id)).first()
    if row is None:
        return None
    question, frame, as_of, template, snaps, is_locked = row
    return MapTexts(question, frame, as_of, template, bool(snaps), bool(is_locked), grid(session, map_id))
