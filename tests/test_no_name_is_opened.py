"""P17, no path named in a text is ever opened: a trace of the calls of the system, such files in place."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from how_often import MANY
from test_no_network import outside

ROOT = Path(__file__).parents[1]
FILES = {
    "picture.png": b"\x89PNG\r\n\x1a\n",
    "page.html": b"<p>x",
    "drawing.svg": b"<svg/>",
    "looks.css": b"p {}",
}
ELSEWHERE = ("server.invalid", "win.ini")  # shares, addresses and a file of another system that names name

GUESSING = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
QLabel(f'<img src="{sys.argv[1]}/picture.png">').grab()
"""

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


def touched(tmp_path, *arguments: str) -> list[str]:
    """Run Python with files that names point to, and return the calls of the system that are about these.

    Fails where one leads out of the computer (P18).
    """
    markers, trace = tmp_path / "markers", tmp_path / "trace"
    markers.mkdir()
    for name, data in FILES.items():
        (markers / name).write_bytes(data)
    meant = ["-e", "trace=%file,network"]
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-s", "4096", *meant, "-o", str(trace)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NKMAP_TEST_MARKERS": str(markers)}
    command = [*strace, sys.executable, *(one.replace("{markers}", str(markers)) for one in arguments)]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout[-2000:]
    lines = trace.read_text(errors="replace").splitlines()
    assert any("plain_text" in line or "QtWidgets" in line for line in lines), "something was traced"
    assert outside(lines) == []
    return [line for line in lines if "execve(" not in line and _is_about(line, markers)]


def _is_about(line: str, markers: Path) -> bool:
    return any(word in line for word in (f"{markers}/", *ELSEWHERE))


@needs_strace
def test_the_trace_sees_the_picture_that_a_guessing_label_opens(tmp_path):
    assert any("picture.png" in line for line in touched(tmp_path, "-c", GUESSING, "{markers}"))


@needs_strace
def test_no_file_that_a_name_points_to_is_opened(tmp_path):
    """The map, its list and its log; under NKMAP_FAULTS=all the whole walk through the windows."""
    part = [] if MANY else ["-k", "in_the_list_and_on_the_map"]
    tests = ["tests/ui/test_names_as_typed.py", *part]
    assert touched(tmp_path, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", *tests) == []
