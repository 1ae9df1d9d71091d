"""How much of a stranger's file is taken: bytes, rows, columns and cells, seconds and memory."""

from collections.abc import Iterable

from nkmap.data_in.found import Found, Table
from nkmap.errors import UnusableFile

MOST_BYTES = 50_000_000  # unpacked
MOST_ROWS = 100_000  # of all tables of a file
MOST_COLUMNS = 200  # of a table
MOST_CELLS = 3_000_000  # of all tables of a file: what memory is for
SECONDS = 5.0  # of the processor
MEGABYTES = 500


def check_bytes(count: int) -> None:
    """Refuse more than MOST_BYTES. Raises UnusableFile."""
    if count > MOST_BYTES:
        raise UnusableFile(
            "It is larger than {0} MB. Divide it, or save only the part that is needed.",
            MOST_BYTES // 1_000_000,
        )


def check_rows(count: int) -> None:
    """Refuse more than MOST_ROWS. Raises UnusableFile."""
    if count > MOST_ROWS:
        raise UnusableFile("It has more than {0:,} rows. Divide it into smaller files.", MOST_ROWS)


def check_columns(count: int) -> None:
    """Refuse more than MOST_COLUMNS. Raises UnusableFile."""
    if count > MOST_COLUMNS:
        raise UnusableFile("It has more than {0} columns. Leave out those that are not needed.", MOST_COLUMNS)


def check_cells(count: int) -> None:
    """Refuse more than MOST_CELLS. Raises UnusableFile."""
    if count > MOST_CELLS:
        raise UnusableFile(
            "It has more than {0:,} cells. Leave out rows and columns that are not needed.", MOST_CELLS
        )


def checked(found: Found) -> Found:
    """Return what was found if it is within the limits and holds a table at all. Raises UnusableFile."""
    if not any(table.headings for table in found.tables):
        raise UnusableFile("It is empty: there is no table in it.")
    _check_tables(found.tables)
    return found


def _check_tables(tables: Iterable[Table]) -> None:
    rows = cells = 0
    for table in tables:
        check_columns(len(table.headings))
        rows += len(table.rows)
        cells += len(table.rows) * len(table.headings)
    check_rows(rows)
    check_cells(cells)
