"""After a kill the program starts and offers the last state (P15), and nothing lies beside the file (P6)."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from shared_projects import remember_shared_projects

from nkmap.db.queries.stakeholders import name_list
from nkmap.db.waiting import waiting
from nkmap.db.working_copies import marker
from nkmap.ui.start.continue_list import ContinueLine

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")

ROOT = Path(__file__).parents[2]
SECONDS = 3  # P15

# Works in a window on a file and says what was acknowledged, until it is killed.
WORKS = """
import os, sys
from pathlib import Path
from nkmap.app import make_application
application = make_application()
from nkmap.commands import stakeholders
from nkmap.ui.windows import Windows
windows = Windows()
window = windows.new_window()
window.files.open_path(Path(sys.argv[1]))
for number in range(10_000):
    with window.document.edit("Add") as session:
        stakeholders.add(session, f"Added {os.getpid()}-{number}")
    application.processEvents()
    print(number, flush=True)
"""
# Dies in the moment in which it looks at what was left behind.
DIES_LOOKING = """
import os
from nkmap.db import waiting
waiting.Store = lambda *_arguments, **_named: os._exit(9)
waiting.waiting()
"""


def run(code, *arguments):
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def killed_at_work(path):
    """Kill -9 a window in the middle of its work; return the last name that it acknowledged."""
    with run(WORKS, path) as program:
        for _ in range(12):
            last = program.stdout.readline()
        os.kill(program.pid, signal.SIGKILL)
        rest = [line for line in program.stdout if line.endswith("\n")]
    return f"Added {program.pid}-{int(rest[-1] if rest else last)}"


class Killed(NamedTuple):
    """What one kill left: the file, what had been acknowledged, and a copy of its folder."""

    file: Path
    last: str
    copy: Path

    def put_back(self) -> None:
        """Let everything be as it was left by the kill, whatever has been done with it since."""
        shutil.rmtree(self.file.parent)
        shutil.copytree(self.copy, self.file.parent)


@pytest.fixture(scope="module")
def killed_once(shipped_sample, tmp_path_factory):
    folder = tmp_path_factory.mktemp("killed")
    file = Path(shutil.copy(shipped_sample, folder / "sample.nkmap"))
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("NKMAP_FOLDER", str(folder / "private"))
        remember_shared_projects()
        last = killed_at_work(file)
    copy = tmp_path_factory.mktemp("as-killed") / "folder"
    shutil.copytree(folder, copy)
    return Killed(file, last, copy)


@pytest.fixture
def killed(killed_once, monkeypatch):
    """Work that was killed, as if nobody had started the program since."""
    killed_once.put_back()
    monkeypatch.setenv("NKMAP_FOLDER", str(killed_once.file.parent / "private"))
    return killed_once


def started(windows):
    """A window with the start page, within the time that was promised; and its line about the work."""
    start = monotonic()
    window = windows.new_window()
    lines = [
        line for line in window.findChildren(ContinueLine) if not isinstance(line.continued.source, Path)
    ]
    assert monotonic() - start < SECONDS
    return window, lines[0]


def names(document):
    return [row.name for row in document.read(name_list)]


def choose(line, words):
    (action,) = (action for action in line.menu.actions() if action.text().startswith(words))
    action.trigger()


def test_after_a_kill_the_last_acknowledged_action_is_offered_in_its_file_or_beside_it(
    killed, windows, qtbot
):
    published = killed.file.read_bytes()
    assert sorted(path.name for path in killed.file.parent.iterdir()) == ["private", killed.file.name]
    window, line = started(windows)
    qtbot.mouseClick(line.open, Qt.MouseButton.LeftButton)
    assert killed.last in names(window.document) and window.document.path == killed.file
    assert window.document.undo_label == "Add"
    window.close()

    killed.put_back()
    window, line = started(windows)
    choose(line, "Keep both")
    assert killed.last in names(window.document) and window.document.is_draft
    assert killed.file.read_bytes() == published
    window.close()


def test_the_file_can_be_opened_as_it_was_published_and_the_work_waits(killed, windows, qtbot):
    published = killed.file.read_bytes()
    window, line = started(windows)
    choose(line, "Open the file without")
    assert window.document.path == killed.file and killed.last not in names(window.document)
    window.close()
    assert killed.file.read_bytes() == published
    window, line = started(windows)
    qtbot.mouseClick(line.open, Qt.MouseButton.LeftButton)
    assert killed.last in names(window.document) and window.document.is_draft


def test_work_that_ended_the_program_once_does_not_do_it_twice(killed, windows):
    with run(DIES_LOOKING) as program:
        assert program.wait() == 9
    _window, line = started(windows)
    assert not line.open.isEnabled() and "ended while it opened" in line.continued.hint
    (item,) = waiting()
    assert marker(item.folder).exists() and (item.folder / "project.db").exists(), "it is kept as it is"
