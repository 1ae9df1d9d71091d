"""A map copied as a wished-for or feared future, to be changed beside the one of today."""

from PySide6.QtCore import QObject

from nkmap.ui.maps.area import MapArea
from nkmap.ui.parts.pill import Pill
from nkmap.ui.rounds.edits import RoundEdits


class Futures(QObject):
    """Each method does nothing while there is no map."""

    def __init__(self, edits: RoundEdits, maps: MapArea, pill: Pill, parent: QObject) -> None:
        super().__init__(parent)
        self._edits, self._maps, self._pill = edits, maps, pill

    def duplicate_wished(self) -> None:
        """Copy the map as the future that is wished for, and go on in the copy."""
        self._duplicate(self.tr("wished-for future"))

    def duplicate_feared(self) -> None:
        """Copy the map as the future that is feared, and go on in the copy."""
        self._duplicate(self.tr("feared future"))

    def _duplicate(self, future: str) -> None:
        map_id = self._maps.map_id
        if map_id is not None and (copy := self._edits.duplicate_as(map_id, future)) is not None:
            self._maps.choose_map(copy)
            words = self.tr("{0}: move each name to where it would be then")
            self._pill.say(words.format(self._maps.question.text), with_undo=True)
