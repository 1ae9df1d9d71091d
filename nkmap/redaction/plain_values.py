"""Plain values of ours, with every text in them put through a function."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

T = TypeVar("T")


def with_texts(value: T, say: Callable[[str], str]) -> T:
    """Return a value with `say(text)` for each text, however deep in data classes, tuples, lists and dicts.

    Keys of dicts and texts in sets stay: they are names of ours.
    """
    made: Any = value
    if isinstance(value, str):
        made = say(value)
    elif isinstance(value, tuple | list):
        parts = [with_texts(part, say) for part in value]
        made = type(value)(*parts) if hasattr(value, "_fields") else type(value)(parts)
    elif isinstance(value, dict):
        made = {key: with_texts(part, say) for key, part in value.items()}
    elif is_dataclass(value) and not isinstance(value, type):
        found = {field.name: getattr(value, field.name) for field in fields(value) if field.init}
        told = {name: with_texts(part, say) for name, part in found.items()}
        changed = {name: part for name, part in told.items() if part != found[name]}
        made = replace(value, **changed) if changed else value
    result: T = made
    return result
