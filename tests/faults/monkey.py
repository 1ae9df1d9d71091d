"""A monkey at the program, in a process of its own: random events by a seed, and what came of them as JSON.

    python tests/faults/monkey.py FOLDER --seed 1 --events 300 [--faults]
"""

import argparse
import faulthandler
import gc
import json
import os
import resource
import shutil
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from monkey_faults import Faults

LOOK_EVERY = 100  # events between two looks at rows and windows
COLLECT_EVERY = 25  # acts between two rounds for garbage
STUCK = 2.0  # s in one act, after which whatever keeps it is closed
HANGS = 60.0  # s without a next act, after which the process says where it is and ends
NOISE = ("This plugin does not support",)


def main() -> int:
    """Let a monkey at two windows and print what came of it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--events", type=int, default=300)
    parser.add_argument("--faults", action="store_true")
    chosen = parser.parse_args()
    faults = Faults(chosen.seed)
    if chosen.faults:
        faults.install()
    os.environ["NKMAP_FOLDER"] = str(chosen.folder / "private")
    os.chdir(chosen.folder)
    faulthandler.enable()
    print(json.dumps(Run(chosen, faults).outcome()))
    return 0


class Run:
    """Two windows, a monkey, and all that is heard of them."""

    def __init__(self, chosen: argparse.Namespace, faults: Faults) -> None:
        from PySide6.QtCore import QTimer, QUrl, qInstallMessageHandler

        from nkmap.app import make_application
        from nkmap.crash_log import CrashLog
        from nkmap.qt import load_for_windows

        load_for_windows()
        self.chosen, self.faults = chosen, faults
        self.log = CrashLog()
        self.log.take_over()
        self.noted: list[BaseException] = []
        self._listen()
        self.application = make_application()
        self.application.setQuitOnLastWindowClosed(False)
        from monkey_hands import Hands

        from nkmap.ui.parts.clipboard import let_go_of_clipboard
        from nkmap.ui.windows import Windows

        self.application.aboutToQuit.connect(let_go_of_clipboard)
        self.windows = Windows(log=self.log)
        self.qt: Counter[str] = Counter()
        qInstallMessageHandler(self._on_qt_message)
        _stay_at_home()
        self.wrong: Counter[str] = Counter()
        self.acts: Counter[str] = Counter()
        self.files = _files(chosen.folder)
        drops = [QUrl.fromLocalFile(str(path)) for path in chosen.folder.glob("*.csv")]
        self.hands = Hands(self.windows, Random(chosen.seed), drops)
        self._looked_at, self._act_began = 0, 0.0
        self.timer = QTimer(interval=0)
        self.timer.timeout.connect(self._on_timeout)
        self._watch = QTimer(interval=200)
        self._watch.timeout.connect(self._on_watch)

    def outcome(self) -> dict:
        """Let the monkey work, then look at what is left without it."""
        self._open_what_is_missing()
        self.faults.is_armed = self.chosen.faults
        self.timer.start()
        self._watch.start()
        began = time.monotonic()
        self.application.exec()
        self.faults.is_armed = False
        self._end()
        noted = Counter(map(id, self.noted))
        kinds = Counter(raised.what for raised in self.faults.raised)
        from nkmap.errors import NkmapError

        silent = [one for one in self.faults.raised if not isinstance(one.error, NkmapError)]
        own = {id(one.error) for one in self.faults.raised}
        lines = self.log.text().splitlines()
        return {
            "events": self.hands.events,
            "seconds": round(time.monotonic() - began, 1),
            "acts": self.acts,
            "raised": kinds,
            "places": len({one.place for one in self.faults.raised}),
            "unheard": Counter(one.place for one in silent if not self._was_noted(one.error)),
            "noted_often": sum(1 for count in noted.values() if count > 1),
            "others": Counter(_place(e) for e in self.noted if not self._leads_to(e, own)),
            "lines_twice": [
                line for line, times in Counter("\n".join(lines).split("\n2026")).items() if times > 1
            ],
            "qt": self.qt,
            "wrong": self.wrong,
            "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }

    def _was_noted(self, error: BaseException) -> bool:
        return any(self._leads_to(noted, {id(error)}) for noted in self.noted)

    @staticmethod
    def _leads_to(error: BaseException | None, wanted: set[int]) -> bool:
        known: set[int] = set()
        while error is not None and id(error) not in known:
            if id(error) in wanted:
                return True
            known.add(id(error))
            error = error.__cause__ or error.__context__
        return False

    def _listen(self) -> None:
        """Keep every error that the log is told of."""
        note = self.log.note_error

        def heard(error: BaseException, where: str = "") -> None:
            self.noted.append(error)
            traceback.print_exception(error)
            note(error, where)

        self.log.note_error = heard  # type: ignore[method-assign]

    def _on_qt_message(self, _kind, _context, message: str) -> None:
        if not message.startswith(NOISE):
            self.qt[message[:120]] += 1
            print(message, file=sys.stderr, flush=True)  # if the program ends with it, it is known why
            if "MONKEY_TRACE" in os.environ: traceback.print_stack()

    # Turns

    def _on_timeout(self) -> None:
        if self.hands.events >= self.chosen.events:
            self.application.quit()
            return
        self._act_began = time.monotonic()
        faulthandler.dump_traceback_later(HANGS, exit=True, file=sys.__stderr__)
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

    def _look(self) -> None:
        from monkey_checks import differing, unsound

        was_armed, self.faults.is_armed = self.faults.is_armed, False
        for window in self.windows.all:
            if window.document is not None and not window.document.project.store.is_under_way:
                self.wrong.update(unsound(window.document))
                if not self.chosen.faults:
                    self.wrong.update(differing(window.page))
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

    def _end(self) -> None:
        """Close everything, open the files again, and see that nothing is wrong with them."""
        from monkey_checks import differing, unsound

        from nkmap.db.checking import check_file
        from nkmap.ui.windows import Windows
        from nkmap.workspace import open_document

        self.hands.let_go()
        self.windows.close_all()
        if self.windows.all:
            self.wrong["a window cannot be closed"] += 1
        self.application.processEvents()
        again = Windows(log=self.log)
        for path in self.files:
            self.wrong.update(map(str, check_file(path)))
            window = again.new_window_for(open_document(path))
            self.application.processEvents()
            self.wrong.update(unsound(window.document))
            self.wrong.update(differing(window.page))
        again.close_all()


def _place(error: BaseException) -> str:
    trace, last = error.__traceback__, None
    while trace is not None:
        last, trace = trace, trace.tb_next
    where = f"{Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}" if last else "?"
    return f"{type(error).__name__} at {where}: {str(error)[:80]}"


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
