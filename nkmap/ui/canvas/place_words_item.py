"""The plate of words for the place of what is carried: "against, strong influence", and who stands level."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from nkmap.drawing.fonts import text_font
from nkmap.drawing.page import Page
from nkmap.drawing.texts import paint_line
from nkmap.drawing.theme import Theme
from nkmap.ui.canvas.painted import LIFTED_LAYER, PaintedItem

GAP = 14.0  # px between what is carried and its words
ACROSS, DOWN = 10.0, 4.0  # px round the words
CORNER = 6.0  # px
FROM_EDGE = 4.0  # px that are always free at the edge of the view


class PlaceWordsItem(PaintedItem):
    """Stands above what is carried; below near the top of the view, or where its name stands above it."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, LIFTED_LAYER + 1)
        self.lines: tuple[str, ...] = ()
        self.plate = QRectF()  # in scene pixels
        self._fonts: list[QFont] = []

    def show_lines(
        self, lines: Sequence[str], language: str, carried: QRectF, name: QRectF, view: QRectF
    ) -> None:
        """Say the place in the first line, the rest in smaller ones; all rectangles in scene pixels."""
        self.prepareGeometryChange()
        self.lines = tuple(lines)
        sizes = [self.page.label, *[self.page.end_word] * (len(lines) - 1)]
        self._fonts = [text_font(size, QFont.Weight.Medium, language) for size in sizes]
        self.plate = self._place(carried, name, view)
        self.setVisible(any(lines))
        self.update()

    def _place(self, carried: QRectF, name: QRectF, view: QRectF) -> QRectF:
        metrics = [QFontMetricsF(font) for font in self._fonts]
        widths = [m.horizontalAdvance(line) for m, line in zip(metrics, self.lines, strict=True)]
        width, height = max(widths) + 2 * ACROSS, sum(m.height() for m in metrics) + 2 * DOWN
        left = carried.center().x() - width / 2
        left = max(view.left() + FROM_EDGE, min(left, view.right() - width - FROM_EDGE))
        above = QRectF(left, carried.top() - GAP - height, width, height)
        below = QRectF(left, carried.bottom() + GAP, width, height)
        if above.top() < view.top():
            return below
        is_in_the_way = above.intersects(name) and not below.intersects(name)
        return below if is_in_the_way and below.bottom() <= view.bottom() else above

    def boundingRect(self) -> QRectF:
        return self.plate.adjusted(-1, -1, 1, 1)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.ink)
        painter.drawRoundedRect(self.plate, CORNER, CORNER)
        top = self.plate.top() + DOWN
        for line, font in zip(self.lines, self._fonts, strict=True):
            metrics = QFontMetricsF(font)
            left = self.plate.center().x() - metrics.horizontalAdvance(line) / 2
            paint_line(painter, line, QPointF(left, top + metrics.ascent()), font, self.theme.face)
            top += metrics.height()
