"""The line under the grid that says what the lines of relations mean: a sample and a word for each kind."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nkmap.drawing.page import WINDOW
from nkmap.drawing.relation_rows import relation_rows
from nkmap.drawing.relation_strokes import paint_sample_stroke, paint_strengths
from nkmap.drawing.theme import Theme
from nkmap.map_content import MapContent
from nkmap.ui.parts.plain_text import as_tool_tip

SAMPLE, GAP, APART = 28, 6, 20  # px: a sample, from it to its words, and to the next sample
INSET, AROUND = 24, 6  # px at the left and the right, above and below
OF_RELATIONS = "relation "  # how the samples of relations begin


class RelationLegend(QWidget):
    """As high as one line whatever it says, so that the grid keeps its size; nothing in it is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: Sequence[tuple[str, str]] = ()  # sample, words
        self.hide()

    @property
    def words(self) -> str:
        """All that it says."""
        return ", ".join(words for _sample, words in self._rows) or self._nothing()

    def show_content(self, content: MapContent) -> None:
        """Explain the relations that are drawn on a map."""
        rows = relation_rows(content)
        self._rows = [
            (sample.removeprefix(OF_RELATIONS), words)
            for sample, _colour, words in rows
            if sample.startswith(OF_RELATIONS)
        ]
        self.setAccessibleName(self.words)
        self.setToolTip(as_tool_tip(self.words))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + 2 * AROUND)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), self._theme.face)
            if not self._rows:
                self._paint_words(painter, INSET, self._nothing())
            left: float = INSET
            for sample, words in self._rows:
                self._paint_sample(painter, QPointF(left + SAMPLE / 2, self.height() / 2), sample)
                left = self._paint_words(painter, left + SAMPLE + GAP, words) + APART

    def _paint_sample(self, painter: QPainter, centre: QPointF, sample: str) -> None:
        painter.save()
        painter.translate(centre)
        if sample == "strength":
            paint_strengths(painter, SAMPLE - 4, WINDOW, self._theme)
        else:
            paint_sample_stroke(sample, painter, SAMPLE - 4, WINDOW, self._theme)
        painter.restore()

    def _paint_words(self, painter: QPainter, left: float, words: str) -> float:
        """Write words, cut at the right edge; return where they end."""
        room = max(0.0, self.width() - INSET - left)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
        width = min(room, self.fontMetrics().horizontalAdvance(words))
        painter.setPen(self._theme.secondary)
        painter.drawText(QRectF(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        return left + width

    def _nothing(self) -> str:
        return self.tr("Select names to see their relations.")
