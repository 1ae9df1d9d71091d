"""Tells its parent process when a widget has painted itself for the first time, and ends the program."""

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Painted(QObject):
    """Prints the time at which a widget has painted itself, and the size of its window."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint or not isinstance(watched, QWidget):
            return False
        watched.removeEventFilter(self)
        QCoreApplication.sendEvent(watched, event)  # its own painting counts too
        window = watched.window()
        print(time.monotonic(), window.width(), window.height(), flush=True)
        QTimer.singleShot(0, QApplication.closeAllWindows)
        return True
