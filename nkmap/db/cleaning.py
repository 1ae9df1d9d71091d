"""Values from a stranger's file: each is compared with what our column declares, and repaired or refused."""

from collections.abc import Callable
from typing import Any, NamedTuple

from sqlalchemy import REAL, Column, Integer, Table

from nkmap.errors import Sentence

Value = int | float | str | bytes | None

EMPTIED = Sentence("it was left empty")
RESET = Sentence("it was set to its usual value")
REPAIRED = Sentence("it was repaired")
NOTHING = Sentence("")

MOST_LEVELS = 100
LARGEST_ID = 2_000_000_000  # what Qt hands on as a number, with room for all rows that are added later


class Unusable(Exception):
    """Nothing can stand in for the value: the row has to go. `fault` says what is wrong."""

    def __init__(self, fault: Sentence) -> None:
        super().__init__(fault)
        self.fault = fault


class Cleaned(NamedTuple):
    """A value that fits, what is wrong with the one that was found, and what became of it."""

    value: Value
    fault: Sentence = NOTHING
    outcome: Sentence = NOTHING


class Rule(NamedTuple):
    """What one column may hold."""

    column: str
    kind: type[int] | type[float] | type[str]
    nullable: bool
    default: Callable[[], Value] | None
    low: float | None
    high: float | None
    choices: frozenset[str] | None
    refers_to: str | None
    cleared_with_reference: bool

    def fits(self, value: Value) -> bool:
        """Return whether the column may hold the value as it is."""
        if value is None:
            return self.nullable
        if type(value) is not self.kind:
            return False
        if isinstance(value, str):
            return self._text_fits(value)
        return self.low is None or self.high is None or self.low <= value <= self.high

    def clean(self, value: Value) -> Cleaned:
        """Return a value that fits, near the one found where that is possible. Raises Unusable."""
        if self.fits(value):
            return Cleaned(value)
        repaired = self._repaired(value)
        if repaired is not None and self.fits(repaired):
            return Cleaned(repaired, self._fault(value), REPAIRED)
        return self.stand_in(self._fault(value))

    def stand_in(self, fault: Sentence) -> Cleaned:
        """Return what the column holds when nothing is known. Raises Unusable when there is no such."""
        if self.nullable and (self.refers_to is None or self.cleared_with_reference):
            return Cleaned(None, fault, EMPTIED)
        if self.default is not None:
            return Cleaned(self.default(), fault, RESET)
        raise Unusable(fault)

    def _text_fits(self, text: str) -> bool:
        if self.choices is not None and text not in self.choices:
            return False
        if self.low is not None and self.high is not None and not self.low <= len(text) <= self.high:
            return False
        return "\0" not in text and (text.isascii() or _encodable(text))

    def _fault(self, value: Value) -> Sentence:
        if value is None:
            return Sentence("is missing")
        if self.kind is str and not isinstance(value, str):
            return Sentence("is not text")
        if self.kind is not str and not isinstance(value, int | float):
            return Sentence("is not a number")
        if not isinstance(value, str):
            return Sentence("is out of range")
        if self.choices is not None:
            return Sentence("is not one of the known words")
        if self.high is not None and len(value) > self.high:
            return Sentence("is too long")
        if self.low is not None and len(value) < self.low:
            return Sentence("is too short")
        return Sentence("holds characters that cannot be kept")

    def _repaired(self, value: Value) -> Value:
        if self.kind is str:
            return None if value is None else self._readable(value)
        if not isinstance(value, int | float) or self.column == "id":  # others refer to it as it is
            return None
        if self.low is not None and self.high is not None and not self.nullable and self.default is None:
            value = min(max(value, self.low), self.high)
        if self.kind is float:
            return float(value)
        return int(value) if value == value // 1 else None

    def _readable(self, value: str | bytes | float) -> str:
        raw = value if isinstance(value, bytes) else str(value).encode(errors="surrogateescape")
        text = raw.decode(errors="replace").replace("\0", "")
        if self.low and self.default is None and not self.nullable:
            text = text.ljust(int(self.low), "?")
        return text[: int(self.high)] if self.high is not None else text


def rules_of(table: Table) -> list[Rule]:
    """Return the rules of a table's columns, in their order."""
    return [_rule(column) for column in table.columns]


def leads_astray(start: int, parents: dict[int, int], known: set[int]) -> bool:
    """Return whether the way up ends nowhere: in a missing row, in a circle, or not for a hundred levels."""
    if parents[start] not in known:
        return True
    here = start
    for _level in range(MOST_LEVELS):
        if here not in parents:
            return False
        here = parents[here]
    return True


def _rule(column: Column[Any]) -> Rule:
    usual = (1, LARGEST_ID) if column.primary_key else (None, None)
    low, high = column.info.get("range") or column.info.get("length") or usual
    choices = column.info.get("choices")
    key = next(iter(column.foreign_keys), None)
    kinds: dict[type, type[int] | type[float]] = {Integer: int, REAL: float}
    return Rule(
        column=column.name,
        kind=kinds.get(type(column.type), str),
        nullable=bool(column.nullable),
        default=_default(column),
        low=low,
        high=high,
        choices=frozenset(choices) if choices else None,
        refers_to=key.column.table.name if key else None,
        cleared_with_reference=key is not None and key.ondelete == "SET NULL",
    )


def _default(column: Column[Any]) -> Callable[[], Value] | None:
    if column.default is None:
        return None
    value = column.default.arg  # type: ignore[attr-defined]
    return (lambda: value(None)) if callable(value) else (lambda: value)


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
