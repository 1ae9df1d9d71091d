"""Where the laser points: over the facilitator's grid, the thumbnail or the wall itself."""

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent

from nkmap.ui.audience.wall_scene import WallScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.maps.area import MapArea


class Pointing(QObject):
    """Watches the pointer over the grids without taking anything from them."""

    def __init__(self, maps: MapArea, wall: WallScene) -> None:
        super().__init__(wall)
        self._maps, self._wall = maps, wall
        self.is_on = False
        for view in maps.findChildren(MapView):
            self._watch(view)
        maps.view_made.connect(self._watch)

    def _watch(self, view: MapView) -> None:
        view.viewport().installEventFilter(self)

    def turn(self, *, is_on: bool) -> None:
        """Let the pointer be seen on the wall, or not."""
        self.is_on = is_on
        if not is_on:
            self._wall.laser.point(None)

    def point(self, pos: QPointF | None) -> None:
        """Point at a place of the wall, in its scene pixels; None points nowhere."""
        if self.is_on:
            self._wall.laser.point(pos)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.is_on and event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self.point(self._on_wall(event.position()))
        elif self.is_on and event.type() == QEvent.Type.Leave:
            self.point(None)
        return False

    def _on_wall(self, pos: QPointF) -> QPointF | None:
        """Return where on the wall's grid a point of the facilitator's view is."""
        view, there = self._maps.view, self._wall.face
        here = view.map_scene.face if view is not None else None
        if view is None or here is None or there is None:
            return None
        at = view.scene_pos(pos)
        across, down = (at.x() - here.left) / here.width, (at.y() - here.top) / here.height
        return QPointF(there.left + across * there.width, there.top + down * there.height)
