"""What has been typed of the sheets of a map: who is on them, which are there, and the numbers of each."""

from nkmap.db.queries.estimates import estimates_by, group_list, names_to_place
from nkmap.db.queries.grids import grid
from nkmap.document import Document
from nkmap.geometry import ends_of_numbers, numbers_asked, numbers_of, place_of
from nkmap.ui.groups.edits import GroupEdits
from nkmap.ui.groups.group_names import name_after, proposed_name
from nkmap.ui.groups.number_entry import NumberEntry
from nkmap.ui.groups.sheet_order import Cell


class TypedSheets:
    """Sheets and names by their numbers. Groups that have placed come first, then those only named so far."""

    def __init__(self, document: Document, edits: GroupEdits, map_id: int) -> None:
        self._document, self._edits, self._map_id = document, edits, map_id
        self.grid = document.read(grid, map_id)
        self.rows = document.read(names_to_place, map_id)
        self.groups = [group.name for group in document.read(group_list, map_id) if group.placed]

    @property
    def next_name(self) -> str:
        """The name proposed for a sheet that is not there yet."""
        name = proposed_name(self.groups)
        while name in self.groups:
            name = name_after(name)
        return name

    def add(self, name: str = "") -> int:
        """Begin a sheet, under the name proposed if none is given; return its number, old or new."""
        name = name or self.next_name
        if name not in self.groups:
            self.groups.append(name)
        return self.groups.index(name)

    def label(self, cell: Cell) -> str:
        """Return the short name of whom a cell is about."""
        row = self.rows[cell[1]]
        return row.label

    def placed(self, sheet: int) -> list[bool]:
        """Return for each name whether it is placed on a sheet."""
        places = self._document.read(estimates_by, self._map_id, self.groups[sheet])
        return [row.id in places for row in self.rows]

    def entry(self, cell: Cell) -> NumberEntry:
        """Return what is known of a cell, to be typed over."""
        sheet, name = cell
        place = self._document.read(estimates_by, self._map_id, self.groups[sheet]).get(self.rows[name].id)
        known = numbers_of(self.grid, place) if place else ()
        return NumberEntry(numbers_asked(self.grid), ends_of_numbers(self.grid), known)

    def keep(self, cell: Cell, entry: NumberEntry) -> bool:
        """Record what was typed; an empty entry takes back what was there. Return whether that went well."""
        group, row = self.groups[cell[0]], self.rows[cell[1]]
        if not entry.is_changed:
            return True
        if entry.is_empty:
            return self._edits.withdraw(self._map_id, group, row.id, row.name)
        places = {row.id: place_of(self.grid, entry.numbers)}
        return self._edits.place(self._map_id, group, places, {row.id: row.name})
