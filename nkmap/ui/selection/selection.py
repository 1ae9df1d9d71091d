"""Who is selected: one selection, shown by the list of names and by the grid in front."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal

from nkmap.db.history import Change
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.maps.area import MapArea
from nkmap.ui.names.tree import NamesTree

AFTER_PAINTING = 40  # ms: two frames


class Selection(QObject):
    """Lets list and grid follow each other; names that are not on the map in front stay selected."""

    changed = Signal()  # or what is recorded of who is selected

    def __init__(self, tree: NamesTree, maps: MapArea, parent: QObject) -> None:
        super().__init__(parent)
        self._tree, self._maps = tree, maps
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_PAINTING)
        self._later.timeout.connect(self.changed)
        tree.itemSelectionChanged.connect(self.follow_list)

    def watch(self, view: MapView) -> None:
        """Follow the tokens of a view."""
        view.map_scene.selectionChanged.connect(self._follow_grid)

    def placements(self) -> list[int]:
        """Return the placements of the selected tokens on the map in front."""
        return self._maps.scene.selected_ids() if self._maps.scene else []

    def stakeholders(self) -> list[int]:
        """Return the selected stakeholders, placed or not."""
        return self._tree.selected_ids()

    def stakeholders_of(self, placement_ids: Iterable[int]) -> list[int]:
        """Return whose placements on the map in front these are."""
        assert self._maps.scene is not None
        return [self._maps.scene.tokens[id_].token.stakeholder_id for id_ in placement_ids]

    def select(self, stakeholder_ids: Iterable[int]) -> None:
        """Select stakeholders in the list, and their tokens where they are on the map in front."""
        self._tree.select(list(stakeholder_ids))
        self.follow_list()

    def select_all(self) -> None:
        """Select every token of the map in front."""
        if self._maps.scene:
            self._maps.scene.select(self._maps.scene.tokens)

    def select_same_kind(self) -> None:
        """Select every token of the map in front whose kind is that of a selected one."""
        if scene := self._maps.scene:
            wanted = {scene.tokens[id_].token.kind for id_ in scene.selected_ids()}
            scene.select(id_ for id_, item in scene.tokens.items() if item.token.kind in wanted)

    def go_to(self, stakeholder_id: int) -> None:
        """Select a stakeholder and bring it into sight, in the list and on the map in front."""
        self._tree.go_to(stakeholder_id)
        if view := self._maps.view:
            view.reveal(view.map_scene.placements_of([stakeholder_id]))

    def show_only(self, stakeholder_ids: set[int] | None) -> None:
        """Let all others recede, in the list and on the grid; None ends it."""
        self._tree.show_only(stakeholder_ids)
        if self._maps.scene:
            self._maps.scene.dim_all_but(stakeholder_ids)

    def follow_list(self) -> None:
        """Select on the grid who is selected in the list."""
        self._select_on_grid()
        self.changed.emit()

    def follow(self, change: Change) -> None:
        """Keep to who is selected; what is shown of them waits where they have only moved: first the grid."""
        before = self.placements()
        self._select_on_grid()
        if change.is_move and self.placements() == before:
            self._later.start()
        else:
            self.changed.emit()

    def _select_on_grid(self) -> None:
        if scene := self._maps.scene:
            with QSignalBlocker(scene):
                scene.select(scene.placements_of(self._tree.selected_ids()))

    def _follow_grid(self) -> None:
        self._tree.select(self.stakeholders_of(self.placements()))
        self.changed.emit()
