"""Rows of names with a scale beside them: the frame of all pictures that have a line for each name."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF

from nkmap.ui.figures.picture import FigurePicture, Look

TOP, PITCH = 1.6, 1.9  # times the size of texts, above the first row and from row to row
MOST = 12  # rows; all of them are in the table
_NAMES = 0.27  # of the width, at most
_AWAY = 10  # px between names and scale


def rows_height(count: int, look: Look) -> float:
    """Return how high a chart with so many rows is, in pixels."""
    below = 1.7 * look.size if count > MOST else 6
    return TOP * look.size + min(count, MOST) * PITCH * look.size + below


class RowChart:
    """Names at the left, a scale from `low` to `high` in the middle, and room for words at the right."""

    def __init__(
        self,
        look: Look,
        width: float,
        names: Sequence[str],
        scale: tuple[float, float],
        ends: tuple[str, str] = ("", ""),
        words_room: float = 0.0,
    ) -> None:
        self._look, self._low, self._high = look, *scale
        self.pitch = PITCH * look.size
        shown = names[:MOST]
        self._names_room = min(_NAMES * width, max(map(look.width_of, shown), default=0) + 1)
        self.left = self._names_room + _AWAY + 6
        self.right = width - words_room - 6
        self.top = TOP * look.size
        self._bottom = self.top + len(shown) * self.pitch
        self.picture = FigurePicture(look, width, rows_height(len(names), look))
        self._frame(shown, ends)
        if more := len(names) - len(shown):
            words = QCoreApplication.translate("Figures", "And {0} more, in the table.").format(more)
            self.picture.words(words, self.left, self._bottom + 0.8 * look.size, colour="tertiary")

    def x(self, value: float) -> float:
        """Return the pixel of a value."""
        return self.left + (value - self._low) / (self._high - self._low) * (self.right - self.left)

    def y(self, row: int) -> float:
        """Return the middle of a row in pixels."""
        return self.top + (row + 0.5) * self.pitch

    def middle_line(self, value: float) -> None:
        """Mark a value through all rows."""
        x = self.x(value)
        self.picture.line([(x, self.top), (x, self._bottom)], "mid_line", is_dashed=True)

    def say(self, row: int, words: str) -> None:
        """Write words at the right of a row."""
        self.picture.words(words, self.picture.width, self.y(row), align=1.0, colour="ink")

    def spot(self, row: int, stakeholder_id: int, words: str) -> None:
        """Let a whole row stand for somebody."""
        area = QRectF(0, self.y(row) - self.pitch / 2, self.picture.width, self.pitch)
        self.picture.spot(stakeholder_id, area, words)

    def _frame(self, names: Sequence[str], ends: tuple[str, str]) -> None:
        low, high = ends
        half = (self.right - self.left) / 2
        self.picture.words(low, self.left, self.top / 2, colour="tertiary", room=half)
        self.picture.words(high, self.right, self.top / 2, align=1.0, colour="tertiary", room=half)
        for row, name in enumerate(names):
            y = self.y(row)
            self.picture.line([(self.left, y), (self.right, y)])
            self.picture.words(name, self._names_room, y, align=1.0, colour="ink", room=self._names_room)
