"""What the pulling of a lever looks like: the handle, the line to the pointer, the ring round a target."""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from nkmap.drawing.lever_curves import CLEAR, STRAIGHT, Bend, Curve, Spot, curve_between
from nkmap.drawing.lever_lines import lever_reach, paint_lever
from nkmap.drawing.theme import Theme
from nkmap.drawing.token_shapes import token_path
from nkmap.drawing.tokens import symbol_of, token_extent, token_size
from nkmap.ui.canvas.items import TokenItem
from nkmap.ui.canvas.label_item import LabelItem
from nkmap.ui.canvas.painted import LIFTED_LAYER

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_scene import MapScene

RADIUS = 8.5  # px of the handle
GAP = 5.0  # px between a token and its handle: the ring of the selection is there
DIRECTIONS = (
    45,
    135,
    0,
    180,
    315,
    225,
    90,
    270,
)  # degrees clockwise from the right: where it may stand, best first
RING, RING_GAP = 3.0, 4.0  # px of the ring round a token that would be the target
BEND = Bend(0.2, 0.2)


class OverlayItem(QGraphicsItem):
    """Lies above the map, on this canvas only, in the scene's own colours and sizes."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(LIFTED_LAYER)
        self.hide()

    @property
    def map_scene(self) -> "MapScene":
        """The scene that it is in."""
        return self.scene()  # type: ignore[return-value]

    @property
    def theme(self) -> Theme:
        """The colours of the scene."""
        return self.map_scene.theme


class PullItem(OverlayItem):
    """What is pulled out of a handle."""

    def take_back(self) -> None:
        """Show nothing."""
        self.hide()


class HandleItem(OverlayItem):
    """A quiet disc with an arrow, at the lower right of a token or where else there is room."""

    directions: Sequence[int] = DIRECTIONS

    def __init__(self) -> None:
        super().__init__()
        self._is_active = False

    def stand_beside(self, token: TokenItem, scene: "MapScene") -> None:
        """Stand at a token, on the canvas, where no name and no other token is in the way if it can be."""
        away = token_extent(token.token, scene.page) + GAP + RADIUS
        turns = [math.radians(degrees) for degrees in self.directions]
        spots = [token.pos() + QPointF(math.cos(turn), math.sin(turn)) * away for turn in turns]
        inside = [spot for spot in spots if scene.sceneRect().contains(_disc(spot))]
        spot = next(self._free(inside, away, token, scene), inside[0])
        if spot != self.pos():
            self.setPos(spot)

    def set_active(self, is_active: bool) -> None:
        """Show that the pointer has found the handle."""
        if is_active != self._is_active:
            self._is_active = is_active
            self.update()

    def boundingRect(self) -> QRectF:
        reach = RADIUS + 2
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        theme = self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.focus if self._is_active else theme.secondary, 1.25))
        painter.setBrush(theme.focus if self._is_active else theme.face)
        painter.drawEllipse(QPointF(), RADIUS, RADIUS)
        pen = QPen(theme.face if self._is_active else theme.ink, 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        self.paint_sign(painter)

    def paint_sign(self, painter: QPainter) -> None:
        """Paint what tells it from other handles, about the origin."""
        painter.drawLine(QPointF(-3.2, -3.2), QPointF(3.2, 3.2))
        painter.drawPolyline([QPointF(-1.2, 3.2), QPointF(3.2, 3.2), QPointF(3.2, -1.2)])

    def _free(
        self, spots: Iterable[QPointF], away: float, token: TokenItem, scene: "MapScene"
    ) -> Iterator[QPointF]:
        """Yield those of the spots `away` pixels from a token that nothing else takes up."""
        near = scene.page.token / 2 + RADIUS
        around = _square(token.pos(), away + RADIUS + near)
        beside = scene.items(around, Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        others = [item for item in beside if isinstance(item, TokenItem) and item is not token]
        handles = [item for item in beside if isinstance(item, HandleItem) and item is not self]
        taken = [_disc(item.pos()) for item in handles if item.isVisible()]
        taken += [item.box for item in beside if isinstance(item, LabelItem)]
        taken += [box for box in scene.layers.boxes() if box.intersects(around)]
        for spot in spots:
            is_near = any(scene.distance(item.token.placement_id, spot) < near for item in others)
            if not is_near and not any(box.intersects(_disc(spot)) for box in taken):
                yield spot


class PulledLineItem(PullItem):
    """A lever on its way: from its holder to the pointer, or to the token under it."""

    def __init__(self) -> None:
        super().__init__()
        self._curves: Sequence[Curve] = ()
        self.target: TokenItem | None = None

    def pull(self, holder: TokenItem, to: TokenItem | QPointF) -> None:
        """Run to a token, which lights up, or to a point."""
        self.prepareGeometryChange()
        self.target = to if isinstance(to, TokenItem) else None
        end = self._spot(to) if isinstance(to, TokenItem) else Spot(to.x(), to.y(), -CLEAR)
        start = self._spot(holder)
        is_away = math.dist(start.middle, end.middle) > start.radius + CLEAR
        bend = BEND if self.target else STRAIGHT
        self._curves = [curve_between(start, end, bend)] if is_away else ()
        self.show()
        self.update()

    def take_back(self) -> None:
        self.target = None
        super().take_back()

    def boundingRect(self) -> QRectF:
        if self.scene() is None:
            return QRectF()
        reach = lever_reach(self._curves, self.map_scene.page)
        return reach.united(self.target.sceneBoundingRect()) if self.target else reach

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = self.map_scene.page
        paint_lever(painter, self._curves, "arrow", page, self.theme)
        if self.target:
            token = self.target.token
            size = token_size(token, page) + 2 * RING_GAP + RING
            painter.setPen(QPen(self.theme.focus, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(token_path(symbol_of(token), size).translated(self.target.pos()))

    def _spot(self, item: TokenItem) -> Spot:
        return Spot(item.x(), item.y(), token_extent(item.token, self.map_scene.page))


def _disc(spot: QPointF) -> QRectF:
    return _square(spot, RADIUS)


def _square(middle: QPointF, reach: float) -> QRectF:
    return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)
