"""How the texts of a report look, as data: sizes in points, colours of the theme. All writers share it."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from nkmap.drawing.fonts import base_language


@dataclass(frozen=True, slots=True)
class Look:
    """How a text is set. `size`, `before` and `after` in points, `pitch` from line to line in sizes.

    `colour` is a role of the theme.
    """

    size: float
    colour: str = "ink"
    is_strong: bool = False
    before: float = 0.0
    after: float = 6.0
    pitch: float = 1.4

    def scaled(self, factor: float) -> "Look":
        """Return the look with other sizes, but never letters that are too small to be read."""
        size = max(SMALLEST, self.size * factor)
        room, pitch = (COMPACT_ROOM, COMPACT_PITCH) if factor < 1 else (1.0, 1.0)
        before, after = self.before * factor * room, self.after * factor * room
        return replace(self, size=size, before=before, after=after, pitch=self.pitch * pitch)


TITLE = Look(28, is_strong=True, after=8, pitch=1.2)
SUBTITLE = Look(15, "secondary", after=18, pitch=1.3)
DATE = Look(11, "secondary", after=18)
HEADINGS = {
    1: Look(17, is_strong=True, before=22, after=7, pitch=1.25),
    2: Look(13, is_strong=True, before=16, after=5, pitch=1.25),
    3: Look(11, is_strong=True, before=12, after=3, pitch=1.3),
}
PARAGRAPHS = {
    "body": Look(10.5),
    "lead": Look(12.5, after=9),
    "quiet": Look(9, "secondary"),
}
LIST_POINT = Look(10.5, after=3)
CAPTION = Look(9, "secondary", after=12, pitch=1.3)
TABLE_CAPTION = Look(9, "secondary", before=8, after=4, pitch=1.3)
TABLE_HEAD = Look(9, "secondary", is_strong=True, after=0, pitch=1.3)
CELL = Look(9, after=0, pitch=1.3)
NOTE = Look(8.5, "secondary", after=2.5, pitch=1.35)
FOOTER = Look(8.4, "secondary", after=0, pitch=1.3)
CONTENTS = {1: Look(10.5, is_strong=True, before=5, after=2), 2: Look(10, after=2), 3: Look(9.5, after=1)}
SMALLEST = 7.0  # points; marks of notes never fall below it
CONTENTS_DEPTH = 2  # levels of headings in the contents

SLIDE_TITLE = Look(32, is_strong=True, after=0, pitch=1.15)
SLIDE_SUBTITLE = Look(16, "secondary", after=14, pitch=1.3)
SLIDE_HEAD = Look(20, is_strong=True, after=0, pitch=1.15)
SLIDE_PART = Look(11, "secondary", after=0, pitch=1.2)  # above a heading: the part that it belongs to
SLIDE_PARAGRAPHS = {
    "body": Look(16, after=10, pitch=1.3),
    "lead": Look(20, after=14, pitch=1.3),
    "quiet": Look(12, "secondary", after=8, pitch=1.3),
}
SLIDE_HEADING = Look(16, is_strong=True, before=6, after=4, pitch=1.3)  # inside of a slide
SLIDE_POINT = Look(16, after=6, pitch=1.3)
SLIDE_CONTENTS = {1: Look(16, is_strong=True, before=6, after=3, pitch=1.3), 2: Look(14, after=2, pitch=1.3)}
SLIDE_CELL = Look(12, after=0, pitch=1.25)
SLIDE_CELL_HEAD = Look(12, "secondary", is_strong=True, after=0, pitch=1.25)
SLIDE_NOTE = Look(11, "secondary", after=4, pitch=1.3)
SLIDE_FOOTER = Look(9, "secondary", after=0, pitch=1.2)

PAGE_SIZE = 210.0, 297.0  # mm
MARGIN = 25.0  # mm on all sides
# In a report that is to keep to few pages: of all sizes, of the room between paragraphs and lines, and mm.
COMPACT, COMPACT_ROOM, COMPACT_PITCH, COMPACT_MARGIN = 0.84, 0.82, 0.96, 16.0
SLIDE_SIZE = 960.0, 540.0  # points
SLIDE_MARGIN = 48.0  # points, left and right
LIST_INDENT = 16.0  # points
CELL_ROOM = 3.0, 5.0  # points above and below, left and right of the text in a cell
RULE = 0.75  # points
FIGURE_ROOM = 8  # points above a map

LATIN_FACE = "Arial"  # documents for editing: on every system, or something of its widths
_LATIN_LANGUAGE = "en-US"  # of Latin letters in a report that is in an East Asian language


class EastAsian(NamedTuple):
    """The face of East Asian letters, and what office programs call their language."""

    face: str
    language: str


_EAST_ASIAN = {
    "ko": EastAsian("Malgun Gothic", "ko-KR"),
    "ja": EastAsian("Yu Gothic", "ja-JP"),
    "zh": EastAsian("Microsoft YaHei", "zh-CN"),
    "zh-hant": EastAsian("Microsoft JhengHei", "zh-TW"),
}
_TRADITIONAL = {"hant", "tw", "hk", "mo"}  # scripts and regions that write Chinese so


def scale(is_compact: bool) -> float:
    """Return by how much all sizes of a report are multiplied."""
    return COMPACT if is_compact else 1.0


def margin(is_compact: bool) -> float:
    """Return how far the text keeps from the edges of a page, in mm."""
    return COMPACT_MARGIN if is_compact else MARGIN


def text_width(is_compact: bool) -> float:
    """Return the width of the text on a page, in mm."""
    return PAGE_SIZE[0] - 2 * margin(is_compact)


def latin_language(language: str) -> str:
    """Return the language of the Latin letters of a report, which office documents keep apart.

    Where they were said to be Korean, their words would be broken anywhere.
    """
    return _LATIN_LANGUAGE if base_language(language) in _EAST_ASIAN else language


def east_asian(language: str) -> EastAsian:
    """Return face and language of the East Asian letters of a report; Korean ones if it is in another."""
    parts = set(language.replace("_", "-").lower().split("-"))
    is_traditional = base_language(language) == "zh" and not parts.isdisjoint(_TRADITIONAL)
    return _EAST_ASIAN.get("zh-hant" if is_traditional else base_language(language), _EAST_ASIAN["ko"])
