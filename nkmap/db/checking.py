"""What is wrong with a project file, in words: structure, seal, references, and values row by row."""

from contextlib import closing
from pathlib import Path

from nkmap.db.copying import copied_in_memory
from nkmap.db.opening import examine, read_file
from nkmap.errors import CannotOpen, Sentence


def check_file(path: Path) -> list[Sentence]:
    """Return a sentence for each fault of the file; an empty list means that it is sound.

    Rows are named by table and id, never by what they say.
    """
    try:
        examined = examine(read_file(path), path)
        # Whatever an opening would repair or leave out is a fault.
        with closing(examined.source), copied_in_memory(examined.source) as (_, report):
            found = report.findings
    except CannotOpen as error:
        return [error.sentence]
    rows = [
        Sentence("Table “{0}”, row {1}: “{2}” {3}.", row.table, row.row_id, row.column, row.fault)
        for row in found
    ]
    return [*examined.notes, *rows]
