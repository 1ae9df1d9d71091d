"""The wall in small on the facilitator's side, alive; pointing there points on the wall."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QGraphicsView

from nkmap.drawing.theme import Theme
from nkmap.ui.audience.wall_scene import WallScene

SHAPE = 16 / 9  # width to height, of the room it asks for


class Thumbnail(QGraphicsView):
    """Shows the very scene of the wall, so that it cannot show anything else."""

    pointed = Signal(object)  # QPointF in scene pixels, None when the pointer has left

    def __init__(self, scene: WallScene) -> None:
        super().__init__(scene)
        self.setObjectName("wall_thumbnail")
        self.setAccessibleName(self.tr("What the audience sees"))
        self.setInteractive(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        scene.sceneRectChanged.connect(self._fit)
        self.set_theme(scene.theme)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.setBackgroundBrush(theme.backdrop)

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
