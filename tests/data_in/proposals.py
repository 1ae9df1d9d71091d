"""Tables as a file may hold them, a small project, and what is proposed for them."""

from nkmap.data_in.choices import Choices, TableChoice
from nkmap.data_in.found import Cell, Found, Row, Table
from nkmap.data_in.known import Known, KnownMap
from nkmap.data_in.known_rows import KnownKind, KnownRound, KnownStakeholder
from nkmap.data_in.proposing import propose
from nkmap.templates import load_template

UID = "0f8fad5b-d9cb-469f-a165-70867728950e"


def known_map(id_: int, template: str) -> KnownMap:
    """Return a map of a template, with the template's id as its question."""
    grid = load_template(template).grid
    axes = {name: axis for name, axis in (("x", grid.x), ("y", grid.y), ("size", grid.size)) if axis}
    return KnownMap(id_, f"map-{id_}", template, 0, template, grid.layout, axes)


def known_names(*names: str) -> tuple[KnownStakeholder, ...]:
    """Return stakeholders of these names, of whom nothing else is known."""
    nothing = ("", None, None, None, "", "", "", "shareable", None, None)
    return tuple(KnownStakeholder(id_, f"uid-{id_}", name, *nothing) for id_, name in enumerate(names, 1))


KNOWN = Known(
    maps=(known_map(1, "influence-stance"), known_map(2, "power-interest")),
    rounds=(KnownRound(1, "round", "", 1),),
    kinds=tuple(KnownKind(id_, name) for id_, name in enumerate(("government", "NGO", "business"), 1)),
    stakeholders=known_names("China", "Japan", "Red Cross", "European Union"),
)


def table(headings: str, *rows: tuple[Cell, ...], name: str = "Sheet1") -> Table:
    """Return a table with these headings, with bars between them, in its first line."""
    lines = (Row(line, cells) for line, cells in enumerate(rows, 2))
    return Table(name, tuple(headings.split("|")), tuple(lines), heading_line=1)


def proposed(*tables: Table, known: Known = KNOWN, map_id: int | None = None) -> Choices:
    """Return what is proposed for a file with these tables."""
    return propose(Found("csv", tables), known, map_id=map_id)


def first(*tables: Table, known: Known = KNOWN, map_id: int | None = None) -> TableChoice:
    """Return what is proposed for the first table."""
    return proposed(*tables, known=known, map_id=map_id).tables[0]


def fields(choice: TableChoice) -> list[str | None]:
    """Return the fields of the columns from left to right."""
    return [column.holds for column in choice.columns]
