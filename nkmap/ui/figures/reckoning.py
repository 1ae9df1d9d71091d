"""Reckons figures: what is quick at once, what takes longer in a thread that can be stopped."""

from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass, field, replace
from queue import SimpleQueue
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from nkmap.figures.all_figures import Choices, each_figure
from nkmap.figures.figure import Figure
from nkmap.figures.sensitivity import DRAWS, sensitivities
from nkmap.figures.taking_part import Actor, taking_part, with_power_as_share
from nkmap.figures.verdicts import VERDICTS
from nkmap.ui.figures.figure_specs import QUICK, SLOW, Told, told
from nkmap.ui.figures.shown import Reading
from nkmap.worker import Worker

AT_ONCE = 0.03  # seconds that are waited for what takes longer, so that small maps do not flicker
REST = 0.15  # seconds without a further wish after which what takes long is begun
LOOK = 30  # ms between two looks at how far it is

Made = tuple[str, Figure[Any], dict[str, Told]]  # the name of a figure, and what its cards say


class Stopped(Exception):
    """Nobody wants the answer any more."""


@dataclass(slots=True)
class Job:
    """One material, to be reckoned in a thread, which puts what it has made into a queue."""

    reading: Reading
    choices: Choices
    quick: dict[str, Figure[Any]]
    slow: Sequence[str]
    made: "SimpleQueue[Made]"
    draws: float = 0.0  # of the sensitivity so far
    rest: float = 0.0  # seconds that are waited for another wish before what takes long is begun
    stopped: Event = field(default_factory=Event)

    def run(self) -> None:
        """Make the slow figures, then how firm the quick ones are. Stops in between, within a figure too."""
        if self.stopped.wait(self.rest):
            return
        try:
            for name, figure in self._steps():
                self._end_if_stopped()
                self.made.put((name, figure, told(figure, name, self.reading)))
        except Stopped:
            return

    def _steps(self) -> Iterator[tuple[str, Figure[Any]]]:
        yield from each_figure(self.reading.made_of, self.choices, self.slow, self._end_if_stopped)
        made = {name: found for name, found in self.quick.items() if name in VERDICTS and found.result}
        yield from self._firmness(made)

    def _end_if_stopped(self) -> None:
        if self.stopped.is_set():
            raise Stopped

    def _firmness(self, made: dict[str, Figure[Any]]) -> Iterator[tuple[str, Figure[Any]]]:
        part = taking_part(self.reading.made_of.assessments, equal_salience=self.choices.equal_salience)
        verdicts = {name: self._counted(VERDICTS[name], len(made)) for name in made}
        found = sensitivities(with_power_as_share(part).actors, verdicts) if made else {}
        for name, sensitivity in found.items():
            yield name, replace(made[name], sensitivity=sensitivity)

    def _counted(
        self, verdict: Callable[[Sequence[Actor]], str], together: int
    ) -> Callable[[Sequence[Actor]], str]:
        def counted(actors: Sequence[Actor]) -> str:
            self._end_if_stopped()
            self.draws += 1 / together
            return verdict(actors)

        return counted


class _Jobs:
    """What outlives the view that asked for it, so that it can be told to end."""

    def __init__(self, worker: Worker) -> None:
        self.last: Job | None = None
        self._worker = worker

    def end(self) -> None:
        """Let the thread end as soon as it can."""
        if self.last is not None:
            self.last.stopped.set()
        self._worker.shutdown(wait=False, cancel_futures=True)


class Reckoning(QObject):
    """Only the last material that was asked for counts."""

    made = Signal(str, object, object)  # name of a figure, Figure, {id of a card: Told}
    progressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = Worker("figures")
        self._job: Job | None = None
        self._running: Future[None] | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK)
        self._looking.timeout.connect(self._take)
        self._jobs = _Jobs(self._worker)
        parent.destroyed.connect(self._jobs.end)

    def begin(self, reading: Reading, choices: Choices, known: Collection[str] = ()) -> None:
        """Reckon everything anew but what is `known`; with something known, another wish may follow soon."""
        self.stop()
        names = [name for name in QUICK if name not in known]
        quick = dict(each_figure(reading.made_of, choices, names))
        for name, found in quick.items():
            self.made.emit(name, found, told(found, name, reading))
        self._job = self._jobs.last = Job(
            reading,
            choices,
            quick,
            [name for name in SLOW if name not in known],
            SimpleQueue(),
            rest=REST if known else 0.0,
        )
        self._running = self._worker.submit(self._job.run)
        wait([self._running], 0.0 if self._job.rest else AT_ONCE)
        self._looking.start()
        self._take()

    def stop(self) -> None:
        """Reckon no further; what is made stays."""
        if self._job is not None:
            self._job.stopped.set()
        self._job = self._running = None
        self._looking.stop()
        self.progressed.emit()

    @property
    def is_working(self) -> bool:
        """Whether something is still to come."""
        return self._running is not None

    @property
    def draws(self) -> tuple[int, int]:
        """How many draws of the sensitivity are done, of how many."""
        return (min(DRAWS, int(self._job.draws)) if self._job else 0), DRAWS

    def _take(self) -> None:
        if self._job is None or self._running is None:
            return
        is_done = self._running.done()
        while not self._job.made.empty():
            self.made.emit(*self._job.made.get())
        if is_done:
            self._looking.stop()  # what went wrong there is written down already
            self._running = None
        self.progressed.emit()
