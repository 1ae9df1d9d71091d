"""What is wrong with a project file, in words: structure, seal, references, and values row by row."""

from contextlib import closing
from pathlib import Path

from sqlalchemy import create_engine

from nkmap.db.copying import Report, insert_rows
from nkmap.db.opening import examine, read_file
from nkmap.db.store import create_tables
from nkmap.db.untrusted import Untrusted
from nkmap.errors import CannotOpen


def check_file(path: Path) -> list[str]:
    """Return a sentence for each fault of the file; an empty list means that it is sound.

    Rows are named by table and id, never by what they say.
    """
    try:
        examined = examine(read_file(path), path)
        with closing(examined.source):
            report = _trial_copy(examined.source)
    except CannotOpen as error:
        return [str(error)]
    rows = [f"Table “{row.table}”, row {row.row_id}: “{row.column}” {row.fault}." for row in report.findings]
    return [*examined.notes, *rows]


def _trial_copy(source: Untrusted) -> Report:
    """Copy the rows to nowhere: whatever an opening would repair or leave out is a fault."""
    engine = create_engine("sqlite://", hide_parameters=True)
    with engine.begin() as connection:
        create_tables(connection)
        report = insert_rows(source, connection)
    engine.dispose()
    return report
