"""The texts in a finished file, as whoever opens it can read them: a project, a PDF, an archive, or text."""

import html
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from io import BytesIO

from nkmap.db.images import in_memory
from nkmap.redaction.columns import COLUMNS, Rule

PROJECT, ARCHIVE, PDF = b"SQLite format 3\0", b"PK\3\4", b"%PDF"  # how such files begin
PROJECT_JSON = b'{\n "format": "nkmap-project"'

_CLOSED = (Rule.KEEP, Rule.LOOK, Rule.SENSITIVITY)  # columns with words of ours
_TAG = re.compile(r"<[^<>]*>")
_STYLE = re.compile(r"<style\b.*?</style>", re.DOTALL)
_NO_NUMBER = r"(?!\{[0-9A-F-]{36}\})"  # such as extensions of Office have: their letters are no words
_SAID_BY_TAGS = re.compile(rf'\b(?:alt|title|aria-label|descr|content|name|href|id)="{_NO_NUMBER}([^"]*)"')


def texts_of(data: bytes) -> Iterator[str]:
    """Yield the texts of a file, its metadata among them; none of a picture made of pixels."""
    for beginning, read in _READERS.items():
        if data.startswith(beginning):
            yield from read(data)
            return
    yield from _written_out(data)


def _of_project(data: bytes) -> Iterator[str]:
    """Yield the texts of all rows, but for the words of closed lists, which are ours."""
    with closing(in_memory(data)) as connection:
        for table, rules in COLUMNS.items():
            told = [words.split() for rule, words in rules.items() if rule not in _CLOSED]
            columns = ", ".join(f'"{column}"' for words in told for column in words)
            for row in connection.execute(f'SELECT {columns} FROM "{table}"') if columns else ():
                yield from (value for value in row if isinstance(value, str))


def _of_project_json(data: bytes) -> Iterator[str]:
    """Yield the same of a project as JSON."""
    tables = json.loads(data)["tables"]
    for table, rules in COLUMNS.items():
        told = [column for rule, words in rules.items() if rule not in _CLOSED for column in words.split()]
        for row in tables.get(table, ()):
            yield from (row[column] for column in told if isinstance(row.get(column), str))


def _packed(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            yield from texts_of(archive.read(name))


def _of_pdf(data: bytes) -> Iterator[str]:
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(data))
    yield from (str(value) for value in (reader.metadata or {}).values())
    yield from (page.extract_text() for page in reader.pages)


def _written_out(data: bytes) -> Iterator[str]:
    """Yield a text as it reads: of one with tags, what stands between them, and what some of them say."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return
    if not text.lstrip().startswith("<"):
        yield text
        return
    text = _STYLE.sub("", text)
    yield from (html.unescape(found[1]) for found in _SAID_BY_TAGS.finditer(text))
    for between in ("", " "):  # a name may be cut in two by a tag
        yield html.unescape(_TAG.sub(between, text))


_READERS: dict[bytes, Callable[[bytes], Iterator[str]]] = {
    PROJECT: _of_project,
    PROJECT_JSON: _of_project_json,
    PDF: _of_pdf,
    ARCHIVE: _packed,
}
