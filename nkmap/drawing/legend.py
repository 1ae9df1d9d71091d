"""The words round the grid: title, legend of what is in use, footer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from nkmap.drawing.legend_rows import Row
from nkmap.drawing.page import Page
from nkmap.drawing.texts import (
    ASCENT,
    DESCENT,
    Style,
    Text,
    elide,
    place_text,
    text_width,
    wrap,
    wrap_evenly,
)
from nkmap.labels import Box
from nkmap.map_content import MapContent

_MARK = 0.62  # size of a mark in the legend, of a token
_MARK_OF_LINE = 1.35  # largest size of one, of the letters beside it
_SUBTITLE = 22 / 40  # of the title
_TITLE_LINES = 4  # a longer question ends in "…": the grid is what the picture is for


@dataclass(frozen=True, slots=True)
class LegendMark:
    """A small token, or the sample of a layer, beside a row of the legend; its centre in pixels."""

    symbol: str
    colour: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Legend:
    """The rows of a legend, and where it ends at the bottom."""

    marks: tuple[LegendMark, ...]
    texts: tuple[Text, ...]
    bottom: float


def legend_width(rows: Sequence[Row], page: Page, language: str) -> float:
    """Return the width that the legend wants in pixels, at most the page's column; 0 without rows."""
    style = Style(page.legend, language=language)
    widest = max((text_width(words, style) for _, _, words in rows), default=0)
    return min(page.column, _indent(page) + widest) if rows else 0.0


def legend(rows: Sequence[Row], room: Box, page: Page, language: str) -> Legend:
    """Return the legend set in a column; each mark stands on the middle of the first line of its words.

    A legend too high for the room is set smaller, and then each row on a single line.
    """
    usual, small = Style(page.legend, language=language), Style(page.roster, language=language)
    close = page.gap / 3
    for style, gap, is_cut in ((usual, page.gap, False), (small, close, False), (small, close, True)):
        found = _legend(rows, room, style, gap, is_cut, page)
        if found.bottom <= room.bottom:
            break
    return found


def _legend(rows: Sequence[Row], room: Box, style: Style, gap: float, is_cut: bool, page: Page) -> Legend:
    """Return the legend in a style, with `gap` pixels between rows; cut ones have a single line."""
    left, width = room.left + _indent(page), room.right - room.left - _indent(page)
    marks, texts = [], []
    y = room.top
    for symbol, colour, words in rows:
        lines = [elide(words, style, width)] if is_cut else wrap(words, style, width)
        text = place_text(lines, style, left, y)
        middle = y + style.size * (ASCENT + DESCENT) / 2
        size = min(page.token * _MARK, page.legend * _MARK_OF_LINE)
        marks.append(LegendMark(symbol, colour, room.left + page.token * 0.4, middle, size))
        texts.append(text)
        y = text.box.bottom + gap
    return Legend(tuple(marks), tuple(texts), y)


def _indent(page: Page) -> float:
    return page.token * 0.8 + page.gap


def title_text(question: str, x: float, y: float, width: float, page: Page, language: str) -> Text:
    """Return the question as the title, on up to four lines that are about equally long; none without one."""
    style = Style(page.title, "ink", QFont.Weight.DemiBold, language)
    lines = wrap(question, style, width) if question else []
    if len(lines) > _TITLE_LINES:
        rest = " ".join(lines[_TITLE_LINES - 1 :])
        return place_text([*lines[: _TITLE_LINES - 1], elide(rest, style, width)], style, x, y)
    return place_text(wrap_evenly(question, style, width) if lines else [], style, x, y)


def head_texts(
    question: str, subtitle: str, x: float, y: float, width: float, page: Page, language: str
) -> tuple[Text, ...]:
    """Return the title, and under it the subtitle on one line if there is one."""
    title = title_text(question, x, y, width, page, language)
    if not subtitle:
        return (title,)
    style = Style(_SUBTITLE * page.title, "secondary", language=language)
    top = title.box.bottom + (page.gap / 2 if question else 0.0)
    return title, place_text([elide(subtitle, style, width)], style, x, top)


def footer_text(
    content: MapContent, left_out: int, x: float, bottom: float, width: float, page: Page
) -> Text:
    """Return the sentences under the picture, standing on `bottom`."""
    style = Style(page.footer, "secondary", language=content.language)
    first, *others = footer_sentences(content, left_out) or [""]
    lines = wrap(" ".join([first, *others]), style, width)
    if len(lines) > 1:
        lines = wrap(first, style, width) + wrap(" ".join(others), style, width)
    return place_text(lines, style, x, bottom, 0.0, 1.0)


def footer_sentences(content: MapContent, left_out: int) -> list[str]:
    """Say of which round the places are, what they are, and how many names and levers are not in the picture.

    A project that says itself what its places are ("One analyst's reading ...") is not a group's judgement.
    """
    translate = QCoreApplication.translate
    sentences = [translate("Picture", "{0}.").format(content.round)] if content.round else []
    sentences += _what_it_is(content) if content.tokens else []
    if content.waiting:
        everyone = len(content.tokens) + left_out + content.waiting
        sentences.append(translate("Picture", "{0} of {1} not placed.").format(content.waiting, everyone))
    if left_out:
        sentences.append(translate("Picture", "%n name(s) left out.", "", left_out))
    if content.hidden_levers:
        sentences.append(translate("Picture", "%n lever(s) left out.", "", content.hidden_levers))
    return sentences


def _what_it_is(content: MapContent) -> list[str]:
    translate, as_of = QCoreApplication.translate, content.as_of
    if content.disclaimer:
        when = [translate("Picture", "As of {0}.").format(as_of)] if as_of else []
        return [content.disclaimer, *when]
    if as_of:
        return [translate("Picture", "The group’s judgement, {0}, not a measurement.").format(as_of)]
    return [translate("Picture", "The group’s judgement, not a measurement.")]
