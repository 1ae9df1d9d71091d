"""Grid, tokens and badges as items of a scene. They paint as exports do, and know no project."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem

from nkmap.drawing.grid import paint_grid
from nkmap.drawing.page import Page
from nkmap.drawing.texts import Text
from nkmap.drawing.theme import Theme
from nkmap.drawing.token_shapes import token_path
from nkmap.drawing.tokens import (
    paint_tether,
    paint_token,
    paint_token_badge,
    resting_reach,
    symbol_of,
    token_reach,
    token_size,
)
from nkmap.geometry import Face
from nkmap.map_content import Grid, Token
from nkmap.ui.canvas.motion import Pose
from nkmap.ui.canvas.painted import (
    BADGE_LAYER,
    GRID_LAYER,
    LIFTED_LAYER,
    TOKEN_LAYER,
    KeptItem,
    PaintedItem,
)
from nkmap.ui.parts.plain_text import as_tool_tip

_SELECTED = 0.5  # of a layer, that a selected token lies above the others


class GridItem(KeptItem):
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

    def paint_fresh(self, painter: QPainter) -> None:
        if self._grid is not None and self._face is not None:
            paint_grid(painter, self._grid, self._face, self.page, self.theme, self._texts)


class BadgeItem(PaintedItem):
    """The levers aimed at a token and the dots it was given: above all tokens, so that none hides them."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, BADGE_LAYER)
        self._token: Token | None = None

    def set_token(self, token: Token) -> None:
        """Take the values of a changed row."""
        self.prepareGeometryChange()
        self._token = token
        self.setVisible(bool(token.marks.levers or token.marks.votes))
        self.update()

    def boundingRect(self) -> QRectF:
        if self._token is None:
            return QRectF()
        reach = token_reach(self._token, self.page)
        if self._token.marks.votes:
            return QRectF(-reach, -reach, 2 * reach, 2 * reach)
        return QRectF(0, -reach, reach, reach)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        if self._token is not None:
            paint_token_badge(painter, QPointF(), self._token, self.page, self.theme)


class TokenItem(KeptItem):
    """One placed stakeholder. Its position is where it is drawn; `true_pos` the pixel of its value."""

    def __init__(self, token: Token, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, TOKEN_LAYER)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.token = token
        self.badge = BadgeItem(page, theme)
        self.badge.set_token(token)
        self.code = ""  # inside, for a name that found no room
        self._has_focus = False
        self.true_pos = QPointF()
        self._tether = QPointF()  # to the point where it stands, nothing while it is lifted or there
        self._lifted = False
        self._bounds = QRectF()
        self._fit()

    def set_token(self, token: Token) -> None:
        """Take the values of a changed row; only a move looks the same."""
        before, self.token = self.token, token
        if replace(token, x=before.x, y=before.y, influence=before.influence) == before:
            return
        self._fit()
        self.badge.set_token(token)
        self.update()

    def set_page(self, page: Page) -> None:
        super().set_page(page)
        self._fit()

    def setPos(self, *pos) -> None:
        super().setPos(*pos)
        self.badge.setPos(*pos)
        self._fit()

    def setSelected(self, is_selected: bool) -> None:
        if is_selected != self.isSelected():
            super().setSelected(is_selected)
            self._stand()
            self._fit()
            self.update()

    def show_code(self, code: str | None) -> None:
        """Let a code stand in for the name, which is then in the tool tip; None where the name has room."""
        hidden = "" if code is None else self.token.name
        if ((code or ""), as_tool_tip(hidden)) != (self.code, self.toolTip()):
            self.code = code or ""
            self.setToolTip(as_tool_tip(hidden))
            self.update()

    def set_focused(self, has_focus: bool) -> None:
        """Show that the keys have come to this token."""
        if has_focus != self._has_focus:
            self._has_focus = has_focus
            self._fit()
            self.update()

    @property
    def shown_pos(self) -> QPointF:
        """Where it is seen now, in scene pixels: on its way, that is not yet its position."""
        return self.pos() + self.pose.away

    @property
    def is_at_home(self) -> bool:
        """Whether it is seen where its position is."""
        return self.pose.away.isNull()

    def set_lifted(self, lifted: bool) -> None:
        """Raise it above all others, without the hairline to its point."""
        self._lifted = lifted
        self.show_pose(self.pose)

    def show_pose(self, pose: Pose) -> None:
        """Draw it elsewhere, larger, with a shadow; above the others until it has come down."""
        super().show_pose(pose)
        self._stand()
        self.badge.show_pose(pose)
        self._fit()

    def _stand(self) -> None:
        """Lie above the others while selected, and above everything until it has come down."""
        is_up = self._lifted or self.pose.lift > 0
        resting = TOKEN_LAYER + _SELECTED * self.isSelected()
        self.setZValue(LIFTED_LAYER if is_up else resting)
        self.badge.setZValue(LIFTED_LAYER if is_up else BADGE_LAYER)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def _fit(self) -> None:
        """Take no more room than it paints: whatever moves beside it repaints all whose room it touches."""
        away = self.true_pos - self.pos()
        tether = QPointF() if self._lifted or away.manhattanLength() <= 1 else away
        if tether != self._tether:
            self._tether = tether
            self.update()
        bounds = self._room()
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
            self.update()

    def _room(self) -> QRectF:
        has_rings = self._lifted or self.pose.lift > 0 or self._has_focus or self.isSelected()
        reach = (token_reach if has_rings else resting_reach)(self.token, self.page)
        room = QRectF(-reach, -reach, 2 * reach, 2 * reach)
        if self._tether.isNull():
            return room
        return room.united(QRectF(self._tether, QSizeF(1, 1)).adjusted(-1, -1, 0, 0))

    def shape(self) -> QPainterPath:
        return token_path(symbol_of(self.token), token_size(self.token, self.page))

    def paint_fresh(self, painter: QPainter) -> None:
        if not self._tether.isNull():
            paint_tether(painter, self._tether, QPointF(), self.page, self.theme)
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
