"""What can be done with whoever is selected, by key, menu or bar."""

from PySide6.QtCore import QObject

from nkmap.ui.edits import Edits
from nkmap.ui.leverage.logging_levers import LeverLogging
from nkmap.ui.maps.area import MapArea
from nkmap.ui.names.tree import NamesTree
from nkmap.ui.outcomes import Outcomes
from nkmap.ui.selection.selection import Selection


class SelectedActions(QObject):
    """Each method does nothing where nothing is selected."""

    def __init__(
        self,
        selection: Selection,
        tree: NamesTree,
        maps: MapArea,
        edits: Edits,
        outcomes: Outcomes,
        levers: LeverLogging,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._selection, self._tree, self._maps = selection, tree, maps
        self._edits, self._outcomes, self._levers = edits, outcomes, levers

    def rename(self) -> None:
        """Open the editor on the one selected token, or on the name in the list."""
        ids, names = self._selection.placements(), self._selection.stakeholders()
        if len(ids) == 1 and self._maps.view and not self._tree.hasFocus():
            self._maps.view.start_renaming(ids[0])
        elif names:
            self._tree.edit_name(names[0])

    def lift(self) -> None:
        """Lift the selected tokens, or the current name of the list, to be carried by the arrow keys."""
        if self._maps.view is None:
            return
        if ids := self._selection.placements():
            self._maps.view.lift_tokens(ids)
        elif ids := self._selection.stakeholders():
            self.lift_name(ids[0])

    def lift_name(self, stakeholder_id: int) -> None:
        """Lift a name of the list, or its token where it has one on the map in front."""
        view = self._maps.view
        if view is None:
            return
        if ids := view.map_scene.placements_of([stakeholder_id]):
            view.lift_tokens(ids)
        else:
            view.lift_name(self._tree.row_of(stakeholder_id))

    def take_off(self) -> None:
        """Put the selected tokens back on the list."""
        if ids := self._selection.placements():
            self.take_off_tokens(ids)

    def take_off_tokens(self, placement_ids: list[int]) -> None:
        """Put tokens back on the list; locked ones stay."""
        assert self._maps.scene is not None
        locked = self._maps.scene.locked_among(placement_ids)
        free = [id_ for id_ in placement_ids if id_ not in locked]
        going, stayed = map(self._selection.stakeholders_of, (free, locked))
        if not free:
            self._outcomes.say_held(stayed)
        elif self._edits.take_off(free, going):
            self._outcomes.say_taken_off(going, stayed)

    def delete(self) -> None:
        """Delete the selected stakeholders from the project, with all that hangs on them."""
        ids = self._selection.stakeholders()
        if not ids:
            return
        words = self._outcomes.deletion_words(ids)  # while they are there
        if self._edits.delete_stakeholders(ids):
            self._outcomes.say_deleted(words)

    def duplicate(self) -> None:
        """Put copies of the selected stakeholders, without a place, on the list."""
        ids = self._selection.stakeholders()
        if ids and (copies := self._edits.duplicate(ids)):
            self._selection.select(copies)
            self._outcomes.say_duplicated(copies)

    def set_kind(self, kind_id: int | None) -> None:
        """Say what kind the selected stakeholders are."""
        if ids := self._selection.stakeholders():
            self._edits.set_kind(ids, kind_id)

    def log_lever(self) -> None:
        """Open the lever line for whoever is selected."""
        self._levers.open_line(self._selection.stakeholders())
