"""Locks whoever is selected in its place on the map in front, or unlocks it."""

from PySide6.QtCore import QObject, Signal

from nkmap.ui.edits import Edits
from nkmap.ui.maps.area import MapArea
from nkmap.ui.outcomes import Outcomes
from nkmap.ui.selection.selection import Selection


class Locking(QObject):
    """Keeps in step with the selection."""

    shown = Signal(bool)  # whether all that are selected on the map are locked

    def __init__(
        self, selection: Selection, maps: MapArea, edits: Edits, outcomes: Outcomes, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._selection, self._maps = selection, maps
        self._edits, self._outcomes = edits, outcomes
        selection.changed.connect(self._tell)

    def toggle(self) -> None:
        """Lock the selected tokens, or unlock them where all of them are locked."""
        ids, is_locked = self._selection.placements(), not self._are_locked()
        if not ids:
            self._outcomes.say(self.tr("Select on the map who should stay in place."))
        elif self._edits.lock(ids, whose := self._selection.stakeholders_of(ids), is_locked):
            self._outcomes.say_locked(whose, is_locked)
        self._tell()  # also where nothing was done: the menu has ticked it already

    def _tell(self) -> None:
        self.shown.emit(self._are_locked())

    def _are_locked(self) -> bool:
        ids, scene = self._selection.placements(), self._maps.scene
        return bool(ids) and scene is not None and scene.locked_among(ids) == ids
