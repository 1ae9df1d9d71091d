"""Where each is heading: said by a pulled arrow, or by the words of the axes in a menu."""

from bisect import bisect_left
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from nkmap.db.queries.trends import trends
from nkmap.document import Document
from nkmap.geometry import Place, place_words
from nkmap.map_content import Axis, Grid
from nkmap.ui.maps.area import MapArea
from nkmap.ui.outcomes import Outcomes
from nkmap.ui.parts.pill import Pill
from nkmap.ui.parts.plain_text import as_menu_text
from nkmap.ui.rounds.edits import RoundEdits
from nkmap.ui.selection.selection import Selection
from nkmap.ui.words import at_start


class Headings(QObject):
    """Speaks of whoever is selected on the map in front."""

    def __init__(
        self,
        document: Document,
        edits: RoundEdits,
        selection: Selection,
        maps: MapArea,
        outcomes: Outcomes,
        pill: Pill,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._edits = document, edits
        self._selection, self._maps = selection, maps
        self._outcomes, self._pill = outcomes, pill

    def fill(self, menu: QMenu) -> None:
        """Fill a menu anew with the words of both axes, those ticked that all selected are heading for."""
        menu.clear()
        ids = self._selection.placements()
        if not ids or self._grid is None:
            menu.addAction(self.tr("Select a token first.")).setEnabled(False)
            return
        now = self._document.read(trends, ids)
        for dimension, axis in enumerate((self._grid.x, self._grid.y)):
            menu.addAction(as_menu_text(axis.name)).setEnabled(False)
            ticked = {_band_at(axis, now[id_][dimension]) if id_ in now else None for id_ in ids}
            for number, band in enumerate(axis.bands):
                action = menu.addAction("    " + as_menu_text(at_start(band.words)))
                action.setCheckable(True)
                action.setChecked(ticked == {number})
                action.triggered.connect(partial(self._head_for, dimension, _middle(axis, number)))
            menu.addSeparator()
        gone = menu.addAction(self.tr("No arrow"))
        gone.setEnabled(bool(now))
        gone.triggered.connect(self.clear)

    def pull(self, placement_id: int, place: Place | None) -> None:
        """Let a token head for a place in axis units; None takes its arrow away."""
        self._set({placement_id: place})

    def clear(self) -> None:
        """Take the arrows of the selected tokens away."""
        self._set(dict.fromkeys(self._selection.placements()))

    def _head_for(self, dimension: int, value: float, _checked: bool = False) -> None:
        """Let the selected tokens head for a value of an axis; of the other one they keep what they have."""
        scene, ids = self._maps.scene, self._selection.placements()
        if scene is None:
            return
        now = {id_: (scene.tokens[id_].token.x, scene.tokens[id_].token.y) for id_ in ids}
        now |= self._document.read(trends, ids)
        wanted = {id_: (value, y) if dimension == 0 else (x, value) for id_, (x, y) in now.items()}
        self._set(wanted)

    def _set(self, wanted: Mapping[int, Place | None]) -> None:
        map_id = self._maps.map_id
        if not wanted or map_id is None:
            return
        who = self._outcomes.names_of(self._selection.stakeholders_of(wanted))
        if self._edits.set_trends(map_id, wanted, who):
            self._say(who, list(wanted.values()))

    def _say(self, who: str, places: list[Place | None]) -> None:
        words = self.tr("heading elsewhere")
        if not any(places):
            words = self.tr("no arrow any more")
        elif len(places) == 1 and places[0] is not None and self._grid is not None:
            words = self.tr("heading for {0}").format(place_words(self._grid, *places[0]))
        self._pill.say(self.tr("{0}: {1}").format(who, words), with_undo=True)

    @property
    def _grid(self) -> Grid | None:
        content = self._maps.scene.content if self._maps.scene else None
        return content.grid if content else None


def _band_at(axis: Axis, value: float) -> int:
    """Return the number of the band in which a value, in axis units, lies."""
    uppers = [band.upper for band in axis.bands]
    return min(bisect_left(uppers, value), len(uppers) - 1)


def _middle(axis: Axis, number: int) -> float:
    """Return the value in the middle of a band, in axis units."""
    lower = axis.bands[number - 1].upper if number else axis.minimum
    return (lower + min(axis.bands[number].upper, axis.maximum)) / 2
