"""What the sheets of our own workbook and of one for Kumu hold, and which of their columns is what."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from nkmap.data_in.fields import fields_of
from nkmap.data_in.found import Table

IGNORED = "(ignore)"  # in the name of a sheet that Kumu, and we, leave alone
# The sheets of our own workbook, beside those that Kumu reads.
OURS = MappingProxyType(
    {
        "Positions (ignore)": "placements",
        "Estimates (ignore)": "estimates",
        "Leverage (ignore)": "leverage",
        "Evidence (ignore)": "evidence",
    }
)
KUMU = MappingProxyType({"Elements": "stakeholders", "Connections": "relations"})
_WORDS = MappingProxyType({"label": "name", "type": "kind", "description": "note"})


def is_ours(name: str, names: frozenset[str]) -> bool:
    """Return whether a sheet is one of our own workbook, which has the sheets `names`."""
    return "Elements" in names and name in OURS


def with_fields(table: Table, names: frozenset[str]) -> Table:
    """Return a table with what it holds and its fields, where its sheet and its headings are known ones."""
    if is_ours(table.name, names):
        holds: str | None = OURS[table.name]
    elif not any(is_ours(name, names) for name in names):
        holds = _kumu_holds(table)
    else:
        holds = KUMU.get(table.name)
    if holds is None:
        return table
    own = any(is_ours(name, names) for name in names)
    return replace(table, holds=holds, fields=_fields(table.headings, holds, "id" if own else "key"))


def _kumu_holds(table: Table) -> str | None:
    """Return what a sheet of Kumu holds: elements begin with Label or ID, connections have From and To."""
    first = [heading.lower() for heading in table.headings[:3]]
    if first[:2] == ["from", "to"] or first == ["id", "from", "to"]:
        return "relations"
    begins = first[:1] == ["label"] or (first[:1] == ["id"] and "Label" in table.headings)
    return "stakeholders" if begins else None


def _fields(headings: tuple[str, ...], holds: str, id_: str) -> Mapping[int, str]:
    known = fields_of(holds)
    words = {heading: _WORDS.get(heading.lower(), heading.lower().replace(" ", "_")) for heading in headings}
    found = {
        place: id_ if words[heading] == "id" else words[heading] for place, heading in enumerate(headings)
    }
    return {place: field for place, field in found.items() if field in known}
