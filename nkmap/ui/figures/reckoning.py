"""Reckons figures: what is quick at once, what takes longer in a thread that can be stopped."""

from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from nkmap.figures.all_figures import Choices, Material, each_figure
from nkmap.figures.figure import Figure
from nkmap.figures.sensitivity import DRAWS, sensitivities
from nkmap.figures.taking_part import Actor, taking_part, with_power_as_share
from nkmap.figures.verdicts import VERDICTS
from nkmap.ui.figures.figure_specs import QUICK, SLOW

AT_ONCE = 0.03  # seconds that are waited for what takes longer, so that small maps do not flicker
LOOK = 30  # ms between two looks at how far it is

Made = tuple[str, Figure[Any]]


class Stopped(Exception):
    """Nobody wants the answer any more."""


@dataclass(slots=True)
class Job:
    """One material, to be reckoned in a thread, which puts what it has made into a queue."""

    material: Material
    choices: Choices
    quick: dict[str, Figure[Any]]
    slow: Sequence[str]
    made: "SimpleQueue[Made]"
    draws: float = 0.0  # of the sensitivity so far
    is_stopped: bool = False

    def run(self) -> None:
        """Make the slow figures, then how firm the quick ones are. Stops between two steps."""
        for one in self._steps():
            if self.is_stopped:
                return
            self.made.put(one)

    def _steps(self) -> Iterator[Made]:
        if not self.is_stopped:
            yield from each_figure(self.material, self.choices, self.slow)
        made = {name: found for name, found in self.quick.items() if name in VERDICTS and found.result}
        try:
            yield from self._firmness(made)
        except Stopped:
            return

    def _firmness(self, made: dict[str, Figure[Any]]) -> Iterator[Made]:
        part = taking_part(self.material.assessments, equal_salience=self.choices.equal_salience)
        verdicts = {name: self._counted(VERDICTS[name], len(made)) for name in made}
        found = sensitivities(with_power_as_share(part).actors, verdicts) if made else {}
        for name, sensitivity in found.items():
            yield name, replace(made[name], sensitivity=sensitivity)

    def _counted(
        self, verdict: Callable[[Sequence[Actor]], str], together: int
    ) -> Callable[[Sequence[Actor]], str]:
        def counted(actors: Sequence[Actor]) -> str:
            if self.is_stopped:
                raise Stopped
            self.draws += 1 / together
            return verdict(actors)

        return counted


class _Jobs:
    """What outlives the view that asked for it, so that it can be told to end."""

    def __init__(self, worker: ThreadPoolExecutor) -> None:
        self.last: Job | None = None
        self._worker = worker

    def end(self) -> None:
        """Let the thread end as soon as it can."""
        if self.last is not None:
            self.last.is_stopped = True
        self._worker.shutdown(wait=False, cancel_futures=True)


class Reckoning(QObject):
    """Only the last material that was asked for counts."""

    made = Signal(str, object)  # name of a figure, Figure
    progressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="figures")
        self._job: Job | None = None
        self._running: Future[None] | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK)
        self._looking.timeout.connect(self._take)
        self._jobs = _Jobs(self._worker)
        parent.destroyed.connect(self._jobs.end)

    def begin(self, material: Material, choices: Choices, known: Collection[str] = ()) -> None:
        """Reckon everything anew but what is `known`."""
        self.stop()
        names = [name for name in QUICK if name not in known]
        quick = dict(each_figure(material, choices, names))
        for name, found in quick.items():
            self.made.emit(name, found)
        self._job = self._jobs.last = Job(
            material, choices, quick, [name for name in SLOW if name not in known], SimpleQueue()
        )
        self._running = self._worker.submit(self._job.run)
        wait([self._running], AT_ONCE)
        self._looking.start()
        self._take()

    def stop(self) -> None:
        """Reckon no further; what is made stays."""
        if self._job is not None:
            self._job.is_stopped = True
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
            self._running.result()  # what went wrong there is raised here
            self._looking.stop()
            self._running = None
        self.progressed.emit()
