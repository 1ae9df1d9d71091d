"""A board on the wall: over the map, under the cards."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from nkmap.drawing.board_layout import paint_board_page
from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.ui.audience.cover import BOARD_LAYER
from nkmap.ui.audience.turning import Turning
from nkmap.ui.canvas.painted import KeptItem


class BoardItem(KeptItem):
    """Covers the whole wall while there is a board. What is under it cannot be seen."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, BOARD_LAYER)
        self.turning = Turning()
        self._bounds = QRectF()
        self.hide()

    def lay_out(self, bounds: QRectF, corner: tuple[float, float]) -> None:
        """Fit it into the whole wall, in scene pixels; `corner` stays free at the upper right."""
        self.prepareGeometryChange()
        self._bounds = bounds
        self.turning.lay_out(self.page, corner)
        self.setVisible(self.turning.front is not None)
        self.update()

    def turn(self, by: int) -> None:
        """Go to a later page, or an earlier one, as far as there is one."""
        self.turning.turn(by)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint_fresh(self, painter: QPainter) -> None:
        if front := self.turning.front:
            paint_board_page(painter, front, self.page, self.theme)
