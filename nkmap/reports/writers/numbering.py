"""What writers count: figures, tables, the headings of the contents, and the marks of notes."""

from collections.abc import Iterator
from typing import NamedTuple

from nkmap.reports.model import Block, Heading, MapFigure, Report, Run, Table, Text
from nkmap.reports.writers.looks import CONTENTS_DEPTH


class Numbered(NamedTuple):
    """A block with its caption, number included ("Figure 2: Who decides?"), or "" where it has none."""

    block: Block
    caption: str
    number: int  # among the figures, the tables or the headings; 0 for other blocks


class Stretch(NamedTuple):
    """A stretch of text, and the mark of the note behind it: a number, with a comma after another mark."""

    run: Run
    comma: str
    mark: str


def numbered(report: Report) -> Iterator[Numbered]:
    """Yield the blocks of a report in their order, with what they are counted as."""
    counts = {Heading: 0, Table: 0, MapFigure: 0}
    patterns = {Table: report.words.table, MapFigure: report.words.figure}
    for block in report.blocks:
        kind = type(block)
        if kind in counts:
            counts[kind] += 1
        caption = ""
        if isinstance(block, Table | MapFigure):
            caption = _caption(patterns[kind].format(counts[kind]), block.caption)
        yield Numbered(block, caption, counts.get(kind, 0))


def _caption(number: str, words: str) -> str:
    return f"{number}: {words}" if words else number


def contents(report: Report) -> list[tuple[int, Heading]]:
    """Return number and heading of what stands in the contents; nothing where none are wanted."""
    if not report.contents:
        return []
    counted = ((one.number, one.block) for one in numbered(report))
    found = [(number, block) for number, block in counted if isinstance(block, Heading)]
    return [(number, block) for number, block in found if block.level <= CONTENTS_DEPTH]


def stretches(text: Text) -> Iterator[Stretch]:
    """Yield the runs of a text; marks of notes that follow one another are kept apart by a comma."""
    after_mark = False
    for run in text:
        mark = "" if run.note is None else str(run.note)
        yield Stretch(run, "," if after_mark and mark and not run.text else "", mark)
        after_mark = bool(mark) or (after_mark and not run.text)
