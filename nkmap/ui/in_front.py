"""What is in front of a project, the grid or a view in its place: where keys, zoom and Select all go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.parts.focus import has_focus_within

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class InFront:
    """Finds what is in front, and keeps what floats above it in its place."""

    def __init__(self, page: "ProjectPage") -> None:
        self._page = page
        page.views.shown.connect(self._on_shown)

    @property
    def canvas(self) -> MapView | None:
        """The canvas in front; None where a view without one stands there."""
        view = self._page.views.view
        return view.canvas if view else self._page.view

    def focus(self) -> None:
        """Let keys go to the grid, or to the view that stands in its place."""
        if front := self._page.views.view or self._page.view:
            front.setFocus()

    def focus_next_pane(self) -> None:
        """Let the keys go from pane to pane, round and round, leaving out those that are closed."""
        page = self._page
        panes = [
            (page.names, page.names.tree),
            (page.maps, page.view),
            (page.views, page.views.view),
            (page.inspector, page.inspector.first_field),
            *page.groups.panes,
            (page.log, page.log.table if page.log.isVisible() else None),
        ]
        shown = [(area, target) for area, target in panes if target is not None and area.isVisible()]
        if not shown:  # the window is about to close
            return
        at = next((n for n, (area, _) in enumerate(shown) if has_focus_within(area)), -1)
        shown[(at + 1) % len(shown)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def zoom(self, by: int) -> None:
        """Zoom what is in front in (1) or out (-1) by a step, or show all of it (0)."""
        if canvas := self.canvas:
            canvas.zooming.step(by) if by else canvas.zooming.fit()

    def select_all(self) -> None:
        """Select every token of what is in front."""
        if self._page.views.view is not None and self.canvas is not None:
            self.canvas.map_scene.select(self.canvas.map_scene.tokens)
        else:
            self._page.selection.select_all()

    def _on_shown(self) -> None:
        front = self._page.views.view or self._page.maps.canvas
        self._page.pill.stand_over(front)
        self._page.inspector_side.stand_over(front)
        self._page.map_actions.possible_changed.emit()
