"""How a large project opens and is published, in a program that runs already."""

import gc
import os
import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.large_project import PLACED
from benchmarks.measuring import Figure, alternately, at_median
from nkmap.app import make_application
from nkmap.commands import stakeholders
from nkmap.db.queries.stakeholders import name_list
from nkmap.private_folder import VARIABLE
from nkmap.publisher import SaveState
from nkmap.ui.main_window import MainWindow
from nkmap.ui.windows import Windows

TIMES = 9
FRAME = 1000 / 60  # ms
UNITS_PER_MB = 1e6 if sys.platform == "darwin" else 1e3  # of memory, as the system counts it
TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"


def measure() -> list[Figure]:
    """Return the figures of opening and publishing."""
    with TemporaryDirectory(prefix="nkmap-bench-") as folder:
        os.environ[VARIABLE] = str(Path(folder, "private"))
        path = Path(folder, "large.nkmap")
        # In a process of its own: what it needs to write is no memory of who opens.
        subprocess.run([sys.executable, "-m", "benchmarks.large_project", str(path)], check=True)
        make_application()
        windows = Windows()
        _open_example(windows)
        to_map = alternately(lambda: _opened(windows, path), lambda: _bare(path), TIMES)
        megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / UNITS_PER_MB
        to_log = alternately(lambda: _opened(windows, path, log=True), lambda: _bare(path), TIMES)
        published = [_published(windows, path) for _ in range(TIMES)]
    return [
        at_median("large project opened, the first map drawn", *to_map, at_most=12),
        Figure("memory of the process, that project opened", megabytes, None, 400, "MB", "most"),
        at_median("large project opened, map and leverage log drawn", *to_log, at_most=None),
        Figure("publishing it: longest gap for the window", median(gap for _, gap in published), FRAME, None),
        Figure("publishing it: until the file is there", median(whole for whole, _ in published), None, None),
    ]


class Drawn(QObject):
    """Notes that a window has painted all tokens of the map in front, and its log if that is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._drawn: set[QObject] = set()
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._drawn.add(watched)
        return False

    def map_is_drawn(self) -> bool:
        """Return whether the tokens have been painted."""
        view = self._window.page.maps.view if self._window.page else None
        if view is None or len(view.map_scene.tokens) < PLACED:
            self._drawn.clear()
            return False
        return view.viewport() in self._drawn

    def log_is_drawn(self) -> bool:
        """Return whether the rows of the log have been painted."""
        assert self._window.page is not None
        table = self._window.page.log.table
        return table.model().rowCount() > 0 and table.viewport() in self._drawn


def _open_example(windows: Windows) -> None:
    """Let everything be imported that a project needs."""
    with _window(windows) as window:
        window.files.open_example()
        QApplication.processEvents()


def _opened(windows: Windows, path: Path, *, log: bool = False) -> float:
    """Return the milliseconds from the double click on a file to what is drawn of it."""
    with _window(windows) as window:
        drawn = Drawn(window)
        begun = time.perf_counter()
        window.files.open_path(path)
        while not drawn.map_is_drawn():
            QApplication.processEvents()
        if log:
            window.actions_by_id["show_log"].trigger()
            while not drawn.log_is_drawn():
                QApplication.processEvents()
        return (time.perf_counter() - begun) * 1000


def _bare(path: Path) -> float:
    """Return the milliseconds that the driver takes to read all rows."""
    gc.collect()
    begun = time.perf_counter()
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute(TABLES)]
        rows = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
        taken = (time.perf_counter() - begun) * 1000
    assert len(rows["stakeholder"]) > PLACED
    return taken


def _published(windows: Windows, path: Path) -> tuple[float, float]:
    """Return the milliseconds until a change is in the file, and how long the window stood still."""
    with _window(windows) as window:
        window.files.open_path(path)
        QApplication.processEvents()
        document = window.document
        assert document is not None
        first = document.read(name_list)[0]
        with document.edit("Rename") as session:
            stakeholders.rename(session, first.id, f"{first.name}, too")
        QApplication.processEvents()
        ticks = [time.perf_counter()]
        timer = QTimer(window, interval=1, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
        timer.start()
        document.publish()
        while document.save_state is not SaveState.SAVED:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        ticks.append(time.perf_counter())
    gaps = [after - before for before, after in pairwise(ticks)]
    return (ticks[-1] - ticks[0]) * 1000, max(gaps) * 1000


@contextmanager
def _window(windows: Windows) -> Iterator[MainWindow]:
    """Give a window with the start page; at the end all that it held is gone."""
    window = windows.new_window()
    QApplication.processEvents()
    gc.collect()
    yield window
    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
