"""The mark of the most influential: given to whoever is selected on the map in front, or taken away."""

from PySide6.QtCore import QObject, Signal

from nkmap.db.queries.marks import are_most_influential
from nkmap.document import Document
from nkmap.ui.maps.area import MapArea
from nkmap.ui.maps.layer_edits import LayerEdits
from nkmap.ui.selection.selection import Selection


class Marking(QObject):
    """Keeps in step with the selection."""

    shown = Signal(bool)  # whether all that are selected bear the mark

    def __init__(
        self, document: Document, selection: Selection, maps: MapArea, layers: LayerEdits, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self._maps, self._layers = maps, layers
        selection.changed.connect(self._tell)

    def toggle(self) -> None:
        """Mark the selected tokens, or take the mark away where all of them bear it."""
        ids, map_id = self._selection.placements(), self._maps.map_id
        if ids and map_id is not None:
            self._layers.mark_most_influential(map_id, ids, not self._are_marked(ids))
        self._tell()  # also where nothing was done: the menu has ticked it already

    def _tell(self) -> None:
        self.shown.emit(self._are_marked(self._selection.placements()))

    def _are_marked(self, ids: list[int]) -> bool:
        return bool(ids) and self._document.read(are_most_influential, ids)
