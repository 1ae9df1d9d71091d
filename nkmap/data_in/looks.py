"""What stands in a column, counted once: how many cells are filled, and which numbers and texts they hold."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, zip_longest
from typing import NamedTuple

from nkmap.commands.texts import clean_line
from nkmap.data_in.found import Cell, Table
from nkmap.data_in.numbers import number_in
from nkmap.data_in.values import as_text


class Look(NamedTuple):
    """A column: `filled` of its cells hold something; how often each number, and each text that is none.

    `percents` of the cells are written with a percent sign.
    """

    filled: int
    numbers: Mapping[float, int]
    texts: Mapping[str, int]
    percents: int = 0

    @property
    def counted_numbers(self) -> int:
        """How many cells are numbers."""
        return sum(self.numbers.values())

    @property
    def distinct(self) -> int:
        """How many different things stand in the column."""
        return len(self.numbers) + len(self.texts)

    @property
    def is_unique(self) -> bool:
        """Whether nothing stands there twice."""
        return 0 < self.filled == self.distinct

    @property
    def longest(self) -> int:
        """The length of the longest text."""
        return max(map(len, self.texts), default=0)

    @property
    def usual_length(self) -> float:
        """The mean length of the different texts."""
        return sum(map(len, self.texts)) / len(self.texts) if self.texts else 0.0

    def said(self, most: int) -> Iterator[str]:
        """Give what stands there as text, numbers too, each once; at most so many."""
        numbers = (clean_line(as_text(number)) for number in self.numbers)
        return islice((*islice(self.texts, most), *islice(numbers, most)), most)


def looks_at(table: Table, decimal: str | None = None) -> tuple[Look, ...]:
    """Return what stands in each column of a table, of all its rows."""
    columns = tuple(zip_longest(*(row.cells for row in table.rows)))
    return tuple(
        look_at(columns[place] if place < len(columns) else (), decimal)
        for place in range(len(table.headings))
    )


def look_at(cells: Iterable[Cell], decimal: str | None = None) -> Look:
    """Return what stands in the cells of one column."""
    numbers: Counter[float] = Counter()
    texts: Counter[str] = Counter()
    percents = 0
    for cell, times in Counter(cells).items():
        number = number_in(cell, decimal)
        if number is not None and abs(number) < float("inf"):
            numbers[number] += times
            percents += times if isinstance(cell, str) and cell.rstrip().endswith("%") else 0
        elif text := clean_line(as_text(cell)):
            texts[text] += times
    return Look(sum(numbers.values()) + sum(texts.values()), numbers, texts, percents)
