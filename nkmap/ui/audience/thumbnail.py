"""The wall in small on the facilitator's side, alive; pointing there points on the wall."""

from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTransform
from PySide6.QtWidgets import QGraphicsView

from nkmap.ui.audience.pointed_view import PointedView
from nkmap.ui.audience.wall_scene import WallScene

FRAME = 40  # ms, at least, between two paintings
MOST_IN_DRAG = 8.0  # ms that a painting may take from a frame of a drag


class Thumbnail(PointedView):
    """Shows the very scene of the wall, so that it cannot show anything else."""

    def __init__(self, scene: WallScene) -> None:
        super().__init__(scene)
        self.setObjectName("wall_thumbnail")
        self.setAccessibleName(self.tr("What the audience sees"))
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self._cost = 0.0  # ms of the last painting
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_soon_timeout)
        scene.changed.connect(self._on_scene_changed)
        scene.sceneRectChanged.connect(self._fit)

    def _on_scene_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start(FRAME)

    def _on_soon_timeout(self) -> None:
        """Paint; on a full map only after the drag, which would falter."""
        if self._cost > MOST_IN_DRAG and self.wall.carrying is not None:
            self._soon.start(FRAME)
        else:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        start = perf_counter()
        super().paintEvent(event)
        self._cost = (perf_counter() - start) * 1000

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the wall is in this width: another shape would leave bands."""
        frame, wall = 2 * self.frameWidth(), self.sceneRect()
        width = self.width() - frame
        if not wall.isEmpty():
            share = width / wall.width()
            self.setFixedHeight(round(share * wall.height()) + frame)
            self.setTransform(QTransform.fromScale(share, share))  # `fitInView` would leave a margin
