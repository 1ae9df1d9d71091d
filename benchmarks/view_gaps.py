"""How long the window stands still while a view opens: a map of 300 names that has all a view could show."""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import Figure
from nkmap.app import make_application
from nkmap.commands import leverage_entries, placements, relations, stakeholders
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import name_list
from nkmap.document import Document
from nkmap.scales import CONFIDENCE, RELATION_KINDS, SUSCEPTIBILITY
from nkmap.ui.main_window import MainWindow
from nkmap.ui.windows import Windows
from nkmap.workspace import new_document

NAMES, RELATIONS, LEVERS = 300, 900, 300
TARGETS, INSTRUMENTS = 2, 30  # targets that are logged at once
KINDS_OF_NAMES = ("Ministry of the Interior", "farmers", "Union of Cities", "newspaper", "Court")
VIEWS = ("figures", "network", "matrix", "after", "chains", "gaps")
STILL = 0.6  # s without anything going on after which a view has opened
SEED = 6
A_DAY = date(2026, 1, 1)


def measure_views() -> list[Figure]:
    """Return a row for each view, and one for a tick in the after-map."""
    gaps: dict[str, float] = {}
    with full_window() as window:
        assert window.page is not None
        for view in VIEWS:
            gaps[f"the {view} view opens"] = _opening(window, view)
            if view in MORE:
                what, do = MORE[view]
                gaps[what] = longest_gap(window, partial(do, window, window.page.views.view))
    return [
        Figure(f"longest gap of the window while {what}, {NAMES} names", gap, None, None, statistic="first")
        for what, gap in gaps.items()
    ]


def full_document() -> Document:
    """Return a draft whose one map is assessed throughout, with relations, and levers that have windows."""
    document = new_document("influence-stance", "Who decides?")
    chance = random.Random(SEED)
    map_id = document.read(map_list)[0].id
    with document.edit("Seed") as session:
        names = [f"{number:03} {chance.choice(KINDS_OF_NAMES)}" for number in range(NAMES)]
        ids, _known = stakeholders.add_many(session, names)
        places = {id_: (chance.uniform(-1, 1), chance.random()) for id_ in ids}
        placed = placements.place(session, map_id, places)
        placements.assess_many(session, {id_: _assessed(chance) for id_ in placed})
        for _ in range(RELATIONS):
            (from_id, to_id), kind = chance.sample(ids, 2), chance.choice(RELATION_KINDS)
            relations.connect(session, from_id, to_id, kind, strength=chance.choice((None, 1, 2, 3, 4)))
        for number in range(LEVERS // TARGETS):
            holder_id, *target_ids = chance.sample(ids, 1 + TARGETS)
            lever = f"Lever {number % INSTRUMENTS}"
            leverage_entries.log(session, map_id, target_ids, lever, holder_id, **_logged(chance))
    document.project.store.start_history_here(untouched=False)
    return document


def _assessed(chance: random.Random) -> dict[str, Any]:
    return {"salience": chance.random(), "confidence": chance.choice(CONFIDENCE)}


def _logged(chance: random.Random) -> dict[str, Any]:
    begins = A_DAY + timedelta(days=chance.randrange(600))
    return {
        "susceptibility": chance.choice(SUSCEPTIBILITY),
        "willingness": chance.randint(0, 4),
        "expected_shift": chance.choice((None, 0.2, 0.4, -0.2)),
        "p_shift": chance.choice((None, 0.1, 0.5)),
        "window_from": begins.isoformat(),
        "window_to": (begins + timedelta(days=90)).isoformat(),
    }


@contextmanager
def full_window() -> Iterator[MainWindow]:
    """Show that map in a window of which nothing stays on this computer, once its names are settled."""
    with TemporaryDirectory(prefix="nkmap-bench-") as folder:
        os.environ["NKMAP_FOLDER"] = str(Path(folder))
        make_application()
        windows = Windows()
        window = windows.new_window_for(full_document())
        window.resize(1280, 720)
        longest_gap(window, lambda: None)
        yield window
        windows.close_all()


def longest_gap(window: MainWindow, do: Callable[[], object]) -> float:
    """Return the most milliseconds that the window's thread worked, from `do` on, without taking an event.

    Counted is the time of the processor: what else this computer does is no gap.
    """
    ticks, last = [thread_time()], perf_counter()

    def tick() -> None:
        nonlocal last
        now = thread_time()
        if now - ticks[-1] > 0.002:
            last = perf_counter()
        ticks.append(now)

    QTimer.singleShot(0, do)
    ticking = QTimer(window, interval=0)
    ticking.timeout.connect(tick)
    ticking.start()
    while perf_counter() - last < STILL or _is_at_work(window):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        tick()
    ticking.stop()
    ticking.deleteLater()
    return max(after - before for before, after in pairwise(ticks)) * 1000


def _is_at_work(window: MainWindow) -> bool:
    """Return whether a thread still reckons for the view in front."""
    view = window.page.views.view if window.page else None
    works = getattr(view, "layouting", None), getattr(view, "reckoning", None)
    return any(work is not None and work.is_working for work in works)


def _opening(window: MainWindow, view: str) -> float:
    return longest_gap(window, window.actions_by_id[f"show_{view}"].trigger)


def _tick(window: MainWindow, view: Any) -> None:
    view.chooser.rows()[0].setCheckState(0, Qt.CheckState.Unchecked)


def _look_for_routes(window: MainWindow, view: Any) -> None:
    assert window.document is not None
    first, *_, last = window.document.read(name_list)
    view.holder.show_stakeholder(first.id)
    view.target.show_stakeholder(last.id)
    view.refresh()


MORE = {
    "after": ("a lever is ticked in the after-map", _tick),
    "chains": ("routes are looked for", _look_for_routes),
}
