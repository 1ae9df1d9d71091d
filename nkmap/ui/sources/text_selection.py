"""What is selected in a text of paragraphs: from one character to another, in whichever direction."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nkmap.db.queries.source_texts import ParagraphRow, Stretch

Spot = tuple[int, int]  # index of a paragraph, and the character before which it is
_WORD = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass
class TextSelection:
    """From `anchor` to `cursor`; both None while nothing is selected."""

    anchor: Spot | None = None
    cursor: Spot | None = None

    @property
    def ends(self) -> tuple[Spot, Spot] | None:
        """The first and the last spot; None where no character is between them."""
        if self.anchor is None or self.cursor is None or self.anchor == self.cursor:
            return None
        return min(self.anchor, self.cursor), max(self.anchor, self.cursor)

    def set(self, anchor: Spot | None, cursor: Spot | None) -> None:
        """Select from one spot to another."""
        self.anchor, self.cursor = anchor, cursor

    def holds(self, spot: Spot) -> bool:
        """Return whether a spot is inside."""
        return self.ends is not None and self.ends[0] <= spot < self.ends[1]

    def within(self, index: int, length: int) -> tuple[int, int] | None:
        """Return which characters of a paragraph of a length are selected."""
        if self.ends is None or not self.ends[0][0] <= index <= self.ends[1][0]:
            return None
        (first, starts), (last, ends) = self.ends
        return (starts if index == first else 0), (ends if index == last else length)

    def stretch(self, paragraphs: Sequence[ParagraphRow]) -> Stretch | None:
        """Return what is selected without spaces at its ends; None where that is nothing."""
        if self.ends is None:
            return None
        (first, starts), (last, ends) = _trimmed(*self.ends, paragraphs)
        if (first, starts) >= (last, ends):
            return None
        return Stretch(paragraphs[first].number, starts, paragraphs[last].number, ends)


def word_at(text: str, character: int) -> tuple[int, int]:
    """Return where the word at a character begins and ends."""
    for word in _WORD.finditer(text):
        if word.start() <= character < word.end():
            return word.span()
    return len(text), len(text)


def next_spot(text: str, character: int, by: int, *, words: bool) -> int:
    """Return the character one letter, or one word, further (1) or back (-1)."""
    if not words:
        return max(0, min(len(text), character + by))
    ends = [word.end() for word in _WORD.finditer(text)] if by > 0 else []
    starts = [word.start() for word in _WORD.finditer(text)] if by < 0 else []
    if by > 0:
        return next((end for end in ends if end > character), len(text))
    return next((start for start in reversed(starts) if start < character), 0)


def _trimmed(first: Spot, last: Spot, paragraphs: Sequence[ParagraphRow]) -> tuple[Spot, Spot]:
    """Leave out spaces at the ends, and paragraphs of which nothing else is selected."""
    while first < last:
        text = paragraphs[first[0]].text[first[1] :]
        if text.strip():
            first = first[0], first[1] + len(text) - len(text.lstrip())
            break
        first = first[0] + 1, 0
    while first < last:
        text = paragraphs[last[0]].text[: last[1]]
        if text.strip():
            last = last[0], len(text.rstrip())
            break
        last = last[0] - 1, len(paragraphs[last[0] - 1].text)
    return first, last
