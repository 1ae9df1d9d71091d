"""What stands in a column, counted once: how many cells are filled, and which numbers and texts they hold."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, zip_longest
from typing import NamedTuple, TypeGuard

from nkmap.commands.texts import clean_line
from nkmap.data_in.found import Cell, Table
from nkmap.data_in.numbers import decimal_of, number_in
from nkmap.data_in.values import as_text

_BEGIN_NUMBERS = frozenset("0123456789+-−–.,(")
_LARGEST = 1e300  # numbers beyond it are none


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
        numbers = (said(number) for number in self.numbers)
        return islice((*islice(self.texts, most), *islice(numbers, most)), most)


def looks_at(table: Table, decimal: str | None = None) -> tuple[Look, ...]:
    """Return what stands in each column of a table, of all its rows; `decimal` is the sign of the file."""
    columns = tuple(zip_longest(*(row.cells for row in table.rows)))
    return tuple(
        look_at(columns[place] if place < len(columns) else (), decimal)
        for place in range(len(table.headings))
    )


def look_at(cells: Iterable[Cell], decimal: str | None = None) -> Look:
    """Return what stands in the cells of one column."""
    counts = Counter(cells)
    texts = {cell: times for cell, times in counts.items() if isinstance(cell, str | bool)}
    numbers = Counter({float(cell): times for cell, times in counts.items() if _is_finite(cell)})
    written = {cell: number for cell, number in _written_numbers(texts, decimal) if number is not None}
    for cell, number in written.items():
        numbers[number] += texts.pop(cell)
    words: Counter[str] = Counter()
    for word, times in texts.items():
        words[said(word)] += times
    del words[""]
    percents = sum(counts[cell] for cell in written if cell.rstrip().endswith("%"))
    return Look(numbers.total() + words.total(), numbers, words, percents)


def said(cell: Cell) -> str:
    """Return a cell as a word, on one line: the key of `ColumnChoice.words`."""
    return clean_line(cell if isinstance(cell, str) else as_text(cell))


def _is_finite(cell: Cell) -> TypeGuard[int | float]:
    return type(cell) in (int, float) and abs(cell) < _LARGEST  # type: ignore[arg-type]  # the types say so


def _written_numbers(texts: Iterable[str | bool], decimal: str | None) -> Iterator[tuple[str, float | None]]:
    """Give the texts that may be numbers by their first sign, and the number that each is."""
    maybe = [text for text in texts if isinstance(text, str) and text.lstrip()[:1] in _BEGIN_NUMBERS]
    decimal = decimal or decimal_of(maybe)
    yield from ((text, number_in(text, decimal)) for text in maybe)


def merged(looks: Iterable[Look]) -> Look:
    """Return what stands in several columns that are read alike."""
    numbers: Counter[float] = Counter()
    texts: Counter[str] = Counter()
    all_looks = tuple(looks)
    for look in all_looks:
        numbers.update(look.numbers)
        texts.update(look.texts)
    return Look(
        sum(look.filled for look in all_looks), numbers, texts, sum(look.percents for look in all_looks)
    )
