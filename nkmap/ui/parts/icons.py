"""Small pictures for buttons and menus, in the colours of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nkmap.drawing.theme import Theme, load_theme
from nkmap.resources import resource

SIZE = 20  # px
SHARP = 2  # pixels painted for one of the window: icons are looked at on fine screens too


def action_icon(name: str, theme: Theme) -> QIcon:
    """Return a drawing of `resources/icons`, in ink."""
    return _painted(name, theme.name)


@lru_cache(maxsize=256)  # one for all windows: of each icon, Qt keeps what it made of it
def _painted(name: str, theme_name: str) -> QIcon:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    tinted = drawing.replace("currentColor", load_theme(theme_name).ink.name())
    pixmap = empty_pixmap()
    with QPainter(pixmap) as painter:
        QSvgRenderer(QByteArray(tinted.encode())).render(painter, QRectF(0, 0, SIZE, SIZE))
    return QIcon(pixmap)


def empty_pixmap() -> QPixmap:
    """Return the paper of an icon."""
    pixmap = QPixmap(QSize(SIZE, SIZE) * SHARP)
    pixmap.setDevicePixelRatio(SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
