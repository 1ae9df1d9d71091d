"""The items of a map's scene. They paint through `nkmap.drawing`, as exports do, and know no project."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem

from nkmap.drawing.grid import paint_grid
from nkmap.drawing.labels import LabelText, paint_label
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Text
from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import paint_tether, paint_token, symbol_of, token_path, token_reach
from nkmap.geometry import Face
from nkmap.labels import LabelPlace
from nkmap.map_content import Grid, Token
from nkmap.ui.plain_text import as_tool_tip

GRID_LAYER, GHOST_LAYER, TOKEN_LAYER, LABEL_LAYER, LIFTED_LAYER = range(5)
EDGE = 6.0  # px that a painted line may reach beyond the box of what it belongs to


class PaintedItem(QGraphicsItem):
    """Paints at the sizes of a page, in the colours of a theme, in one layer of the scene."""

    def __init__(self, page: Page, theme: Theme, layer: int) -> None:
        super().__init__()
        self.setZValue(layer)
        self.page, self.theme = page, theme

    def set_page(self, page: Page) -> None:
        """Paint at other sizes from now on."""
        self.prepareGeometryChange()
        self.page = page
        self.update()


class GridItem(PaintedItem):
    """Face, lines, axes and their words."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, GRID_LAYER)
        self._grid: Grid | None = None
        self._face: Face | None = None
        self._texts: tuple[Text, ...] = ()
        self._bounds = QRectF()

    def show_grid(self, grid: Grid, face: Face, texts: tuple[Text, ...], bounds: QRectF) -> None:
        """Take a new grid; `bounds` is the whole canvas in scene pixels."""
        self.prepareGeometryChange()
        self._grid, self._face, self._texts, self._bounds = grid, face, texts, bounds
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        if self._grid is not None and self._face is not None:
            paint_grid(painter, self._grid, self._face, self.page, self.theme, self._texts)


class TokenItem(PaintedItem):
    """One placed stakeholder. Its position is where it is drawn; `true_pos` the pixel of its value."""

    def __init__(self, token: Token, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, TOKEN_LAYER)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.token = token
        self._shows_code = False
        self._has_focus = False
        self.true_pos = QPointF()
        self._lifted = False

    def set_token(self, token: Token) -> None:
        """Take the values of a changed row."""
        self.token = token
        self.update()

    @property
    def code(self) -> str:
        """The code that stands inside for a name that found no room; nothing beside a name."""
        return self.token.code if self._shows_code else ""

    def show_code(self, is_shown: bool) -> None:
        """Let a code stand in for the name, which is then in the tool tip."""
        self._shows_code = is_shown
        self.setToolTip(as_tool_tip(self.token.name) if is_shown else "")
        self.update()

    def set_focused(self, has_focus: bool) -> None:
        """Show that the keys have come to this token."""
        if has_focus != self._has_focus:
            self._has_focus = has_focus
            self.update()

    def set_lifted(self, lifted: bool) -> None:
        """Show that the token is carried: larger, with a shadow, above all others."""
        self._lifted = lifted
        self.setZValue(LIFTED_LAYER if lifted else TOKEN_LAYER)
        self.update()

    def boundingRect(self) -> QRectF:
        reach = token_reach(self.page)
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def shape(self) -> QPainterPath:
        return token_path(symbol_of(self.token), self.page.token)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        tether = self.true_pos - self.pos()
        if tether.manhattanLength() > 1 and not self._lifted:
            paint_tether(painter, tether, QPointF(), self.page, self.theme)
        paint_token(
            painter,
            QPointF(),
            self.token,
            self.page,
            self.theme,
            code=self.code,
            selected=self.isSelected(),
            focused=self._has_focus,
            lifted=self._lifted,
        )


class LabelItem(PaintedItem):
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

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        if self._text is not None and self._place is not None:
            paint_label(painter, self._text, self._place, self._token_x, self.page, self.theme)


class OldPlaceItem(PaintedItem):
    """A hollow outline where a carried token came from, until it is dropped."""

    def __init__(self, token: Token, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, GHOST_LAYER)
        self._path = token_path(symbol_of(token), page.token)
        self._pen = QPen(theme.secondary, page.outline)

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect().adjusted(-EDGE, -EDGE, EDGE, EDGE)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(self._path, self._pen)


class PlaceWordsItem(PaintedItem):
    """The words for the place under a carried token: "against, strong influence"."""

    GAP = 14.0  # px between token and words

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, LIFTED_LAYER)
        self.words = ""
        self._font = QFont()
        self._bounds = QRectF()

    def show_words(self, words: str, font: QFont, above: QPointF, canvas: QRectF) -> None:
        """Place the words over a token's centre, under it near the top, and never off the canvas."""
        self.prepareGeometryChange()
        self.words, self._font = words, font
        self._bounds = self._place(above, canvas)
        self.setVisible(bool(words))
        self.update()

    def _place(self, above: QPointF, canvas: QRectF) -> QRectF:
        metrics = QFontMetricsF(self._font)
        width, height = metrics.horizontalAdvance(self.words) + 20, metrics.height() + 8
        offset = self.page.token / 2 + self.GAP
        top = above.y() - offset - height
        if top < canvas.top():
            top = above.y() + offset
        left = min(max(above.x() - width / 2, canvas.left() + 4), canvas.right() - width - 4)
        return QRectF(left, top, width, height)

    def boundingRect(self) -> QRectF:
        return self._bounds.adjusted(-1, -1, 1, 1)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.ink)
        painter.drawRoundedRect(self._bounds, 6, 6)
        painter.setPen(self.theme.face)
        painter.setFont(self._font)
        painter.drawText(self._bounds, Qt.AlignmentFlag.AlignCenter, self.words)
