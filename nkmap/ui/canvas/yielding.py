"""While tokens are carried, names that they cover for a while step aside; undropped, they come home."""

from collections.abc import Iterator, Sequence
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from nkmap.labels import Box, LabelPlace, Surroundings

if TYPE_CHECKING:
    from nkmap.ui.canvas.label_layer import LabelLayer
    from nkmap.ui.canvas.map_scene import MapScene

COVERED = 0.2  # of its area, from which a name is hard to read
PATIENCE = 120  # ms that it bears it
REST = 400  # ms between two steps of one name
LOOK = 40  # ms between looks while the pointer rests


class Yielding(QObject):
    """Follows one carrying. Nothing is solved for all: a name steps to a place that is free now."""

    def __init__(self, scene: "MapScene", labels: "LabelLayer", carried: Sequence[int]) -> None:
        super().__init__(labels)
        self._scene, self._labels, self._carried = scene, labels, set(carried)
        self._homes: dict[int, LabelPlace] = {}  # of names that have stepped aside
        self._covered_since: dict[int, float] = {}
        self._stepped_at: dict[int, float] = {}
        self._around: Surroundings | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK)

    def look(self, now: float | None = None) -> None:
        """Let names step aside that have been covered for long enough; `now` in ms of any steady clock."""
        now = monotonic() * 1000 if now is None else now
        carried = list(self._carried_boxes())
        for id_, place in list(self._labels.places.items()):
            if place.box is None or id_ in self._carried:
                continue
            if _covered(place.box, carried) <= COVERED:
                self._covered_since.pop(id_, None)
            elif self._is_due(id_, now):
                self._step_aside(id_, now, carried)

    def end(self, *, back: bool) -> None:
        """Stop; `back` brings the names home."""
        self._timer.stop()
        if back:
            self._labels.glide(self._homes)
        self.deleteLater()

    def _is_due(self, placement_id: int, now: float) -> bool:
        since = self._covered_since.setdefault(placement_id, now)
        rested = now - self._stepped_at.get(placement_id, -REST)
        return now - since >= PATIENCE and rested >= REST

    def _step_aside(self, placement_id: int, now: float, carried: Sequence[Box]) -> None:
        if self._around is None:
            self._around = self._labels.surroundings(but=self._carried)
        place = self._labels.free_place(placement_id, self._around, carried)
        self._stepped_at[placement_id] = now
        if place is not None:
            self._homes.setdefault(placement_id, self._labels.places[placement_id])
            self._labels.glide({placement_id: place})

    def _carried_boxes(self) -> Iterator[Box]:
        """Yield where the carried tokens and their names are now."""
        for id_ in self._carried:
            pos, half = self._scene.tokens[id_].pos(), self._labels.requests[id_].radius
            yield Box(pos.x() - half, pos.y() - half, pos.x() + half, pos.y() + half)
            name = self._labels.box(id_)
            if not name.isEmpty():
                yield Box(name.left(), name.top(), name.right(), name.bottom())


def _covered(box: Box, others: Sequence[Box]) -> float:
    """Return the part of a box that others cover; where these overlap, it counts twice."""
    covered = 0.0
    for other in others:
        across = min(box.right, other.right) - max(box.left, other.left)
        down = min(box.bottom, other.bottom) - max(box.top, other.top)
        if across > 0 and down > 0:
            covered += across * down
    return covered / ((box.right - box.left) * (box.bottom - box.top))
