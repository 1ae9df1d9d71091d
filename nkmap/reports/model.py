"""A report as plain values: what every writer is given, and all that it may know."""

from dataclasses import dataclass, field
from typing import Literal

from nkmap.map_content import MapContent


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look; `note` is the number of the note that stands behind it, from 1."""

    text: str
    strong: bool = False
    note: int | None = None


Text = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (a part of the report) to 3."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; "lead" is the sentence under a title, "quiet" what stands small beside the matter."""

    text: Text
    look: Literal["body", "lead", "quiet"] = "body"


@dataclass(frozen=True, slots=True)
class Points:
    """A list, each point a text; `numbered` where the order matters."""

    points: tuple[Text, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the width, and whether it holds numbers."""

    title: str
    share: float = 1.0
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; writers number the tables and put the number before the caption."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True)
class MapFigure:
    """A map as a picture; `alt` is its description for who cannot see it. Writers number the figures."""

    caption: str
    content: MapContent
    alt: str = ""


Block = Heading | Paragraph | Points | Table | MapFigure


@dataclass(frozen=True, slots=True)
class Note:
    """What a numbered note says: the source and the passage."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """The few words that writers add themselves, in the language of the report."""

    contents: str = "Contents"
    figure: str = "Figure {0}"
    table: str = "Table {0}"
    page: str = "Page {0} of {1}"
    notes: str = "Notes"


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. `language` is a BCP 47 tag; `date` is a day as people write it, or empty.

    `compact`: set small, with narrow margins and the notes run into one another, so that a briefing keeps to
    two pages. `maps` are every map and round that no block shows: slides bring them after the texts, so that
    a presentation has them all.
    """

    title: str
    subtitle: str
    date: str
    disclaimer: str
    language: str
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    title_page: bool = False
    contents: bool = False
    words: Words = field(default_factory=Words)
    compact: bool = False
    maps: tuple[MapFigure, ...] = ()


def plain(text: Text) -> str:
    """Return a text without looks and notes."""
    return "".join(run.text for run in text)
