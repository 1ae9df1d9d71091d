"""Starts the program with windows."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nkmap.crash_log import CrashLog
from nkmap.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

WAKE_UP = 200  # ms
KEPT_PIXMAPS = 2_000  # KB of what Qt keeps of icons and controls; those of closed windows are worth no more


def run(files: Sequence[Path]) -> int:
    """Open a window for each file, or the start page; return the exit code when the last one is closed."""
    _leave_no_core_file()
    log = CrashLog()
    log.take_over()
    application = make_application()
    from nkmap.ui.windows import Windows

    windows = Windows(log=log)
    windows.trouble.listen_to_qt()
    application.commitDataRequest.connect(windows.publish_all)
    for path in {os.path.realpath(path): path for path in files}.values():
        windows.new_window_opening(path)
    if not files:
        windows.new_window()
    _close_on_signals(application, windows.close_all)
    return application.exec()


def _leave_no_core_file() -> None:
    """Let the system keep no image of our memory, which names are in, when a fault ends the program."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def make_application() -> "QApplication":
    """Return the Qt application with its name, language, icon and style."""
    from PySide6.QtGui import QIcon, QPixmapCache
    from PySide6.QtWidgets import QApplication

    from nkmap.settings import chosen, open_settings, program_language
    from nkmap.translation import install_language, language_for
    from nkmap.ui.parts.garbage import collect_here

    # One style everywhere: the style sheet is made for it, and native ones draw half of it differently.
    application = QApplication([sys.argv[0], "-style", "Fusion"])
    collect_here(application)
    install_language(language_for(chosen(open_settings(), program_language())))
    application.setApplicationName("nkmap")
    application.setDesktopFileName("nkmap")
    QPixmapCache.setCacheLimit(KEPT_PIXMAPS)
    application.setWindowIcon(QIcon(str(resource("icons", "nkmap.svg"))))
    return application


def _close_on_signals(application: "QApplication", close_all: Callable[[], None]) -> None:
    """Close as a person would when the system asks for the end; without a handler it kills at once."""
    from PySide6.QtCore import QTimer

    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):  # Windows knows no SIGHUP
            signal.signal(getattr(signal, name), lambda *_: close_all())
    wake_up = QTimer(application)  # Python looks at signals only while it runs
    wake_up.timeout.connect(_nothing)
    wake_up.start(WAKE_UP)


def _nothing() -> None:
    """Let Python run for a moment."""
