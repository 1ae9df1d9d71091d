"""What a person does on the grid becomes an edit, and the pill says what came of it."""

from PySide6.QtCore import QObject

from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.edits import Edits, Places
from nkmap.ui.maps.area import MapArea
from nkmap.ui.outcomes import Outcomes
from nkmap.ui.selection.selection import Selection


class CanvasEdits(QObject):
    """Listens to views; where a token is dropped it stays selected and the focus stays on the grid."""

    def __init__(
        self, selection: Selection, maps: MapArea, edits: Edits, outcomes: Outcomes, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._selection, self._maps = selection, maps
        self._edits, self._outcomes = edits, outcomes

    def watch(self, view: MapView) -> None:
        """Follow the gestures of a view."""
        view.moved.connect(self._on_moved)
        view.nudged.connect(self._on_nudged)
        view.renamed.connect(self._on_renamed)
        view.added.connect(self._on_added)
        view.placed.connect(self.place)
        view.held_back.connect(self._on_held_back)

    def place(self, places: Places) -> None:
        """Place names of the list (by stakeholder id, axis units) on the map in front; locked ones stay."""
        map_id, scene = self._maps.map_id, self._maps.scene
        if map_id is None or scene is None:
            return
        stayed = self._selection.stakeholders_of(scene.locked_among(scene.placements_of(places)))
        free = {id_: place for id_, place in places.items() if id_ not in stayed}
        if not free:
            self._outcomes.say_held(stayed)
        elif self._edits.place(map_id, free):
            self._say_placed(list(free), free, stayed)
            if self._maps.view:
                self._maps.view.setFocus()

    def _on_added(self, name: str, place: tuple[float, float]) -> None:
        if self._maps.map_id is not None:
            stakeholder_id = self._edits.add_and_place(name, self._maps.map_id, place)
            if stakeholder_id is not None:
                self._selection.select([stakeholder_id])

    def _on_renamed(self, stakeholder_id: int, name: str) -> None:
        self._edits.rename(stakeholder_id, name, self._maps.language)  # the one that was seen there

    def _on_moved(self, places: Places) -> None:
        stakeholder_ids = self._selection.stakeholders_of(places)
        if self._edits.move(places, stakeholder_ids, self._label_of(stakeholder_ids)):
            self._say_placed(stakeholder_ids, places, self._stayed(places))

    def _stayed(self, places: Places) -> list[int]:
        """Return who is selected, and stayed, since locked, where the others went."""
        assert self._maps.scene is not None
        selected = [id_ for id_ in self._maps.scene.selected_ids() if id_ not in places]
        return self._selection.stakeholders_of(self._maps.scene.locked_among(selected))

    def _on_held_back(self, placement_ids: list[int]) -> None:
        self._outcomes.say_held(self._selection.stakeholders_of(placement_ids))

    def _on_nudged(self, places: Places) -> None:
        self._edits.nudge(places, self._selection.stakeholders_of(places))

    def _say_placed(self, stakeholder_ids: list[int], places: Places, stayed: list[int]) -> None:
        if (scene := self._maps.scene) and scene.content:
            who = self._label_of(stakeholder_ids) or self._outcomes.names_of(stakeholder_ids)
            self._outcomes.say_placed(who, list(places.values()), scene.content.grid, stayed)

    def _label_of(self, stakeholder_ids: list[int]) -> str:
        """Return what stands on the grid for the one of these; "" where they are several."""
        scene = self._maps.scene
        tokens = scene.content.tokens if scene and scene.content and len(stakeholder_ids) == 1 else ()
        return next((token.label for token in tokens if token.stakeholder_id == stakeholder_ids[0]), "")
