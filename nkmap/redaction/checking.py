"""Whether something hidden is in what was made: raw, unpacked, and as text. What is found is refused."""

import html
import io
import re
import sqlite3
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

from nkmap.db.images import in_memory
from nkmap.errors import NkmapError, Sentence, listed, quoted
from nkmap.redaction.hidden_names import HiddenNames, Spelling

SHORTEST_IN_BYTES = 6  # letters; fewer occur by chance in compressed data
_TAG = re.compile(r"<[^<>]*>")
_LOOK_FOR_IT = Sentence(
    "Look for it in the texts of the project, or add that spelling to the name as an alias, and try again."
)


class Leaks(NkmapError):
    """Something hidden was found in what was to leave the room."""


def refuse_hits(data: bytes, path: Path, hidden: HiddenNames) -> None:
    """Raise Leaks where a hidden name is in the bytes of a file; the sentence says its code, not the name."""
    if found := hits(data, hidden):
        codes = listed(sorted({spelling.code for spelling in found}))
        raise Leaks(
            "{0} was not written: a name that is to be hidden would still be in it ({1}). {2}",
            quoted(path),
            codes,
            _LOOK_FOR_IT,
        )


def refuse_files(paths: Iterable[Path], hidden: HiddenNames) -> None:
    """Raise Leaks where a hidden name is in a finished file, and remove that file. Raises OSError."""
    for path in paths:
        try:
            refuse_hits(path.read_bytes(), path, hidden)
        except Leaks:
            path.unlink(missing_ok=True)
            raise


def hits(data: bytes, hidden: HiddenNames) -> list[Spelling]:
    """Return the hidden spellings in a file: in its bytes, in its packed parts and in its texts."""
    found = {spelling: None for part in _parts(data) for spelling in _in_bytes(part, hidden)}
    found |= {spelling: None for text in texts_of(data) for spelling in hidden.found_in(text)}
    return list(found)


def texts_of(data: bytes) -> Iterator[str]:
    """Yield the texts of a file: of a project, a PDF, an archive, or of what is text itself."""
    for begins, read in _READERS.items():
        if data.startswith(begins):
            yield from read(data)
            return
    yield from _written_out(data)


def _in_bytes(data: bytes, hidden: HiddenNames) -> Iterator[Spelling]:
    """Yield what stands as words in bytes of any kind, in UTF-8 and both orders of UTF-16."""
    for spelling in hidden.spellings:
        forms = ("utf-8", "utf-16-le", "utf-16-be") if len(spelling.text) >= SHORTEST_IN_BYTES else ()
        if any(_as_word(spelling.text.encode(form), data) for form in forms):
            yield spelling


def _as_word(word: bytes, data: bytes) -> bool:
    """Return whether a word stands in bytes without a letter joined to it."""
    return (
        word in data and re.search(rb"(?<![A-Za-z])" + re.escape(word) + rb"(?![A-Za-z])", data) is not None
    )


def _parts(data: bytes) -> Iterator[bytes]:
    """Yield the bytes themselves, and each file in them where they are an archive."""
    yield data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from (archive.read(name) for name in archive.namelist())


def _packed(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            yield name
            yield from texts_of(archive.read(name))


def _of_project(data: bytes) -> Iterator[str]:
    with closing(in_memory(data)) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
            yield from _of_table(connection, table)


def _of_table(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    for row in connection.execute(f'SELECT * FROM "{table}"'):
        yield from (value for value in row if isinstance(value, str))


def _of_pdf(data: bytes) -> Iterator[str]:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data))
    yield from (str(value) for value in (reader.metadata or {}).values())
    yield from (page.extract_text() for page in reader.pages)


def _written_out(data: bytes) -> Iterator[str]:
    """Yield a text as it is, and as it reads without tags: a name may be cut in two by one."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return  # a picture, whose bytes are searched as they are
    yield text
    if "<" in text or "&" in text:
        yield html.unescape(_TAG.sub("", text))
        yield html.unescape(_TAG.sub(" ", text))


_READERS: dict[bytes, Callable[[bytes], Iterator[str]]] = {
    b"SQLite format 3\0": _of_project,
    b"%PDF": _of_pdf,
    b"PK\3\4": _packed,
}
