"""Reads where tokens are heading."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.tables import Placement
from nkmap.geometry import Place


def trends(session: Session, placement_ids: Collection[int]) -> dict[int, Place]:
    """Return where placements are heading, in axis units; those of which nobody has said it are left out."""
    query = select(Placement.id, Placement.trend_x, Placement.trend_y)
    rows: Any = session.execute(query.where(Placement.id.in_(placement_ids), Placement.trend_x.is_not(None)))
    return {id_: (x, y) for id_, x, y in rows}
