"""Texts and tables of a report, parted so that each part fits on a slide: nothing runs off it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from nkmap.reports.model import Run, Table, Text, plain
from nkmap.reports.writers import looks
from nkmap.reports.writers.looks import CELL_ROOM, Look
from nkmap.reports.writers.table_pieces import shares
from nkmap.reports.writers.typeset import POINT, set_text

_LARGER = (1.25, 1.12)  # of the usual size, where there is room
_SENTENCE_END = re.compile(r"[.?!;] |[。？！]")


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or point of a slide; `number` is that of a point, 0 for a bullet, None for neither.

    `holds_next`: it never ends a slide.
    """

    text: Text
    look: Look
    number: int | None = None
    holds_next: bool = False


class Row(NamedTuple):
    """A row of a table, and its height in points."""

    cells: tuple[Text, ...]
    height: float


def text_height(text: Text, look: Look, width: float, language: str) -> float:
    """Return the height in points that a text takes in a width in points, without the room round it."""
    return set_text(text, look, width * POINT, language).height / POINT


def filled_slides(
    passages: Sequence[Passage], width: float, height: float, language: str
) -> list[list[Passage]]:
    """Return the passages of each slide in the largest letters with which they take no more slides."""
    usual = list(slides_of_passages(passages, width, height, language))
    for factor in _LARGER:
        larger = [replace(passage, look=passage.look.scaled(factor)) for passage in passages]
        slides = list(slides_of_passages(larger, width, height, language))
        if len(slides) <= len(usual):
            return slides
    return usual


def slides_of_passages(
    passages: Sequence[Passage], width: float, height: float, language: str
) -> Iterator[list[Passage]]:
    """Yield the passages of each slide, for a room in points; no heading ends a slide."""
    slide: list[Passage] = []
    used = 0.0
    for passage in (part for whole in passages for part in _fitting(whole, width, height, language)):
        needed, after = _height(passage, width, language), passage.look.after
        if slide and used + needed - after > height:
            moved = [slide.pop()] if len(slide) > 1 and slide[-1].holds_next else []
            yield slide
            slide, used = moved, sum(_height(one, width, language) for one in moved)
        slide.append(passage)
        used += needed
    if slide:
        yield slide


def _height(passage: Passage, width: float, language: str) -> float:
    """Return the height in points of a passage with the room round it."""
    look = passage.look
    return look.before + text_height(passage.text, look, width, language) + look.after


def _fitting(passage: Passage, width: float, height: float, language: str) -> Iterator[Passage]:
    """Yield a passage, or parts of one that is higher than a slide."""
    if text_height(passage.text, passage.look, width, language) <= height:
        yield passage
        return
    for text in halves(passage.text):
        yield from _fitting(replace(passage, text=text), width, height, language)


def slides_of_rows(table: Table, width: float, height: float, language: str) -> Iterator[list[Row]]:
    """Yield the rows of each slide with their heights, for a room in points under the head of the table."""
    widths = [share - 2 * CELL_ROOM[1] for share in shares(table.columns, width)]
    slide: list[Row] = []
    free = height
    for cells in (part for whole in table.rows for part in _parts(whole, widths, height, language)):
        needed = row_height(cells, looks.SLIDE_CELL, widths, language)
        if slide and needed > free:
            yield slide
            slide, free = [], height
        slide.append(Row(cells, needed))
        free -= needed
    if slide or not table.rows:
        yield slide


def row_height(cells: Sequence[Text], look: Look, widths: Sequence[float], language: str) -> float:
    """Return the height in points of a row whose cells have this room across."""
    heights = (text_height(text, look, width, language) for text, width in zip(cells, widths, strict=False))
    return max(heights, default=0.0) + 2 * CELL_ROOM[0]


def _parts(
    cells: tuple[Text, ...], widths: Sequence[float], height: float, language: str
) -> Iterator[tuple[Text, ...]]:
    """Yield a row, or parts of one that is higher than a slide."""
    if row_height(cells, looks.SLIDE_CELL, widths, language) <= height:
        yield cells
        return
    both = [
        halves(text) if text_height(text, looks.SLIDE_CELL, width, language) > height / 2 else (text, ())
        for text, width in zip(cells, widths, strict=False)
    ]
    for part in zip(*both, strict=True):
        yield from _parts(part, widths, height, language)


def halves(text: Text) -> tuple[Text, Text]:
    """Return a text in two parts: at the end of a sentence near its middle, or else at a space."""
    words = plain(text)
    middle = len(words) // 2
    sentences = [found.end() for found in _SENTENCE_END.finditer(words) if found.end() < len(words)]
    spaces = [place + 1 for place, letter in enumerate(words[:-1]) if letter == " "]
    near = [place for place in sentences if abs(place - middle) < len(words) / 4]
    place = min(near or spaces or [middle], key=lambda place: abs(place - middle))
    return tuple(_cut(text, 0, place)), tuple(_cut(text, place, len(words)))


def _cut(text: Text, start: int, end: int) -> Iterator[Run]:
    """Yield the runs between two places; the mark of a note stays with the last letter before it."""
    at = 0
    for run in text:
        first, last = max(start - at, 0), min(end - at, len(run.text))
        at += len(run.text)
        has_end = start < at <= end
        if first < last or (has_end and not run.text):
            yield replace(run, text=run.text[first:last], note=run.note if has_end else None)
