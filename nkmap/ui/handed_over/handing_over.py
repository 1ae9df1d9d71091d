"""Hands mouse and keyboard to the room, and takes them back."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nkmap.ui.canvas.habits import CanvasHabits
from nkmap.ui.parts.made import is_made

if TYPE_CHECKING:
    from nkmap.drawing.theme import Theme
    from nkmap.ui.canvas.map_scene import MapScene
    from nkmap.ui.handed_over.screen import HandedOver
    from nkmap.ui.project_page import ProjectPage


class HandingOver(QObject):
    """Belongs to one project page, which nobody reaches meanwhile; its actions say so, too."""

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page = page
        self.screen: HandedOver | None = None  # while it is handed over

    def begin(self, window: QWidget | None = None, habits: CanvasHabits | None = None) -> None:
        """Hand over the window that shows the page, or in Room view the one given, with its habits."""
        from nkmap.ui.handed_over.page import HandedOverPage
        from nkmap.ui.handed_over.screen import HandedOver

        page, over = self._page, window or self._page.window()
        if self.screen is not None or page.view is None:
            return
        shown = HandedOverPage(page.document, page.maps, page.maps.theme)
        shown.view.take_habits(replace(habits or page.view.habits, edits=True))
        shown.taken_back.connect(self.end)
        self.screen = HandedOver(over, shown)
        self.screen.open_over(shown.field)
        self._let_wall_follow(over, shown.scene)
        page.protection.hand_over(self.tr("Mouse and keyboard are handed over. Take them back first."))

    def end(self) -> None:
        """Take mouse and keyboard back."""
        if self.screen is not None:
            screen, self.screen = self.screen, None
            self._page.protection.hand_over("")
            screen.close_over()
            screen.deleteLater()

    def set_theme(self, theme: "Theme") -> None:
        """Follow light and dark."""
        if self.screen is not None:
            self.screen.page.view.set_theme(theme)

    def _let_wall_follow(self, window: QWidget, scene: "MapScene") -> None:
        """Let the audience see every drag on a projector of its own."""
        show = window.presenting.show if is_made(window, "presenting") else None  # type: ignore[attr-defined]
        if show is not None:
            show.following.follow_hand(scene)
