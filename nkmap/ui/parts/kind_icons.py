"""The shapes of kinds as small pictures for lists and menus."""

from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from nkmap.drawing.theme import Theme, load_theme
from nkmap.drawing.token_shapes import token_path
from nkmap.ui.parts.icons import SIZE, empty_pixmap

SHAPE = 13  # px of the shape inside


def kind_icon(symbol: str, colour: str, theme: Theme, *, hollow: bool = False) -> QIcon:
    """Return the shape of a kind; hollow for what is not placed yet, an empty circle where no kind is set.

    In a selected row its outline has the colour of the words there.
    """
    return _painted(symbol, colour, theme.name, hollow)


@lru_cache(maxsize=256)  # one for all windows: of each icon, Qt keeps what it made of it
def _painted(symbol: str, colour: str, theme_name: str, hollow: bool) -> QIcon:
    theme = load_theme(theme_name)
    fill = theme.colour_class(colour).fill if colour and not hollow else None
    icon = QIcon(_shape(symbol, fill, QPen(theme.ink, 1.2 * theme.outlines)))
    icon.addPixmap(_shape(symbol, fill, QPen(theme.face, 1.6 * theme.outlines)), QIcon.Mode.Selected)
    return icon


def _shape(symbol: str, fill: QColor | None, outline: QPen) -> QPixmap:
    pixmap = empty_pixmap()
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(SIZE / 2, SIZE / 2))
        painter.setPen(outline)
        if fill is not None:
            painter.setBrush(fill)
        painter.drawPath(token_path(symbol, SHAPE))
    return pixmap
