"""The columns of a graph: which fields its stakeholders or edges have, and what kind of values these are."""

from collections.abc import Iterable
from typing import NamedTuple

from nkmap.data_out.maps_out import Fields, Value

_KINDS: tuple[tuple[type, str], ...] = ((bool, "boolean"), (int, "integer"), (float, "double"))


class Column(NamedTuple):
    """A field with the type of its values: "boolean", "integer", "double" or "string"."""

    key: str
    title: str
    type: str


def columns_of(prefix: str, rows: Iterable[Fields]) -> dict[str, Column]:
    """Return the columns of these rows by field, in the order in which fields first occur."""
    found: dict[str, set[str]] = {}
    for row in rows:
        for name, value in row.items():
            found.setdefault(name, set()).add(_type(value))
    return {
        name: Column(f"{prefix}{number}", name, _joint(types))
        for number, (name, types) in enumerate(found.items())
    }


def _type(value: Value) -> str:
    return next((name for kind, name in _KINDS if isinstance(value, kind)), "string")


def _joint(types: set[str]) -> str:
    """Return the type that holds all values: whole numbers among others are such, too."""
    if types == {"integer", "double"}:
        return "double"
    return types.pop() if len(types) == 1 else "string"
