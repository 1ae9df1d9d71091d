"""What all views besides the maps have in common: they read when they are looked at, and only then."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from nkmap.db.history import Change
from nkmap.drawing.theme import Theme

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_view import MapView
    from nkmap.ui.pictures.content_exports import ContentExports
    from nkmap.ui.project_page import ProjectPage


class DataView(QWidget):
    """Keeps ids, never rows. A subclass names the tables that it shows, and reads them in `refresh`."""

    tables: tuple[str, ...] = ()
    canvas: "MapView | None" = None  # what zooms, in a view that has tokens
    pictures: "ContentExports | None" = None  # of a view that is a map of its own: Picture…, Copy, Print
    stakeholder_chosen = Signal(int)
    refused = Signal(str)  # a sentence

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__()
        self._document, self._maps = page.document, page.maps
        self.theme = page.maps.theme
        self._is_stale = True
        page.document.changed.connect(self._on_document_changed)
        page.maps.map_chosen.connect(self._on_map_chosen)

    def refresh(self) -> None:
        """Read and show what is there now."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.theme = theme
        self.read_again()

    def read_again(self) -> None:
        """Read at once while somebody looks, else when somebody does."""
        self._is_stale = True
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def _on_document_changed(self, change: Change) -> None:
        if change.touches(*self.tables):
            self.read_again()

    def _on_map_chosen(self, _map_id: int) -> None:
        self.read_again()
