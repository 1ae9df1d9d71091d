"""The names that nobody may read, in every spelling, and a text with a code in the place of each."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

# Scripts written without spaces between words, or (Korean) with particles joined to the name.
_JOINED = "\u1100-\u11ff\u2e80-\u30ff\u3130-\u318f\u31f0-\u9fff\uac00-\ud7af\uf900-\ufaff"
_SPACES = re.compile(r"(?:[\s_+-]|%20)+")
_BRACKETS = re.compile(r"^(.+?)\s*[(（](.+?)[)）]\s*$")
_LONGEST_ABBREVIATION = 4
_SHORTEST_WITH_ENDING = 5


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write a hidden name, and what stands in its place. `exact`: only in these capitals."""

    text: str
    code: str
    exact: bool = False

    @property
    def pattern(self) -> str:
        """A regular expression that finds it as a word, or anywhere in a script without spaces."""
        words = (re.escape(word) for word in _SPACES.split(self.text) if word)
        found = r"(?:[\s_+-]|%20)+".join(words) + self._ending
        before, after = _edge(self.text[0], "(?<!"), _edge(self.text[-1], "(?!")
        return f"{before}{found if self.exact else f'(?i:{found})'}{after}"

    @property
    def _ending(self) -> str:
        """Up to two letters that a longer name takes in use: Koreans, Chinas. They go with it."""
        is_long = len(self.text) >= _SHORTEST_WITH_ENDING and _edge(self.text[-1], "(?!")
        return "[a-z]{0,2}" if is_long and not self.exact else ""


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
        if not present:
            return text
        pattern = "|".join(f"({spelling.pattern})" for spelling in present)
        return re.sub(pattern, lambda found: present[(found.lastindex or 1) - 1].code, _composed(text))

    def found_in(self, text: str) -> list[Spelling]:
        """Return the spellings that stand in a text."""
        composed = _composed(text)
        return [spelling for spelling in self._present(text) if re.search(spelling.pattern, composed)]

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


def _edge(character: str, look: str) -> str:
    """Return what keeps a Latin word from being found inside of a longer one."""
    is_word = re.match(rf"[^\W{_JOINED}]", character)
    return f"{look}[^\\W_{_JOINED}])" if is_word else ""


def _folded(text: str) -> str:
    return _SPACES.sub(" ", _composed(text).casefold()).strip()


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
