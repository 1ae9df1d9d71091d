"""The words round the grid of the wall as one item of its scene."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from nkmap.drawing.legend import LegendMark
from nkmap.drawing.map_picture import paint_legend_mark
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Text, paint_text
from nkmap.drawing.theme import Theme
from nkmap.ui.canvas.painted import GRID_LAYER, KeptItem


class FrameItem(KeptItem):
    """Question, legend, roster and footer."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, GRID_LAYER)
        self.texts: tuple[Text, ...] = ()
        self.marks: tuple[LegendMark, ...] = ()
        self._bounds = QRectF()

    def show_frame(self, texts: Sequence[Text], marks: Sequence[LegendMark], bounds: QRectF) -> None:
        """Take new words; `bounds` is the whole wall in scene pixels."""
        news = (tuple(texts), tuple(marks), bounds)
        if news != (self.texts, self.marks, self._bounds):
            self.prepareGeometryChange()
            self.texts, self.marks, self._bounds = news
            self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint_fresh(self, painter: QPainter) -> None:
        for mark in self.marks:
            paint_legend_mark(painter, mark, self.page, self.theme)
        for text in self.texts:
            paint_text(painter, text, self.theme)
