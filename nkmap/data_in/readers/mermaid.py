"""Reads the points of a Mermaid quadrantChart, line by line."""

import re
from collections.abc import Iterator
from html import unescape
from itertools import dropwhile

from nkmap.data_in.content import Content
from nkmap.data_in.found import Cell, Found, Reading, Row, Scale, Table
from nkmap.data_in.readers.encodings import decoded
from nkmap.data_in.readers.records import number
from nkmap.errors import Sentence, listed

_BEGINS = re.compile(r"(?:---\n.*?\n---\s*)?(?:%%[^\n]*\n\s*)*quadrantChart\b", re.DOTALL)
_POINT = re.compile(r'(?:"([^"]*)"|([^"\[\]]+?))\s*(?::::\w+)?:\s*\[([^\[\],]+),([^\[\],]+)\]')
_LONGEST = 2_000  # letters of a line
_MOST_NAMED = 20  # lines
_KEYWORD, _TITLE = "quadrantChart", "title "
_OTHERS = (_KEYWORD, _TITLE, "x-axis ", "y-axis ", "quadrant-", "classDef ", "%%", "acc")
_ENTITY = re.compile(r"#(\w+);")

Lines = list[tuple[int, str]]


def is_mermaid(content: Content) -> bool:
    """Return whether a text is a quadrantChart, after remarks and settings."""
    return _BEGINS.match(content.start) is not None


def read_mermaid(data: bytes, name: str) -> Found:
    """Return the points as stakeholders with their places, from 0 to 1, on a map named by the title."""
    text, encoding, said = decoded(data, None)
    lines = _lines(text)
    titles = (_plain(line.removeprefix(_TITLE)) for _count, line in lines if line.startswith(_TITLE))
    question = next(titles, "")
    points = {count: _POINT.match(line) for count, line in lines if not line.startswith(_OTHERS)}
    table = Table(
        name=question or name,
        headings=("name", "x", "y"),
        rows=tuple(Row(count, _cells(point)) for count, point in points.items() if point),
        holds="stakeholders",
        fields={0: "name", 1: "x", 2: "y"},
        maps={1: question, 2: question} if question else {},
        scales={1: Scale(0, 1), 2: Scale(0, 1)},
    )
    unread = [str(count) for count, point in points.items() if point is None]
    return Found("mermaid", (table,), (*said, *_notes(lines, unread)), Reading(encoding=encoding))


def _lines(text: str) -> Lines:
    """Return the lines from the keyword on that hold something and are of a usual length."""
    counted = ((count, line.strip()) for count, line in enumerate(text.split("\n"), 1))
    chart = dropwhile(lambda line: not line[1].startswith(_KEYWORD), counted)
    return [(count, line[:_LONGEST]) for count, line in chart if line]


def _cells(point: re.Match[str]) -> tuple[Cell, ...]:
    name = point[2] if point[1] is None else point[1]
    return _plain(name), number(point[3].strip()), number(point[4].strip())


def _plain(text: str) -> str:
    """Return a text with the signs that Mermaid has entities for."""
    said = _ENTITY.sub(lambda entity: unescape(f"&{'#' * entity[1].isdecimal()}{entity[1]};"), text)
    return said.strip().strip('"')


def _notes(lines: Lines, unread: list[str]) -> Iterator[Sentence]:
    axes = [line for _count, line in lines if line.startswith(("x-axis ", "y-axis "))]
    if axes:
        yield Sentence("The axes are called: {0}.", "; ".join(_plain(axis).replace('"', "") for axis in axes))
    if unread:
        yield Sentence("Lines that are no points: {0}.", listed(unread[:_MOST_NAMED]))
