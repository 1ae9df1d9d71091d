"""What a person does in Room view becomes an edit; what is said of it is on the map for all to see."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from nkmap.document import Document
from nkmap.geometry import place_words
from nkmap.map_content import Token
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.edits import Edits, Places
from nkmap.ui.maps.area import MapArea
from nkmap.ui.parts.pill import Pill


class RoomEdits(QObject):
    """Listens to the view of one scene, whose map is the one in front."""

    def __init__(
        self, document: Document, maps: MapArea, scene: MapScene, pill: Pill, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._maps, self._scene, self._pill = maps, scene, pill
        self._edits = Edits(document, self)
        self._edits.refused.connect(lambda sentence: pill.say(sentence, with_undo=False))
        pill.undo_asked.connect(self.undo)

    def watch(self, view: MapView) -> None:
        """Follow the gestures of a view."""
        view.moved.connect(self._on_moved)
        view.nudged.connect(self._on_nudged)
        view.placed.connect(self._on_placed)
        view.added.connect(self._on_added)
        view.renamed.connect(self._on_renamed)
        view.held_back.connect(self._on_held_back)

    def selected(self) -> list[Token]:
        """Return who is selected."""
        return self._tokens(self._scene.selected_ids())

    def add(self, name: str) -> None:
        """Put a name on the list."""
        self._edits.add_name(name)

    def take_off(self, placement_ids: Sequence[int]) -> None:
        """Put tokens back on the list; locked ones stay."""
        if locked := self._scene.locked_among(placement_ids):
            self._on_held_back(locked)
        if free := [id_ for id_ in placement_ids if id_ not in locked]:
            self._edits.take_off(free, self._whose(free))

    def log(self, target_ids: Sequence[int], lever: str) -> None:
        """Log a lever, without a holder, for each of these stakeholders."""
        if self._edits.log_leverage(self._map_id, target_ids, lever, None, "", None):
            self._pill.say(self.tr("Logged"), with_undo=True)

    def undo(self) -> None:
        """Take the last edit back. Of what it was nothing is said: it may have been about anything."""
        if self._edits.undo():
            self._pill.say(self.tr("Undone"), with_undo=False)

    @property
    def _map_id(self) -> int:
        assert self._maps.map_id is not None
        return self._maps.map_id

    def _on_moved(self, places: Places) -> None:
        selected = [id_ for id_ in self._scene.selected_ids() if id_ not in places]
        if not self._edits.move(places, self._whose(places)):
            return
        if locked := self._scene.locked_among(selected):
            self._on_held_back(locked)
        else:
            self._say_placed(self._tokens(places))

    def _on_nudged(self, places: Places) -> None:
        self._edits.nudge(places, self._whose(places))

    def _on_placed(self, places: Places) -> None:
        if self._edits.place(self._map_id, places):
            self._say_placed(self._tokens(self._scene.placements_of(places)))

    def _on_added(self, name: str, place: tuple[float, float]) -> None:
        self._edits.add_and_place(name, self._map_id, place)

    def _on_renamed(self, stakeholder_id: int, name: str) -> None:
        self._edits.rename(stakeholder_id, name, self._maps.language)

    def _on_held_back(self, placement_ids: Sequence[int]) -> None:
        who = ", ".join(token.label for token in self._tokens(placement_ids))
        self._pill.say(self.tr("{0}: {1}").format(who, self.tr("locked in place")), with_undo=False)

    def _say_placed(self, tokens: Sequence[Token]) -> None:
        if len(tokens) == 1 and self._scene.content is not None:
            words = place_words(self._scene.content.grid, tokens[0].x, tokens[0].y)
            self._pill.say(self.tr("{0}: {1}").format(tokens[0].label, words), with_undo=True)

    def _tokens(self, placement_ids) -> list[Token]:
        return [self._scene.tokens[id_].token for id_ in placement_ids if id_ in self._scene.tokens]

    def _whose(self, placement_ids) -> list[int]:
        return [token.stakeholder_id for token in self._tokens(placement_ids)]
