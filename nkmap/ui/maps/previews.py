"""Small pictures of grids, painted as maps are."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from nkmap.drawing.grid import grid_area, grid_texts, paint_grid
from nkmap.drawing.page import WINDOW
from nkmap.drawing.texts import Style, place_text
from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import paint_token
from nkmap.geometry import make_face
from nkmap.labels import Box
from nkmap.map_content import Grid, Token

MARGIN = 14  # px
TOKEN = 15.0  # px
CELL_NAMES = ("cell_names",)
STRAIGHT = ("quadrants", "columns")  # layouts whose x axis has a name

Spot = tuple[float, float, str, str]  # shares of the axes, symbol, colour

FEW: tuple[Spot, ...] = (
    (0.14, 0.86, "circle", "blue"),
    (0.62, 0.62, "square", "orange"),
    (0.86, 0.30, "hexagon", "green"),
    (0.36, 0.22, "octagon", "yellow"),
)
MANY: tuple[Spot, ...] = (
    *FEW,
    (0.05, 0.52, "circle", "blue"),
    (0.20, 0.64, "shield", "vermillion"),
    (0.64, 0.84, "circle", "blue"),
    (0.73, 0.46, "circle", "blue"),
    (0.57, 0.20, "pill", "slate"),
    (0.94, 0.12, "octagon", "yellow"),
    (0.46, 0.40, "diamond", "purple"),
)


def grid_preview(
    grid: Grid, theme: Theme, size: QSize, spots: tuple[Spot, ...] = FEW, ratio: float = 2.0
) -> QPixmap:
    """Return a picture of a grid with tokens and the names of its axes, `size` in pixels of the screen."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    page = replace(
        WINDOW, token=TOKEN, axis_line=1.5, arrowhead=7.0, outline=1.2, axis_name=10.0, gap=3.0, leader=0
    )
    has_y_name = grid.layout == "quadrants"
    left = 2 * MARGIN if has_y_name else MARGIN
    area = (left, MARGIN, size.width() - left - MARGIN, size.height() - 3 * MARGIN)
    face = make_face(grid, *area, TOKEN)
    names = Style(page.axis_name, "secondary", QFont.Weight.Normal)
    words = []
    if grid.layout in STRAIGHT:
        under = face.left + face.width / 2, face.bottom + page.gap
        words.append(place_text([_first_word(grid.x.name)], names, *under, 0.5))
    if has_y_name:
        beside = face.left - 5, face.top + face.height / 2
        words.append(place_text([_first_word(grid.y.name)], names, *beside, 1.0, 0.5, True))
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_grid(painter, grid, face, page, theme, words)
        for across, up, symbol, colour in spots:
            x = grid.x.minimum + across * (grid.x.maximum - grid.x.minimum)
            y = grid.y.minimum + up * (grid.y.maximum - grid.y.minimum)
            paint_token(painter, QPointF(*face.point(x, y)), _token(x, y, symbol, colour), page, theme)
    return pixmap


def words_preview(grid: Grid, theme: Theme, size: QSize, ratio: float = 2.0) -> QPixmap:
    """Return a picture of a grid without tokens, with all its words as on a map; `size` in pixels."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(theme.face)
    page = replace(
        WINDOW, axis_name=13.0, end_word=11.0, cell_name=11.0, left=44.0, right=16.0, bottom=44.0, top=20.0
    )
    area = grid_area(grid, page, Box(0, 0, size.width(), size.height()), layers=CELL_NAMES)
    face = make_face(grid, *area, TOKEN)
    words = grid_texts(grid, face, page, layers=CELL_NAMES)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_grid(painter, grid, face, page, theme, words)
    return pixmap


def _first_word(name: str) -> str:
    return name.split(" ")[0]


def _token(x: float, y: float, symbol: str, colour: str) -> Token:
    return Token(
        placement_id=0,
        stakeholder_id=0,
        name="",
        short_name="",
        code="",
        kind=symbol,
        symbol=symbol,
        colour=colour,
        x=x,
        y=y,
        influence=None,
        sensitivity="shareable",
    )
