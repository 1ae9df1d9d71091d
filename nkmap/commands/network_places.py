"""Keeps where stakeholders were put by hand in the picture of relations."""

from collections.abc import Collection, Mapping

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.tables import NetworkPlace, Stakeholder
from nkmap.geometry import Place


def put(session: Session, places: Mapping[int, Place]) -> None:
    """Put stakeholders at {stakeholder id: (x, y)}, 0..1 from the left and the top. Raises InvalidInput."""
    rows.all_found(session, Stakeholder, places)
    query = select(NetworkPlace).where(NetworkPlace.stakeholder_id.in_(list(places)))
    known = {row.stakeholder_id: row for row in session.scalars(query)}
    for id_, row in known.items():
        rows.set_fields(session, row, ("x", "y"), dict(zip(("x", "y"), places[id_], strict=True)))
    new = ({"stakeholder_id": id_, "x": x, "y": y} for id_, (x, y) in places.items() if id_ not in known)
    rows.make_many(session, NetworkPlace, new)


def lay_out_anew(session: Session, stakeholder_ids: Collection[int] | None = None) -> None:
    """Forget where these stakeholders were put by hand, or all (None): they stand where the layout puts
    them."""
    chosen = delete(NetworkPlace)
    if stakeholder_ids is not None:
        chosen = chosen.where(NetworkPlace.stakeholder_id.in_(list(stakeholder_ids)))
    session.execute(chosen)
    session.flush()
