"""Small pictures for lists and menus, painted from the shapes and colours of the tokens themselves."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap

from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import token_path

SIZE = 20  # px
SHAPE = 13  # px of the shape inside


def kind_icon(symbol: str, colour: str, theme: Theme, *, hollow: bool = False) -> QIcon:
    """Return the shape of a kind; hollow for what is not placed yet, an empty circle where no kind is set."""
    pixmap = QPixmap(QSize(SIZE, SIZE) * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(SIZE / 2, SIZE / 2))
        painter.setPen(QPen(theme.ink, 1.2))
        if colour and not hollow:
            painter.setBrush(theme.colour_class(colour).fill)
        painter.drawPath(token_path(symbol, SHAPE))
    return QIcon(pixmap)
