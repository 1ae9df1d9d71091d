"""Lays out the network and computes its figures beside the window; it can be stopped."""

from collections.abc import Mapping
from concurrent.futures import Future, wait
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from nkmap.geometry import Place
from nkmap.leverage.network_figures import NetworkFigures, layout, network_figures
from nkmap.leverage.steps import Tie
from nkmap.worker import Worker

AT_ONCE = 0.06  # seconds that are waited for the answer, so that small networks do not flicker
LOOK = 30  # ms between two looks whether it is there


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is in the network, what connects them, and what is wanted of it."""

    people: tuple[int, ...]
    ties: tuple[Tie, ...]
    with_layout: bool
    with_figures: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What was wanted; None is what was not."""

    asked: Asked
    places: Mapping[int, Place] | None
    figures: NetworkFigures | None


class NetworkReckoning(QObject):
    """Only what was asked last counts. A library that is at it cannot be stopped: its answer is dropped."""

    answered = Signal(object)  # Answer
    progressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = Worker("network")
        self._running: Future[Answer] | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK)
        self._looking.timeout.connect(self._take)
        worker = self._worker
        parent.destroyed.connect(lambda: worker.shutdown(wait=False, cancel_futures=True))

    def begin(self, asked: Asked) -> None:
        """Ask for something else."""
        self.stop()
        self._running = self._worker.submit(_answer, asked)
        self._looking.start()
        wait([self._running], AT_ONCE)
        self._take()

    def stop(self) -> None:
        """Wait no longer."""
        if self._running is not None:
            self._running.cancel()
            self._running = None
            self._looking.stop()
            self.progressed.emit()

    @property
    def is_working(self) -> bool:
        """Whether an answer is to come."""
        return self._running is not None

    def _take(self) -> None:
        running = self._running
        if running is not None and running.done():
            self._running = None
            self._looking.stop()
            if running.exception() is None:  # else it is written down already
                self.answered.emit(running.result())
        self.progressed.emit()


def _answer(asked: Asked) -> Answer:
    places = layout(asked.people, asked.ties) if asked.with_layout else None
    figures = network_figures(asked.people, asked.ties) if asked.with_figures else None
    return Answer(asked, places, figures)
