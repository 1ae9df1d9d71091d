"""The text of a label: its line breaks, its size, and its painting."""

from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QPen

from nkmap.drawing.fonts import is_wide
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, block_size, paint_casing, paint_lines
from nkmap.drawing.theme import Theme
from nkmap.kept import keeps
from nkmap.labels import LabelPlace

_LINE = 22  # Latin letters in a line, half as many Hangul
_TWO_LINES_FROM = 17  # letters

Lines = tuple[str, ...]


class LabelText(NamedTuple):
    """A label in each way it may be broken, with the sizes in pixels. `is_cut`: its end is left out."""

    shapes: tuple[Lines, ...]
    sizes: tuple[tuple[float, float], ...]
    style: Style
    is_cut: bool


@keeps(1024)  # a canvas asks for the same ones at every change
def measure_label(label: str, page: Page, language: str = "en") -> LabelText:
    """Return a label broken and measured: one line, from 17 letters also two, above 22 letters only two."""
    style = Style(page.label, "ink", QFont.Weight.Medium, language)
    shapes, is_cut = break_label(" ".join(label.split()))
    return LabelText(shapes, tuple(block_size(lines, style) for lines in shapes), style, is_cut)


def break_label(label: str) -> tuple[tuple[Lines, ...], bool]:
    """Return the ways to set a label, and whether its end had to be left out ("…")."""
    if letters(label) < _TWO_LINES_FROM:
        return ((label,),), False
    one = ((label,),) if letters(label) <= _LINE else ()
    places = [
        place
        for place in _break_places(label)
        if letters(label[:place].rstrip()) <= _LINE and letters(label[place:].lstrip()) <= _LINE
    ]
    if places:
        best = min(places, key=lambda p: max(letters(label[:p].rstrip()), letters(label[p:].lstrip())))
        return (*one, (label[:best].rstrip(), label[best:].lstrip())), False
    if one:
        return one, False
    first, rest = _first_line(label)
    second = _cut(rest)
    return ((first, second),), second != rest


def letters(text: str) -> int:
    """Return the length in Latin letters; an East Asian character counts as two."""
    return sum(2 if is_wide(character) else 1 for character in text)


def paint_label(
    painter: QPainter, label: LabelText, place: LabelPlace, token_x: float, page: Page, theme: Theme
) -> None:
    """Paint a label where the solver put it, with its leader line; nothing where there was no room.

    `token_x` is the centre of its token: lines are set flush with the side that looks towards it.
    """
    if place.box is None:
        return
    if place.leader:
        start, end = place.leader
        painter.setPen(QPen(theme.secondary, page.leader))
        painter.drawLine(QPointF(*start), QPointF(*end))
    lines, box = label.shapes[place.shape], place.box
    align = 0.0 if box.left >= token_x else 1.0 if box.right <= token_x else 0.5
    painter.save()
    painter.translate(box.left, box.top)
    paint_casing(painter, lines, label.style, box.right - box.left, align, 2 * page.casing, theme.face)
    paint_lines(painter, lines, label.style, box.right - box.left, align, theme.ink)
    painter.restore()


def _break_places(label: str) -> list[int]:
    """Return the places after which a line may end: spaces, and anywhere in Chinese and Japanese."""
    return [
        place
        for place in range(1, len(label))
        if label[place - 1] == " " or (_breaks_anywhere(label[place - 1]) and _breaks_anywhere(label[place]))
    ]


def _breaks_anywhere(character: str) -> bool:
    return is_wide(character) and not "\uac00" <= character <= "\ud7a3"


def _first_line(label: str) -> tuple[str, str]:
    """Return the fullest first line and the rest; a word too long for a line is parted with a hyphen."""
    fitting = [place for place in _break_places(label) if letters(label[:place].rstrip()) <= _LINE]
    if fitting:
        return label[: fitting[-1]].rstrip(), label[fitting[-1] :].lstrip()
    first = _longest_start(label, _LINE - 1)
    hyphen = "" if is_wide(first[-1]) else "-"
    return first + hyphen, label[len(first) :]


def _cut(text: str) -> str:
    """Return the text, or as many of its words as fit in a line with “…”."""
    if letters(text) <= _LINE:
        return text
    fitting = [place for place in _break_places(text) if letters(text[:place].rstrip()) < _LINE]
    start = text[: fitting[-1]].rstrip() if fitting else _longest_start(text, _LINE - 1)
    return f"{start}…"


def _longest_start(text: str, room: int) -> str:
    return next(text[:end] for end in range(len(text), 0, -1) if letters(text[:end]) <= room)
