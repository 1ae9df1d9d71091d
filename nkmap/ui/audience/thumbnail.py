"""The wall in small on the facilitator's side, alive; pointing there points on the wall."""

from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsView

from nkmap.drawing.theme import Theme
from nkmap.ui.audience.wall_scene import WallScene

SHAPE = 16 / 9  # width to height, of the room it asks for
FRAME = 40  # ms, at least, between two paintings
MOST_IN_DRAG = 8.0  # ms that a painting may take from a frame of a drag


class Thumbnail(QGraphicsView):
    """Shows the very scene of the wall, so that it cannot show anything else."""

    pointed = Signal(object)  # QPointF in scene pixels, None when the pointer has left

    def __init__(self, scene: WallScene) -> None:
        super().__init__(scene)
        self._wall = scene
        self.setObjectName("wall_thumbnail")
        self.setAccessibleName(self.tr("What the audience sees"))
        self.setInteractive(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self._cost = 0.0  # ms of the last painting
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_soon_timeout)
        scene.changed.connect(self._on_scene_changed)
        scene.sceneRectChanged.connect(self._fit)
        self.set_theme(scene.theme)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.setBackgroundBrush(theme.backdrop)

    def _on_scene_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start(FRAME)

    def _on_soon_timeout(self) -> None:
        """Paint; on a full map only after the drag, which would falter."""
        if self._cost > MOST_IN_DRAG and self._wall.carrying is not None:
            self._soon.start(FRAME)
        else:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        start = perf_counter()
        super().paintEvent(event)
        self._cost = (perf_counter() - start) * 1000

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width / SHAPE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.sceneRect())

    def _fit(self, rect: QRectF) -> None:
        self.fitInView(rect, Qt.AspectRatioMode.KeepAspectRatio)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(QPointF(self.mapToScene(event.position().toPoint())))

    def leaveEvent(self, event) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def viewportEvent(self, event) -> bool:
        return event.type() == event.Type.ToolTip or super().viewportEvent(event)
