"""Makes, finds, changes and removes rows, with sentences where a row is missing or a value is refused."""

from collections.abc import Collection, Iterable
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Select, bindparam, delete, select
from sqlalchemy.orm import Session

from nkmap.commands.fields import checked, in_words
from nkmap.commands.texts import same_name_key
from nkmap.db.tables import TABLES, Row
from nkmap.errors import InvalidInput

R = TypeVar("R", bound=Row)


def make(session: Session, row_class: type[R], **values: Any) -> R:
    """Return a new row with these values, its id known. Raises InvalidInput."""
    return make_many(session, row_class, [values])[0]


def make_many(session: Session, row_class: type[R], values: Iterable[dict[str, Any]]) -> list[R]:
    """Return new rows, their ids known: as `make`, in one go. Raises InvalidInput."""
    wanted = list(values)
    _check_references(session, row_class, wanted)
    made = [row_class(**_checked(row_class, row_values)) for row_values in wanted]
    session.add_all(made)
    session.flush()
    return made


def update(session: Session, row: Row, allowed: Collection[str], values: dict[str, Any]) -> None:
    """Set columns of a row, all or none, of those that may be set this way. Raises InvalidInput."""
    set_fields(session, row, allowed, values)
    session.flush()


def set_fields(session: Session, row: Row, allowed: Collection[str], values: dict[str, Any]) -> None:
    """Do as `update`, for one row of many that are written together afterwards. Raises InvalidInput."""
    for name in values:
        if name not in allowed:
            raise InvalidInput("This cannot be set here: {0}.", in_words(name))
    _check_references(session, type(row), [values])
    for name, value in _checked(type(row), values).items():
        setattr(row, name, value)


def found(session: Session, row_class: type[R], id_: int) -> R:
    """Return the row with this id. Raises InvalidInput when it is not there (any more)."""
    return all_found(session, row_class, [id_])[0]


def all_found(session: Session, row_class: type[R], ids: Iterable[int]) -> list[R]:
    """Return the rows with these ids, each once, in this order. Raises InvalidInput when one is missing."""
    wanted = list(dict.fromkeys(ids))
    rows = {row.id: row for row in session.scalars(_by_ids(row_class), {"ids": wanted})}
    if len(rows) < len(wanted):
        raise _not_there(row_class.__tablename__)
    return [rows[id_] for id_ in wanted]


@cache
def _by_ids(row_class: type[R]) -> Select[R]:
    """Return the query for rows by their `ids`, made once: every edit asks."""
    return select(row_class).where(row_class.id.in_(bindparam("ids", expanding=True)))


def find_named(session: Session, row_class: type[Row], name: str, column: str = "name") -> int | None:
    """Return the id of the first row of this name, whatever its case and spaces, or None."""
    columns, key = TABLES[row_class.__tablename__].columns, same_name_key(name)
    rows = session.execute(select(columns["id"], columns[column]).order_by(columns["id"]))
    return next((id_ for id_, known in rows if same_name_key(known) == key), None)


def next_position(session: Session, row_class: type[Row]) -> int:
    """Return the position after the last row of a table."""
    position = TABLES[row_class.__tablename__].columns["position"]
    last = session.scalar(select(position).order_by(position.desc()).limit(1))
    return 0 if last is None else last + 1


def move_to(session: Session, row_class: type[Row], id_: int, position: int) -> None:
    """Put a row at a place in the order of its table, 0 = first. Raises InvalidInput when it is missing."""
    columns = TABLES[row_class.__tablename__].columns
    found(session, row_class, id_)
    order = list(session.scalars(select(columns["id"]).order_by(columns["position"], columns["id"])))
    order.remove(id_)
    order.insert(max(0, position), id_)
    put_in_order(session, row_class, order)


def put_in_order(session: Session, row_class: type[Row], ids: Iterable[int]) -> None:
    """Let all rows of a table stand in this order. Raises InvalidInput when one is missing."""
    for place, row in enumerate(all_found(session, row_class, ids)):
        row.position = place  # type: ignore[attr-defined]  # of every row class that has an order
    session.flush()


def remove(session: Session, row_class: type[Row], ids: Iterable[int]) -> None:
    """Delete rows, and with them what the tables say goes along. Raises InvalidInput when one is missing."""
    for row in all_found(session, row_class, ids):
        session.delete(row)
    session.flush()


def relink(
    session: Session, link_class: type[Row], owner: dict[str, int], column: str, others: Iterable[Row]
) -> None:
    """Make these, in this order, the rows that one row is linked to; `column` is the link's other end."""
    ((owner_column, owner_id),) = owner.items()
    columns = TABLES[link_class.__tablename__].columns
    session.execute(delete(link_class).where(columns[owner_column] == owner_id))
    session.add_all(
        link_class(**owner, **{column: other.id, "position": position})
        for position, other in enumerate(others)
    )
    session.flush()


def _checked(row_class: type[Row], values: dict[str, Any]) -> dict[str, Any]:
    columns = TABLES[row_class.__tablename__].columns
    return {name: checked(columns[name], value) for name, value in values.items()}


def _check_references(session: Session, row_class: type[Row], wanted: list[dict[str, Any]]) -> None:
    columns = TABLES[row_class.__tablename__].columns
    for name in {name for values in wanted for name in values if columns[name].foreign_keys}:
        (key,) = columns[name].foreign_keys
        ids = {values[name] for values in wanted if values.get(name) is not None}
        if ids and len(session.execute(select(key.column).where(key.column.in_(ids))).all()) < len(ids):
            raise _not_there(key.column.table.name)


def _not_there(table: str) -> InvalidInput:
    return InvalidInput(
        "This {0} is not in the project any more, so nothing was changed. Choose another one.",
        in_words(table),
    )
