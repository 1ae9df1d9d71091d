"""Where a carried token came from: a hollow outline, and a hairline to where it is now."""

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsLineItem

from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.drawing.token_shapes import token_path, token_radius
from nkmap.drawing.tokens import symbol_of, token_size
from nkmap.map_content import Token
from nkmap.ui.canvas.painted import EDGE, GHOST_LAYER, PaintedItem

PIECES = 16  # of the hairline: each move repaints the boxes of the pieces, not the box round all of it


class OldPlaceItem(PaintedItem):
    """Stays at the old place until the drop; the hairline begins at the outline, never inside it."""

    def __init__(self, token: Token, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, GHOST_LAYER)
        size = token_size(token, page)
        self._path = token_path(symbol_of(token), size)
        self._radius = token_radius(symbol_of(token), size)
        self.hairline = QLineF()  # from the middle of the outline, empty while it has nowhere to go
        # Never empty: a change of an item without a size repaints the whole scene.
        self._pieces = [QGraphicsLineItem(0, 0, 1, 0, self) for _ in range(PIECES)]
        for piece in self._pieces:
            piece.setPen(QPen(theme.secondary, page.gridline))
            piece.hide()

    def lead_to(self, pos: QPointF) -> None:
        """Draw the hairline to a point of the scene."""
        line = QLineF(QPointF(), pos - self.pos())
        is_seen = line.length() > self._radius
        self.hairline = line if is_seen else QLineF()
        for number, piece in enumerate(self._pieces):
            piece.setVisible(is_seen)
            if is_seen:
                piece.setLine(QLineF(self._point(number), self._point(number + 1)))

    def _point(self, number: int) -> QPointF:
        """Return where a piece of the hairline begins."""
        start = self._radius / self.hairline.length()
        return self.hairline.pointAt(start + (1.0 - start) * number / PIECES)

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect().adjusted(-EDGE, -EDGE, EDGE, EDGE)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(self._path, QPen(self.theme.secondary, self.page.outline))
