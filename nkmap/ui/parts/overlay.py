"""A panel over the whole window that takes the keys, and gives the focus back when it closes."""

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from nkmap.ui.parts.focus import FocusBefore
from nkmap.ui.parts.own_keys import keeps_key

VEIL = QColor(0, 0, 0, 70)
MARGINS = QMargins(24, 24, 24, 24)  # px, least room between the panel and the window


class Overlay(QWidget):
    """Esc or a click beside the panel closes it. What is in the panel is for a subclass."""

    closes_beside = True  # False: what was typed is not lost by a click that missed

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._focus_before = FocusBefore()
        self.panel = QFrame(self)
        self.panel.setObjectName("overlay_panel")
        window.installEventFilter(self)
        self.hide()

    def open_over(self, first: QWidget) -> None:
        """Show it, with the focus in one of its widgets."""
        if self.isHidden():
            self._focus_before.remember()
        self.show()
        self._fill_window()  # shown first: only then the panel knows how large it wants to be
        self.raise_()
        first.setFocus()

    def close_over(self) -> None:
        """Hide it; the focus goes back to where it was."""
        self._focus_before.give_back()
        self.hide()

    def place_panel(self, room: QWidget) -> None:
        """Put the panel in the middle, as large as it asks for and no larger than the window."""
        size = self.wanted_size().boundedTo(room.size().shrunkBy(MARGINS))
        self.panel.resize(size)
        self.panel.move((room.width() - size.width()) // 2, (room.height() - size.height()) // 2)

    def wanted_size(self) -> QSize:
        """Return the size at which the panel shows all that is in it."""
        return self.panel.sizeHint()

    def _fill_window(self) -> None:
        self.setGeometry(self._window.rect())
        self.place_panel(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fill_window()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        # No shortcut of the window behind may change what cannot be seen.
        return keeps_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self.closes_beside and not self.panel.geometry().contains(event.position().toPoint()):
            self.close_over()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), VEIL)
