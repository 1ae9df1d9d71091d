"""Small pictures for buttons, lists and menus, in the colours of the theme."""

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
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
    """Return the shape of a kind; hollow for what is not placed yet, an empty circle where no kind is set.

    In a selected row its outline has the colour of the words there.
    """
    fill = theme.colour_class(colour).fill if colour and not hollow else None
    icon = QIcon(_shape(symbol, fill, QPen(theme.ink, 1.2 * theme.outlines)))
    icon.addPixmap(_shape(symbol, fill, QPen(theme.face, 1.6 * theme.outlines)), QIcon.Mode.Selected)
    return icon


def _shape(symbol: str, fill: QColor | None, outline: QPen) -> QPixmap:
    pixmap = _empty()
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(SIZE / 2, SIZE / 2))
        painter.setPen(outline)
        if fill is not None:
            painter.setBrush(fill)
        painter.drawPath(token_path(symbol, SHAPE))
    return pixmap


def _empty() -> QPixmap:
    pixmap = QPixmap(QSize(SIZE, SIZE) * SHARP)
    pixmap.setDevicePixelRatio(SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
