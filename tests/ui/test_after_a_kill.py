"""After a kill the program starts and offers the last state (P15), and nothing lies beside the file (P6)."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import Qt

from nkmap.db.queries.stakeholders import name_list
from nkmap.db.waiting import waiting
from nkmap.db.working_copies import marker
from nkmap.ui.start.continue_list import ContinueLine

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


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")
def test_after_a_kill_the_last_acknowledged_action_is_offered_in_its_file_or_beside_it(
    windows, qtbot, sample_file
):
    last = killed_at_work(sample_file)
    assert sorted(path.name for path in sample_file.parent.iterdir()) == ["private", sample_file.name]
    window, line = started(windows)
    qtbot.mouseClick(line.open, Qt.MouseButton.LeftButton)
    assert last in names(window.document) and window.document.path == sample_file
    assert window.document.undo_label == "Add"
    window.close()

    last = killed_at_work(sample_file)
    published = sample_file.read_bytes()
    window, line = started(windows)
    choose(line, "Keep both")
    assert last in names(window.document) and window.document.is_draft
    assert sample_file.read_bytes() == published
    window.close()


def test_the_file_can_be_opened_as_it_was_published_and_the_work_waits(windows, qtbot, sample_file):
    last = killed_at_work(sample_file)
    published = sample_file.read_bytes()
    window, line = started(windows)
    choose(line, "Open the file without")
    assert window.document.path == sample_file and last not in names(window.document)
    window.close()
    assert sample_file.read_bytes() == published
    window, line = started(windows)
    qtbot.mouseClick(line.open, Qt.MouseButton.LeftButton)
    assert last in names(window.document) and window.document.is_draft


def test_work_that_ended_the_program_once_does_not_do_it_twice(windows, sample_file):
    killed_at_work(sample_file)
    with run(DIES_LOOKING) as program:
        assert program.wait() == 9
    _window, line = started(windows)
    assert not line.open.isEnabled() and "ended while it opened" in line.continued.hint
    (item,) = waiting()
    assert marker(item.folder).exists() and (item.folder / "project.db").exists(), "it is kept as it is"
