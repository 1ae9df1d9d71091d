"""The finished picture of the map in front: shown in a panel, printed, or put on the clipboard."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from nkmap.db.queries.drawn_levers import drawn_levers
from nkmap.errors import NkmapError
from nkmap.formats.clipboard import map_for_clipboard
from nkmap.formats.pictures import Picture, PictureChoices, make_picture
from nkmap.map_content import MapContent
from nkmap.ui.pictures.choices import remembered, usual_audience
from nkmap.ui.pictures.coded import CodedNames
from nkmap.ui.pictures.content_dialog import ContentPictureDialog
from nkmap.ui.pictures.content_exports import ContentExports
from nkmap.ui.pictures.dialog import PictureDialog
from nkmap.ui.pictures.printing import PrintPreview
from nkmap.ui.said import said


class PictureActions(QObject):
    """Belongs to a window; does nothing where no map is in front."""

    def __init__(self, window, settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        # Those that the grid shows; asked anew in each session.
        self._shows_levers = self._shows_relations = True

    def open_panel(self) -> PictureDialog | None:
        """Show the finished picture with its choices."""
        window = self._window
        if self._map_id is None:
            return None
        if self._exports is not None:
            return self._show(
                ContentPictureDialog(window.document, self._exports.content, window, self._settings)
            )
        dialog = PictureDialog(window.document, self._map_id, window.language, window, self._settings)
        dialog.look(window.page.maps.query)
        dialog.form.levers.setChecked(self._shows_levers)
        dialog.form.levers.toggled.connect(self._on_levers_ticked)
        dialog.form.relations.setChecked(self._shows_relations)
        dialog.form.relations.toggled.connect(self._on_relations_ticked)
        dialog.follow_levers(window.page.drawn_levers)
        dialog.follow_relations(window.page.maps.relations)
        return self._show(dialog)

    def _show(self, dialog: PictureDialog) -> PictureDialog:
        dialog.saved.connect(self._window.say)
        dialog.show()
        return dialog

    def _on_levers_ticked(self, is_on: bool) -> None:
        self._shows_levers = is_on

    def _on_relations_ticked(self, is_on: bool) -> None:
        self._shows_relations = is_on

    def copy(self) -> None:
        """Put the picture on the clipboard, with what was chosen last."""
        if self._map_id is None:
            return
        if self._exports is not None:
            self._exports.copy_picture()
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
            make = partial(self._make_of, self._exports) if self._exports is not None else self._make
            PrintPreview(self._window, make, self._choices())

    @property
    def _exports(self) -> ContentExports | None:
        """What makes pictures of the view in front, where that is a map of its own."""
        view = self._window.page.views.view if self._window.page is not None else None
        return view.pictures if view is not None else None

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
        shown = replace(content, levers=levers)
        if self._shows_relations:
            shown = window.page.maps.relations.put_on(shown)
        return self._coded(shown, choices)

    def _make_of(self, exports: ContentExports, choices: PictureChoices) -> Picture:
        content = exports.content()
        return self._make(choices) if content is None else self._coded(content, choices)

    def _coded(self, content: MapContent, choices: PictureChoices) -> Picture:
        """Return a picture with codes for hidden names, where that is chosen."""
        return make_picture(CodedNames(self._window.document, self._settings).on_map(content), choices)
