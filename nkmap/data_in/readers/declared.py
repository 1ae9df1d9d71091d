"""Values that a file of a network declares before it uses them: their title, type and default, by id."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from nkmap.data_in.found import Cell
from nkmap.data_in.readers.records import Column, typed
from nkmap.errors import Sentence


class Declared(NamedTuple):
    """What a file says about a value."""

    title: str
    type: str  # “integer”, “double”, “string” …
    default: str | None


def value_key(id_: str) -> str:
    """Return the name of a declared value in a record, apart from those that the format itself has."""
    return f"value {id_}"


def columns_of(declared: Mapping[str, Declared]) -> dict[str, Column]:
    """Return the columns of declared values, headed by their titles."""
    return {value_key(id_): Column(its.title) for id_, its in declared.items()}


def declared_value(declared: Mapping[str, Declared], id_: str, text: str | None) -> dict[str, Cell]:
    """Return a value by its name in a record; one that was never declared is text, under its id."""
    if id_ in declared:
        return {value_key(id_): typed(text, declared[id_].type)}
    return {id_: text}


def defaults(declared: Mapping[str, Declared]) -> dict[str, Cell]:
    """Return what the file says of a row that says nothing of a value itself."""
    return {value_key(id_): typed(its.default, its.type) for id_, its in declared.items() if its.default}


def notes_on_defaults(declared: Iterable[Declared]) -> list[Sentence]:
    """Return which values the file fills in by itself."""
    return [
        Sentence("Where nothing is said of “{0}”, the file itself says “{1}”.", its.title, its.default)
        for its in declared
        if its.default
    ]
