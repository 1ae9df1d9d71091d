"""A view of the wall in which a hand can do nothing but point."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QGraphicsView

from nkmap.drawing.theme import Theme
from nkmap.ui.audience.wall_scene import WallScene


class PointedView(QGraphicsView):
    """Tells where on the wall the pointer is; how the wall fits into it is for those derived from it."""

    pointed = Signal(object)  # QPointF in scene pixels, None when the pointer has left

    def __init__(self, wall: WallScene) -> None:
        super().__init__(wall)
        self.wall = wall
        self.setInteractive(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.set_theme(wall.theme)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.setBackgroundBrush(theme.backdrop)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wall.labels.come_into_sight()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(QPointF(self.mapToScene(event.position().toPoint())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def viewportEvent(self, event: QEvent) -> bool:
        # A tool tip would be a second window over the wall.
        return event.type() == QEvent.Type.ToolTip or super().viewportEvent(event)
