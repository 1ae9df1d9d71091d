"""Two rounds compared: hollow tokens and arrows on the map, and a table of who moved how far beside it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nkmap.db.queries.comparing import compared
from nkmap.db.queries.estimates import is_blind
from nkmap.db.queries.grids import grid
from nkmap.db.queries.rounds import movements, round_list, working_round
from nkmap.ui.rounds.comparison_panel import ComparisonPanel
from nkmap.ui.rounds.past import Past
from nkmap.ui.rounds.stepping import Stepping

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class Comparing(QObject):
    """Follows the project and the map in front as long as it is what is looked at."""

    def __init__(self, page: "ProjectPage", past: Past, stepping: Stepping, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._maps, self._past = page.document, page.maps, past
        self._stepping = stepping
        self._ends = (0, 0)  # ids of the rounds before and after
        self.panel = ComparisonPanel()
        page.maps.add_beside(self.panel)
        self.panel.chosen.connect(self.compare)
        self.panel.closed.connect(past.end)
        self.panel.table.stakeholder_chosen.connect(page.selection.go_to)
        past.changed.connect(self._on_past_changed)
        page.maps.map_chosen.connect(self._fill)
        page.document.changed.connect(self._on_document_changed)

    def begin(self) -> None:
        """Compare the round that is looked at, else the last one, with now."""
        rounds = self._document.read(round_list)
        if rounds:
            before = self._stepping.shown or rounds[-1]
            self.compare(before.id, self._document.read(working_round))

    def compare(self, before: int, after: int) -> None:
        """Compare two rounds."""
        self._ends = before, after
        start, end = (self._labels()[round_id] for round_id in self._ends)
        words = self.tr("You are comparing {0} with {1}").format(start.upper(), end.upper())
        label = f"{start} → {end}"
        query = partial(compared, from_round=before, to_round=after, label=label)
        self.panel.show()
        self._past.look(self, query, words)
        self._fill()

    def _labels(self) -> dict[int, str]:
        """Return what each round is called, by id, now as the last one."""
        named = {row.id: row.label for row in self._document.read(round_list)}
        return {**named, self._document.read(working_round): self.tr("Now")}

    def _fill(self, _news: object = None) -> None:
        map_id = self._maps.map_id
        if self._past.viewer is self and map_id is not None:
            self.panel.offer(list(self._labels().items()), *self._ends)
            is_hidden = self._document.read(is_blind, map_id)
            moved = [] if is_hidden else self._document.read(movements, map_id, *self._ends)
            self.panel.show_movements(moved, self._document.read(grid, map_id))

    def _on_past_changed(self) -> None:
        self.panel.setVisible(self._past.viewer is self)

    def _on_document_changed(self, _change: object) -> None:
        """Show what has changed, by undo; without one of the rounds, it is now."""
        if self._past.viewer is self and not self._labels().keys() >= set(self._ends):
            self._past.end()
        self._fill()
