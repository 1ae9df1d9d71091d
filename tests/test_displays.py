"""Whether a window can open: asked of the display itself, because Qt would end the process without a word."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nkmap.displays import NO_DISPLAY, why_no_window

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux is without a display"
)


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """A session that names no display."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def x_server() -> Iterator[str]:
    """A display of X that answers."""
    number = 7000 + os.getpid() % 1000
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        server.listen()
        yield f":{number}.0"


def test_without_a_display_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert why_no_window() is NO_DISPLAY
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert why_no_window() is NO_DISPLAY


@pytest.mark.parametrize("display", [":6999", "unix:6999.0", "nonsense"])
def test_a_display_that_is_named_but_gone_is_said(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert why_no_window() == f"The display {display} does not answer, so no window can open."


def test_a_display_that_answers_is_enough(
    monkeypatch: pytest.MonkeyPatch, x_server: str, tmp_path: Path
) -> None:
    monkeypatch.setenv("DISPLAY", x_server)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-gone")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert why_no_window() is None


def test_a_wayland_socket_is_looked_for_in_the_runtime_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert why_no_window() is not None
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        assert why_no_window() is None
