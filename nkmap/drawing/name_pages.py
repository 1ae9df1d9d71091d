"""The pages after a picture: full names that had no room beside the grid, in columns."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QPainter

from nkmap.drawing.map_picture import paint_background
from nkmap.drawing.page import Page
from nkmap.drawing.roster import Entry, roster
from nkmap.drawing.texts import Style, Text, elide, paint_text, place_text
from nkmap.drawing.theme import Theme
from nkmap.labels import Box

Texts = tuple[Text, ...]

_BETWEEN = 3.0  # columns, of the page's gap


def name_pages(entries: Sequence[Entry], question: str, page: Page, language: str) -> tuple[Texts, ...]:
    """Return the texts of each page that these marks and names need, none without names."""
    pages = []
    while entries:
        texts, rest = _name_page(entries, question, page, language)
        if len(rest) == len(entries):  # no page has room for a line
            break
        pages.append(texts)
        entries = rest
    return tuple(pages)


def _name_page(
    entries: Sequence[Entry], question: str, page: Page, language: str
) -> tuple[Texts, Sequence[Entry]]:
    """Return the texts of a page filled from the left, and the names that are left over."""
    texts = _heading(question, page, language)
    top, bottom = texts[-1].box.bottom + 2 * page.gap, page.height - page.margin
    width, between = page.width - 2 * page.margin, _BETWEEN * page.gap
    count = max(1, round(width / page.column))
    step = (width + between) / count
    for number in range(count):
        left = page.margin + number * step
        room = Box(left, top, left + step - between, bottom)
        column = roster(entries, room, page, language, says_more=False)
        texts += column.texts
        entries = column.rest
    return tuple(texts), entries


def _heading(question: str, page: Page, language: str) -> list[Text]:
    """Return what the names belong to, so that the page can stand alone."""
    style = Style(page.axis_name, "ink", QFont.Weight.DemiBold, language)
    words = QCoreApplication.translate("Picture", "Names in the map")
    title = place_text([words], style, page.margin, page.margin)
    below = Style(page.footer, "secondary", language=language)
    said = [elide(question, below, page.width - 2 * page.margin)] if question else []
    return [title, place_text(said, below, page.margin, title.box.bottom + page.gap / 2)]


def paint_name_page(painter: QPainter, texts: Texts, page: Page, theme: Theme) -> None:
    """Paint one of the pages, in pixels of the page."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    paint_background(painter, page, theme)
    for text in texts:
        paint_text(painter, text, theme)
