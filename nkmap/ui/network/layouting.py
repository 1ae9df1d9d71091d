"""Keeps where the layout has put everybody and what the figures are, and has done beside the window what is
missing."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from nkmap.db.queries.network import Network
from nkmap.geometry import Place
from nkmap.leverage.network_figures import NetworkFigures
from nkmap.ui.network.reckoning import Answer, Asked, NetworkReckoning
from nkmap.ui.network.waiting import WaitingRow


class Layouting(QObject):
    """Who has a place keeps it until all are forgotten; who is new gets one from the layout."""

    changed = Signal()

    def __init__(self, waiting: WaitingRow, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self._network = Network((), (), {})
        self._places: dict[int, Place] = {}
        self._figures: tuple[NetworkFigures, Asked] | None = None
        self._asked: Asked | None = None
        self._reckoning = NetworkReckoning(self)
        self._reckoning.answered.connect(self._on_reckoning_answered)
        waiting.cancelled.connect(self._on_waiting_cancelled)

    @property
    def is_working(self) -> bool:
        """Whether an answer is to come."""
        return self._reckoning.is_working

    @property
    def places(self) -> dict[int, Place]:
        """Return where everybody is who has a place, 0..1 from the left and the top: by hand or by layout."""
        return {**self._places, **self._network.by_hand}

    @property
    def figures(self) -> NetworkFigures | None:
        """The figures of the network that was asked for last; None while they are not known."""
        if self._figures is None:
            return None
        figures, of = self._figures
        return figures if (of.people, of.ties) == (self._people, self._network.ties) else None

    def forget(self) -> None:
        """Let everybody be placed anew by the layout."""
        self._places.clear()

    def ask(self, network: Network, *, with_figures: bool) -> None:
        """Take a network, and have done what is wanted of it and not known yet."""
        self._network = network
        needs_layout = not self.places.keys() >= {*self._people}
        needs_figures = with_figures and self.figures is None
        asked = Asked(self._people, network.ties, needs_layout, needs_figures)
        if not needs_layout and not needs_figures:
            self._stop()
        elif asked != self._asked or not self.is_working:
            self._asked = asked
            self._waiting.wait_for(len(self._people))
            self._reckoning.begin(asked)

    @property
    def _people(self) -> tuple[int, ...]:
        return tuple(person.stakeholder_id for person in self._network.people)

    def _stop(self) -> None:
        self._reckoning.stop()
        self._waiting.end()

    def _on_reckoning_answered(self, answer: Answer) -> None:
        self._waiting.end()
        self._places = {**(answer.places or {}), **self._places}
        if answer.figures is not None:
            self._figures = answer.figures, answer.asked
        self.changed.emit()

    def _on_waiting_cancelled(self) -> None:
        """Let those without a place stand in a ring."""
        self._stop()
        self._places = {**_ring(self._people), **self._places}
        self.changed.emit()


def _ring(ids: Sequence[int]) -> dict[int, Place]:
    """Return places on a ring, in the order of the list, clockwise from the top."""
    turns = [math.tau * number / len(ids) for number in range(len(ids))]
    places = [(0.5 + math.sin(turn) / 2, 0.5 - math.cos(turn) / 2) for turn in turns]
    return dict(zip(ids, places, strict=True))
