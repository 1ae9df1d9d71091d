"""Looks whether a window can open: where Linux has no display, Qt would end the process without a word."""

import os
import re
import socket
import sys
from collections.abc import Callable
from pathlib import Path

from nkmap.errors import Sentence

NO_DISPLAY = Sentence("There is no display, so no window can open.")
SILENT = "The display {0} does not answer, so no window can open."
NOBODY_SEES = ("offscreen", "minimal")  # Qt platforms without a screen
PATIENCE = 2.0  # s
_X = re.compile(r"(?P<host>[^:]*):(?P<number>\d+)(\.\d+)?")


def why_no_window() -> Sentence | None:
    """Return why no window can open here, None where one can."""
    if not sys.platform.startswith("linux"):
        return None
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in NOBODY_SEES:
        return NO_DISPLAY
    if platform not in ("", "xcb", "wayland", "wayland-egl"):
        return None  # eglfs, vnc: whoever names one knows that it is there
    asks = {"WAYLAND_DISPLAY": _wayland_answers, "DISPLAY": _x_answers}
    named = {display: ask for name, ask in asks.items() if (display := os.environ.get(name))}
    if not named:
        return NO_DISPLAY
    if any(_answers(ask, display) for display, ask in named.items()):
        return None
    return Sentence(SILENT, " or ".join(named))


def _answers(ask: Callable[[str], bool], display: str) -> bool:
    try:
        return ask(display)
    except OSError:
        return False


def _wayland_answers(display: str) -> bool:
    return _is_open(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/"), display)))


def _x_answers(display: str) -> bool:
    found = _X.fullmatch(display)
    if found is None:
        return False
    host, number = found["host"], int(found["number"])
    if host not in ("", "unix"):
        return True  # of another computer: only Qt may look for it, since nothing here uses the network
    path = f"/tmp/.X11-unix/X{number}"
    return _is_open(f"\0{path}") or _is_open(path)


def _is_open(path: str) -> bool:
    """Return whether somebody listens at a socket; a path that begins with a zero is one without a file."""
    with socket.socket(socket.AF_UNIX) as asking:
        asking.settimeout(PATIENCE)
        return asking.connect_ex(path) == 0
