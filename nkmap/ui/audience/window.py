"""The window that goes to the projector: it shows the wall, and listens to three letters while in front."""

from PySide6.QtCore import QRect, QSizeF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QGraphicsView, QVBoxLayout, QWidget

from nkmap.ui.audience.pointed_view import PointedView
from nkmap.ui.audience.wall_scene import WallScene

REHEARSAL = (960, 540)  # px
KEYS = {
    Qt.Key.Key_B: "black_wall",
    Qt.Key.Key_Period: "black_wall",
    Qt.Key.Key_W: "white_wall",
    Qt.Key.Key_K: "laser",
}


class WallView(PointedView):
    """Shows the scene pixel by pixel."""

    def __init__(self, scene: WallScene) -> None:
        super().__init__(scene)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.wall.resize(QSizeF(event.size()))


class AudienceWindow(QWidget):
    """A window of its own. Its title says nothing of the project; Esc means nothing here."""

    action_asked = Signal(str)  # id of an action, by a key that means something here only
    closed = Signal()  # by the hand of somebody

    def __init__(self, scene: WallScene) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("What the audience sees"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view = WallView(scene)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def show_on(self, geometry: QRect) -> None:
        """Fill a display."""
        if self.isFullScreen():
            self.showNormal()  # else it stays on its display
        self.setGeometry(geometry)
        self.showFullScreen()

    def show_in_window(self, near: QRect) -> None:
        """Be an ordinary window, at the lower right of another one."""
        width, height = REHEARSAL
        self.showNormal()
        self.setGeometry(near.right() - width - 40, near.bottom() - height - 40, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action_id = KEYS.get(Qt.Key(event.key()))
        if action_id and not event.modifiers():
            self.action_asked.emit(action_id)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
