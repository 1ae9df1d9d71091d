"""Which entries the leverage log shows: by map, by one value of each facet, and what is still to sort."""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel

from nkmap.leverage.entries import EntryRow, is_to_sort
from nkmap.ui.leverage.columns import stage_choices
from nkmap.ui.leverage.model import SORT_ROLE, LeverageModel
from nkmap.ui.words import at_start, entry_field_words, instrument_kind_words, susceptibility_words

ANY = object()  # no value of a facet is asked for; None asks for "not assessed"


class Facet(NamedTuple):
    """Something to filter by: a field of an entry, and the words for its values."""

    field: str
    heading: str
    words: Callable[[object], str]
    order: Mapping[object, int]

    def value(self, entry: EntryRow) -> object:
        """Return what an entry has here."""
        return getattr(entry, self.field)


def facets() -> list[Facet]:
    """Return what can be filtered by, in the language of the window."""
    heading = entry_field_words()
    translate = QCoreApplication.translate
    nobody, to_name = translate("LeverageFilter", "Nobody yet"), translate("LeverageFilter", "To name")
    lists: dict[str, Mapping] = {
        "kind": instrument_kind_words(),
        "susceptibility": susceptibility_words(),
        "stage": stage_choices(),
    }
    named = {"target": "", "instrument": to_name, "holder": nobody}
    said = [_named(field, heading[field], nothing) for field, nothing in named.items()]
    return said + [_listed(field, heading[field], words) for field, words in lists.items()]


def _named(field: str, heading: str, nothing: str) -> Facet:
    return Facet(field, heading, lambda value: str(value or nothing), {})


def _listed(field: str, heading: str, words: Mapping) -> Facet:
    order = {value: position for position, value in enumerate(words)}
    return Facet(field, heading, lambda value: at_start(words[value]), order)


class LeverageFilter(QSortFilterProxyModel):
    """Shows the entries that fit all that is set."""

    def __init__(self, model: LeverageModel, parent=None) -> None:
        super().__init__(parent)
        self._entries = model
        self.facets = facets()
        self.map_id: int | None = None
        self.all_maps = False
        self.to_sort = False
        self.wanted: dict[str, object] = {}  # by field of a facet
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)

    def set_map(self, map_id: int | None, *, all_maps: bool) -> None:
        """Show the entries of one map, or of all."""
        self.map_id, self.all_maps = map_id, all_maps
        self.invalidate()

    def set_to_sort(self, to_sort: bool) -> None:
        """Show only what waits to be sorted."""
        self.to_sort = to_sort
        self.invalidate()

    def want(self, field: str, value: object) -> None:
        """Show only entries with this value of a facet; ANY asks for none."""
        self.wanted.pop(field, None)
        if value is not ANY:
            self.wanted[field] = value
        self.invalidate()

    def clear(self) -> None:
        """Ask for nothing but the map."""
        self.wanted.clear()
        self.to_sort = False
        self.invalidate()

    @property
    def is_set(self) -> bool:
        """Whether something besides the map is asked for."""
        return bool(self.wanted) or self.to_sort

    def in_scope(self) -> list[EntryRow]:
        """Return the entries of the map, or of all maps, whatever else is asked for."""
        return [entry for entry in self._entries.entries if self._is_in_scope(entry)]

    def count_to_sort(self) -> int:
        """Return how many entries in scope wait to be sorted."""
        return sum(map(is_to_sort, self.in_scope()))

    def values(self, facet: Facet) -> list[tuple[object, int]]:
        """Return the values that a facet has in scope, in their order, each with its number of entries."""
        counts = Counter(map(facet.value, self.in_scope()))

        def order(value: object) -> tuple[int, str]:
            return facet.order.get(value, 0), facet.words(value).casefold()

        return [(value, counts[value]) for value in sorted(counts, key=order)]

    def fits(self, entry: EntryRow) -> bool:
        """Return whether an entry is shown."""
        if not self._is_in_scope(entry) or (self.to_sort and not is_to_sort(entry)):
            return False
        return all(getattr(entry, field) == value for field, value in self.wanted.items())

    def _is_in_scope(self, entry: EntryRow) -> bool:
        return self.all_maps or entry.map_id == self.map_id

    def filterAcceptsRow(self, row: int, _parent) -> bool:
        return self.fits(self._entries.entries[row])
