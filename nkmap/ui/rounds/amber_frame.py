"""The frame round a canvas that shows another time than now."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

WIDTH = 4  # px


class AmberFrame(QWidget):
    """Lies over a canvas as a ring, so that nothing under its hole is painted again or kept from the hand."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("amber_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._canvas = canvas
        canvas.installEventFilter(self)
        self.hide()

    def show_frame(self, is_shown: bool) -> None:
        """Stand round all that the canvas shows, or be gone."""
        self._fit()
        self.setVisible(is_shown)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setGeometry(self._canvas.rect())
        inside = self.rect().adjusted(WIDTH, 0, -WIDTH, -WIDTH)  # above is the bar
        self.setMask(QRegion(self.rect()) - QRegion(inside))
