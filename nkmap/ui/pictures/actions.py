"""The finished picture of the map in front: shown in a panel, printed, or put on the clipboard."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from nkmap.db.queries.drawn_levers import drawn_levers
from nkmap.errors import NkmapError
from nkmap.formats.clipboard import map_for_clipboard
from nkmap.formats.pictures import Picture, PictureChoices, make_picture
from nkmap.ui.pictures.choices import remembered, usual_audience
from nkmap.ui.pictures.dialog import PictureDialog
from nkmap.ui.pictures.printing import PrintPreview
from nkmap.ui.said import said


class PictureActions(QObject):
    """Belongs to a window; does nothing where no map is in front."""

    def __init__(self, window, settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._shows_levers = True  # those that the grid shows; asked anew in each session
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(let_go_of_clipboard)

    def open_panel(self) -> PictureDialog | None:
        """Show the finished picture with its choices."""
        window = self._window
        if self._map_id is None:
            return None
        dialog = PictureDialog(window.document, self._map_id, window.language, window, self._settings)
        dialog.look(window.page.maps.query)
        dialog.saved.connect(window.say)
        dialog.form.levers.setChecked(self._shows_levers)
        dialog.form.levers.toggled.connect(self._on_levers_ticked)
        dialog.follow_levers(window.page.drawn_levers)
        dialog.show()
        return dialog

    def _on_levers_ticked(self, is_on: bool) -> None:
        self._shows_levers = is_on

    def copy(self) -> None:
        """Put the picture on the clipboard, with what was chosen last."""
        if self._map_id is None:
            return
        try:
            data = map_for_clipboard(self._make(self._choices()))
        except NkmapError as error:
            self._window.say(said(error))
            return
        QGuiApplication.clipboard().setMimeData(data)
        self._window.say(self.tr("The picture is on the clipboard."))

    def print_picture(self) -> None:
        """Show how the map will come out of a printer, with what was chosen last."""
        if self._map_id is not None:
            PrintPreview(self._window, self._make, self._choices())

    @property
    def _map_id(self) -> int | None:
        window = self._window
        return window.page.maps.map_id if window.document is not None and window.page is not None else None

    def _choices(self) -> PictureChoices:
        return replace(remembered(self._settings), audience=usual_audience(self._window.document))

    def _make(self, choices: PictureChoices) -> Picture:
        window = self._window
        map_id = window.page.maps.map_id
        content = window.document.read(window.page.maps.query, map_id, window.language)
        ids = window.page.drawn_levers.ids(map_id) if self._shows_levers else ()
        levers = window.document.read(drawn_levers, map_id, ids)
        return make_picture(replace(content, levers=levers), choices)


def let_go_of_clipboard() -> None:
    """Take back what the clipboard would ask us for after the end: it would ask a program that is gone."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
