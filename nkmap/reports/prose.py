"""Puts sentences together from patterns: values of any look at {0}, {1}, lists with "and" and "others"."""

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from nkmap.reports.model import Run, Text

Translate = Callable[..., str]
Value = str | Text
T = TypeVar("T")

_CLAUSE_END = re.compile(r"[,;:] | [–—-] |[，；：]")
_SHORTEST_CLAUSE = 24  # letters: what is shorter would not be recognised
_PLACES = re.compile(r"\{(\d+)\}")


def as_text(value: Value) -> Text:
    """Return words as a text in the plain look."""
    return (Run(value),) if isinstance(value, str) else value


def strong(words: str) -> Text:
    """Return words that stand out."""
    return (Run(words, strong=True),)


def fill(pattern: str, *values: Value) -> Text:
    """Return a pattern with its values at {0}, {1} …; what is plain beside plain becomes one run."""
    pieces = _PLACES.split(pattern)
    filled = [piece if place % 2 == 0 else values[int(piece)] for place, piece in enumerate(pieces)]
    return joined(*filled)


def joined(*values: Value) -> Text:
    """Return values behind one another."""
    runs: list[Run] = []
    for run in (run for value in values for run in as_text(value)):
        last = runs[-1] if runs else None
        if last is not None and last.note is None and last.strong is run.strong and run.note is None:
            runs[-1] = Run(last.text + run.text, last.strong)
        elif run.text or run.note is not None:
            runs.append(run)
    return tuple(runs)


def sentences(*values: Value) -> Text:
    """Return sentences with a space between them; empty ones are left out."""
    said = [as_text(value) for value in values if value]
    return joined(*(part for number, value in enumerate(said) for part in ((" " if number else ""), value)))


def ended(words: str) -> str:
    """Return somebody's words with the full stop that they may lack."""
    return words if is_ended(words) else f"{words.rstrip()}."


def is_ended(words: str) -> bool:
    """Return whether somebody's words end as a sentence does."""
    return words.rstrip().endswith((".", "!", "?", "…", "。", "？", "！"))


def first_clause(words: str) -> str:
    """Return how a question begins, up to the first comma or dash that stands after a few words."""
    clause, *rest = _CLAUSE_END.split(words, maxsplit=1)
    return clause if rest and len(clause) >= _SHORTEST_CLAUSE else words


def first_of(values: Sequence[T], most: int) -> tuple[Sequence[T], int]:
    """Return the first values and how many others there are: never one, which is named as shortly."""
    if len(values) <= most + 1:
        return values, 0
    return values[:most], len(values) - most


def listed(translate: Translate, values: Sequence[Value], others: int = 0) -> Text:
    """Return "A", "A and B", "A, B and C", or with `others` not named "A, B and 3 others"."""
    if not values:
        return ()
    comma, both = translate("Report", "{0}, {1}"), translate("Report", "{0} and {1}")
    last: Value = translate("Report", "%n other(s)", "", others) if others else values[-1]
    before = list(values) if others else list(values[:-1])
    if not before:
        return as_text(last)
    text = as_text(before[0])
    for value in before[1:]:
        text = fill(comma, text, value)
    return fill(both, text, last)


def with_semicolons(translate: Translate, values: Sequence[Value], others: int = 0) -> Text:
    """Return "A", "A; and B", "A; B; and C", or with `others` not named "A; B; and 3 others"."""
    between, last = translate("Report", "{0}; {1}"), translate("Report", "{0}; and {1}")
    said: list[Value] = [*values, *([translate("Report", "%n other(s)", "", others)] if others else [])]
    text = as_text(said[0]) if said else ()
    for number, value in enumerate(said[1:], 2):
        text = fill(last if number == len(said) else between, text, value)
    return text
