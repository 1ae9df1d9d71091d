"""Reads the tables of Cytoscape: it says the ends of an edge only in its name, as in “A (pp) B”."""

from collections.abc import Iterator
from dataclasses import replace

from nkmap.data_in.found import Cell, Found, Row, Table
from nkmap.errors import Sentence

_NAMES = ("name", "shared name")
_KIND = "interaction"
_ITS_OWN = ("suid", "selected", "shared interaction")  # which mean nothing outside of it
_ENOUGH = 0.5  # of the rows have such a name


def with_cytoscape(found: Found) -> Found:
    """Return what was found with edges of Cytoscape as relations, and its nodes by their names."""
    tables = tuple(map(_read, found.tables))
    edges = (one.name for one, before in zip(tables, found.tables, strict=True) if one.holds != before.holds)
    notes = (
        Sentence("{0}: the ends of relations were read out of their names, as in “A (pp) B”.", name)
        for name in edges
    )
    return replace(found, tables=tables, notes=(*found.notes, *notes))


def _read(table: Table) -> Table:
    headings = [heading.strip().casefold() for heading in table.headings]
    names = [headings.index(name) for name in _NAMES if name in headings]
    if table.holds is not None or not names:
        return table
    if _KIND in headings:
        ends = [_ends(row, names[0], headings.index(_KIND)) for row in table.rows]
        are_edges = sum(None not in pair for pair in ends) > _ENOUGH * len(ends)
        return _edges(table, headings, ends) if are_edges else table
    if "suid" in headings and len(names) == len(_NAMES):
        return replace(table, fields=dict.fromkeys(_unused(headings, ("shared name",)), ""))
    return table


def _ends(row: Row, name: int, kind: int) -> tuple[Cell, Cell]:
    """Return both ends of an edge; none where its name does not say them."""
    start, mark, end = str(row.cells[name] or "").partition(f" ({row.cells[kind] or ''}) ")
    return (start, end) if mark else (None, None)


def _edges(table: Table, headings: list[str], ends: list[tuple[Cell, Cell]]) -> Table:
    """Return edges with their ends in two columns of their own in front."""
    added = {0: "from", 1: "to", 2 + headings.index(_KIND): "kind"}
    rows = (Row(row.line, (*pair, *row.cells)) for row, pair in zip(table.rows, ends, strict=True))
    return replace(
        table,
        headings=("From", "To", *table.headings),
        rows=tuple(rows),
        holds="relations",
        fields={**{2 + place: "" for place in _unused(headings, _NAMES)}, **added},
    )


def _unused(headings: list[str], others: tuple[str, ...]) -> Iterator[int]:
    return (place for place, heading in enumerate(headings) if heading in (*_ITS_OWN, *others))
