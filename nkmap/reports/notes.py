"""The numbered notes of a report: each passage of a source once, in full when its source comes first."""

import re
from collections.abc import Iterable, Mapping

from nkmap.db.queries.evidence import Passage
from nkmap.reports.model import Note, Run, Text
from nkmap.reports.prose import Translate

_NUMBERS = re.compile(r"\d+(\s*[-–,]\s*\d+)*")
_Key = tuple[int, str]  # source, and where in it


class Notes:
    """Gives numbers in the order in which claims are made, and says at last what each note is."""

    def __init__(self, passages: Iterable[Passage], schemes: Mapping[int, str], translate: Translate) -> None:
        """`passages` are those that may be told; `schemes` say by source how places in it are counted."""
        self._schemes, self._translate = schemes, translate
        self._numbers: dict[_Key, int] = {}
        self._firsts: dict[_Key, Passage] = {}
        self._by_claim: dict[tuple[str, int], list[Passage]] = {}
        for passage in passages:
            self._by_claim.setdefault((passage.subject, passage.subject_id), []).append(passage)

    def marks(self, *claims: tuple[str, int], side: str = "supports") -> Text:
        """Return the marks of all that stands behind claims such as ("entry_id", 7), each once."""
        found = [passage for claim in claims for passage in self._by_claim.get(claim, ())]
        keys = {self._key(passage): passage for passage in found if passage.side == side}
        return tuple(Run("", note=number) for number in sorted(self._number(*item) for item in keys.items()))

    def rests(self, claim: tuple[str, int], side: str = "supports") -> bool:
        """Whether anything stands behind a claim, or with "contests" against it."""
        return any(passage.side == side for passage in self._by_claim.get(claim, ()))

    @property
    def has_any(self) -> bool:
        """Whether anything stands behind any claim of the project."""
        return bool(self._by_claim)

    def all(self) -> tuple[Note, ...]:
        """Return the notes by number."""
        told: set[int] = set()
        notes = []
        for key, number in self._numbers.items():
            passage = self._firsts[key]
            name = short_reference(passage) if passage.source_id in told else reference(passage)
            told.add(passage.source_id)
            place = self._place(passage)
            notes.append(Note(number, f"{name}, {place}." if place else f"{name}."))
        return tuple(notes)

    def _key(self, passage: Passage) -> _Key:
        return passage.source_id, self._place(passage)

    def _number(self, key: _Key, passage: Passage) -> int:
        self._firsts.setdefault(key, passage)
        return self._numbers.setdefault(key, len(self._numbers) + 1)

    def _place(self, passage: Passage) -> str:
        """Say where in its source a passage is."""
        scheme, where = self._schemes.get(passage.source_id, ""), passage.locator.strip()
        if not where and passage.paragraph is not None:
            where = _span(passage.paragraph, passage.last_paragraph)
        if not _NUMBERS.fullmatch(where):
            return where
        if scheme == "paragraph" or (not scheme and passage.paragraph is not None):
            return self._translate("Report", "paragraph {0}").format(where)
        if scheme == "page":
            return self._translate("Report", "page {0}").format(where)
        return f"{scheme} {where}".strip()


def reference(passage: Passage) -> str:
    """Return author, title, publisher and date of a source, as far as they are known."""
    known = (passage.author, passage.title, passage.publisher, passage.date)
    return ", ".join(part.strip() for part in known if part.strip())


def short_reference(passage: Passage) -> str:
    """Return a source as it is called when it comes again: "John Feffer 2009", or how its title begins."""
    if passage.author.strip():
        return f"{passage.author} {passage.date}".strip()
    return re.split(r"[:.?!–—]", passage.title, maxsplit=1)[0].strip() or passage.title


def _span(first: int, last: int | None) -> str:
    return str(first) if last is None or last == first else f"{first}–{last}"
