"""Proposes the code of a stakeholder, 2 to 4 letters for inside its token, from the text of its label."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, combinations, filterfalse, product
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
        code = next(filterfalse(codes.__contains__, fitting), None)
        proposed.append(code)
        codes |= {code} if code else set()
    return proposed


def is_code(text: str) -> bool:
    """Return whether a text may be a code: 2 to 4 letters of any script."""
    return SHORTEST <= len(text) <= LONGEST and _WORD.fullmatch(text) is not None


def _fitting(words: Sequence[str]) -> Iterator[str]:
    """Return the codes for words, from the most telling to those of hardly any meaning."""
    if not words:
        return iter(())
    letters = "".join(words).upper()
    telling = (code for code in _telling(list(words), letters) if SHORTEST <= len(code) <= LONGEST)
    return chain(telling, _first_with_others(letters))


def _telling(words: list[str], letters: str) -> Iterator[str]:
    """Yield codes that tell something, some too long or too short."""
    if len(letters) >= SHORTEST and all(map(_is_syllable, letters[:SHORTEST])):
        yield letters[:SHORTEST]
    if len(words) == 1:
        yield letters
    if len(words) > 1:
        yield from _initials(words[0] if words[0].isupper() else words[0][0], words[1:])
        yield from _initials(words[0][0], words[1:])
    for length in (3, 2, 4):
        yield letters[:length]


def _is_syllable(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _SYLLABLES)


def _initials(start: str, words: list[str]) -> Iterator[str]:
    """Yield a start and the initials of the words, then the same with more letters of the last word."""
    initials = start + "".join(word[0] for word in words[: LONGEST - 1])
    for more in range(LONGEST):
        yield (initials + words[-1][1 : 1 + more]).upper()


def _first_with_others(letters: str) -> Iterator[str]:
    """Return the first letter with one or two later ones, then with any of the alphabet.

    Where many names share their letters hundreds are tried for each, so the loop is that of the library.
    """
    others = chain(
        combinations(letters[1:], 1),
        combinations(letters[1:], 2),
        product(ascii_uppercase),
        product(ascii_uppercase, repeat=2),
    )
    return map(letters[0].__add__, map("".join, others))
