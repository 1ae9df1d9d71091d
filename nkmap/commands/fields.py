"""Checks a value against what its column declares, and refuses it with a sentence that names the field."""

import math
from typing import Any

from sqlalchemy import REAL, Column, Integer, Text

from nkmap.commands.texts import clean_line, clean_note
from nkmap.db.tables import NAME_LENGTH
from nkmap.errors import InvalidInput

# What a column or a table is called on screen, where that is not its name with spaces.
_WORDS = {
    "as_of": "as-of date",
    "group_estimate": "estimate",
    "participant_group": "group",
    "p_shift": "probability of the shift",
    "size_value": "size",
    "stakeholder_kind": "kind",
    "time_to_effect": "time until it works",
}


def checked(column: Column[Any], value: Any) -> Any:
    """Return a value as it may be stored: texts cleaned, numbers of the column's type. None = not assessed.

    Whether the row that an id refers to is there is not looked at.

    Raises InvalidInput for a value of the wrong kind, out of range, too long, or not one of the listed words.
    """
    if value is None:
        if not column.nullable:
            raise InvalidInput(f"{_said(column)} must be given.")
        return None
    if column.foreign_keys:
        return int(value)
    if "choices" in column.info:
        return _checked_choice(column, value)
    return _checked_text(column, value) if isinstance(column.type, Text) else _checked_number(column, value)


def in_words(name: str) -> str:
    """Return what a column or a table is called in a sentence."""
    return _WORDS.get(name) or name.removesuffix("_id").replace("_", " ")


def _checked_choice(column: Column[Any], word: Any) -> str:
    choices: tuple[str, ...] = column.info["choices"]
    if word not in choices:
        listed = ", ".join(choice.replace("_", " ") for choice in choices)
        raise InvalidInput(f"{_said(column)} must be one of: {listed}.")
    return str(word)


def _checked_text(column: Column[Any], value: Any) -> str:
    if not isinstance(value, str):
        raise InvalidInput(f"{_said(column)} must be a text.")
    shortest, longest = column.info["length"]
    text = clean_line(value) if longest <= NAME_LENGTH else clean_note(value)
    if len(text) > longest:
        raise InvalidInput(
            f"{_said(column)} may have at most {longest:,} characters; this has {len(text):,}. Shorten it."
        )
    if len(text) < shortest:
        least = f"{shortest} characters" if shortest > 1 else "one character"
        raise InvalidInput(f"{_said(column)} is too short: it needs at least {least}.")
    return text


def _checked_number(column: Column[Any], value: Any) -> float | int:
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise InvalidInput(f"{_said(column)} must be a number.")
    if isinstance(column.type, Integer) and value != int(value):
        raise InvalidInput(f"{_said(column)} must be a whole number; it was {value:g}.")
    low, high = column.info["range"]
    if not low <= value <= high:
        raise InvalidInput(f"{_said(column)} must lie between {low:g} and {high:g}; it was {value:g}.")
    return float(value) if isinstance(column.type, REAL) else int(value)


def _said(column: Column[Any]) -> str:
    words = in_words(column.name)
    return words[0].upper() + words[1:]
