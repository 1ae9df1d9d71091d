"""Tables and other plain values, with every text in them put through a function."""

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


def with_texts(value: T, say: Callable[[str], str]) -> T:
    """Return a text, or lists and tuples of such, with `say(text)` for each text; all else stays."""
    made: Any = value
    if isinstance(value, str):
        made = say(value)
    elif isinstance(value, list | tuple):
        made = type(value)(with_texts(part, say) for part in value)
    result: T = made
    return result
