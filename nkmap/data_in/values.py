"""Reads the cells of a column as values of its field: words by their meaning, numbers on their scale."""

import math
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Column, Integer

from nkmap.commands.fields import checked
from nkmap.commands.texts import clean_line
from nkmap.data_in.choices import ColumnChoice
from nkmap.data_in.fields import AXIS_FIELDS, Field
from nkmap.data_in.found import Cell, Scale
from nkmap.data_in.numbers import decimal_of, number_in
from nkmap.db.tables import TABLES
from nkmap.errors import InvalidInput, Sentence, listed

SEVERAL = "|"  # stands between the words of a cell that holds several
ON_AXES = (*AXIS_FIELDS, "x", "y")  # their ends are those of an axis, which only the map says
DIGITS = 12  # after the point; further ones come from calculating
CLOSE = 1e-9  # how far a number may lie beyond its scale: it was calculated

_TABLES = {
    "stakeholders": "stakeholder",
    "relations": "relation",
    "placements": "placement",
    "leverage": "leverage_entry",
    "estimates": "group_estimate",
    "evidence": "evidence",
}
# The columns in which texts of fields end that are not called like them.
_COLUMNS = {
    "name": ("stakeholder", "name"),
    "name_in": ("stakeholder_name", "name"),
    "tags": ("stakeholder_tag", "tag"),
    "attribute": ("attribute_value", "value"),
    "map": ("map", "question"),
    "round": ("round", "label"),
    "group": ("participant_group", "name"),
    "source": ("source", "reference"),
    "rationale": ("placement", "rationale"),
    "instrument": ("leverage_entry", "note"),
}
_FLAGS = {"yes": 1, "true": 1, "1": 1, "x": 1, "no": 0, "false": 0, "0": 0}


class Share(NamedTuple):
    """A number on a scale of the file, whose axis is not known yet."""

    number: float
    scale: Scale

    def on(self, low: float, high: float) -> float:
        """Return the number between the ends of an axis; on the same scale it is the number itself."""
        if self.scale == (low, high):
            return self.number
        part = (self.number - self.scale.low) / (self.scale.high - self.scale.low)
        return round(low + part * (high - low), DIGITS)


class Unread(NamedTuple):
    """What stands in a cell cannot be taken."""

    reason: Sentence


def column_values(
    holds: str,
    field: Field,
    heading: str,
    choice: ColumnChoice,
    cells: Sequence[Cell],
    decimal: str | None = None,
) -> list[Any]:
    """Return the value of each cell; None: not assessed; `Unread`: refused, with the reason.

    `decimal` is the decimal sign of the file, where that is known.
    """
    decimal = decimal or (decimal_of(cells) if field.cells == "number" else None)
    read = _Read(holds, field, heading or field.id, choice, decimal)
    known = _Remembered(read)
    # True and 1 would be one key.
    return [read(cell) if type(cell) is bool else known[cell] for cell in cells]


