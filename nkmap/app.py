"""Starts the program with windows."""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

NO_DISPLAY = "There is no display, so no window can open."


def has_display() -> bool:
    """Return whether a window can open; on Linux, Qt would end the process where it cannot."""
    if not sys.platform.startswith("linux"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM")
    return bool(chosen or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(files: Sequence[Path]) -> int:
    """Open a window for each file, or the start page; return the exit code when the last one is closed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QStyleFactory

    from nkmap.ui.windows import Windows

    application = QApplication([sys.argv[0]])
    application.setApplicationName("nkmap")
    application.setDesktopFileName("nkmap")
    application.setStyle(QStyleFactory.create("Fusion"))
    windows = Windows()
    application.commitDataRequest.connect(windows.publish_all)
    for path in files:
        windows.new_window().files.open_path(path)
    if not files:
        windows.new_window()
    # Python sees a signal only when it runs: wake it up now and then.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: windows.close_all())
    wake_up = QTimer(application)
    wake_up.timeout.connect(_nothing)
    wake_up.start(200)
    return application.exec()


def _nothing() -> None:
    """Let Python run for a moment."""
