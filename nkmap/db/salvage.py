"""What can still be read of a damaged project file, row by row, as a new file; the old one stays as it is."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import update
from sqlalchemy.orm import Session

from nkmap.confined import plain_sentence
from nkmap.db.images import in_memory
from nkmap.db.open_projects import OpenProject
from nkmap.db.opening import HEADER, MAGIC, copy_row_by_row, read_file
from nkmap.db.publishing import prepare
from nkmap.db.queries.counts import counts
from nkmap.db.store import Store
from nkmap.db.tables import Project
from nkmap.db.untrusted import Untrusted
from nkmap.db.version import APPLICATION_ID, USER_VERSION
from nkmap.db.working_copies import Origin, WorkingCopy
from nkmap.errors import Damaged, Sentence, quoted
from nkmap.private_folder import VARIABLE

MARK = " (salvaged)"  # behind the title of what was recovered
MOST_PROBES = 200_000  # rows that are looked for one by one between damaged places
BATCH = 100
PAGE_SIZES = tuple(1 << power for power in range(9, 17))
USUAL_PAGE = 1024  # bytes; see `connection.SETTINGS`


class Salvaged(NamedTuple):
    """How much was read, by the names of `counts`, and what was repaired or left out."""

    counted: dict[str, int]
    notes: list[Sentence]


class Wreck(Untrusted):
    """A file of which anything may be broken; it gives the rows that can be read."""

    def __init__(self, data: bytes, path: Path) -> None:
        """Raises Damaged where nothing can be read at all."""
        patched = _patched(data)
        try:
            super().__init__(patched, path, newer=True, older=True, whole=False)
        except Damaged:
            super().__init__(_with_our_schema(patched), path, newer=False, older=True, whole=False)

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Give the rows of one of our tables that can be read, each once."""
        columns = self.columns.get(table, [])
        if "id" not in columns:
            return
        names = ", ".join(f'"{column}"' for column in columns)
        for row in self._found(f'SELECT id, {names} FROM "{table}"'):
            yield dict(zip(columns, row, strict=True))

    def _found(self, select: str) -> Iterator[tuple[Any, ...]]:
        """Read from the first row on, from the last one back, and look for each one between the two."""
        last = 0
        for row_id, *row in self._in_order(select, "> ?", "ASC", 0):
            last = row_id
            yield tuple(row)
        backwards = list(self._in_order(select, f"> {last} AND id < ?", "DESC", 2**62))
        first = backwards[-1][0] if backwards else last
        for row_id in range(last + 1, min(first, last + MOST_PROBES)):
            yield from (tuple(row) for _id, *row in self._asked(f"{select} WHERE id = ?", row_id))
        yield from (tuple(row) for _id, *row in reversed(backwards))

    def _in_order(self, select: str, beyond: str, order: str, start: int) -> Iterator[tuple[Any, ...]]:
        """Give rows from one side up to the first that cannot be read."""
        for _ in count():
            query = f"{select} WHERE id {beyond} ORDER BY id {order} LIMIT {BATCH}"
            rows = self._asked(query, start)
            yield from rows
            if not rows:
                return
            start = rows[-1][0]

    def _asked(self, query: str, value: int) -> list[tuple[Any, ...]]:
        """Return what can be read of an answer, up to where it breaks off."""
        self.check_time()
        rows: list[tuple[Any, ...]] = []
        with suppress(sqlite3.Error, ValueError):
            rows.extend(self._connection.execute(query, (value,)))
        return rows


def recover(path: Path, out: Path, *, overwrite: bool = False) -> Salvaged:
    """Write what can be read of a damaged project to a new file, whose title says that it was salvaged.

    Raises CannotOpen, and Damaged where not even a table can be found; AlreadyThere, StorageFailed.
    """
    wreck = Wreck(read_file(path), path)
    copy = WorkingCopy.create(Origin(throwaway=True))
    try:
        with closing(wreck):
            notes = copy_row_by_row(wreck, copy.database).notes()
        project = OpenProject(copy, Store(copy.database))
    except BaseException:
        copy.discard()
        raise
    try:
        counted = project.store.read(counts)
        if not any(counted.values()):
            raise Damaged(
                "Nothing can be read of {0} any more. Look for an earlier copy of the file.", quoted(path)
            )
        with project.store.edit("") as edit:
            _mark(edit.session)
        project.save_copy(out, overwrite=overwrite)
    finally:
        project.discard()
    return Salvaged(counted, notes)


def recovered(path: str, out: str, private: str) -> list[dict[str, Any]]:
    """Do as `recover`, over a file that may be replaced, and return the notes; in a process of its own.

    That has hardly any environment, so it is told where the private folder is.
    """
    os.environ[VARIABLE] = private
    found = recover(Path(path), Path(out), overwrite=True)
    return [plain_sentence(note) for note in found.notes]


def _mark(session: Session) -> None:
    session.execute(update(Project).values(title=Project.title + MARK))


def _with_our_schema(data: bytes) -> bytes:
    """Return the bytes with the pages of the schema taken from an empty project.

    Publishing makes tables and indexes before it fills them (VACUUM), always in the same order: so in every
    file of this format they begin on the same pages, and all other pages of an empty one hold the schema.
    """
    empty = _empty_project()
    with closing(in_memory(empty)) as connection:
        roots = {root for (root,) in connection.execute("SELECT rootpage FROM sqlite_master")}
    pages = bytearray(data.ljust(len(empty), b"\0"))
    for page in range(1, len(empty) // USUAL_PAGE + 1):
        if page not in roots:
            start = (page - 1) * USUAL_PAGE + (HEADER if page == 1 else 0)
            pages[start : page * USUAL_PAGE] = empty[start : page * USUAL_PAGE]
    return _patched(bytes(pages))


def _empty_project() -> bytes:
    copy = WorkingCopy.create(Origin(throwaway=True))
    try:
        with closing(Store(copy.database)) as store:
            return prepare(store.image())
    finally:
        copy.discard()


def _patched(data: bytes) -> bytes:
    """Return the bytes with a header that SQLite accepts, as many whole pages as the header says."""
    size = int.from_bytes(data[16:18], "big") if data.startswith(MAGIC) else USUAL_PAGE
    size = 65536 if size == 1 else size
    if size not in PAGE_SIZES:
        size = USUAL_PAGE
    pages = max(int.from_bytes(data[28:32], "big") if data.startswith(MAGIC) else 0, -(-len(data) // size))
    pages = min(pages, 4 * (len(data) // size + 1))  # a number may be damaged, too
    header = bytearray(data[:HEADER].ljust(HEADER, b"\0"))
    header[:24] = MAGIC + size.to_bytes(3, "big")[-2:] + b"\1\1\0\x40\x20\x20"
    header[28:32] = pages.to_bytes(4, "big")
    header[92:96] = header[24:28]  # the number of pages counts only where these two agree
    header[44:48] = (4).to_bytes(4, "big")
    header[56:60] = (1).to_bytes(4, "big")
    header[60:64] = USER_VERSION.to_bytes(4, "big")
    header[68:72] = APPLICATION_ID.to_bytes(4, "big")
    return bytes(header) + data[HEADER : pages * size].ljust(pages * size - HEADER, b"\0")
