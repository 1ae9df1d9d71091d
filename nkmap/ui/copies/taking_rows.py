"""What copies say differently, as rows to choose from: fields side by side, and places."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from nkmap.copies.merged import Conflict, Key, PlacesApart
from nkmap.ui.copies.words import field_words, heading_of, table_words, value_words

REST = ""  # in the place of a copy's name: all texts together, or the place left open


class TakeRow(NamedTuple):
    """A row: what it is about, what each copy says, and whose value counts.

    `rest` is what can be chosen instead of a copy's value, empty where nothing can; it is chosen while no
    value counts. `keeps_all`: it means that all values count.
    """

    key: Key
    name: str
    about: str
    said: Mapping[str, str]
    taken: frozenset[str]
    rest: str
    keeps_all: bool

    def is_taken(self, copy: str) -> bool:
        """Return whether the value of a copy counts, or for REST what can be chosen instead."""
        return copy in self.taken if copy else bool(self.rest) and not self.taken

    def counts(self, copy: str) -> bool:
        """Return whether what a copy says is in what is kept."""
        return self.is_taken(copy) or (self.keeps_all and self.is_taken(REST))


def conflict_rows(conflicts: Iterable[Conflict]) -> list[TakeRow]:
    """Return the rows of fields, by what they are about and its name."""
    order = list(table_words().values())
    in_order = sorted(conflicts, key=lambda one: (order.index(heading_of(one.table)), one.name, one.field))
    return [_conflict_row(conflict) for conflict in in_order]


def place_rows(places: Iterable[PlacesApart]) -> list[TakeRow]:
    """Return the rows of places, by map and name."""
    return [_place_row(apart) for apart in sorted(places, key=lambda one: (one.map, one.round, one.name))]


def _conflict_row(conflict: Conflict) -> TakeRow:
    values = {copy: value for copy, value in conflict.values.items() if value is not None}
    return TakeRow(
        conflict.key,
        conflict.name or heading_of(conflict.table),
        f"{heading_of(conflict.table)} · {field_words(conflict.field)}",
        {copy: value_words(conflict.field, value) for copy, value in values.items()},
        _taken(values, conflict.taken),
        QCoreApplication.translate("Copies", "Keep all") if conflict.can_be_both else "",
        keeps_all=True,
    )


def _place_row(apart: PlacesApart) -> TakeRow:
    when = f"{apart.map} · {apart.round}" if apart.round else apart.map
    said = {copy: apart.words[copy] or value_words("", place) for copy, place in apart.places.items()}
    left_open = QCoreApplication.translate("Copies", "Leave open")
    return TakeRow(
        apart.key, apart.name, when, said, _taken(apart.places, apart.taken), left_open, keeps_all=False
    )


def _taken(values: Mapping[str, Any], taken: Any) -> frozenset[str]:
    return frozenset(copy for copy, value in values.items() if value == taken)
