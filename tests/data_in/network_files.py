"""Networks that other tools wrote, and what was found in them."""

from pathlib import Path

from nkmap.data_in.found import Found, Table
from nkmap.data_in.reading import tables

NETWORKS = Path(__file__).with_name("networks")


def found(name: str) -> Found:
    return tables((NETWORKS / name).read_bytes(), name)


def column(table: Table, heading: str) -> list[object]:
    place = table.headings.index(heading)
    return [row.cells[place] for row in table.rows]


def fields(table: Table) -> dict[str, str]:
    return {field: table.headings[place] for place, field in table.fields.items() if field}
