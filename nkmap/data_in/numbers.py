"""Numbers as people write them: with a decimal point or comma, signs between thousands, a percent sign."""

import math
import re
from collections.abc import Iterable

from nkmap.data_in.found import Cell
from nkmap.kept import keeps

MOST_DIGITS = 15  # that a number keeps exactly

# Written as the number would be written back: no zeros in front or at the end, nothing between thousands.
_EXACT = {sign: re.compile(rf"-?(?:0|[1-9]\d*)(?:{re.escape(sign)}\d*[1-9])?") for sign in ".,"}
_SPACES = re.compile("[ \u00a0\u2009\u202f'’](?=\\d{3})")  # between thousands
_NEGATIVE = re.compile(r"^(?:[−–-] ?|\((?=[\d.,]+\)$))([\d.,].*?)\)?$")
_PLAIN = re.compile(r"[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d{1,3})?|[+-]?\.\d+")
_GROUPS = {sign: re.compile(rf"[+-]?\d{{1,3}}(?:{re.escape(sign)}\d{{3}})+") for sign in ".,"}
_DECIMALS = {sign: re.compile(rf"[+-]?\d+{re.escape(sign)}(?:\d\d?|\d{{4,}})%?") for sign in ".,"}
_OTHER = {".": ",", ",": "."}


@keeps(20_000)
def cell_of(text: str, decimal: str | None = None) -> Cell:
    """Return a text as a cell: a number if writing that number gives the same text again, nothing if empty.

    So no text is changed by being taken for a number: “007”, “1.50” and “1,234” stay as they are. Only line
    breaks of other systems become ours.
    """
    text = text.strip()
    if not text:
        return None
    if "\r" in text:
        return text.replace("\r\n", "\n").replace("\r", "\n")
    if text[-1] not in "0123456789" or not _EXACT[decimal or "."].fullmatch(text) or text == "-0":
        return text
    written = text.replace(",", ".")
    if "." not in written:
        return int(text) if len(text) <= MOST_DIGITS else text
    number = float(written)
    return number if len(text) <= MOST_DIGITS or repr(number) == written else text


def number_in(cell: Cell, decimal: str | None = None) -> float | None:
    """Return the number in a cell; None where it is none, or may be two: “1,234” without a decimal sign.

    A percent sign is left out: 45 % is 45, on a scale from 0 to 100. In brackets, as in accounts, or behind a
    dash a number is negative.
    """
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, int | float):
        return float(cell)
    text = _SPACES.sub("", _NEGATIVE.sub(r"-\1", cell.strip()).removesuffix("%").rstrip())
    return _number(text, decimal or _decimal_in(text))


def decimal_of(cells: Iterable[Cell]) -> str | None:
    """Return the decimal sign that cells are written with; None where there is none, or more than one."""
    used = {_surely(cell) for cell in cells if isinstance(cell, str)} - {None}
    return used.pop() if len(used) == 1 else None


def is_doubtful(cell: Cell) -> bool:
    """Return whether a cell is another number with a decimal point than with a comma: “1,234”."""
    return isinstance(cell, str) and any(
        len(cell) < 8 and groups.fullmatch(cell) for groups in _GROUPS.values()
    )


def _surely(text: str) -> str | None:
    return next((sign for sign, decimals in _DECIMALS.items() if decimals.fullmatch(text)), None)


def _decimal_in(text: str) -> str | None:
    """Return the sign before the decimals of one text; None where it may stand between thousands."""
    point, comma = text.rfind("."), text.rfind(",")
    if point >= 0 and comma >= 0:
        return "." if point > comma else ","
    sign = "," if comma >= 0 else "."
    return None if _GROUPS[sign].fullmatch(text) and not text.lstrip("+-").startswith("0") else sign


def _number(text: str, decimal: str | None) -> float | None:
    if decimal is None:
        return None
    whole = text.split(decimal)[0]
    other = _OTHER[decimal]
    if other in whole and not _GROUPS[other].fullmatch(whole):
        return None
    plain = whole.replace(other, "") + text[len(whole) :].replace(decimal, ".")
    number = float(plain) if _PLAIN.fullmatch(plain) else math.inf
    return number if math.isfinite(number) else None
