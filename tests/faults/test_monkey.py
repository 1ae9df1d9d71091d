"""A programming error is a log line, not the end of the workshop (P16)."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from monkey_runs import let_loose

ROOT = Path(__file__).parents[2]
MANY = os.environ.get("NKMAP_FAULTS") == "all"
EVENTS = 10_000 if MANY else 110
SEEDS = (1, 2, 3) if MANY else (1,)

GRAVE = re.compile(r"QPainter|[Tt]imer|[Tt]hread|cannot find row")  # in what Qt complains of
# What a painter says if an error was raised while its state was saved; the state goes with the painter.
OF_RAISED = "QPainter::end: Painter ended with"
# What a bounding rectangle may ask for.
GEOMETRY = {
    "QPointF", "QRectF", "_placed", "adjusted", "boundingRect", "lever_reach", "max", "min", "normalized",
    "p1", "p2", "pos", "scene", "sceneBoundingRect", "token_reach", "united", "x", "y",
}  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_random_events_leave_sound_rows_windows_that_show_them_and_no_complaint(tmp_path, seed):
    told = let_loose(tmp_path / "monkey", "--seed", str(seed), "--events", str(EVENTS))
    assert told["events"] >= EVENTS
    assert (told["wrong"], told["qt"], told["others"]) == ({}, {}, {}), told["stderr"][-5000:]
    assert told["alive"] == {}, "nothing of a closed window stays"


@pytest.mark.parametrize("seed", SEEDS)
def test_errors_raised_anywhere_end_nothing_and_are_each_written_down_once(tmp_path, seed):
    told = let_loose(tmp_path / "monkey", "--seed", str(seed), "--events", str(EVENTS), "--faults")
    assert told["events"] >= EVENTS and sum(told["made"].values()) > 0
    assert (told["wrong"], told["unheard"]) == ({}, {}), told["stderr"][-5000:]
    assert (told["heard_twice"], told["entries_twice"]) == (0, 0)
    assert told["lines"] == told["kinds"] > 0, "each kind of error is one entry of the log"
    assert [message for message in told["qt"] if GRAVE.search(message) and OF_RAISED not in message] == []


def test_where_an_item_is_says_what_it_has_kept_and_asks_nobody():
    """Qt takes an item out of its index by its bounding rectangle: an error there would leave the item in."""
    asked = {
        call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id
        for path in (ROOT / "nkmap" / "ui").rglob("*.py")
        for method in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(method, ast.FunctionDef) and method.name == "boundingRect"
        for call in ast.walk(method)
        if isinstance(call, ast.Call)
    }
    assert asked <= GEOMETRY


COMPLAINING = """
from threading import Thread

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPixmap

def test_painter(qapp):
    picture = QPixmap(5, 5)
    first, second = QPainter(picture), QPainter()
    second.begin(picture)
    first.end()

def test_timer(qapp):
    worker = Thread(target=lambda: QTimer().start(5))
    worker.start()
    worker.join()

def test_nothing(qapp):
    pass
"""


def test_complaints_about_painters_timers_and_threads_fail_tests(tmp_path):
    (tmp_path / "test_complaining.py").write_text(COMPLAINING)
    plain = ["-q", "-p", "no:xdist", "-p", "no:cacheprovider", "-c", str(ROOT / "pyproject.toml")]
    command = [sys.executable, "-m", "pytest", *plain, "--rootdir", str(tmp_path), str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert "2 failed, 1 passed" in ran.stdout, ran.stdout
