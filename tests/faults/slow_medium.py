"""Drags tokens of a project whose medium takes its time for a flush, and tells what a person would notice.

    python tests/faults/slow_medium.py FOLDER DRAGS SECONDS

Only the document lies on the slow medium; the working copy, which SQLite flushes, is on this computer.
"""

import json
import os
import sys
import time
from pathlib import Path
from random import Random

ROOT = str(Path(__file__).parents[2])  # where the program is
SHARES = (0.25, 0.5, 0.75, 1.0)  # of the way, where the pointer is felt


class SlowMedium:
    """Takes its time for each flush of a file in a folder, and notes how many edits are made meanwhile."""

    def __init__(self, folder: Path, seconds: float, document) -> None:
        self._folder, self._seconds, self._flush = folder, seconds, os.fsync
        self.edits = 0
        self.edits_during: list[int] = []
        document.changed.connect(self._on_changed)
        os.fsync = self._slow_flush

    def _on_changed(self, _change) -> None:
        self.edits += 1

    def _slow_flush(self, handle: int) -> None:
        flushed, before = Path(f"/proc/self/fd/{handle}").readlink(), self.edits
        if flushed == self._folder or flushed.parent == self._folder:
            time.sleep(self._seconds)
            self.edits_during.append(self.edits - before)
        self._flush(handle)


class Dragging:
    """One event a turn, as they come from a hand; publishes after each drop, as far as it can."""

    def __init__(self, window, drags: int) -> None:
        from PySide6.QtCore import QTimer

        self._window, self._left, self._chance = window, drags, Random(3)
        self._events = self._all_events()
        self.gaps: list[float] = []  # s between two turns
        self._last = time.perf_counter()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def _on_timeout(self) -> None:
        from PySide6.QtWidgets import QApplication

        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now
        event = next(self._events, None)
        if event is None:
            self._timer.stop()
            QApplication.exit()
        else:
            QApplication.postEvent(self._window.windowHandle(), event)

    def _all_events(self):
        from PySide6.QtCore import QEvent

        view = self._window.page.maps.view
        for _ in range(self._left):
            item = self._chance.choice(list(view.map_scene.tokens.values()))
            start, face = item.pos(), view.map_scene.face
            end = type(start)(*face.point(self._chance.uniform(-0.9, 0.9), self._chance.uniform(0.1, 0.9)))
            yield self._event(QEvent.Type.MouseButtonPress, start)
            for share in SHARES:
                yield self._event(QEvent.Type.MouseMove, start + (end - start) * share)
            yield self._event(QEvent.Type.MouseButtonRelease, end)
            self._window.document.publish()

    def _event(self, kind, pos):
        from PySide6.QtCore import QEvent, QPointF, Qt
        from PySide6.QtGui import QMouseEvent

        view, left, none = self._window.page.maps.view, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        spot = view.viewport().mapTo(self._window, pos.toPoint())
        button = none if kind == QEvent.Type.MouseMove else left
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        where = QPointF(spot), QPointF(self._window.mapToGlobal(spot))
        return QMouseEvent(kind, *where, button, held, Qt.KeyboardModifier.NoModifier)


def main() -> int:
    """Drag and print what was noticed."""
    folder, drags, seconds = Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    folder.mkdir()
    sys.path.insert(0, ROOT)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["NKMAP_FOLDER"] = str(folder / "private")
    from nkmap.app import make_application
    from nkmap.db.project_file import write_project
    from nkmap.formats.sample import fill_sample
    from nkmap.qt import load_for_windows
    from nkmap.ui.windows import Windows
    from nkmap.workspace import open_document

    load_for_windows()
    application = make_application()
    path = folder / "medium" / "talks.nkmap"
    path.parent.mkdir()
    write_project(path, fill_sample)
    windows = Windows()
    window = windows.new_window_for(open_document(path))
    window.resize(1280, 720)
    application.processEvents()
    medium, dragging = SlowMedium(path.parent, seconds, window.document), Dragging(window, drags)
    application.exec()
    told = {
        "edits": medium.edits,
        "flushes": len(medium.edits_during),
        "edits_during_flushes": sum(medium.edits_during),
        "longest_gap_ms": round(max(dragging.gaps) * 1000),
    }
    windows.close_all()
    sys.stdout.write(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
