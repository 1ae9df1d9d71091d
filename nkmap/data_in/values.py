"""Reads the cells of a column as values of its field: words by their meaning, numbers on their scale."""

import math
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from sqlalchemy import Column, Text

from nkmap.commands.fields import checked
from nkmap.commands.texts import clean_line
from nkmap.data_in.choices import ColumnChoice
from nkmap.data_in.fields import Field
from nkmap.data_in.found import Cell, Scale
from nkmap.db.tables import TABLES
from nkmap.errors import InvalidInput, Sentence, listed

SEVERAL = "|"  # stands between the words of a cell that holds several
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
}
_FLAGS = {"yes": 1, "true": 1, "1": 1, "x": 1, "no": 0, "false": 0, "0": 0}


class Share(NamedTuple):
    """A number on a scale of the file, whose axis is not known yet: 0 = low end, 1 = high end."""

    part: float


class Unread(NamedTuple):
    """What stands in a cell cannot be taken."""

    reason: Sentence


def column_values(
    holds: str, field: Field, heading: str, choice: ColumnChoice, cells: Iterable[Cell]
) -> list[Any]:
    """Return the value of each cell; None: not assessed; `Unread`: refused, with the reason."""
    read = _Read(holds, field, heading or field.id, choice)
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


def as_number(cell: Cell) -> float | None:
    """Return the number of a cell, also of a text such as "−0,5" or "40 %"; None where there is none."""
    if isinstance(cell, int | float):
        return float(cell) if abs(cell) < 1e300 else None
    text = (cell or "").strip().replace("\u2212", "-")
    percent = text.endswith("%")
    text = text.rstrip("% ").strip()
    if text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    try:
        number = float(text) if "_" not in text else math.nan
    except ValueError:
        return None
    return None if not math.isfinite(number) else number / 100 if percent else number


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

    def __init__(self, holds: str, field: Field, heading: str, choice: ColumnChoice) -> None:
        self._field, self._heading, self._choice = field, heading, choice
        self._column = _column_of(holds, field.id)
        self._words = {clean_line(word): value for word, value in choice.words.items()}
        self._by_cells = {
            "number": self._number,
            "word": self._word,
            "flag": self._flag,
            "list": self._list,
        }.get(field.cells, self._text)

    def __call__(self, cell: Cell) -> Any:
        try:
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
            return self._inside(float(word), self._field.ends)
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
        number = as_number(cell)
        if number is None:
            raise InvalidInput(
                "{0}: “{1}” is not a number, and nothing says what it stands for.",
                self._heading,
                clean_line(text),
            )
        scale, ends = self._choice.scale, self._field.ends
        if scale is None or scale.low == scale.high:
            return self._inside(number, None if self._is_on_an_axis() else ends)
        self._inside(number, scale)
        part = min(1.0, max(0.0, (number - scale.low) / (scale.high - scale.low)))
        return Share(part) if self._is_on_an_axis() or ends is None else self._on(part, ends)

    def _on(self, part: float, ends: Scale) -> float | int:
        value = ends.low + part * (ends.high - ends.low)
        return round(value) if self._is_whole() else value

    def _inside(self, number: float, ends: Scale | None) -> Any:
        if ends is not None:
            low, high = sorted(ends)
            if not low - CLOSE <= number <= high + CLOSE:
                raise InvalidInput(
                    "{0}: {1:g} is not between {2:g} and {3:g}.", self._heading, number, low, high
                )
            number = min(high, max(low, number))
        return round(number) if self._is_whole() and ends is not None else number

    def _is_whole(self) -> bool:
        return self._column is not None and self._column.type.python_type is int

    def _is_on_an_axis(self) -> bool:
        """Return whether its ends are those of the axis, which only the map says."""
        return self._field.id in ON_AXES


def _column_of(holds: str, field_id: str) -> Column[Any] | None:
    """Return the column whose limits hold for a field."""
    if field_id == "kind" and holds == "stakeholders":
        return TABLES["stakeholder_kind"].columns["name"]
    if field_id in ("via", "from", "to", "target", "holder", "parent"):
        return None
    own = TABLES[_TABLES[holds]].columns
    table, name = _COLUMNS.get(field_id, (_TABLES[holds], field_id))
    found = own.get(name) if table == _TABLES[holds] else TABLES[table].columns.get(name)
    return found
