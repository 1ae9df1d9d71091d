"""Groups in a project's window: what its actions begin, and the panel that follows the map in front."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QWidget

from nkmap.db.queries.estimates import disagreements, group_list, is_blind, names_to_place
from nkmap.db.queries.grids import grid as grid_of_map
from nkmap.db.queries.stakeholders import name_list
from nkmap.drawing.theme import Theme
from nkmap.ui.groups.edits import GroupEdits

if TYPE_CHECKING:
    from nkmap.ui.groups.panel import GroupsPanel
    from nkmap.ui.groups.placing import Placing
    from nkmap.ui.groups.sheet_typing import SheetTyping
    from nkmap.ui.project_page import ProjectPage

TABLES = ("map", "group_estimate", "participant_group", "stakeholder", "placement", "grid_axis", "round")


class Groups(QObject):
    """Each method does nothing while there is no map. What is seldom wanted is made when it is."""

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page, self._document, self._maps = page, page.document, page.maps
        self.edits = GroupEdits(page.document, self)
        self.edits.refused.connect(page.outcomes.say)
        self._is_open = False
        self._was_blind = False
        page.maps.map_chosen.connect(self._follow_map)
        page.document.changed.connect(self._on_document_changed)
        self._follow_map()

    @cached_property
    def panel(self) -> "GroupsPanel":
        """The panel beside the grid."""
        from nkmap.ui.groups.panel import GroupsPanel

        panel = GroupsPanel()
        panel.closed.connect(partial(self.show, False))
        panel.collecting.asked.connect(self._page.action_asked)
        panel.collecting.reveal_asked.connect(self._reveal)
        panel.disagreement.chosen.connect(self._on_chosen)
        panel.disagreement.lift_asked.connect(self._on_lift_asked)
        panel.disagreement.differed.connect(self._on_differed)
        panel.disagreement.again_asked.connect(self.begin)
        self._page.selection.changed.connect(self._follow_selection)
        self._maps.add_beside(panel)
        return panel

    @cached_property
    def placing(self) -> "Placing":
        """The screens on which groups place at the keyboard."""
        from nkmap.ui.groups.placing import Placing

        overlay = Placing(self._page.window(), self._document, self.edits, self._maps.theme)
        self.destroyed.connect(overlay.deleteLater)  # the window may go on with another project
        return overlay

    @cached_property
    def typing(self) -> "SheetTyping":
        """The panel into which paper sheets are typed."""
        from nkmap.ui.groups.sheet_typing import SheetTyping

        overlay = SheetTyping(self._page.window(), self._document, self.edits)
        self.destroyed.connect(overlay.deleteLater)
        return overlay

    # What the actions of the window ask for

    def begin(self) -> None:
        """Let groups place blindly on the map in front."""
        if (map_id := self._maps.map_id) is not None and (self._is_blind() or self.edits.hide(map_id)):
            self.show(True)

    def toggle(self) -> None:
        """Open the panel, or close it."""
        self.show(not self._is_open)

    def show(self, is_open: bool) -> None:
        """Open or close the panel beside the grid."""
        if is_open or self._is_open:
            self._is_open = is_open
            self.panel.setVisible(is_open)
            self._refresh()

    def place_by_keyboard(self) -> None:
        """Let groups place in turn, each on an empty grid over the whole window."""
        if (map_id := self._maps.map_id) is not None and (view := self._maps.view):
            self.placing.open_for(map_id, view.habits)

    def type_sheets(self) -> None:
        """Let places be typed in from paper sheets."""
        if (map_id := self._maps.map_id) is not None:
            self.typing.open_for(map_id)

    def reveal(self) -> None:
        """Press the button that reveals, once; it wants to be pressed again."""
        if self._is_blind():
            self.show(True)
            self.panel.collecting.reveal.click()
        else:
            self._page.outcomes.say(self.tr("Nothing is hidden on this map."))

    def print_sheets(self, paper: str) -> None:
        """Ask where a PDF of the sheets goes; `paper` is "A4" or "A3"."""
        from nkmap.ui.groups.sheets import ask_for_sheets

        if (map_id := self._maps.map_id) is not None:
            ask_for_sheets(self._page, self._document, map_id, paper, self._page.outcomes.say)

    # What the panel asks for

    def _reveal(self) -> None:
        if (map_id := self._maps.map_id) is not None:
            self.edits.reveal(map_id)

    def _on_chosen(self, stakeholder_id: int) -> None:
        self._page.selection.go_to(stakeholder_id)
        if scene := self._maps.scene:
            for placement_id in scene.placements_of([stakeholder_id]):
                scene.bring_to_front(placement_id)

    def _on_lift_asked(self, stakeholder_id: int) -> None:
        rows = self._document.read(name_list, self._maps.map_id, [stakeholder_id])
        if rows and (view := self._maps.view):
            view.lift_name(rows[0])

    def _on_differed(self, stakeholder_id: int, reasons: dict[int, str]) -> None:
        if (map_id := self._maps.map_id) is not None:
            name = self._page.outcomes.names_of([stakeholder_id])
            self.edits.differ(map_id, stakeholder_id, name, reasons)

    @property
    def panes(self) -> list[tuple[QWidget, QWidget]]:
        """The panel and what in it takes the focus, if it has ever been opened."""
        if "panel" not in self.__dict__:
            return []
        return [(self.panel, self.panel.first_field)]

    # Following

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        if "placing" in self.__dict__:
            self.placing.page.view.set_theme(theme)

    def _is_blind(self) -> bool:
        return self._maps.map_id is not None and self._document.read(is_blind, self._maps.map_id)

    def _follow_map(self, _map_id: int = 0) -> None:
        """Open where a map is blind, so that nobody wonders where the names are."""
        self._was_blind = self._is_blind()
        if self._was_blind:
            self.show(True)
        self._refresh()

    def _on_document_changed(self, change) -> None:
        if change.touches("map") and self._is_blind() != self._was_blind:
            self._follow_map()
        elif change.touches(*TABLES):
            self._refresh()

    def _follow_selection(self) -> None:
        selected = self._page.selection.stakeholders()
        if self._is_open and len(selected) == 1:
            page = self.panel.disagreement
            with QSignalBlocker(page):
                page.choose(selected[0])

    def _refresh(self) -> None:
        map_id = self._maps.map_id
        if not self._is_open or map_id is None:
            return
        self.panel.show_blind(self._is_blind())
        names = self._document.read(names_to_place, map_id)
        self.panel.collecting.show_groups(self._document.read(group_list, map_id), len(names))
        grid = self._document.read(grid_of_map, map_id)
        placed = {row.id for row in self._document.read(name_list, map_id) if row.placed}
        found = self._document.read(disagreements, map_id)
        self.panel.disagreement.show_disagreements(found, grid, placed)
