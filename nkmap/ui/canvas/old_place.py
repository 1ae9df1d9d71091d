"""Where a carried token came from: a hollow outline, and a hairline to where it is now."""

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import symbol_of, token_path, token_radius, token_size
from nkmap.map_content import Token
from nkmap.ui.canvas.items import EDGE, GHOST_LAYER, PaintedItem


class OldPlaceItem(PaintedItem):
    """Stays at the old place until the drop; the hairline begins at the outline, never inside it."""

    def __init__(self, token: Token, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, GHOST_LAYER)
        size = token_size(token, page)
        self._path = token_path(symbol_of(token), size)
        self._radius = token_radius(symbol_of(token), size)
        self.hairline = QLineF()  # from the middle of the outline, empty while it has nowhere to go

    def lead_to(self, pos: QPointF) -> None:
        """Draw the hairline to a point of the scene."""
        self.prepareGeometryChange()
        line = QLineF(QPointF(), pos - self.pos())
        self.hairline = line if line.length() > self._radius else QLineF()
        self.update()

    def boundingRect(self) -> QRectF:
        end = QRectF(self.hairline.p2(), self.hairline.p2())
        return self._path.boundingRect().united(end).adjusted(-EDGE, -EDGE, EDGE, EDGE)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(self._path, QPen(self.theme.secondary, self.page.outline))
        if not self.hairline.isNull():
            painter.setPen(QPen(self.theme.secondary, self.page.gridline))
            painter.drawLine(self.hairline.pointAt(self._radius / self.hairline.length()), self.hairline.p2())
