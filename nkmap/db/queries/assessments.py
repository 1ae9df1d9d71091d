"""Reads what is assessed of those on a map, named by their labels."""

from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from nkmap.db.queries.estimates import is_blind
from nkmap.db.queries.figures import assessments_on
from nkmap.db.queries.grids import grid
from nkmap.db.queries.looks import label_of
from nkmap.db.tables import Stakeholder
from nkmap.figures.taking_part import Assessment


def assessments(session: Session, map_id: int) -> list[Assessment]:
    """Return what is assessed on a map that is there, in the order of the list of names.

    Who was taken off the map has no stance. While groups place blindly, nobody is assessed.
    """
    if is_blind(session, map_id):
        return []
    labels: Any = session.execute(select(Stakeholder.id, label_of(Stakeholder)))
    label, found = dict(labels.all()), assessments_on(session, map_id, grid(session, map_id))
    return [replace(one, name=label[one.id]) for one in found]
