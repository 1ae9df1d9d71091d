"""Paragraphs one below the other: those looked at are laid out, the heights of the others are guessed."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from nkmap.ui.sources.paragraph_layout import ParagraphLayout

KEPT = 300  # laid out paragraphs at most
GAP = 14.0  # px below a paragraph


class ParagraphStack:
    """Knows where each paragraph is, in pixels from the top of the text."""

    def __init__(self, texts: Sequence[str], notes: Sequence[float], guess: Callable[[str], float]) -> None:
        """`notes` are the heights of what stands below each paragraph, `guess` the height of a text."""
        self._texts, self._notes = texts, notes
        self._heights = [guess(text) for text in texts]
        self._laid_out: dict[int, ParagraphLayout] = {}
        self._sure: set[int] = set()
        self._tops: list[float] = []

    @property
    def tops(self) -> list[float]:
        """Where each paragraph begins, and where the last one ends."""
        if not self._tops:
            self._tops = list(accumulate(map(self.room, range(len(self._heights))), initial=0.0))
        return self._tops

    @property
    def height(self) -> float:
        """How high all paragraphs are together."""
        return self.tops[-1]

    def at(self, y: float) -> int:
        """Return which paragraph is at a height, the nearest where there is none."""
        return max(0, min(bisect_right(self.tops, y) - 1, len(self._texts) - 1))

    def room(self, index: int) -> float:
        """Return how much room a paragraph takes with what stands below it."""
        return self._heights[index] + self._notes[index] + GAP

    def text_height(self, index: int) -> float:
        """Return how high a paragraph is without what stands below it."""
        return self._heights[index]

    def lay_out(self, index: int, make: Callable[[str], ParagraphLayout]) -> ParagraphLayout:
        """Return a paragraph laid out; those below it move if it was guessed wrong."""
        layout = self._laid_out.get(index)
        if layout is None:
            if len(self._laid_out) >= KEPT:
                self._laid_out.clear()
            layout = self._laid_out[index] = make(self._texts[index])
        if index not in self._sure:
            self._sure.add(index)
            if layout.height != self._heights[index]:
                self._heights[index] = layout.height
                self._tops = []
        return layout
