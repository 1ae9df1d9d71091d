"""What stands in the columns of a table: their first cells, their words, and the range of their numbers."""

from dataclasses import dataclass

from nkmap.data_in.found import Cell, Found, Row
from nkmap.data_in.numbers import number_in

SHOWN = 4  # different cells shown of a column
MOST_WORDS = 200  # different words of a column that can be mapped one by one
LONGEST_WORD = 80  # letters; a longer cell is a text, not a word


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """`words` are the different cells that are no number, in their order; `low` None: there is no number."""

    first: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None


def facts_of(found: Found) -> list[list[ColumnFacts]]:
    """Return the facts by table and column. Reads every cell once: for another thread."""
    return [
        [_facts(table.rows, column, found.reading.decimal) for column in range(len(table.headings))]
        for table in found.tables
    ]


def _facts(rows: tuple[Row, ...], column: int, decimal: str | None) -> ColumnFacts:
    texts: dict[str, None] = {}
    numbers: list[float] = []
    for row in rows:
        cell = row.cells[column] if column < len(row.cells) else None
        if cell is None or cell == "":
            continue
        number = number_in(cell, decimal)
        if number is not None:
            numbers.append(number)
        if len(texts) < MOST_WORDS:
            texts.setdefault(cell_words(cell))
    words = tuple(text for text in texts if number_in(text, decimal) is None and len(text) <= LONGEST_WORD)
    return ColumnFacts(tuple(texts)[:SHOWN], words, min(numbers, default=None), max(numbers, default=None))


def cell_words(cell: Cell) -> str:
    """Return a cell as it is shown."""
    if isinstance(cell, float):
        return f"{cell:.12g}"
    return "" if cell is None else " ".join(str(cell).split())
