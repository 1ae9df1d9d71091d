"""Tells when two names look like spellings of the same name: accents, word order, "the", one typo."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from nkmap.kept import keeps

SHORTEST_NAME, SHORTEST_WORD = 6, 5  # letters of a name, and of the word in it, from which a typo is one
KEPT = 20_000  # folded names that are remembered
LONGEST_NAME = 100  # letters up to which `first_alike` looks for a typo

# Letters that do not come apart into a plain letter and an accent.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i"})
_SILENT = re.compile(r"[.'’‘`´]")  # "U.S.", "Côte d'Ivoire"
_BETWEEN = re.compile(r"[\W_]+")
_ACCENTED = re.compile(r"[\u00c0-\u058f\u1e00-\u1fff]")  # Latin, Greek and Cyrillic: not the marks of kana
_SPELT = re.compile(r"[\u0000-\u10ff\u1e00-\u1fff]+")
_LEFT_OUT = ("the",)


@dataclass(frozen=True, slots=True)
class Folded:
    """What is left of a name without case, accents, signs between words, and articles."""

    words: tuple[str, ...]
    joined: str  # without spaces
    in_order: tuple[str, ...]  # the words, sorted
    initials: str


class NearNames:
    """Finds, among names that are known by an id, those that a name looks like; one id may have several."""

    def __init__(self, known: Iterable[tuple[int, str]]) -> None:
        self._same: dict[str | tuple[str, ...], list[int]] = defaultdict(list)
        self._mistyped: dict[str, list[tuple[int, Folded]]] = defaultdict(list)
        for id_, name in known:
            folded = fold(name)
            self._same[folded.joined].append(id_)
            self._same[folded.in_order].append(id_)
            self._mistyped[folded.initials].append((id_, folded))

    def like(self, name: str) -> list[int]:
        """Return who has a name like this one, or this very one, each once; the surest come first."""
        folded = fold(name)
        if not folded.joined:
            return []
        same = [*self._same.get(folded.joined, ()), *self._same.get(folded.in_order, ())]
        close = self._mistyped.get(folded.initials, ())
        typos = [id_ for id_, other in close if _differ_by_a_typo(folded, other)]
        return list(dict.fromkeys(same + typos))


def pairs_alike(known: Iterable[tuple[int, str]]) -> list[tuple[int, int]]:
    """Return the pairs of ids with names that look alike, in the order in which the names come."""
    names = list(known)
    near = NearNames(names)
    order: dict[int, int] = {}
    for id_, _ in names:
        order.setdefault(id_, len(order))
    found = {
        (id_, other) if order[id_] < order[other] else (other, id_)
        for id_, name in names
        for other in near.like(name)
        if other != id_
    }
    return sorted(found, key=lambda pair: (order[pair[0]], order[pair[1]]))


def first_alike(names: Iterable[tuple[int, str]]) -> dict[int, int]:
    """Return for each id the first one before it whose name looks like its own, where there is one.

    Unlike `pairs_alike`, it takes no longer for each name where there are thousands, however alike they are.
    """
    same: dict[str | tuple[str, ...], int] = {}
    close: dict[str, tuple[int, Folded]] = {}
    found: dict[int, int] = {}
    for id_, name in names:
        folded = fold(name)
        if not folded.joined:
            continue
        variants = _without_a_letter(folded)
        others = [close[variant] for variant in variants if variant in close]
        typo = next((other for other, its in others if _differ_by_a_typo(folded, its)), None)
        like = same.get(folded.joined, same.get(folded.in_order, typo))
        if like is not None:
            found[id_] = like
        for key in (folded.joined, folded.in_order):
            same.setdefault(key, id_)
        for variant in variants:
            close.setdefault(variant, (id_, folded))
    return found


def _without_a_letter(name: Folded) -> list[str]:
    """Return a name, and it without each letter: two that differ by a typo have one of these in common.

    First letters stay, as `_differ_by_a_typo` asks.
    """
    text = " ".join(name.words)
    if not SHORTEST_NAME - 1 <= len(name.joined) <= LONGEST_NAME:
        return []
    letters = [n for n in range(1, len(text)) if text[n].isalpha() and text[n - 1] != " "]
    return list(dict.fromkeys([text, *[text[:n] + text[n + 1 :] for n in letters]]))


@keeps(KEPT)
def fold(name: str) -> Folded:
    """Return what counts when a name is compared with others."""
    plain = name.casefold() if name.isascii() else _without_accents(name)
    words = _BETWEEN.sub(" ", _SILENT.sub("", plain).replace("&", " and ")).split()
    words = [word for word in words if word not in _LEFT_OUT] or words
    initials = "".join(word[0] for word in words)
    return Folded(tuple(words), "".join(words), tuple(sorted(words)), initials)


def _without_accents(name: str) -> str:
    composed = unicodedata.normalize("NFC", name).casefold()
    plain = _ACCENTED.sub(lambda letter: unicodedata.normalize("NFD", letter[0])[0], composed)
    return plain.translate(_PLAIN)


def _differ_by_a_typo(name: Folded, other: Folded) -> bool:
    """Return whether one letter of one word is missing, too much, another one, or has changed places.

    First letters must agree (Gambia is not Zambia), digits too; short words and short names differ by more
    than chance, and so does every syllable of a script that is not spelt in letters.
    """
    if len(name.words) != len(other.words) or max(len(name.joined), len(other.joined)) < SHORTEST_NAME:
        return False
    differing = [pair for pair in zip(name.words, other.words, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and _is_typo(*differing[0])


def _is_typo(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    if len(long) < SHORTEST_WORD or len(long) - len(short) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if not _is_spelt(short[at : at + 1] + long[at : at + 1]):
        return False
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return swapped or short[at + 1 :] == long[at + 1 :]


def _is_spelt(letters: str) -> bool:
    """Return whether these are letters of an alphabet, not digits and not syllables."""
    return letters.isalpha() and _SPELT.fullmatch(letters) is not None
