"""A panel that covers the whole window, so that nothing behind it is seen or reached."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from nkmap.ui.parts.overlay import Overlay


class FullOverlay(Overlay):
    """One page of it is in front."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.panel.setObjectName("full_overlay")
        self.pages = QStackedLayout(self.panel)

    def place_panel(self, room: QWidget) -> None:
        self.panel.setGeometry(room.rect())

    def close_over(self) -> None:
        super().close_over()
        self.closed.emit()
