"""The names that nobody may read, in every spelling, and a text with a code in the place of each."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

# Scripts written without spaces between words, or (Korean) with particles joined to the name.
_JOINED = "\u1100-\u11ff\u2e80-\u30ff\u3130-\u318f\u31f0-\u9fff\uac00-\ud7af\uf900-\ufaff"
_SPACES = re.compile(r"(?:[\s_+-]|%20)+")
_LETTER = re.compile(rf"[^\W_{_JOINED}]")  # of a script whose words are parted by spaces
_FIRST_MARK = 0xF0000  # of the characters for private use, which stand in no text of people
_BRACKETS = re.compile(r"^(.+?)\s*[(（](.+?)[)）]\s*$")
_LONGEST_ABBREVIATION = 4
_SHORTEST_WITH_ENDING = 5


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write a hidden name, and what stands in its place. `exact`: only in these capitals."""

    text: str
    code: str
    exact: bool = False

    def replaced(self, text: str, by: str) -> str:
        """Return a composed text with `by` in the place of this spelling, where that stands as a word."""
        pattern = _pattern(self.text, self.exact)
        return pattern.sub(lambda found: by if self._is_word(found) else found[0], text)

    def _is_word(self, found: re.Match[str]) -> bool:
        """Return whether no letter is joined to it; in scripts without spaces it may stand anywhere."""
        before = found.string[max(0, found.start() - 1) : found.start()]
        after = found.string[found.end() : found.end() + 1]
        joined_before = _LETTER.match(self.text[0]) and _LETTER.match(before)
        return not joined_before and not (_LETTER.match(self.text[-1]) and _LETTER.match(after))


@dataclass(frozen=True)
class HiddenNames:
    """All spellings of all hidden names, the longest first."""

    spellings: tuple[Spelling, ...] = ()
    _folded: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        longest_first = tuple(sorted(self.spellings, key=lambda spelling: -len(spelling.text)))
        object.__setattr__(self, "spellings", longest_first)
        object.__setattr__(self, "_folded", tuple(_folded(spelling.text) for spelling in longest_first))

    def replaced(self, text: str) -> str:
        """Return the text with the code of each hidden name in its place."""
        present = self._present(text)
        said = _composed(text)
        for mark, spelling in enumerate(present, _FIRST_MARK):  # first, since a name may be part of a code
            said = spelling.replaced(said, chr(mark))
        for mark, spelling in enumerate(present, _FIRST_MARK):
            said = said.replace(chr(mark), spelling.code)
        return said if present else text

    def found_in(self, text: str) -> list[Spelling]:
        """Return the spellings that stand in a text."""
        composed = _composed(text)
        return [one for one in self._present(text) if one.replaced(composed, chr(_FIRST_MARK)) != composed]

    def _present(self, text: str) -> list[Spelling]:
        """Return the spellings that can be in a text: quick, because almost none is in almost all texts."""
        folded = _folded(text)
        return [one for one, form in zip(self.spellings, self._folded, strict=True) if form in folded]


def hidden_names(spelled: Mapping[str, Iterable[str]], abbreviations: Mapping[str, str]) -> HiddenNames:
    """Return the hidden names: spellings by the code that replaces them, and token codes to such a code."""
    found = {
        text: Spelling(text, code, _is_abbreviation(text))
        for code, texts in spelled.items()
        for name in texts
        for text in _forms(name)
    }
    for text, code in abbreviations.items():
        found.setdefault(text, Spelling(text, code, exact=True))
    return HiddenNames(tuple(found.values()))


def _forms(name: str) -> list[str]:
    """Return the name, and its two halves where one stands in brackets: "Ministry of Trade (MoT)"."""
    composed = _composed(name).strip()
    halves = _BRACKETS.match(composed)
    names = (half for half in (halves.groups() if halves else ()) if len(half) > 1 and not half[0].islower())
    return [form for form in (composed, *names) if _SPACES.sub("", form)]


def _is_abbreviation(text: str) -> bool:
    """Return whether it is told from a common word by its capitals alone: US, WHO."""
    return len(text) <= _LONGEST_ABBREVIATION and text.isascii() and text.isupper()


@lru_cache(maxsize=4096)
def _pattern(text: str, exact: bool) -> re.Pattern[str]:
    """Return what finds a spelling however its words are parted, with up to two letters behind a long one."""
    words = (re.escape(word) for word in _SPACES.split(text) if word)
    is_long = len(text) >= _SHORTEST_WITH_ENDING and not exact and _LETTER.match(text[-1])
    ending = "[a-z]{0,2}" if is_long else ""
    return re.compile(_SPACES.pattern.join(words) + ending, 0 if exact else re.IGNORECASE)


def _folded(text: str) -> str:
    return _SPACES.sub(" ", _composed(text).casefold()).strip()


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
