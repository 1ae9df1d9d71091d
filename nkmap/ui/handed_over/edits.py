"""What the room does becomes an edit; only that can be taken back again, and nothing from before."""

from PySide6.QtCore import QObject

from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.ui.audience.room_edits import RoomEdits
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.groups.own_steps import OwnSteps
from nkmap.ui.maps.area import MapArea
from nkmap.ui.parts.pill import Pill
from nkmap.ui.said import said


class HandedOverEdits(RoomEdits):
    """As in Room view; Undo ends where the hand-over began."""

    def __init__(
        self, document: Document, maps: MapArea, scene: MapScene, pill: Pill, parent: QObject
    ) -> None:
        super().__init__(document, maps, scene, pill, parent)
        self._steps = OwnSteps(document)

    @property
    def can_undo(self) -> bool:
        """Whether something was done since the hand-over."""
        return self._steps.has_some

    def undo(self) -> None:
        """Take back what was done last since the hand-over."""
        try:
            is_done = self._steps.undo()
        except NkmapError as error:
            self.say(said(error))
            return
        self.say(self.tr("Undone") if is_done else self.tr("Nothing was done here yet."))

    def say(self, sentence: str) -> None:
        """Say a sentence over the grid."""
        self._pill.say(sentence, with_undo=False)
