"""Pieces of a report, put on pages from top to bottom: what belongs together stays together."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter

Paint = Callable[[QPainter, float], None]  # below a pixel of the page


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is never parted, in pixels: a line, a row, a picture; or, without height, room.

    `before` is the room above it, unless it begins a page. `holds_next`: it never ends a page. `head` is
    painted above it where it begins a page: the heading of its table. `anchor` is the number of the heading
    that it begins.
    """

    height: float
    paint: Paint
    before: float = 0.0
    holds_next: bool = False
    starts_page: bool = False
    head: "Piece | None" = None
    anchor: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece, or the head of its table, on a page."""

    piece: Piece
    top: float


Sheet = list[Placed]


def flow(pieces: Iterable[Piece], top: float, bottom: float) -> list[Sheet]:
    """Return the pages that pieces need between two pixels; at least one.

    Pieces that hold each other and do not fit on one page are parted after all.
    """
    sheets: list[Sheet] = [[]]
    y = top
    for chain in _chains(pieces):
        is_broken = chain[0].starts_page or y + _height(chain) > bottom
        for number, piece in enumerate(chain):
            is_full = y + piece.before + piece.height > bottom or (is_broken and number == 0)
            if is_full and sheets[-1] and piece.height:
                sheets.append([])
                y = top
            y = _put(piece, sheets[-1], y)
    return sheets


def _put(piece: Piece, sheet: Sheet, y: float) -> float:
    """Put a piece on a page, and return where it ends; no page begins with room."""
    if sheet:
        y += piece.before
    elif not piece.height:
        return y
    elif piece.head:
        sheet.append(Placed(piece.head, y))
        y += piece.head.height
    sheet.append(Placed(piece, y))
    return y + piece.height


def _chains(pieces: Iterable[Piece]) -> Iterator[Sequence[Piece]]:
    """Yield the pieces that stay on one page together."""
    chain: list[Piece] = []
    for piece in pieces:
        chain.append(piece)
        if not piece.holds_next:
            yield chain
            chain = []
    if chain:
        yield chain


def _height(chain: Sequence[Piece]) -> float:
    return sum(piece.before + piece.height for piece in chain)
