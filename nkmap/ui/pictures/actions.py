"""The finished picture of the map in front: shown in a panel, printed, or put on the clipboard."""

from collections.abc import Collection
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from nkmap.db.queries.drawn_levers import drawn_levers
from nkmap.db.queries.stakeholders import NameRow, name_list, sensitivities
from nkmap.errors import NkmapError
from nkmap.formats.audiences import AUDIENCES
from nkmap.formats.clipboard import map_for_clipboard
from nkmap.formats.pictures import Picture, PictureChoices, make_picture
from nkmap.map_content import MapContent
from nkmap.ui.parts.clipboard import put_on_clipboard
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
        put_on_clipboard(data)
        self._window.say(self.tr("The picture is on the clipboard."))

    def copy_names(self) -> None:
        """Put who is selected in the list on the clipboard: a table, the map without others, our form."""
        if self._map_id is None:
            return
        ids = set(self._window.page.selection.stakeholders())
        try:
            picture = self._make(self._choices(), ids)
            data = map_for_clipboard(picture, self._waiting(ids))
        except NkmapError as error:
            self._window.say(said(error))
            return
        put_on_clipboard(data)
        self._window.say(self.tr("On the clipboard: %n name(s).", "", data.text().count("\n") - 1))

    def _waiting(self, ids: Collection[int]) -> list[NameRow]:
        """Return those that have no place on the map and may be seen."""
        document = self._window.document
        may_see = AUDIENCES[usual_audience(document)]
        reach = document.read(sensitivities)
        rows = document.read(name_list, self._map_id)
        return [row for row in rows if row.id in ids and not row.placed and reach[row.id] in may_see]

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

    def _make(self, choices: PictureChoices, only: Collection[int] | None = None) -> Picture:
        """Return the picture of the map in front; `only` with these stakeholders."""
        window = self._window
        map_id = window.page.maps.map_id
        content = window.document.read(window.page.maps.query, map_id, window.language)
        ids = window.page.drawn_levers.ids(map_id) if self._shows_levers else ()
        levers = window.document.read(drawn_levers, map_id, ids)
        shown = replace(content, levers=levers)
        if only is not None:
            tokens = tuple(token for token in shown.tokens if token.stakeholder_id in only)
            shown = replace(shown, tokens=tokens, unagreed=(), levers=())
        if self._shows_relations and only is None:
            shown = window.page.maps.relations.put_on(shown)
        return self._coded(shown, choices)

    def _make_of(self, exports: ContentExports, choices: PictureChoices) -> Picture:
        content = exports.content()
        return self._make(choices) if content is None else self._coded(content, choices)

    def _coded(self, content: MapContent, choices: PictureChoices) -> Picture:
        """Return a picture with codes for hidden names, where that is chosen."""
        return make_picture(CodedNames(self._window.document, self._settings).on_map(content), choices)
