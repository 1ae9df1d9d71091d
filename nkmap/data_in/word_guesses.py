"""Proposes what the words of a column mean; a word of which nothing is known stays out, to be asked."""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise
from typing import Any

from nkmap.commands.texts import clean_line
from nkmap.data_in.choices import Word
from nkmap.data_in.fields import Field
from nkmap.data_in.found import Scale
from nkmap.data_in.headings import words_for_import
from nkmap.data_in.looks import Look
from nkmap.geometry import edges
from nkmap.map_content import Axis
from nkmap.near_names import fold

MOST_WORDS = 500  # different words of a column that are proposed for
_MOST = 0.7  # of the words of a list to choose from have a meaning
_STANDING = ("stance", "alignment")  # what is said for and against; all other numbers are levels
_TAKEN_LITERALLY = ("id", "key", "name", "from", "to", "target", "note", "instrument", "source", "subject")
_NO_LEVELS = ("x", "y", "expected_shift")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))


def guess_words(
    field: Field, holds: str, look: Look, ends: Scale | None, axis: Axis | None, kinds: Iterable[str]
) -> dict[str, Word]:
    """Return what each word of a column means: a word of ours, a number between `ends`, None: not assessed.

    `axis` is the one that shows the field, whose own words count first; `kinds` are those of the project.
    """
    meanings: dict[str, Word]
    if field.cells == "number":
        words = list(look.texts)[:MOST_WORDS]
        meanings = _numbers(field, words, ends or Scale(0, 1), axis)
    elif field.cells in ("word", "flag"):
        words = list(look.said(MOST_WORDS))
        is_open = field.cells == "word" and not field.words
        meanings = _kinds(tuple(kinds)) if is_open else _choices(field, holds)
    else:
        return {} if field.id in _TAKEN_LITERALLY else _not_known(look)
    found = _unknown() | meanings
    meant = {word: found[key] for word in words if (key := _matching(word, found)) is not None}
    return _new_kinds(words, meant) if field.id == "kind" and holds == "stakeholders" else meant


def count_known_kinds(words: Iterable[str], kinds: Iterable[str]) -> int:
    """Return how many words are kinds of the project, or other words for them."""
    known = _kinds(tuple(kinds))
    return sum(_matching(word, known) is not None for word in words)


def means_words(words: Iterable[str], kinds: Iterable[str]) -> bool:
    """Return whether most of the words of a list are kinds, levels, or words for and against."""
    known, listed = words_for_import(), list(words)
    usual = _keyed(known["levels"] | known["for_and_against"]) | _kinds(tuple(kinds)) | _unknown()
    meant = sum(_matching(word, usual) is not None for word in listed)
    return bool(listed) and meant >= _MOST * len(listed)


def _not_known(look: Look) -> dict[str, Word]:
    """Return the words for “not known” in a column of texts; of many texts, those that come back."""
    words = (text for text, times in look.texts.items() if times > 1 or len(look.texts) <= MOST_WORDS)
    return {word: None for word in words if _matching(word, _unknown()) is not None}


def word_key(word: str) -> str:
    """Return what counts when words are compared: no case, one kind of dash, single spaces."""
    return clean_line(word.translate(_DASHES)).casefold()


def _matching(word: str, known: Mapping[str, Any]) -> str | None:
    """Return the key under which a word is known, by its signs or else without accents and signs."""
    return next((key for key in (word_key(word), fold(word).joined) if key and key in known), None)


def _keyed(meanings: Mapping[str, Any]) -> dict[str, Any]:
    """Return meanings by all keys under which their words are found."""
    by_letters = {fold(word).joined: meaning for word, meaning in meanings.items() if fold(word).joined}
    return by_letters | {word_key(word): meaning for word, meaning in meanings.items()}


@cache
def _unknown() -> dict[str, Word]:
    return _keyed(dict.fromkeys(words_for_import()["unknown"]))


def _numbers(field: Field, words: Iterable[str], ends: Scale, axis: Axis | None) -> dict[str, Word]:
    """Return what words say on a scale of ours: the bands of an axis, then what is usual, then its ends."""
    if field.id in _NO_LEVELS:
        return _bands(axis) if axis else {}
    shares = _standing(words) if field.id in _STANDING else words_for_import()["levels"]
    values = {word: ends.low + share * (ends.high - ends.low) for word, share in shares.items()}
    digits = 0 if ends == Scale(0, 4) else 6
    usual = _keyed({word: round(value, digits) for word, value in values.items()})
    return _ends(axis) | usual | _bands(axis) if axis else usual


def _standing(words: Iterable[str]) -> dict[str, float]:
    """Return what words for and against say, from 0 to 1; a minus sign only where there is a plus sign."""
    known = words_for_import()
    has_plus = any(word.startswith("+") for word in words)
    said = known["for_and_against"] | (known["minus_signs"] if has_plus else {})
    return {word: (value + 1) / 2 for word, value in said.items()}


def _bands(axis: Axis) -> dict[str, Word]:
    """Return the middle of each band of an axis by its words."""
    middles = [round((low + high) / 2, 6) for low, high in pairwise(edges(axis))]
    return _keyed({band.words: middle for band, middle in zip(axis.bands, middles, strict=False)})


def _ends(axis: Axis) -> dict[str, Word]:
    """Return the ends and the middle of an axis by their words."""
    ends = {axis.low_word: axis.minimum, axis.middle_word: axis.mid_line, axis.high_word: axis.maximum}
    return _keyed({word: value for word, value in ends.items() if word and value is not None})


@cache
def _choices(field: Field, holds: str) -> dict[str, Word]:
    """Return the words of a closed list by all that people say for them."""
    known = words_for_import()
    if field.cells == "flag":
        return _keyed(dict.fromkeys(known["flags"]["yes"], 1.0) | dict.fromkeys(known["flags"]["no"], 0.0))
    name = "kind" if field.id == "instrument_kind" else field.id
    others = known.get(holds, {}).get(name) or known.get(name, {})
    own = {word.replace("_", " "): word for word in field.words}
    return _keyed({other: word for word in field.words for other in others.get(word, ())} | own)


@cache
def _kinds(kinds: tuple[str, ...]) -> dict[str, Word]:
    """Return the kinds of a project by all that people say for them."""
    others: Mapping[str, list[str]] = words_for_import()["stakeholders"]["kind"]
    own = {kind: kind for kind in kinds}
    return _keyed({other: kind for kind in kinds for other in others.get(kind, ())} | own)


def _new_kinds(words: Iterable[str], meant: dict[str, Word]) -> dict[str, Word]:
    """Return what words mean as kinds: what is no kind of the project becomes a new one."""
    return {word: meant.get(word, word) for word in words}
