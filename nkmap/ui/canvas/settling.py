"""The search for the best places of all names: a moment after the last change, in slices, never in a drag."""

from collections.abc import Iterator, Mapping
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from nkmap.labels import LabelPlace, Solving, finished

if TYPE_CHECKING:
    from nkmap.ui.canvas.label_layer import LabelLayer

SETTLE_AFTER = 200  # ms from a change to the search
SLICE = 0.005  # s of it in one go; the longest of its steps comes on top


class Settling(QObject):
    """Runs the search of a label layer and shows what it finds."""

    def __init__(self, labels: "LabelLayer") -> None:
        super().__init__(labels)
        self._labels = labels
        self._solving: Solving | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_due(self) -> bool:
        """Whether names have better places to go to."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin anew in a moment."""
        self._solving = None
        self._timer.start(SETTLE_AFTER)

    def stop(self) -> None:
        """Give up the search: what it began with is no longer so."""
        self._solving = None
        self._timer.stop()

    def finish(self) -> None:
        """Search at once and to the end."""
        self.stop()
        self._labels.show(finished(self._labels.solve()))

    def finishing(self) -> Iterator[None]:
        """Search to the end from now on, in slices; whoever runs it shows nothing before."""
        self.stop()
        solving = self._labels.solve()
        while (found := _after_a_slice(solving)) is None:
            yield
        self._labels.show(found)

    def _go_on(self) -> None:
        if self._labels.is_carrying:
            self.start()
            return
        self._solving = self._solving or self._labels.solve()
        found = _after_a_slice(self._solving)
        if found is None:
            self._timer.start(0)
        else:
            self._solving = None
            self._labels.glide(found)
            self._labels.settled.emit()


def _after_a_slice(solving: Solving) -> Mapping[int, LabelPlace] | None:
    """Go on searching for a slice of time; return what is found, or None before the end."""
    until = perf_counter() + SLICE
    try:
        while perf_counter() < until:
            next(solving)
    except StopIteration as end:
        return end.value
    return None
