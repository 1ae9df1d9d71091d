"""The name beside a token as an item of a scene."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from nkmap.drawing.labels import LabelText, paint_label
from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.labels import LabelPlace
from nkmap.ui.canvas.painted import EDGE, LABEL_LAYER, KeptItem


class LabelItem(KeptItem):
    """The name beside a token, with its leader line. Its origin is the token's centre when it was placed."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, LABEL_LAYER)
        self._text: LabelText | None = None
        self._place: LabelPlace | None = None
        self._token_x = 0.0
        self._bounds = QRectF()

    def show_label(self, text: LabelText, place: LabelPlace, token_x: float) -> None:
        """Take the text and the place, in scene pixels, that the solver chose beside a token's centre."""
        self.setPos(0, 0)
        if (text, place, token_x) == (self._text, self._place, self._token_x):
            return
        self.prepareGeometryChange()
        self._text, self._place, self._token_x = text, place, token_x
        self._bounds = self._box_with_leader()
        self.setVisible(place.box is not None)
        self.update()

    @property
    def box(self) -> QRectF:
        """The text's rectangle in scene pixels; empty where there was no room."""
        box = self._place.box if self._place else None
        if box is None:
            return QRectF()
        rect = QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom))
        return rect.translated(self.pos())

    def _box_with_leader(self) -> QRectF:
        rect = self.box
        if self._place and self._place.leader:
            for x, y in self._place.leader:
                rect = rect.united(QRectF(x - 1, y - 1, 2, 2))
        return rect.adjusted(-EDGE, -EDGE, EDGE, EDGE)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint_fresh(self, painter: QPainter) -> None:
        if self._text is not None and self._place is not None:
            paint_label(painter, self._text, self._place, self._token_x, self.page, self.theme)
