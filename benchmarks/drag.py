"""Dragging one token among 300: what a move costs, and how soon a drop is on disk, said and seen."""

import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.bare_scene import BareScene
from benchmarks.bare_store import BareStore
from benchmarks.crowd import Hand, crowded_window
from benchmarks.measuring import P99, Figure, alternately, at_median, at_p99, p99, timed
from nkmap.ui.main_window import MainWindow

TOKENS = 300
FRAME = 1 / 60  # s
STEP = 9.0  # px that a hand goes in a frame
MOVES = 400
DROPS = 100
AFTERWARDS = 0.3  # s in which the program does what may wait: longer than its names take to settle
MARGIN = 20.0  # px of the face that the way leaves out


def measure() -> list[Figure]:
    """Return the rows of the table about drags."""
    with crowded_window(TOKENS) as window, TemporaryDirectory(prefix="nkmap-bench-") as folder:
        assert window.document is not None
        store = BareStore(window.document.project.store, Path(folder) / "bare.db")
        bare, hand = BareScene(TOKENS, window.size()), Hand(window)
        return [*_moves(hand, bare), *_drops(window, hand, bare, store)]


def _moves(hand: Hand, bare: BareScene) -> list[Figure]:
    """Measure moves at a person's pace through the crowd, with all that is due from one to the next."""
    hand.press(next(iter(hand.view.map_scene.tokens.values())).pos())
    stops = way(hand)
    ours, painted = alternately(lambda: _frame(hand, next(stops)), bare.repaint, MOVES)
    hand.release()
    words = f"drag frame, {TOKENS} labelled tokens, names stepping aside"
    return [
        at_median(words, ours, painted, 0.6),
        at_p99(words, ours, painted, 1.0),
        Figure(f"pointer to pixel, {TOKENS} tokens", p99(ours), None, None, statistic=P99),
    ]


def way(hand: Hand) -> Iterator[QPointF]:
    """Yield where the hand is at each frame: to and fro over the whole face, a row lower each time."""
    face = hand.view.map_scene.face
    assert face is not None
    left, right = face.left + MARGIN, face.right - MARGIN
    top, bottom = face.top + MARGIN, face.bottom - MARGIN
    x, y, across, down = left, top, STEP, 37.0
    while True:
        yield QPointF(x, y)
        if not left <= x + across <= right:
            across = -across
            down = down if top <= y + down <= bottom else -down
            y += down
        x += across


def _frame(hand: Hand, pos: QPointF) -> float:
    """Move, and do all that is due; then wait for the next frame as a screen would."""
    start = perf_counter()
    spent = timed(partial(hand.move_and_see, pos))
    sleep(max(0.0, start + FRAME - perf_counter()))
    return spent


def _drops(window: MainWindow, hand: Hand, bare: BareScene, store: BareStore) -> list[Figure]:
    """Measure from the release to a move that is on disk, said in the pill and painted."""
    assert window.page is not None
    chance, gaps, said = random.Random(TOKENS), list[float](), Appearance(window.page.pill)
    ids = list(hand.view.map_scene.tokens)

    def ours() -> float:
        spent = _drop(window, hand, chance.choice(ids), chance, said)
        gaps.append(_afterwards())
        return spent

    def floor() -> float:
        return store.move(chance.choice(ids), chance.uniform(-1, 1), chance.random()) + bare.repaint()

    dropped, written = alternately(ours, floor, DROPS)
    words = f"drop to flushed, noticed and redrawn, {TOKENS} tokens"
    return [
        at_median(words, dropped, written, 1.0),
        at_p99(words, dropped, written, 2.0),
        Figure("drop to on disk and said", p99(said.after), None, None, statistic=P99),
        Figure("longest pause after a drop", p99(gaps), None, None, statistic=P99),
    ]


class Appearance(QObject):
    """Notes how many milliseconds after a release a widget is shown."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.released_at = 0.0
        self.after: list[float] = []
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.after.append((perf_counter() - self.released_at) * 1000)
        return False


def _drop(
    window: MainWindow, hand: Hand, placement_id: int, chance: random.Random, said: Appearance
) -> float:
    """Drag a token somewhere and return the milliseconds from the release to the paint."""
    assert window.page is not None and window.document is not None
    scene, pill = hand.view.map_scene, window.page.pill
    assert scene.face is not None
    start, end = scene.tokens[placement_id].pos(), scene.face.point(chance.uniform(-1, 1), chance.random())
    pill.hide()
    hand.press(start)
    for share in (0.3, 0.6, 1.0):
        hand.move_and_see(start + (QPointF(*end) - start) * share)
    edits = window.document.project.store.edits()
    said.released_at = perf_counter()
    spent = timed(hand.release_and_see)
    if window.document.project.store.edits() == edits or not pill.isVisible():
        raise AssertionError("the drop was not written and said when it was painted")
    return spent


def _afterwards() -> float:
    """Let the program do what may wait, and return the longest time in which it heard nothing, in ms."""
    until, longest = perf_counter() + AFTERWARDS, 0.0
    while perf_counter() < until:
        longest = max(longest, timed(QApplication.processEvents))
        sleep(0.001)
    return longest
