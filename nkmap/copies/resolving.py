"""One row out of the rows of several copies: filled wins over empty, a choice over the rule."""

from collections.abc import Sequence
from typing import NamedTuple

from nkmap.copies.fields import Value, both, by_rule, can_be_both, fields_of, is_filled, is_listed, value_of
from nkmap.copies.linked import Values
from nkmap.copies.merged import Choices, Key

Held = Sequence[tuple[str, Values]]  # a row as each copy has it, with the copy's name


class Difference(NamedTuple):
    """A field that copies fill differently, and the value that was taken."""

    field: str
    values: dict[str, Value]
    taken: Value


def resolved(table: str, uid: str, held: Held, choices: Choices) -> tuple[Values, list[Difference]]:
    """Return the row that copies have in common, and where they differ; of a placement all but the place."""
    first = held[0][1]
    if all(values == first for _copy, values in held):
        return dict(first), []
    row: Values = {}
    differences = []
    for name, columns in fields_of(table).items():
        found = {copy: value_of(values, columns) for copy, values in held}
        taken = _taken(table, name, found, _all_values(held, columns), (table, uid, name), choices)
        row |= zip(columns, taken, strict=True)
        filled = {copy: value for copy, value in found.items() if is_filled(value)}
        if len(set(filled.values())) > 1 and is_listed(table, name, set(filled.values())):
            differences.append(Difference(name, filled, taken))
    return row, differences


def _all_values(held: Held, columns: Sequence[str]) -> set[Value]:
    return {value_of(values, columns) for _copy, values in held}


def _taken(
    table: str, name: str, found: dict[str, Value], values: set[Value], key: Key, choices: Choices
) -> Value:
    options = {value for value in values if is_filled(value)} or values
    if len(options) == 1:
        return next(iter(options))
    if key in choices.both and can_be_both(table, name):
        return both(options)
    chosen = found.get(choices.taken.get(key, ""))
    return chosen if chosen in options else by_rule(table, name, options)
