"""P16: what no file of the program may do, because it ended Qt or hid an error when it was tried.

The numbers are those of the design's checklist; what can only be seen while it runs has its tests elsewhere.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1] / "nkmap"
CLASS = r"^class (\w+)\(([^)]*)\):\n((?:[ \t].*\n|\n)*)"  # its name, what it derives from, its body


class Rule(NamedTuple):
    """What may stand nowhere: a word, in what follows or comes before it; but for `places` with reasons."""

    points: tuple[int, ...]
    word: str
    pattern: str
    why: str
    places: Mapping[str, str] = {}


NO_TIMER = "a timer belongs to what it calls, and goes with it"
NO_PICTURE = "no picture of strangers is decoded by Qt"
NO_THREAD = "errors in it would be heard by nobody: use nkmap.worker"
HEARING = {"worker.py": "hears them", "confined.py": "hears them where it waits for the answer"}
RULES = (
    Rule((6,), "QPainter(", r"(?<!with )QPainter\(\w", "painters end", {"formats/pdf.py": "in `finally`"}),
    Rule((7,), "itemChange", r"def itemChange", "no position changes in a change of position"),
    Rule((8, 9), "QThread", r"QThread\w*", "threads know no Qt: use nkmap.worker"),
    Rule((8, 9), "QRunnable", r"QRunnable", "threads know no Qt: use nkmap.worker"),
    Rule((10,), "ThreadPoolExecutor(", r"ThreadPoolExecutor\(", NO_THREAD, HEARING),
    Rule((10,), "Thread(", r"Thread\(", NO_THREAD, HEARING),
    Rule((11, 12), "QUndo", r"QUndo\w+", "undo is in the database, one transaction for a step"),
    Rule((14,), "timeout.connect(", r"timeout\.connect\(\s*lambda", NO_TIMER),
    Rule((14,), "singleShot(", r"singleShot\(\s*[\w.]+,\s*[^,()]+\)", NO_TIMER),
    Rule((14,), "QTimer()", r"QTimer\(\)", NO_TIMER),
    Rule((23,), "QImageReader", r"QImageReader", NO_PICTURE),
    Rule((23,), "FromData(", r"\w+FromData\(", NO_PICTURE),
    Rule((24,), "QSvgRenderer(", r"QSvgRenderer\(", NO_PICTURE, {"ui/parts/icons.py": "our own icons"}),
    Rule((25,), "exit(", r"(sys\.|_)exit\(", "the end is by closing", {"__main__.py": "the end itself"}),
    Rule((28,), "exec", r"\.exec_?\(", "windows have no loop of their own", {"app.py": "the one loop"}),
    Rule((29,), "QSaveFile", r"QSaveFile", "nkmap.db.files counts what was written"),
)


def test_no_file_does_what_ended_qt_when_it_was_tried():
    wrong = [
        f"{name}: {found[0]}: {rule.why}"
        for name, text in _sources().items()
        for rule in RULES
        if rule.word in text and name not in rule.places
        for found in re.finditer(rule.pattern, text)
    ]
    assert wrong == []


def test_a_class_of_the_windows_has_one_base_and_begins_with_it():
    """Points 2 and 15: half an object of Qt fails at its first call, far from where it was made."""
    wrong = [
        f"{name}: class {made[1]}"
        for name, text in _sources().items()
        if name.startswith("ui/")
        for made in re.finditer(CLASS, text, re.MULTILINE)
        if "," in made[2] or ("def __init__(" in made[3] and "super().__init__(" not in made[3])
    ]
    assert wrong == []


def _sources() -> dict[str, str]:
    return {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in ROOT.rglob("*.py")}
