"""Names rounds: a read-only copy of every place, as it was when the round was named."""

from typing import Any, TypeVar

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.commands.texts import clean_line, same_name_key
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import GroupEstimate, Placement, Round
from nkmap.db.tables.base import new_uid
from nkmap.errors import InvalidInput

P = TypeVar("P", Placement, GroupEstimate)

_OWN = ("id", "uid", "round_id")  # columns of which every copy has its own


def name_round(session: Session, label: str, date: str = "") -> int:
    """Copy all placements and estimates into a read-only round of this name; return its id.

    Work goes on in the working round, whose rows stay what they are. Raises InvalidInput without a name, and
    for one that another round has.
    """
    named = rows.make(
        session,
        Round,
        label=_free_label(session, label),
        date=clean_line(date),
        position=rows.next_position(session, Round),
    )
    _copy(session, Placement, named.id)
    _copy(session, GroupEstimate, named.id)
    return named.id


def rename_round(session: Session, round_id: int, label: str) -> None:
    """Give a named round another name. Raises InvalidInput as `name_round`, and for the working round."""
    named = _named(session, round_id)
    rows.update(session, named, ("label",), {"label": _free_label(session, label, round_id)})


def remove_round(session: Session, round_id: int) -> None:
    """Delete a named round with its copies. Raises InvalidInput for the working round."""
    rows.remove(session, Round, [_named(session, round_id).id])


def _named(session: Session, round_id: int) -> Round:
    found = rows.found(session, Round, round_id)
    if found.working:
        raise InvalidInput("This is the round that is worked in; only rounds with a name can be changed.")
    return found


def _free_label(session: Session, label: str, but: int | None = None) -> str:
    said = clean_line(label)
    if not said:
        raise InvalidInput("Give the round a name, such as “Before lunch”.")
    others = session.execute(select(Round.label).where(Round.working == 0, Round.id != (but or 0))).scalars()
    if same_name_key(said) in map(same_name_key, others):
        raise InvalidInput("There is a round “{0}” already. Choose another name.", said)
    return said


def _copy(session: Session, row_class: type[P], round_id: int) -> None:
    columns = [column for column in row_class.__table__.columns if column.name not in _OWN]
    query = select(*columns).where(row_class.round_id == working_round(session))
    copies: list[dict[str, Any]] = [
        {**row, "round_id": round_id, "uid": new_uid()} for row in session.execute(query).mappings()
    ]
    if copies:
        session.execute(insert(row_class), copies)
