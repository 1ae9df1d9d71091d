"""What a person changes about the layers of a map: each method is one edit and one undo step."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from nkmap.commands import layers, placements
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.ui.maps.layer_words import layer_words
from nkmap.ui.said import said


class LayerEdits(QObject):
    """Calls commands inside an edit. What is refused arrives as a sentence; nothing was changed then."""

    refused = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document

    def switch(self, map_id: int, layer: str, is_on: bool) -> None:
        """Show a layer on a map, or stop showing it."""
        name = layer_words()[layer].name
        label = (self.tr("Show “{0}”") if is_on else self.tr("Hide “{0}”")).format(name)
        self._perform(label, layers.switch, map_id, layer, is_on)

    def mark_most_influential(self, map_id: int, placement_ids: Sequence[int], is_marked: bool) -> None:
        """Mark tokens as most influential and see to it that the mark is seen, or take the mark away."""

        def command(session):
            placements.assess_many(session, {id_: {"most_influential": is_marked} for id_ in placement_ids})
            if is_marked:
                layers.switch(session, map_id, "halo", True)

        label = self.tr("Mark %n as most influential", "", len(placement_ids))
        if not is_marked:
            label = self.tr("No longer most influential")
        self._perform(label, command)

    def _perform(self, label: str, command, *arguments) -> None:
        try:
            with self._document.edit(label) as session:
                command(session, *arguments)
        except NkmapError as error:
            self.refused.emit(said(error))
