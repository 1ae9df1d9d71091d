"""What copies say differently, as rows to choose from: fields side by side, and places."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from nkmap.copies.merged import Conflict, Key, PlacesApart
from nkmap.ui.copies.words import field_words, heading_of, value_words

REST = ""  # in the place of a copy's name: all texts together, or the place left open


class TakeRow(NamedTuple):
    """A row: what it is about, what each copy says, and whose value counts.

    `rest` is what can be chosen instead of a copy's value, empty where nothing can; it is chosen while no
    value counts.
    """

    key: Key
    name: str
    about: str
    said: Mapping[str, str]
    taken: frozenset[str]
    rest: str

    def is_taken(self, copy: str) -> bool:
        """Return whether the value of a copy counts, or for REST what can be chosen instead."""
        return copy in self.taken if copy else bool(self.rest) and not self.taken


def conflict_row(conflict: Conflict) -> TakeRow:
    """Return the row of a field."""
    values = {copy: value for copy, value in conflict.values.items() if value is not None}
    return TakeRow(
        conflict.key,
        conflict.name or heading_of(conflict.table),
        f"{heading_of(conflict.table)} · {field_words(conflict.field)}",
        {copy: value_words(conflict.field, value) for copy, value in values.items()},
        _taken(values, conflict.taken),
        QCoreApplication.translate("Copies", "Keep all") if conflict.can_be_both else "",
    )


def place_row(apart: PlacesApart) -> TakeRow:
    """Return the row of somebody on a map."""
    when = f"{apart.map} · {apart.round}" if apart.round else apart.map
    said = {copy: apart.words[copy] or value_words("", place) for copy, place in apart.places.items()}
    left_open = QCoreApplication.translate("Copies", "Leave open")
    return TakeRow(apart.key, apart.name, when, said, _taken(apart.places, apart.taken), left_open)


def _taken(values: Mapping[str, Any], taken: Any) -> frozenset[str]:
    return frozenset(copy for copy, value in values.items() if value == taken)
