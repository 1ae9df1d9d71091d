"""By what a row of one copy is known to be a row of another one whose uid differs, table by table."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import cache

from sqlalchemy import UniqueConstraint

from nkmap.commands.texts import same_name_key
from nkmap.copies.linked import Values
from nkmap.db.tables import TABLES

NOT_CONTENT = ("id", "position")


@cache
def unique_columns(table: str) -> list[tuple[str, ...]]:
    """Return the sets of columns that no two rows of a table may share."""
    found = [
        tuple(column.name for column in constraint.columns)
        for constraint in TABLES[table].constraints
        if isinstance(constraint, UniqueConstraint)
    ]
    return sorted(columns for columns in found if columns != ("uid",))


def unique_keys(table: str, values: Values) -> Iterator[Hashable]:
    """Yield what no other row of the table may have, where it is filled."""
    for columns in unique_columns(table):
        key = tuple(values[column] for column in columns)
        if None not in key and columns != ("code",):
            yield columns, key
    if table == "project" or (table == "round" and values["working"]):
        yield "the only one"


def likeness(table: str, values: Values) -> Hashable | None:
    """Return what rows of different uids have in common when they are the same one, None for none."""
    return _LIKENESS[table](values) if table in _LIKENESS else None


def content(values: Values) -> Hashable:
    """Return all that a row says, but not where it stands among others."""
    return tuple(sorted((column, value) for column, value in values.items() if column not in NOT_CONTENT))


def _named(column: str) -> Callable[[Values], Hashable | None]:
    return lambda values: same_name_key(values[column]) or None


def _map(values: Values) -> Hashable | None:
    question = same_name_key(values["question"])
    return (question, values["template"]) if question else None


def _relation(values: Values) -> Hashable:
    ends = (values["from_id"], values["to_id"])
    return values["kind"], values["directed"], ends if values["directed"] else tuple(sorted(ends))


def _belonging(owner: str, column: str) -> Callable[[Values], Hashable]:
    return lambda values: (values[owner], same_name_key(values[column]))


# Rows of these tables are joined by what they are called, or by all that they say.
_LIKENESS: Mapping[str, Callable[[Values], Hashable | None]] = {
    **dict.fromkeys(
        ("stakeholder", "stakeholder_kind", "instrument", "participant_group", "attribute", "strategy"),
        _named("name"),
    ),
    "source": _named("reference"),
    "round": _named("label"),
    "map": _map,
    "relation": _relation,
    "stakeholder_alias": _belonging("stakeholder_id", "name"),
    "stakeholder_tag": _belonging("stakeholder_id", "tag"),
    "scenario": _belonging("map_id", "name"),
    "step": _belonging("strategy_id", "name"),
    **dict.fromkeys(("leverage_entry", "evidence", "action", "position_history"), content),
}
