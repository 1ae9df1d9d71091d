"""Reads the names and their spellings, and after an edit only those that it touched."""

from functools import cached_property
from typing import TYPE_CHECKING

from nkmap.commands.texts import same_name_key
from nkmap.db.history import Change
from nkmap.db.queries.spellings import names_in_use
from nkmap.db.queries.stakeholders import NameRow, name_list, whose
from nkmap.document import Document

if TYPE_CHECKING:
    from nkmap.near_names import NearNames

MANY = 200  # touched names from which all are read anew


class ListedNames:
    """The rows of the list for the map in front."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._map_id: int | None = None
        self._rows: dict[int, NameRow] = {}

    @property
    def rows(self) -> list[NameRow]:
        """All names in their order."""
        return list(self._rows.values())

    def read(self, map_id: int | None) -> None:
        """Read all names for a map."""
        self._map_id = map_id
        self._rows = {row.id: row for row in self._document.read(name_list, map_id)}

    def follow(self, change: Change) -> bool:
        """Read what a change touched; return whether a row may be another one now."""
        if change.is_move:
            return False  # who was placed still is
        touched = self._touched(change)
        if touched is None or len(touched) > MANY:
            self.read(self._map_id)
            return True
        rows = {id_: row for id_, row in self._rows.items() if id_ not in touched}
        rows |= {row.id: row for row in self._document.read(name_list, self._map_id, touched)}
        ordered = sorted(rows.values(), key=lambda row: (row.position, row.id))
        self._rows = {row.id: row for row in ordered}
        return True

    def _touched(self, change: Change) -> set[int] | None:
        if change.everything or change.touches("stakeholder_kind"):
            return None
        placements = change.ids("placement")
        gone = {row.id for row in self._rows.values() if row.placement_id in placements}
        return gone | self._document.read(whose, placements) | change.ids("stakeholder")


class Spellings:
    """Under which names stakeholders are known; what was read is forgotten when one of them changes."""

    def __init__(self, document: Document) -> None:
        self._document = document
        document.changed.connect(self._on_document_changed)

    def like(self, name: str) -> list[int]:
        """Return whose names look like this one; nobody where it is a name in the list, to the letter."""
        return [] if self.same(name) else self._near.like(name)

    def same(self, name: str) -> list[int]:
        """Return whose name in the list this is, to the letter."""
        return self._keys.get(same_name_key(name), [])

    @cached_property
    def _near(self) -> "NearNames":
        from nkmap.near_names import NearNames

        return NearNames(self._document.read(names_in_use))

    @cached_property
    def _keys(self) -> dict[str, list[int]]:
        return {same_name_key(row.name): [row.id] for row in self._document.read(name_list)}

    def _on_document_changed(self, change: Change) -> None:
        if change.touches("stakeholder", "stakeholder_name", "stakeholder_alias"):
            self.__dict__.pop("_near", None)
            self.__dict__.pop("_keys", None)
