"""The words round the grid: title, legend of what is in use, roster of names without a label, footer."""

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
    block_size,
    elide,
    place_text,
    text_width,
    wrap,
    wrap_evenly,
    wrap_name,
)
from nkmap.drawing.tokens import code_fits
from nkmap.labels import Box
from nkmap.map_content import MapContent, Token

_MARK = 0.62  # size of a mark in the legend, of a token
_MARK_OF_LINE = 1.35  # largest size of one, of the letters beside it
_SUBTITLE = 22 / 40  # of the title
_TITLE_LINES = 4  # a longer question ends in "…": the grid is what the picture is for
_CODES_UP_TO = 60  # tokens on a map; more are numbered


Entry = tuple[str, str]  # of the roster: what stands in the token, and the full name


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


@dataclass(frozen=True, slots=True)
class Roster:
    """The texts of the roster, and the marks and names that have no room in it."""

    texts: tuple[Text, ...]
    rest: tuple[Entry, ...]


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


def roster_marks(fallen: Sequence[Token], shown: int, page: Page) -> dict[int, str]:
    """Return what stands inside the tokens whose name is in the roster, by placement id, in its order.

    Codes, or numbers where there are more than 60 tokens on the map or the codes do not tell them apart.
    """
    codes = [token.code for token in fallen]
    clear = len(set(codes)) == len(codes) and all(code and code_fits(code, page) for code in codes)
    if clear and shown <= _CODES_UP_TO:
        return {token.placement_id: token.code for token in sorted(fallen, key=lambda t: t.code)}
    ordered = sorted(fallen, key=lambda t: (-(t.influence or 0.0), t.name, t.placement_id))
    return {token.placement_id: str(number) for number, token in enumerate(ordered, 1)}


def roster(
    entries: Sequence[Entry], room: Box, page: Page, language: str, *, says_more: bool = True
) -> Roster:
    """Return marks and full names one under another, on as many lines as each name needs.

    Names without room are the rest: the last row says how many they are, unless that is not wanted.
    """
    bold = Style(page.roster, "ink", QFont.Weight.Bold, language)
    style = Style(page.roster, "secondary", language=language)
    indent = max((text_width(mark, bold) for mark, _ in entries), default=0) + page.gap
    names = [wrap_name(name, style, room.right - room.left - indent) for _, name in entries]
    tops = _row_tops(names, style, room, page)
    is_whole = len(tops) == len(entries) or not says_more
    said = len(tops) if is_whole else max(len(tops) - 1, 0)
    texts = []
    for (mark, _), lines, y in zip(entries[:said], names, tops, strict=False):
        texts += [place_text([mark], bold, room.left, y), place_text(lines, style, room.left + indent, y)]
    if said < len(tops):
        more = [QCoreApplication.translate("Picture", "+ %n more", "", len(entries) - said)]
        texts.append(place_text(more, style, room.left + indent, tops[said]))
    return Roster(tuple(texts), tuple(entries[said:]))


def _row_tops(names: Sequence[Sequence[str]], style: Style, room: Box, page: Page) -> list[float]:
    """Return the tops of as many rows as there is room for."""
    tops, y = [], room.top
    for lines in names:
        height = block_size(lines, style)[1]
        if y + height > room.bottom:
            break
        tops.append(y)
        y += height + page.gap / 3
    return tops


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
