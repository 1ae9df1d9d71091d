"""The grid of an after-map, only to be looked at: hollow tokens of today, filled ones of afterwards."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QGraphicsView

from nkmap.drawing.theme import Theme
from nkmap.map_content import MapContent
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.showing import showing

SMALLEST = (200, 140)  # px


class AfterGrid(QGraphicsView):
    """A click on a token tells whose it is."""

    stakeholder_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        self.map_scene = MapScene(theme)
        super().__init__(self.map_scene)
        self.map_scene.setParent(self)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setInteractive(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(*SMALLEST)
        self.setAccessibleName(self.tr("Grid of the after-map"))
        self.setBackgroundBrush(theme.face)

    def showing(self, content: MapContent) -> Iterator[None]:
        """Show a map as it would look, in slices."""
        return showing(self, self.map_scene, content)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.setBackgroundBrush(theme.face)
        self.map_scene.set_theme(theme)

    def sizeHint(self) -> QSize:
        return QSize(640, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.map_scene.resize(QSizeF(self.viewport().size()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.map_scene.token_at(self.mapToScene(event.position().toPoint()))
        if item is not None:
            self.stakeholder_chosen.emit(item.token.stakeholder_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.map_scene.hover(self.mapToScene(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.map_scene.hover(None)
