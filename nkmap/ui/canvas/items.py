"""The items of a map's scene. They paint through `nkmap.drawing`, as exports do, and know no project."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QTransform
from PySide6.QtWidgets import QGraphicsItem

from nkmap.drawing.grid import paint_grid
from nkmap.drawing.labels import LabelText, paint_label
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Text
from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import paint_tether, paint_token, symbol_of, token_path, token_reach, token_size
from nkmap.geometry import Face
from nkmap.labels import LabelPlace
from nkmap.map_content import Grid, Token
from nkmap.ui.canvas.motion import AT_REST, Pose
from nkmap.ui.plain_text import as_tool_tip

GRID_LAYER, GHOST_LAYER, TOKEN_LAYER, LABEL_LAYER, LIFTED_LAYER = range(5)
GROWTH = 0.06  # of the size, of a token that is lifted
EDGE = 6.0  # px that a painted line may reach beyond the box of what it belongs to


class PaintedItem(QGraphicsItem):
    """Paints at the sizes of a page, in the colours of a theme, in one layer of the scene."""

    def __init__(self, page: Page, theme: Theme, layer: int) -> None:
        super().__init__()
        self.setZValue(layer)
        self.page, self.theme = page, theme
        self.pose = AT_REST

    def set_page(self, page: Page) -> None:
        """Paint at other sizes from now on."""
        self.prepareGeometryChange()
        self.page = page
        self.update()

    def show_pose(self, pose: Pose) -> None:
        """Draw it elsewhere or larger than its position says; the position stays what it is."""
        self.pose = pose
        size = 1.0 + GROWTH * pose.lift
        self.setTransform(QTransform.fromTranslate(pose.away.x(), pose.away.y()).scale(size, size))
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
        if (grid, texts, bounds) == (self._grid, self._texts, self._bounds):
            return  # the face follows from them
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
        self.code = ""  # inside, for a name that found no room
        self._has_focus = False
        self.true_pos = QPointF()
        self._lifted = False

    def set_token(self, token: Token) -> None:
        """Take the values of a changed row."""
        self.prepareGeometryChange()
        self.token = token
        self.update()

    def show_code(self, code: str | None) -> None:
        """Let a code stand in for the name, which is then in the tool tip; None where the name has room."""
        name = "" if code is None else as_tool_tip(self.token.name)
        if ((code or ""), name) != (self.code, self.toolTip()):
            self.code = code or ""
            self.setToolTip(name)
            self.update()

    def set_focused(self, has_focus: bool) -> None:
        """Show that the keys have come to this token."""
        if has_focus != self._has_focus:
            self._has_focus = has_focus
            self.update()

    @property
    def shown_pos(self) -> QPointF:
        """Where it is seen now, in scene pixels: on its way, that is not yet its position."""
        return self.pos() + self.pose.away

    def set_lifted(self, lifted: bool) -> None:
        """Raise it above all others, without the hairline to its point."""
        self._lifted = lifted
        self.show_pose(self.pose)

    def show_pose(self, pose: Pose) -> None:
        """Draw it elsewhere, larger, with a shadow; above the others until it has come down."""
        super().show_pose(pose)
        is_up = self._lifted or pose.lift > 0
        self.setZValue(LIFTED_LAYER if is_up else TOKEN_LAYER)

    def boundingRect(self) -> QRectF:
        reach = token_reach(self.token, self.page)
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def shape(self) -> QPainterPath:
        return token_path(symbol_of(self.token), token_size(self.token, self.page))

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
            lift=self.pose.lift,
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
