"""What every grid of a project is given: habits, a bar at what is selected, a lever to pull, padlocks."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nkmap.ui.canvas.habits import CanvasHabits
from nkmap.ui.canvas.lever_handle import LeverHandle
from nkmap.ui.canvas.lock_marks import LockMarks
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.names.near_hint import NearHint
from nkmap.ui.selection.bar import SelectionBar

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class Grids(QObject):
    """Equips each canvas as it is made."""

    habits_changed = Signal()

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page = page
        self.habits = replace(CanvasHabits(), edits=not page.protection.why)
        self.bars: dict[MapView, SelectionBar] = {}
        page.maps.view_made.connect(self._equip)
        page.inspector_side.shown.connect(self._make_room_for_bars)
        page.protection.changed.connect(lambda: self.take(self.habits))
        for view in page.maps.findChildren(MapView):
            self._equip(view)

    def take(self, habits: CanvasHabits) -> None:
        """Let keys and wheel mean this on every canvas; hands change nothing in a protected project."""
        self.habits = replace(habits, edits=not self._page.protection.why)
        for view in self.bars:
            view.take_habits(self.habits)
        self.habits_changed.emit()

    def explain(self) -> None:
        """Let it be typed why the selected token stands where it does, and who says so."""
        if view := self._page.view:
            self.bars[view].explain()

    def _equip(self, view: MapView) -> None:
        page = self._page
        page.crossing.watch(view)
        page.selection.watch(view)
        page.canvas_edits.watch(view)
        page.map_actions.watch(view)
        self.bars[view] = SelectionBar(page, view)
        view.destroyed.connect(lambda: self.bars.pop(view, None))  # its map was deleted
        page.maps.content_shown.connect(LockMarks(view).refresh)
        LeverHandle(view).pulled.connect(page.levers.open_pulled)
        page.rounds.watch(view)
        NearHint(page.document, page.selection, view)
        view.take_habits(self.habits)
        view.edit_refused.connect(lambda: page.outcomes.say(page.protection.why))
        view.action_asked.connect(page.action_asked)
        view.letter_typed.connect(lambda text: page.find_bar.open_with(text))

    def _make_room_for_bars(self) -> None:
        for bar in self.bars.values():
            bar.refresh()
