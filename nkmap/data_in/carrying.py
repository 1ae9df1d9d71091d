"""What was found, and how to read, as plain data that a confined process can send."""

from dataclasses import asdict
from typing import Any

from nkmap.confined import plain_sentence, sentence_of
from nkmap.data_in.found import Found, Reading, Row, Scale, Table

_CELLS = frozenset((str, float, int, bool, type(None)))


def plain_reading(reading: Reading) -> dict[str, Any]:
    """Return how to read as plain data."""
    return asdict(reading) | {"headings": list(reading.headings.items())}


def as_reading(plain: dict[str, Any]) -> Reading:
    """Return how to read from plain data."""
    return Reading(**plain | {"headings": dict(plain["headings"])})


def as_plain(found: Found) -> dict[str, Any]:
    """Return what was found as plain data."""
    return {
        "format": found.format,
        "tables": [_plain_table(table) for table in found.tables],
        "notes": [plain_sentence(note) for note in found.notes],
        "reading": plain_reading(found.reading),
    }


def as_found(plain: dict[str, Any]) -> Found:
    """Return what was found from plain data. Raises as `sentence_of` does."""
    return Found(
        format=str(plain["format"]),
        tables=tuple(_table(table) for table in plain["tables"]),
        notes=tuple(sentence_of(note) for note in plain["notes"]),
        reading=as_reading(plain["reading"]),
    )


def _plain_table(table: Table) -> dict[str, Any]:
    return {
        "name": table.name,
        "headings": table.headings,
        "rows": table.rows,
        "heading_line": table.heading_line,
        "holds": table.holds,
        "fields": list(table.fields.items()),
        "maps": list(table.maps.items()),
        "scales": list(table.scales.items()),
        "is_matrix": table.is_matrix,
    }


def _table(plain: dict[str, Any]) -> Table:
    scales = {column: Scale(*ends) for column, ends in plain["scales"]}
    changed = {
        "headings": tuple(map(str, plain["headings"])),
        "rows": tuple(_row(line, cells) for line, cells in plain["rows"]),
        "fields": dict(plain["fields"]),
        "maps": dict(plain["maps"]),
        "scales": scales,
    }
    return Table(**plain | changed)


def _row(line: int, cells: list[Any]) -> Row:
    if not _CELLS.issuperset(map(type, cells)):
        raise TypeError
    return Row(int(line), tuple(cells))
