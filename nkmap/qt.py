"""Loads Qt, or says what the system lacks for it, and starts painting where there is no display."""

import builtins
import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from nkmap.errors import NkmapError

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

MANY = 50_000  # new objects after which Python looks for garbage; the start makes many and no garbage
M_ARENA_MAX = -8  # of malloc.h
LIBRARIES = "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"


@contextmanager
def loading() -> Iterator[None]:
    """Turn a failing import of Qt into NkmapError, with the way to install what is missing."""
    try:
        yield
    except ImportError as error:
        raise NkmapError(
            "Qt cannot be loaded: {0}. On Debian and Ubuntu, install what it needs with: apt-get install {1}",
            error,
            LIBRARIES,
        ) from error


def load_for_windows() -> None:
    """Load Qt, or say what the system lacks, before anything starts; and let what follows load quickly."""
    gc.set_threshold(MANY)
    _share_one_heap()
    with loading():
        import PySide6.QtGui  # noqa: F401

        from nkmap.ui.parts.guarded import guard_overrides
    import_plainly()
    guard_overrides()


def _share_one_heap() -> None:
    """Let all threads of the program take their memory from one heap, where glibc can be asked to.

    Each would have one of its own, in which what was freed stays: in random use 30 MB after four minutes.
    """
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)


def import_plainly() -> None:
    """Keep PySide from reading the source of every module that is imported from now on.

    It looks there for a switch (`__feature__`) that nothing here uses; with SQLAlchemy's modules that is a
    fifth of the time in which a project opens.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def start_painting(language: str = "en") -> "QGuiApplication":
    """Return an application that paints in a language and has no windows; fonts live as long as it does."""
    if sys.platform.startswith("linux"):
        # Elsewhere there is always a display; here Qt would end the process where there is none.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with loading():
        from PySide6.QtGui import QGuiApplication

        from nkmap.translation import install_language
    application = QGuiApplication([sys.argv[0]])
    install_language(language)
    return application
