"""The finished picture of the map in front: shown in a panel, or put on the clipboard."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from nkmap.db.queries.maps import map_content
from nkmap.ui.picture_dialog import PictureDialog, finished_picture


class PictureActions(QObject):
    """Belongs to a window; does nothing where no map is in front."""

    def __init__(self, window) -> None:
        super().__init__(window)
        self._window = window

    def open_panel(self) -> PictureDialog | None:
        """Show the finished picture."""
        window = self._window
        if window.document is None or window.page is None or window.page.maps.map_id is None:
            return None
        dialog = PictureDialog(window.document, window.page.maps.map_id, window.language, window)
        dialog.saved.connect(window.say)
        dialog.show()
        return dialog

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        window = self._window
        if window.document is None or window.page is None or window.page.maps.map_id is None:
            return
        content = window.document.read(map_content, window.page.maps.map_id, window.language)
        image, _ = finished_picture(content, "light", 1.0)
        QGuiApplication.clipboard().setImage(image)
        window.say(self.tr("The picture is on the clipboard."))