def as_text(cell: Cell) -> str:
    """Return a cell as it is read aloud: whole numbers without a point, on one line."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell.strip() if isinstance(cell, str) else str(cell)


class _Remembered(dict[Cell, Any]):
    """Reads what stands in many cells once."""

    def __init__(self, read: Callable[[Cell], Any]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: Cell) -> Any:
        value = self[cell] = self._read(cell)
        return value


class _Read:
    """Reads one cell of a column."""

    def __init__(
        self, holds: str, field: Field, heading: str, choice: ColumnChoice, decimal: str | None
    ) -> None:
        self._field, self._heading, self._choice, self._decimal = field, heading, choice, decimal
        self._column = _column_of(holds, field.id)
        self._is_whole = self._column is not None and isinstance(self._column.type, Integer)
        self._words = {clean_line(word): value for word, value in choice.words.items()}
        self._codes = {number_in(word) for word, value in choice.words.items() if value is None} - {None}
        self._by_cells = {
            "number": self._number,
            "word": self._word,
            "flag": self._flag,
            "list": self._list,
        }.get(field.cells, self._text)

    def __call__(self, cell: Cell) -> Any:
        try:
            if type(cell) is float and not self._words:  # there may be as many as rows
                return self._by_cells(cell, as_text(cell))
            text = as_text(cell)
            line = clean_line(text)
            if not line:
                return None
            if line in self._words:
                return self._meant(self._words[line])
            return self._by_cells(cell, text)
        except InvalidInput as error:
            return Unread(error.sentence)

    def _meant(self, word: Any) -> Any:
        """Return what the person says a word stands for: a word or a number of ours, or not assessed."""
        if word is None or word == "":
            return None
        if self._field.cells == "number" and isinstance(word, int | float):
            return self._ours(float(word), None if self._field.id in ON_AXES else self._field.ends)
        return self._by_cells(word, as_text(word))

    def _text(self, _cell: Cell, text: str) -> Any:
        if self._field.cells == "name":
            text = clean_line(text)
        return text if self._column is None else checked(self._column, text)

    def _list(self, _cell: Cell, text: str) -> tuple[str, ...]:
        words = (self._text(word, word) for word in text.split(SEVERAL) if clean_line(word))
        return tuple(dict.fromkeys(words))

    def _word(self, _cell: Cell, text: str) -> str:
        words, said = self._field.words, clean_line(text)
        if words and said not in words:
            raise InvalidInput(
                "{0}: nothing says what “{1}” stands for. Choose one of: {2}.",
                self._heading,
                said,
                listed(words),
            )
        return said if words else str(self._text(said, said))

    def _flag(self, _cell: Cell, text: str) -> int:
        flag = _FLAGS.get(text.casefold())
        if flag is None:
            raise InvalidInput("{0}: “{1}” is neither yes nor no.", self._heading, clean_line(text))
        return flag

    def _number(self, cell: Cell, text: str) -> Any:
        number = number_in(cell, self._decimal)
        if number is None or not math.isfinite(number):
            raise InvalidInput(
                "{0}: “{1}” is not a number, and nothing says what it stands for.",
                self._heading,
                clean_line(text),
            )
        if number in self._codes:  # for “no answer”, however the number is written
            return None
        scale, ends = self._choice.scale, self._field.ends
        is_on_axis = self._field.id in ON_AXES or ends is None
        if scale is None or scale.low == scale.high:
            return number if is_on_axis else self._ours(number, ends)
        share = Share(self._inside(number, scale), scale)
        if is_on_axis or ends is None:
            return share
        value = share.on(*ends)
        return math.floor(value + 0.5) if self._is_whole else value

    def _ours(self, number: float, ends: Scale | None) -> float | int:
        """Return a number that is one of ours. Raises InvalidInput beyond the ends, and between ordinals."""
        value = number if ends is None else self._inside(number, ends)
        if not self._is_whole:
            return value
        if value != int(value):
            raise InvalidInput("{0}: {1:g} is not a whole number.", self._heading, value)
        return int(value)

    def _inside(self, number: float, ends: Scale) -> float:
        low, high = sorted(ends)
        if not low - CLOSE <= number <= high + CLOSE:
            raise InvalidInput("{0}: {1:g} is not between {2:g} and {3:g}.", self._heading, number, low, high)
        return float(min(high, max(low, number)))


def _column_of(holds: str, field_id: str) -> Column[Any] | None:
    """Return the column whose limits hold for a field; None where none has."""
    if (holds, field_id) == ("stakeholders", "kind"):
        return TABLES["stakeholder_kind"].columns["name"]
    if (holds, field_id) == ("evidence", "note"):
        return TABLES["evidence"].columns["paraphrase"]
    table, name = _COLUMNS.get(field_id, (_TABLES[holds], field_id))
    return None if name == "id" else TABLES[table].columns.get(name)
