"""Proposes the code of a stakeholder, 2 to 4 letters for inside its token, from the text of its label."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations, product
from string import ascii_uppercase

SHORTEST, LONGEST = 2, 4

_WORD = re.compile(r"[^\W\d_]+")
# One sign of these scripts says as much as a syllable, so two make a code.
_SYLLABLES = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7a3"))  # kana, Han, Hangul


def propose(label: str, taken: Collection[str]) -> str | None:
    """Return the first candidate for a label that is not taken, or None when there is no letter in it.

    The same label and the same taken codes always give the same proposal.
    """
    words = _WORD.findall(label)
    return next((code for code in _fitting(words) if code not in taken), None)


def propose_many(labels: Iterable[str], taken: Collection[str]) -> list[str | None]:
    """Return what `propose` gives for one label after the other, each code taken from then on.

    Labels with the same letters go on where the one before ended, so that a thousand of them take no longer.
    """
    codes = set(taken)
    going: dict[tuple[str, ...], Iterator[str]] = {}
    proposed: list[str | None] = []
    for label in labels:
        words = tuple(_WORD.findall(label))
        fitting = going.setdefault(words, _fitting(words))
        code = next((code for code in fitting if code not in codes), None)
        proposed.append(code)
        codes |= {code} if code else set()
    return proposed


def is_code(text: str) -> bool:
    """Return whether a text may be a code: 2 to 4 letters of any script."""
    return SHORTEST <= len(text) <= LONGEST and _WORD.fullmatch(text) is not None


def _fitting(words: Sequence[str]) -> Iterator[str]:
    codes = _candidates(list(words)) if words else iter(())
    return (code for code in codes if SHORTEST <= len(code) <= LONGEST)


def _candidates(words: list[str]) -> Iterator[str]:
    """Yield codes, some too long or too short, from the most telling to those of hardly any meaning."""
    letters = "".join(words).upper()
    if len(letters) >= SHORTEST and all(map(_is_syllable, letters[:SHORTEST])):
        yield letters[:SHORTEST]
    if len(words) == 1:
        yield letters
    if len(words) > 1:
        yield from _initials(words[0] if words[0].isupper() else words[0][0], words[1:])
        yield from _initials(words[0][0], words[1:])
    for length in (3, 2, 4):
        yield letters[:length]
    yield from _first_with_others(letters)


def _is_syllable(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _SYLLABLES)


def _initials(start: str, words: list[str]) -> Iterator[str]:
    """Yield a start and the initials of the words, then the same with more letters of the last word."""
    initials = start + "".join(word[0] for word in words[: LONGEST - 1])
    for more in range(LONGEST):
        yield (initials + words[-1][1 : 1 + more]).upper()


def _first_with_others(letters: str) -> Iterator[str]:
    """Yield the first letter with one or two later ones, then with any of the alphabet."""
    for length in (1, 2):
        for others in combinations(letters[1:], length):
            yield letters[0] + "".join(others)
    for length in (1, 2):
        for others in product(ascii_uppercase, repeat=length):
            yield letters[0] + "".join(others)
