"""Measures the first map at a person's pace: gestures and seconds from the start page to a saved picture.

    python tools/tour.py [--pace 0.1]

Five names, five drags, one lever, one picture, by real events in a real window (offscreen without one).
Gestures are clicks, drags and keys that type no text. The pace is the keystroke-level model's (Card, Moran &
Newell 1980): 0.28 s for a key, 1.1 s to point, 0.2 s to press or release, 1.35 s to decide on the next step.
`--pace` multiplies it all; reports compare at 1 only.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QPoint, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget  # noqa: E402

KEY, POINT, PRESS, DECIDE = 0.28, 1.1, 0.2, 1.35  # seconds
QUESTION = "Aid should carry conditions"
PLACES = {
    "China": (-0.6, 0.9),
    "South Korea": (0.3, 0.6),
    "US": (0.6, 0.85),
    "Germany": (0.4, 0.35),
    "Brokers": (-0.2, 0.15),
}
LEVER = "Olympics pressure"


class Person:
    """Types, points and presses at a person's pace, and counts."""

    def __init__(self, pace: float) -> None:
        self.pace, self.gestures = pace, 0
        self.began = time.monotonic()

    def wait(self, seconds: float) -> None:
        """Let time pass while the program goes on."""
        QTest.qWait(round(seconds * self.pace * 1000))

    def type(self, text: str) -> None:
        """Type where the focus is; this is no gesture."""
        self.wait(DECIDE)
        for letter in text:
            QTest.keyClick(_focused(), letter)
            self.wait(KEY)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key that types nothing."""
        self.gestures += 1
        QTest.keyClick(_focused(), key, modifiers)
        self.wait(KEY)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Carry something within a widget's pixels, in steps of a screen's frame."""
        self.gestures += 1
        self.wait(DECIDE + POINT)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(widget, left, none, start)
        frames = 40
        for frame in range(1, frames + 1):
            QTest.mouseMove(widget, start + (end - start) * frame / frames)
            self.wait(POINT / frames)
        QTest.mouseRelease(widget, left, none, end)
        self.wait(PRESS)

    @property
    def seconds(self) -> float:
        """Seconds since the start page was seen."""
        return time.monotonic() - self.began


def main() -> int:
    """Make the first map, report, and say whether the goal of 12 gestures and 60 seconds is met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pace", type=float, default=1.0, help="1 is a person's pace")
    pace = parser.parse_args().pace
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NKMAP_FOLDER"] = folder
        person, picture = _make_first_map(pace, Path(folder))
    sys.stdout.write(
        f"{person.gestures} gestures, {person.seconds:.0f} seconds, picture of {picture:,} bytes\n"
    )
    return 0 if person.gestures <= 12 and person.seconds <= 60 else 1


def _make_first_map(pace: float, folder: Path) -> tuple[Person, int]:
    from nkmap.app import make_application
    from nkmap.ui.windows import Windows

    application = make_application()
    application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    windows = Windows()
    window = windows.new_window()
    window.resize(1280, 720)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    person = Person(pace)
    person.type(QUESTION)
    person.key(Qt.Key.Key_Return)
    _place_names(person, window.page)
    _log_lever(person)
    size = _save_picture(person, folder)
    windows.close_all()
    return person, size


def _place_names(person: Person, page) -> None:
    """Type the names in one go, then drag each from the list to the grid."""
    person.type("; ".join(PLACES))
    person.key(Qt.Key.Key_Return)
    view, tree = page.maps.view, page.names.tree
    for name, place in PLACES.items():
        row = tree.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)[0]
        pixel = QPoint(*map(round, page.maps.scene.face.point(*place)))
        end = tree.viewport().mapFromGlobal(view.viewport().mapToGlobal(pixel))
        person.drag(tree.viewport(), tree.visualItemRect(row).center(), end)
    assert len(page.maps.scene.tokens) == len(PLACES), "a name was not placed"


def _log_lever(person: Person) -> None:
    person.wait(DECIDE)
    person.key(Qt.Key.Key_L)
    person.type(LEVER)
    person.key(Qt.Key.Key_Return)


def _save_picture(person: Person, folder: Path) -> int:
    """Open the picture, choose Save, take the name that is offered; return the size of the file."""
    person.wait(DECIDE)
    person.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    person.wait(DECIDE)
    person.key(Qt.Key.Key_Return)
    chooser = next(w for w in QApplication.allWidgets() if isinstance(w, QFileDialog))
    chooser.setDirectory(str(folder))  # this run leaves nothing behind
    person.wait(DECIDE)
    person.key(Qt.Key.Key_Return)
    person.wait(PRESS)
    return next(folder.glob("*.png")).stat().st_size


def _focused() -> QWidget:
    """Return the widget that has the keys, in whichever window or dialog is in front."""
    return QApplication.focusWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()


if __name__ == "__main__":
    sys.exit(main())
