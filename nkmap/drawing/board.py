"""What a board says: a page of words in the place of a map, a vote or a list."""

from dataclasses import dataclass

from nkmap.drawing.board_bars import Bar

Cell = str | Bar


@dataclass(frozen=True, slots=True)
class Column:
    """A column, with its share of the width beside the others that need all of theirs."""

    heading: str
    share: float
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """What is shown, whole: `state` stands under the title, `note` at the foot. Every row has all columns."""

    title: str
    state: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str
    language: str

    def texts(self) -> list[str]:
        """Return all of its words, in reading order."""
        cells = [cell if isinstance(cell, str) else str(cell.count) for row in self.rows for cell in row]
        headings = [column.heading for column in self.columns]
        return [words for words in (self.title, self.state, *headings, *cells, self.note) if words]
