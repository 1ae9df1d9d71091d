"""Where everything round the grid goes on the wall: question, legend, roster and footer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSizeF

from nkmap.drawing.layout import page_frame
from nkmap.drawing.legend import LegendMark, legend, legend_width
from nkmap.drawing.legend_rows import layer_rows, legend_rows
from nkmap.drawing.page import ROOMS, SLIDES, Page
from nkmap.drawing.roster import Entry, roster
from nkmap.drawing.texts import Text
from nkmap.geometry import Face
from nkmap.labels import Box
from nkmap.map_content import MapContent

_ROSTER_SIZES = (1.0, 0.85, 0.7)  # of the usual letters of a roster


@dataclass(frozen=True, slots=True)
class WallFrame:
    """The face of the grid, and what stands round it. `roster_room` is free for names without a label."""

    face: Face
    texts: tuple[Text, ...]
    marks: tuple[LegendMark, ...]
    roster_room: Box


def wall_page(size: QSizeF, room: str) -> Page:
    """Return the sizes for a wall of this many pixels; `room` is one of `ROOMS`."""
    page = SLIDES.with_larger_text(ROOMS[room]).scaled(size.height() / SLIDES.height)
    return replace(page, width=size.width(), height=size.height())


def wall_frame(
    content: MapContent, page: Page, left_out: int, corner: tuple[float, float], *, has_roster: bool
) -> WallFrame:
    """Lay out what stands round the grid; `corner` (width and height) stays free at the upper right."""
    rows = [*legend_rows(content.tokens), *layer_rows(content)]
    side = page.column if has_roster else legend_width(rows, page, content.language)
    frame = "" if content.frame in content.question else content.frame  # a future says it there already
    subtitle = " · ".join(filter(None, (frame, content.round)))
    face, head, footer = page_frame(content, page, left_out, side, corner, subtitle)
    right, bottom = page.width - page.margin, footer.box.top - page.gap
    key = legend(rows, Box(right - side, face.top, right, bottom), page, content.language)
    top = key.bottom + page.gap if rows else face.top
    room = Box(right - side, top, right, face.bottom)
    return WallFrame(face, (*head, footer, *key.texts), key.marks, room)


def wall_roster(entries: Sequence[Entry], frame: WallFrame, page: Page, language: str) -> tuple[Text, ...]:
    """Write codes or numbers and the names they stand for, in smaller letters where they need it: a name
    that cannot be read from the last row is better than none. The last row counts those without room."""
    for share in _ROSTER_SIZES:
        found = roster(entries, frame.roster_room, replace(page, roster=share * page.roster), language)
        if not found.rest:
            break
    return found.texts
