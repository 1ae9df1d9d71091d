"""Padlocks over the facilitator's grid: at locked tokens that are selected or pointed at, and at locked axes.

They are on this canvas only: no wall, no Room view and no picture has them.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import token_size
from nkmap.ui.canvas.lever_pull import OverlayItem
from nkmap.ui.canvas.map_view import MapView

RADIUS = 8.0  # px of the disc that a padlock stands on
CORNER = 0.72  # of half a token, from its middle to that of its padlock, to the left and upwards
FROM_AXES = 14.0  # px from the point where the axes begin, to the left and downwards


class PadlockItem(OverlayItem):
    """Padlocks at points of the scene."""

    def __init__(self) -> None:
        super().__init__()
        self.points: Sequence[QPointF] = ()

    def show_at(self, points: Sequence[QPointF]) -> None:
        """Stand at these points of the scene, or nowhere."""
        if list(points) != list(self.points):
            self.prepareGeometryChange()
            self.points = list(points)
            self.setVisible(bool(points))
            self.update()

    def boundingRect(self) -> QRectF:
        reach = RADIUS + 2
        bounds = QRectF()
        for point in self.points:
            bounds |= QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        return bounds

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for point in self.points:
            paint_padlock(painter, point, self.theme)


class LockMarks(QObject):
    """Belongs to one view, and follows its selection, its pointer and its map."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view)
        self._view, self._scene = view, view.map_scene
        self._pointed_at: int | None = None  # placement
        self.at_tokens, self.at_axes = PadlockItem(), PadlockItem()
        self.at_axes.setToolTip(QCoreApplication.translate("LockMarks", "The axes are locked"))
        for item in (self.at_tokens, self.at_axes):
            self._scene.addItem(item)
        self._scene.selectionChanged.connect(self.refresh)
        self._scene.changed.connect(self.refresh)
        view.viewport().installEventFilter(self)

    def refresh(self, _regions: object = None) -> None:
        """Stand where something is locked now; nothing while no hand may change it anyway."""
        content, may_edit = self._scene.content, self._view.habits.edits
        self.at_tokens.show_at([self._corner(id_) for id_ in self._locked()] if may_edit else [])
        # A scene has content before there is room for its face.
        has_axes = content is not None and content.axes_locked and self._scene.face is not None
        self.at_axes.show_at([self._origin()] if has_axes and may_edit else [])

    def _locked(self) -> list[int]:
        pointed_at = [] if self._pointed_at is None else [self._pointed_at]
        return self._scene.locked_among(dict.fromkeys([*self._scene.selected_ids(), *pointed_at]))

    def _corner(self, placement_id: int) -> QPointF:
        item = self._scene.tokens[placement_id]
        away = CORNER * token_size(item.token, self._scene.page) / 2
        return item.pos() - QPointF(away, away)

    def _origin(self) -> QPointF:
        """Return the point beside the lower left corner of the face, inside the canvas."""
        face, room = self._scene.face, self._scene.sceneRect()
        assert face is not None
        least, most = room.left() + RADIUS + 2, room.bottom() - RADIUS - 2
        return QPointF(max(least, face.left - FROM_AXES), min(most, face.top + face.height + FROM_AXES))

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove and not event.buttons():
            self._point_at(self._view.scene_pos(event.position()))
        return False

    def _point_at(self, pos: QPointF | None) -> None:
        is_asked = pos is not None and self._scene.face is not None and not self._view.is_carrying
        item = self._scene.token_at(pos) if pos is not None and is_asked else None
        pointed_at = item.token.placement_id if item else None
        if pointed_at != self._pointed_at:
            self._pointed_at = pointed_at
            self.refresh()


def paint_padlock(painter: QPainter, middle: QPointF, theme: Theme) -> None:
    """Paint a padlock, 8 px wide, on a quiet disc."""
    painter.setPen(QPen(theme.secondary, 1.25))
    painter.setBrush(theme.face)
    painter.drawEllipse(middle, RADIUS, RADIUS)
    shackle = QRectF(middle.x() - 2.4, middle.y() - 5.0, 4.8, 6.4)
    painter.setPen(QPen(theme.ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(shackle, 0, 180 * 16)
    for side in (shackle.left(), shackle.right()):
        painter.drawLine(QPointF(side, middle.y() - 1.8), QPointF(side, middle.y()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink)
    painter.drawRoundedRect(QRectF(middle.x() - 4.0, middle.y() - 0.8, 8.0, 5.4), 1.2, 1.2)
