"""What the sheets of our own workbook and of one for Kumu hold, and which of their columns is what."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from nkmap.data_in.fields import fields_of
from nkmap.data_in.found import Table
from nkmap.errors import Sentence

IGNORED = "(ignore)"  # in the name of a sheet that Kumu, and we, leave alone
ELEMENTS, POSITIONS = "Elements", "Positions (ignore)"
# The sheets of our own workbook: two that Kumu reads, and those that it does not.
OURS = MappingProxyType(
    {
        ELEMENTS: "stakeholders",
        "Connections": "relations",
        POSITIONS: "placements",
        "Estimates (ignore)": "estimates",
        "Leverage (ignore)": "leverage",
        "Evidence (ignore)": "evidence",
    }
)
# Headings that are not called like their field.
_WORDS = MappingProxyType({"label": "name", "type": "kind", "description": "note"})
_OF_LEVERAGE = MappingProxyType({"kind": "instrument_kind", "entry_kind": "kind"})
_PLACES = ("influence", "stance", "salience", "confidence")  # that our elements have of one map


def is_our_workbook(names: Sequence[str]) -> bool:
    """Return whether sheets of these names are those of our own workbook."""
    return ELEMENTS in names and POSITIONS in names


def is_skipped(name: str, names: Sequence[str]) -> bool:
    """Return whether a sheet asks to be left out by its name, and is none of ours."""
    return IGNORED in name.lower() and not (is_our_workbook(names) and name in OURS)


def known_tables(tables: list[Table], names: Sequence[str]) -> tuple[list[Table], list[Sentence]]:
    """Return tables with what they hold and their fields, where their sheets or headings are known ones.

    In our own workbook the values of elements are those of one map, which its positions have too: they are
    left out there, so that they do not come in twice.
    """
    if not is_our_workbook(names):
        return [_as_known(table, _kumu_holds(table), "key") for table in tables], []
    ours = [_as_known(table, OURS.get(table.name), "id") for table in tables]
    if not any(table.name == POSITIONS and table.rows for table in ours):
        return ours, []
    note = Sentence("Values of the sheet “{0}” were left out: the sheet “{1}” has them.", ELEMENTS, POSITIONS)
    return [_without_places(table) if table.name == ELEMENTS else table for table in ours], [note]


def _as_known(table: Table, holds: str | None, id_: str) -> Table:
    if holds is None:
        return table
    return replace(table, holds=holds, fields=_fields(table.headings, holds, id_))


def _kumu_holds(table: Table) -> str | None:
    """Return what a sheet for Kumu holds: elements begin with Label or ID, connections with From and To."""
    first = [heading.lower() for heading in table.headings[:3]]
    if first[:2] == ["from", "to"] or first == ["id", "from", "to"]:
        return "relations"
    has_label = "label" in map(str.lower, table.headings)
    return "stakeholders" if has_label and first[0] in ("label", "id") else None


def _fields(headings: Sequence[str], holds: str, id_: str) -> Mapping[int, str]:
    words = {**_WORDS, "id": id_, **(_OF_LEVERAGE if holds == "leverage" else {})}
    plain = [heading.lower().replace(" ", "_") for heading in headings]
    found = {place: words.get(heading, heading) for place, heading in enumerate(plain)}
    return {place: field for place, field in found.items() if field in fields_of(holds)}


def _without_places(table: Table) -> Table:
    kept = [place for place in range(len(table.headings)) if table.fields.get(place) not in _PLACES]
    return replace(
        table,
        headings=tuple(table.headings[place] for place in kept),
        rows=tuple(row._replace(cells=tuple(row.cells[place] for place in kept)) for row in table.rows),
        fields={new: table.fields[old] for new, old in enumerate(kept) if old in table.fields},
    )
