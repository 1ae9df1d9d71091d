"""What lies over the text of a source: evidence, what was found, what is pointed out, what is selected."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from PySide6.QtGui import QTextCharFormat

from nkmap.db.queries.source_texts import Hit, Mark
from nkmap.ui.sources.paragraph_layout import Tint


class Overlays:
    """By number of a paragraph; `notes` are the lines below paragraphs that tell what rests on them."""

    def __init__(self) -> None:
        self.notes: Mapping[int, str] = {}
        self.pointed: Mark | None = None  # stands out
        self._marks: Mapping[int, list[Mark]] = {}
        self._hits: Mapping[int, list[Hit]] = {}
        self._hit: Hit | None = None

    def take_marks(self, marks: Sequence[Mark], notes: Mapping[int, str]) -> None:
        """Take what of the text is evidence."""
        by_number: defaultdict[int, list[Mark]] = defaultdict(list)
        for mark in marks:
            for number in range(mark.stretch.first, mark.stretch.last + 1):
                by_number[number].append(mark)
        self._marks, self.notes = by_number, notes

    def take_hits(self, hits: Sequence[Hit], current: Hit | None) -> None:
        """Take what was found, and which of it is the current one."""
        by_number: defaultdict[int, list[Hit]] = defaultdict(list)
        for hit in hits:
            by_number[hit.number].append(hit)
        self._hits, self._hit = by_number, current

    def side(self, number: int) -> str:
        """Return whether a paragraph as a whole is evidence that "supports" or "contests"; "" for neither."""
        sides = {mark.passage.side for mark in self._marks.get(number, ()) if mark.whole}
        return "contests" if "contests" in sides else "supports" if sides else ""

    def tints(
        self,
        number: int,
        length: int,
        selected: tuple[int, int] | None,
        formats: Mapping[str, QTextCharFormat],
    ) -> list[Tint]:
        """Return the tints of a paragraph of a length, those on top last."""
        tints = [
            Tint(*_inside(mark, number, length), formats[self._look(mark)])
            for mark in self._marks.get(number, ())
            if mark == self.pointed or not mark.whole
        ]
        for hit in self._hits.get(number, ()):
            tints.append(Tint(hit.starts, hit.ends, formats["current" if hit == self._hit else "found"]))
        if selected:
            tints.append(Tint(*selected, formats["selected"]))
        return tints

    def _look(self, mark: Mark) -> str:
        return "pointed" if mark == self.pointed else mark.passage.side


def _inside(mark: Mark, number: int, length: int) -> tuple[int, int]:
    """Return which characters of a paragraph a mark is over."""
    starts = mark.stretch.starts if number == mark.stretch.first else 0
    ends = mark.stretch.ends if number == mark.stretch.last else None
    return starts, length if ends is None else ends
