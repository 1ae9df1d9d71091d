"""Checks a value against what its column declares, and refuses it with a sentence that names the field."""

import math
from typing import Any

from sqlalchemy import REAL, Column, Integer, Text

from nkmap.commands.texts import clean_line, clean_note
from nkmap.db.tables import NAME_LENGTH
from nkmap.errors import InvalidInput, Sentence, listed

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
            raise InvalidInput("{0} must be given.", _said(column))
        return None
    if column.foreign_keys:
        return int(value)
    if "choices" in column.info:
        return _checked_choice(column, value)
    return _checked_text(column, value) if isinstance(column.type, Text) else _checked_number(column, value)


def in_words(name: str) -> Sentence:
    """Return what a column or a table is called in a sentence."""
    return Sentence(_WORDS.get(name) or name.removesuffix("_id").replace("_", " "))


def _checked_choice(column: Column[Any], word: Any) -> str:
    choices: tuple[str, ...] = column.info["choices"]
    if word not in choices:
        words = listed(choice.replace("_", " ") for choice in choices)
        raise InvalidInput("{0} must be one of: {1}.", _said(column), words)
    return str(word)


def _checked_text(column: Column[Any], value: Any) -> str:
    if not isinstance(value, str):
        raise InvalidInput("{0} must be a text.", _said(column))
    shortest, longest = column.info["length"]
    text = clean_line(value) if longest <= NAME_LENGTH else clean_note(value)
    if len(text) > longest:
        raise InvalidInput(
            "{0} may have at most {1:,} characters; this has {2:,}. Shorten it.",
            _said(column),
            longest,
            len(text),
        )
    if len(text) < shortest:
        least = Sentence("{0} characters", shortest) if shortest > 1 else Sentence("one character")
        raise InvalidInput("{0} is too short: it needs at least {1}.", _said(column), least)
    return text


def _checked_number(column: Column[Any], value: Any) -> float | int:
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise InvalidInput("{0} must be a number.", _said(column))
    if isinstance(column.type, Integer) and value != int(value):
        raise InvalidInput("{0} must be a whole number; it was {1:g}.", _said(column), value)
    low, high = column.info["range"]
    if not low <= value <= high:
        raise InvalidInput(
            "{0} must lie between {1:g} and {2:g}; it was {3:g}.", _said(column), low, high, value
        )
    return float(value) if isinstance(column.type, REAL) else int(value)


def _said(column: Column[Any]) -> Sentence:
    words = in_words(column.name)
    at_the_beginning = words[0].upper() + words[1:]
    return Sentence(at_the_beginning)
