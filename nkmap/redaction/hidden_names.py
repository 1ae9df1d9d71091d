"""The names that nobody may read, in every spelling, and a text with a code in the place of each."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from nkmap.kept import keeps
from nkmap.redaction.comparing import compared, composed, origins, run_together, words_of

# Scripts written without spaces between words, or (Korean) with particles joined to the name.
_JOINED = "\u1100-\u11ff\u2e80-\u30ff\u3130-\u318f\u31f0-\u9fff\uac00-\ud7af\uf900-\ufaff"
_LETTER = re.compile(rf"[^\W\d_{_JOINED}]")  # of a script whose words are parted by spaces
_LETTER_OR_DIGIT = re.compile(rf"[^\W_{_JOINED}]")
_FIRST_MARK = 0xF0000  # of the characters for private use, which stand in no text of people
_BRACKETS = re.compile(r"^(.+?)\s*[(（](.+?)[)）]\s*$", re.DOTALL)
_LONGEST_ABBREVIATION = 4
_SHORTEST_WITH_ENDING = 5
_SHORTEST_RUN_TOGETHER = 8


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write a hidden name, and what stands in its place.

    `exact`: only in these capitals; `capital`: only where it begins with one, as common words do not.
    """

    text: str
    code: str
    exact: bool = False
    capital: bool = False

    def replaced(self, text: str, by: str) -> str:
        """Return a composed text with `by` in the place of this spelling, where that stands as a word."""
        said, after = [], 0
        for start, end in self._places(text):
            said += [text[after:start], by]
            after = end
        return "".join((*said, text[after:]))

    def _places(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where it begins and ends in a composed text."""
        form, places = compared(text), origins(text)
        for found in _pattern(self.text, self.exact).finditer(form):
            start, end = places[found.start()], places[found.end() - 1] + 1
            if _is_word(found, self) and self._is_written_so(text[start:end]):
                yield start, end

    def _is_written_so(self, found: str) -> bool:
        if self.capital and not found[0].isupper():
            return False
        return not self.exact or self._has_capitals(found)

    def _has_capitals(self, found: str) -> bool:
        letters = unicodedata.normalize("NFKC", found).replace(".", "").replace(" ", "")
        return self.text in (letters, letters.removesuffix("s"))


@dataclass(frozen=True)
class HiddenNames:
    """All spellings of all hidden names, the longest first."""

    spellings: tuple[Spelling, ...] = ()
    _forms: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        longest_first = tuple(sorted(self.spellings, key=lambda spelling: -len(spelling.text)))
        object.__setattr__(self, "spellings", longest_first)
        object.__setattr__(self, "_forms", tuple(run_together(spelling.text) for spelling in longest_first))

    def replaced(self, text: str) -> str:
        """Return the text with the code of each hidden name in its place."""
        present = self._present(text)
        said = composed(text) if present else text
        for mark, spelling in enumerate(present, _FIRST_MARK):  # first, since a name may be part of a code
            said = spelling.replaced(said, chr(mark))
        for mark, spelling in enumerate(present, _FIRST_MARK):
            said = said.replace(chr(mark), spelling.code)
        return said

    def found_in(self, text: str) -> list[Spelling]:
        """Return the spellings that stand in a text."""
        whole = composed(text)
        return [one for one in self._present(text) if one.replaced(whole, chr(_FIRST_MARK)) != whole]

    def _present(self, text: str) -> list[Spelling]:
        """Return the spellings that can be in a text: quick, because almost none is in almost all texts."""
        form = run_together(text) if self.spellings else ""
        return [one for one, own in zip(self.spellings, self._forms, strict=True) if own in form]


def hidden_names(spelled: Mapping[str, Iterable[str]], abbreviations: Mapping[str, str]) -> HiddenNames:
    """Return the hidden names: spellings by the code that replaces them, and token codes to such a code."""
    found = {
        text: Spelling(text, code, _is_abbreviation(text))
        for code, texts in spelled.items()
        for name in texts
        for text in _spellings(name)
    }
    for text, code in abbreviations.items():
        found.setdefault(text, Spelling(text, code, exact=True))
    return HiddenNames(tuple(found.values()))


def _spellings(name: str) -> list[str]:
    """Return the name, and its two halves where one stands in brackets: "Ministry of Trade (MoT)"."""
    whole = composed(name).strip()
    halves = _BRACKETS.match(whole)
    names = (half for half in (halves.groups() if halves else ()) if len(half) > 1 and not half[0].islower())
    return [text for text in (whole, *names) if words_of(text)]


def _is_abbreviation(text: str) -> bool:
    """Return whether it is told from a common word by its capitals alone: US, WHO."""
    return len(text) <= _LONGEST_ABBREVIATION and text.isascii() and text.isupper()


def _is_word(found: re.Match[str], spelling: Spelling) -> bool:
    """Return whether nothing is joined to it: no letter, no digit to a digit or a single letter ("A4").

    In scripts without spaces it may stand anywhere.
    """
    text, name = found.string, found[0]
    before, after = text[max(0, found.start() - 1) : found.start()], text[found.end() : found.end() + 1]
    joined = _LETTER_OR_DIGIT if len(spelling.text) == 1 else _LETTER
    return not (_are_joined(before, name[0], joined) or _are_joined(name[-1], after, joined))


def _are_joined(before: str, after: str, joined: re.Pattern[str]) -> bool:
    is_one_word = joined.match(before) and joined.match(after)
    return bool(is_one_word) or (before.isdigit() and after.isdigit())


@keeps(4096)
def _pattern(text: str, exact: bool) -> re.Pattern[str]:
    """Return what finds a spelling in a compared text, with up to two letters behind a long one."""
    words = words_of(text)
    if exact:
        return re.compile(rf"{'(?: |%20)+'.join(map(re.escape, words))}s?|{_dotted(words)}")
    letters = sum(map(len, words))
    gap = "(?: |%20)*" if letters >= _SHORTEST_RUN_TOGETHER else "(?: |%20)+"
    is_long = letters >= _SHORTEST_WITH_ENDING and _LETTER.match(words[-1][-1])
    return re.compile(gap.join(map(re.escape, words)) + ("[a-z]{0,2}" if is_long else ""))


def _dotted(words: Iterable[str]) -> str:
    """Return what finds U.S. and U. S. for US."""
    return r"\. ?".join(map(re.escape, "".join(words))) + r"\.?"
