"""Small pictures for buttons, lists and menus, in the colours of the theme."""

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import token_path
from nkmap.resources import resource

SIZE = 20  # px
SHAPE = 13  # px of the shape inside
SHARP = 2  # pixels painted for one of the window: icons are looked at on fine screens too


def action_icon(name: str, theme: Theme) -> QIcon:
    """Return a drawing of `resources/icons`, in ink."""
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    tinted = drawing.replace("currentColor", theme.ink.name())
    pixmap = _empty()
    with QPainter(pixmap) as painter:
        QSvgRenderer(QByteArray(tinted.encode())).render(painter, QRectF(0, 0, SIZE, SIZE))
    return QIcon(pixmap)


def kind_icon(symbol: str, colour: str, theme: Theme, *, hollow: bool = False) -> QIcon:
    """Return the shape of a kind; hollow for what is not placed yet, an empty circle where no kind is set."""
    pixmap = _empty()
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(SIZE / 2, SIZE / 2))
        painter.setPen(QPen(theme.ink, 1.2 * theme.outlines))
        if colour and not hollow:
            painter.setBrush(theme.colour_class(colour).fill)
        painter.drawPath(token_path(symbol, SHAPE))
    return QIcon(pixmap)


def _empty() -> QPixmap:
    pixmap = QPixmap(QSize(SIZE, SIZE) * SHARP)
    pixmap.setDevicePixelRatio(SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
