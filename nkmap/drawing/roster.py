"""The roster: names without a label beside their token, and what stands in the token instead."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, Text, block_size, place_text, text_width, wrap_name
from nkmap.drawing.tokens import code_fits
from nkmap.labels import Box
from nkmap.map_content import Token

_CODES_UP_TO = 60  # tokens on a map; more are numbered

Entry = tuple[str, str]  # of the roster: what stands in the token, and the full name


class Roster(NamedTuple):
    """The texts of the roster, and the marks and names that have no room in it."""

    texts: tuple[Text, ...]
    rest: tuple[Entry, ...]


def roster_marks(fallen: Sequence[Token], shown: int, page: Page) -> dict[int, str]:
    """Return what stands inside the tokens whose name is in the roster, by placement id, in its order.

    Codes, or numbers where there are more than 60 tokens on the map or the codes do not tell them apart.
    Codes that are all numbers stay however many there are: those of steps are looked up in their list.
    """
    codes = [token.code for token in fallen]
    clear = len(set(codes)) == len(codes) and all(code and code_fits(code, page) for code in codes)
    if clear and all(map(str.isdecimal, codes)):
        return {token.placement_id: token.code for token in sorted(fallen, key=lambda t: int(t.code))}
    if clear and shown <= _CODES_UP_TO:
        return {token.placement_id: token.code for token in sorted(fallen, key=lambda t: t.code)}
    ordered = sorted(fallen, key=lambda t: (-(t.influence or 0.0), t.name, t.placement_id))
    return {token.placement_id: str(number) for number, token in enumerate(ordered, 1)}


def roster(
    entries: Sequence[Entry], room: Box, page: Page, language: str, *, says_more: bool = True
) -> Roster:
    """Return marks and full names one under another, on as many lines as each name needs.

    Names without room are the rest: the last row says how many they are, unless that is not wanted; then
    a name that is higher than the room ends in "…" at its bottom.
    """
    bold = Style(page.roster, "ink", QFont.Weight.Bold, language)
    style = Style(page.roster, "secondary", language=language)
    indent = max((text_width(mark, bold) for mark, _ in entries), default=0) + page.gap
    names = [wrap_name(name, style, room.right - room.left - indent) for _, name in entries]
    if not says_more:  # a name higher than its column would keep all that follow from being said
        names = [_cut(lines, style, room.bottom - room.top) for lines in names]
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


def _cut(lines: list[str], style: Style, height: float) -> list[str]:
    """Return as many lines as there is room for; the last one says that there were more."""
    fitting = len(lines)
    while fitting > 1 and block_size(lines[:fitting], style)[1] > height:
        fitting -= 1
    return lines if fitting == len(lines) else [*lines[: fitting - 1], f"{lines[fitting - 1]}…"]


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
