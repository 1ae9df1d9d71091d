"""A monkey at the program, in a process of its own: random events by a seed, and what came of them as JSON.

python tests/faults/monkey.py FOLDER --seed 1 --events 300 [--faults]

soak.py lets it work for long.
"""

import argparse
import faulthandler
import gc
import json
import os
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from monkey_faults import Faults
from monkey_hears import Heard

LOOK_EVERY = 100  # events between two looks at rows and windows
COLLECT_EVERY = 25  # acts between two rounds for garbage
PUBLISH = 2000  # ms between two publishings
STUCK = 2.0  # s in one act, after which whatever keeps it is closed
ROOT = str(Path(__file__).parents[2])  # where the program is
COMES_TO_ITS_END = 2.0  # s in which what still moved when a window was closed is gone
HANGS = 120.0  # s without a next act, after which the process says where it is and ends


def main(kind: "Callable[[argparse.Namespace, Faults], Run] | None" = None) -> int:
    """Let a monkey at two windows and print what came of it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--events", type=int, default=sys.maxsize)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--pace", type=int, default=0, help="ms between acts; 0: as fast as it goes")
    parser.add_argument("--faults", action="store_true")
    chosen = parser.parse_args()
    sys.path.insert(0, ROOT)
    faults = Faults(chosen.seed)
    if chosen.faults:
        faults.install()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["NKMAP_FOLDER"] = str(chosen.folder / "private")
    os.chdir(chosen.folder)
    sys.stdout.write(json.dumps((kind or Run)(chosen, faults).outcome()))
    return 0


class Run:
    """Two windows, a monkey, and all that is heard of them."""

    watches_models = True  # Qt asks each of them everything whenever one changes, and keeps what they said

    def __init__(self, chosen: argparse.Namespace, faults: Faults) -> None:
        from nkmap.app import make_application
        from nkmap.crash_log import CrashLog
        from nkmap.qt import load_for_windows

        load_for_windows()
        self.chosen, self.faults = chosen, faults
        self.log = CrashLog()
        self.log.take_over()
        self.heard = Heard(self.log)
        self.application = make_application()
        self.application.setQuitOnLastWindowClosed(False)
        self.heard.listen_to_qt()
        _stay_at_home()
        self._make_windows()
        self.wrong: Counter[str] = Counter()
        self.acts: Counter[str] = Counter()
        self.alive: Counter[str] = Counter()
        self._looked_at, self._act_began, self._began = 0, 0.0, 0.0

    def _make_windows(self) -> None:
        from monkey_hands import Hands
        from PySide6.QtCore import QUrl

        from nkmap.ui.windows import Windows

        self.windows = Windows(log=self.log)
        self.files = _files(self.chosen.folder)
        table = QUrl.fromLocalFile(str(self.chosen.folder / "table.csv"))
        self.hands = Hands(self.windows, Random(self.chosen.seed), [table])

    def outcome(self) -> dict:
        """Let the monkey work, then look at what is left without it."""
        self._open_what_is_missing()
        self.faults.is_armed = self.chosen.faults
        timers = [
            _every(interval, act)
            for interval, act in (
                (self.chosen.pace, self._on_timeout),
                (200, self._on_watch),
                (PUBLISH, self._publish),
            )
        ]
        self._began = time.monotonic()
        self.application.exec()
        for timer in timers:
            timer.stop()
        self.faults.is_armed = False
        seconds = time.monotonic() - self._began
        self._end()
        faulthandler.cancel_dump_traceback_later()
        return {
            "events": self.hands.events,
            "seconds": round(seconds, 1),
            "acts": self.acts,
            "wrong": self.wrong,
            "alive": self.alive,
            **self.heard.told(self.faults),
        }

    # Turns

    def _on_timeout(self) -> None:
        is_late = time.monotonic() - self._began > self.chosen.seconds
        if is_late or self.hands.events >= self.chosen.events:
            self.application.exit()  # `quit` would close the windows first
            return
        faulthandler.dump_traceback_later(HANGS, exit=True, file=sys.__stderr__)
        self._act_began = time.monotonic()
        try:
            self.acts[self.hands.act()] += 1
        except BaseException as error:  # as if the event had come from the system and not from this line
            sys.excepthook(type(error), error, error.__traceback__)
        self._act_began = 0.0
        if self.acts.total() % COLLECT_EVERY == 0:
            gc.collect()
        if self.hands.events - self._looked_at >= LOOK_EVERY:
            self._looked_at = self.hands.events
            self._look()
        self._open_what_is_missing()

    def _on_watch(self) -> None:
        if self._act_began and time.monotonic() - self._act_began > STUCK:
            self.hands.let_go()

    def _publish(self) -> None:
        for window in self.windows.all:
            if window.document is not None:
                window.document.publish()

    def _look(self) -> None:
        from monkey_checks import differing, unsound, watch_models

        was_armed, self.faults.is_armed = self.faults.is_armed, False
        for window in self.windows.all:
            if window.document is not None and not window.document.project.store.is_under_way:
                self.wrong.update(unsound(window.document))
                if not self.chosen.faults:  # after a refresh that failed, a window may show what was before
                    self.wrong.update(differing(window.page))
                    if self.watches_models:
                        watch_models(window)
        self.faults.is_armed = was_armed

    def _open_what_is_missing(self) -> None:
        """Let there be two windows with a project, as a person would go on working."""
        was_armed, self.faults.is_armed = self.faults.is_armed, False
        while len(self.windows.all) > 3:
            self.windows.all[0].close()
        for path in self.files:
            if self.windows.window_of(path) is None and len(self.windows.all) < 2:
                self.windows.new_window_opening(path)
        if not self.windows.all:
            self.windows.new_window()
        self.faults.is_armed = was_armed

    def _put_away(self) -> dict[Path, dict[str, list]]:
        """Close everything; return the rows that there were of each file."""
        from monkey_checks import left_open, rows_of, still_alive

        self.hands.let_go()
        _end_typing(self.windows.all)
        held = {
            window.document.path: rows_of(window.document.project.store)
            for window in self.windows.all
            if window.document is not None and window.document.path in self.files
        }
        self.windows.close_all()
        if self.windows.all:
            self.wrong["a window cannot be closed"] += 1
        self.application.processEvents()
        self.faults.let_go()
        self.wrong.update(left_open())
        latest = time.monotonic() + COMES_TO_ITS_END
        while (alive := still_alive()) and time.monotonic() < latest:
            self.application.processEvents()
        self.alive = alive
        return held

    def _end(self) -> None:
        """Close everything, open the files again, and see that they hold what the windows held."""
        from monkey_checks import differing, rows_of, unsound

        from nkmap.db.checking import check_file
        from nkmap.errors import NkmapError
        from nkmap.ui.windows import Windows
        from nkmap.workspace import open_document

        held = self._put_away()
        again = Windows(log=self.log)
        for path in self.files:
            self.wrong.update(map(str, check_file(path)))
            try:
                window = again.new_window_for(open_document(path))
            except NkmapError as error:
                self.wrong[type(error).__name__] += 1
                continue
            self.application.processEvents()
            self.wrong.update(unsound(window.document))
            self.wrong.update(differing(window.page))
            rows = rows_of(window.document.project.store)
            others = [table for table in rows if path in held and held[path][table] != rows[table]]
            if others:
                self.wrong[f"a file does not hold what its window held in {others}"] += 1
        again.close_all()


def _end_typing(windows) -> None:
    """Do what closing does first: what is typed is kept."""
    for window in windows:
        if (typed_in := window.focusWidget()) is not None:
            typed_in.clearFocus()
        if window.page is not None:
            window.page.inspector.flush()


def _every(interval: int, act) -> object:
    from PySide6.QtCore import QTimer

    timer = QTimer(interval=interval)
    timer.timeout.connect(act)
    timer.start()
    return timer


def _files(folder: Path) -> list[Path]:
    """Return two projects in the folder, and leave a table beside them."""
    from nkmap.db.project_file import write_project
    from nkmap.formats.sample import fill_sample

    first, second = folder / "first.nkmap", folder / "second.nkmap"
    write_project(first, fill_sample)
    shutil.copy(first, second)
    (folder / "table.csv").write_text("name;influence;stance\nUtopia;0.5;0.2\nArcadia;0.1;-0.4\n")
    return [first, second]


def _stay_at_home() -> None:
    """Let nothing open another program."""
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl = lambda _url: False  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    sys.exit(main())
