"""A programming error is a line in a log, and no line holds a name (P16, P24)."""

import json
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from nkmap.commands import stakeholders
from nkmap.crash_log import CrashLog
from nkmap.db.project_file import new_project, open_project
from nkmap.db.queries.counts import counts
from nkmap.document import Document
from nkmap.errors import InvalidInput, Sentence

MARKER = "Marquise of Zanzibar"
ROOT = Path(__file__).parents[1]


@pytest.fixture
def log(tmp_path):
    return CrashLog(tmp_path / "log")


def raising(function):
    try:
        function()
    except BaseException as error:
        return error
    raise AssertionError("no error")


class OwnError(Exception):
    """With the name in a field."""

    def __init__(self):
        super().__init__(MARKER)
        self.name = MARKER


def chained():
    try:
        int(MARKER)
    except ValueError as error:
        raise RuntimeError(MARKER) from error


def grouped():
    raise ExceptionGroup(MARKER, [ValueError(MARKER), KeyError(MARKER)])


def noted():
    error = ValueError(MARKER)
    error.add_note(MARKER)
    raise error


def named_code():
    exec(compile(f"def f():\n    raise ValueError({MARKER!r})\nf()", f"/home/{MARKER}/x.py", "exec"))


ERRORS = {
    "value": lambda: int(MARKER),
    "key": lambda: {}[MARKER],
    "attribute": lambda: getattr(object(), MARKER),
    "type": lambda: MARKER + 1,
    "type of a call": lambda: len(1, name=MARKER),
    "index": lambda: MARKER[100],
    "division": lambda: 1 / (len(MARKER) - len(MARKER)),
    "name": lambda: eval("Zanzibar"),
    "syntax": lambda: compile(MARKER, MARKER, "exec"),
    "file": lambda: Path(f"/{MARKER}").read_text(),
    "folder": lambda: Path(f"/{MARKER}/a").mkdir(),
    "import": lambda: __import__(MARKER),
    "decoding": lambda: MARKER.encode("utf-16").decode("ascii"),
    "encoding": lambda: (MARKER + "é").encode("ascii"),
    "json": lambda: json.loads(MARKER),
    "sqlite": lambda: sqlite3.connect(":memory:").execute(f"SELECT '{MARKER}' FROM nowhere"),
    "assertion": lambda: pytest.fail(MARKER),
    "runtime": lambda: (_ for _ in ()).throw(RuntimeError(MARKER)),
    "recursion": lambda: (f := lambda: f())(),
    "memory": lambda: MARKER * 10**18,
    "overflow": lambda: float(10**400),
    "stop": lambda: next(iter("")),
    "of our own": lambda: (_ for _ in ()).throw(InvalidInput("“{0}” is wrong.", MARKER)),
    "sentence": lambda: Sentence("{1}", MARKER),
    "own class": lambda: (_ for _ in ()).throw(OwnError()),
    "chained": chained,
    "group": grouped,
    "with a note": noted,
    "in code of a folder with that name": named_code,
    "exit": lambda: sys.exit(MARKER),
}


@pytest.mark.parametrize("kind", ERRORS)
def test_no_error_brings_a_name_into_the_log(kind, log):
    log.note_error(raising(ERRORS[kind]))
    assert "test_crash_log.py, line" in log.text()
    for word in MARKER.split():
        assert word not in log.text().replace("MARKER", "")


def test_no_error_of_the_database_brings_a_name_into_the_log(log, sample_file):
    project = open_project(sample_file)

    def twice():
        with project.store.edit("Add") as edit:
            stakeholders.add(edit.session, MARKER)
            edit.session.execute(text("INSERT INTO stakeholder_kind (name) VALUES (:name)"), {"name": MARKER})
            edit.session.execute(text("INSERT INTO stakeholder_kind (nome) VALUES (:name)"), {"name": MARKER})

    error = raising(twice)
    project.close()
    log.note_error(error)
    assert "InvalidInput" in log.text() or "StorageFailed" in log.text()
    assert "Marquise" not in log.text()


def test_the_same_error_is_written_once_and_told_once(log):
    told = []
    log.told = lambda: told.append("told")
    for _ in range(3):
        log.note_error(raising(ERRORS["value"]))
    log.note_error(raising(ERRORS["key"]))
    assert log.text().count("ValueError") == 1
    assert log.text().count("KeyError") == 1
    assert len(told) == 2


def test_a_complaint_of_qt_is_written_without_what_it_says(log):
    log.note_qt(f"QPixmap::load: cannot open {MARKER}")
    log.note_qt(f"{MARKER} is not there")
    assert "QPixmap::load" in log.text()
    assert "Marquise" not in log.text()


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "log").write_text("a file where the folder would be")
    log = CrashLog(tmp_path / "log")
    log.note_error(raising(ERRORS["value"]))
    assert log.text() == ""


FAULTY = f"""
import sys, threading, faulthandler, ctypes
from pathlib import Path
from nkmap.crash_log import CrashLog
CrashLog(Path(sys.argv[1])).take_over()
name = {MARKER!r}
thread = threading.Thread(target=lambda: int(name), name=name)
thread.start(); thread.join()
class Late:
    def __del__(self): raise KeyError(name)
Late()
if sys.argv[2] == "fault":
    ctypes.string_at(0)
raise TypeError(name)
"""


def run_faulty(folder, end):
    command = [sys.executable, "-c", FAULTY, str(folder), end]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_every_thread_and_every_end_is_written_down_and_says_no_name(tmp_path):
    folder = tmp_path / MARKER / "log"
    ended = run_faulty(folder, "fault")
    assert ended.returncode < 0, "a native fault ends the program"
    said = run_faulty(folder, "error")
    log = CrashLog(folder).text()
    for kind in ("ValueError", "KeyError", "TypeError", "the last time, the program was ended"):
        assert kind in log
    assert "string_at" in log, "the place of the fault"
    for told in (log, ended.stderr, said.stderr):
        assert "Marquise" not in told


def put_in_charge(log, monkeypatch):
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(log, "_take_over_faults", lambda: None)  # pytest has the one fault handler there is
    log.take_over()


def test_threads_are_taken_over(log, monkeypatch):
    put_in_charge(log, monkeypatch)
    sys.excepthook(ValueError, raising(ERRORS["value"]), None)
    assert "ValueError" in log.text()


def test_what_is_asked_of_a_project_after_closing_is_no_error_of_the_program(qapp, log, monkeypatch):
    document = Document(new_project())
    document.history_changed.connect(lambda: document.read(counts))
    document.close()
    put_in_charge(log, monkeypatch)
    document.history_changed.emit()
    assert log.text() == ""
    document.save_state_changed.connect(ERRORS["value"])
    document.save_state_changed.emit()
    assert "ValueError" in log.text()
