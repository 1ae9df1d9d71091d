"""The fields of each table as they are compared, and the rule for those that copies fill differently.

Filled wins over empty. Of two values counts the later one of a list of words (of sensitivities the stricter),
the greater number, the longer text, of equally long ones the last by alphabet; notes are put one below the
other. So the result does not depend on the order of the copies, and merging it with one of them adds nothing.
"""

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Text

from nkmap.copies.linked import Values
from nkmap.db.tables import NOTE_LENGTH, TABLES
from nkmap.db.tables.evidence import SUBJECTS

Value = tuple[Any, ...]  # of the columns of a field

_SUBJECT: dict[str, tuple[str, ...]] = {"subject": ("stakeholder_id", "instrument_id", "step_id")}
_PLACE: dict[str, tuple[str, ...]] = {"place": ("x", "y")}
# Columns that say something only together.
_TOGETHER: dict[str, dict[str, tuple[str, ...]]] = {
    "stakeholder": {"code": ("code_chosen", "code")},
    "attribute_value": {"answer": ("value", "source_id", "locator")},
    "relation": {"ends": ("from_id", "to_id")},
    "network_place": _PLACE,
    "placement": {
        **_SUBJECT,
        **_PLACE,
        "trend": ("trend_x", "trend_y"),
        "label_place": ("label_x", "label_y"),
    },
    "group_estimate": {**_SUBJECT, **_PLACE},
    "position_history": {"move": ("from_x", "from_y", "to_x", "to_y")},
    "poll_option": {"subject": ("stakeholder_id", "entry_id", "step_id")},
    "evidence": {"subject": SUBJECTS, "passage": ("paragraph", "starts", "last_paragraph", "ends")},
}
_FIRST = ("id", "position")  # the least counts, and nobody is asked
_LOOKS = ("label_place",)  # likewise, by the rule
_ELSEWHERE = (("placement", "place"), ("network_place", "place"))  # decided by `Places`, or a mere look
_ADDED = ("description", "dissent", "note", "parking_lot", "participants", "rationale")


@cache
def fields_of(table: str) -> dict[str, tuple[str, ...]]:
    """Return the fields of a table with their columns."""
    together = _TOGETHER.get(table, {})
    taken = {column for columns in together.values() for column in columns}
    single = (column.name for column in TABLES[table].columns)
    return together | {name: (name,) for name in single if name != "uid" and name not in taken}


def value_of(values: Values, columns: Sequence[str]) -> Value:
    """Return what a row says in a field."""
    return tuple(values[column] for column in columns)


def is_filled(value: Value) -> bool:
    """Return whether a field says anything."""
    return any(part not in (None, "") for part in value)


def is_listed(table: str, name: str, found: Collection[Value]) -> bool:
    """Return whether a person is told of values that differ: not of order, looks, and proposed codes."""
    if (table, name) == ("stakeholder", "code"):
        return sum(bool(is_chosen) for is_chosen, _code in found) > 1
    return name not in _FIRST + _LOOKS and (table, name) not in _ELSEWHERE


def can_be_both(table: str, name: str) -> bool:
    """Return whether a field is a text of several lines."""
    if name not in TABLES[table].columns:
        return False
    column = TABLES[table].columns[name]
    return column.info.get("length") == (0, NOTE_LENGTH)


def by_rule(table: str, name: str, found: Iterable[Value]) -> Value:
    """Return the value that counts where nobody has chosen."""
    if name in _FIRST:
        return min(found)
    if name in _ADDED:
        return both(found)
    columns = fields_of(table)[name]
    return max(found, key=lambda value: [_weight(table, *part) for part in zip(columns, value, strict=True)])


def both(found: Iterable[Value]) -> Value:
    """Return all texts one below the other, by alphabet, without those that another one contains.

    Where there is no room for them it is the longest.
    """
    texts = sorted({text for (text,) in found})
    kept = [text for text in texts if not any(text in other for other in texts if other != text)]
    together = "\n".join(kept)
    return (together if len(together) <= NOTE_LENGTH else max(texts, key=len),)


def _weight(table: str, name: str, value: Any) -> tuple[float, float, str]:
    column = TABLES[table].columns[name]
    if value is None:
        return 0, 0, ""
    if "choices" in column.info:
        return 1, column.info["choices"].index(value), ""
    if isinstance(column.type, Text) or column.foreign_keys:
        return 1, len(value), value.swapcase()  # “China” before “china”, “2026-05” before “2026-04”
    return 1, value, ""
