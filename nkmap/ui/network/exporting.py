"""The network as a picture or a table for others: whose name is not to be shared is left out, and counted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.formats.audiences import for_audience
from nkmap.formats.file_names import picture_name
from nkmap.formats.picture_files import save_picture
from nkmap.formats.pictures import Picture, make_picture
from nkmap.formats.png import draw_image, png_bytes
from nkmap.formats.tables import Row
from nkmap.map_content import MapContent, Token
from nkmap.settings import open_settings
from nkmap.ui.parts.dialogs import ask_picture_to_save
from nkmap.ui.pictures.choices import remembered, usual_audience
from nkmap.ui.said import said
from nkmap.ui.views.copied_table import copy_table
from nkmap.ui.words import listed, relation_kind_words


class NetworkExports(QObject):
    """Takes what is shown now, with what was chosen of the last picture of a map."""

    done = Signal(str)  # a sentence

    def __init__(self, document: Document, content: Callable[[], MapContent | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._content, self._window = document, content, parent

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        picture = self._picture()
        if picture is not None:
            data = QMimeData()
            data.setData("image/png", png_bytes(picture))
            data.setImageData(draw_image(picture))
            QGuiApplication.clipboard().setMimeData(data)
            self._say(self.tr("The picture is on the clipboard."), picture.left_out)

    def ask_where(self, ending: str) -> None:
        """Let it be chosen where a picture of a format, "png", "svg" or "pdf", goes."""
        if (content := self._content()) is not None:
            name = picture_name(content.question, date.today(), ending)
            ask_picture_to_save(self._window, name, ending, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the picture as the file that its ending asks for."""
        picture = self._picture()
        if picture is None:
            return
        try:
            save_picture(picture, path)
        except NkmapError as error:
            self.done.emit(said(error))
        else:
            self._say(self.tr("Picture saved as {0}.").format(path.name), picture.left_out)

    def copy_relations(self) -> None:
        """Put the relations on the clipboard as a table."""
        content = self._content()
        if content is not None:
            seen = for_audience(content, usual_audience(self._document))
            copy_table(self._rows(seen))
            left_out = len(content.tokens) - len(seen.tokens)
            self._say(self.tr("The relations are on the clipboard."), left_out)

    def _picture(self) -> Picture | None:
        content = self._content()
        if content is None:
            return None
        choices = replace(remembered(open_settings()), audience=usual_audience(self._document))
        try:
            return make_picture(content, choices)
        except NkmapError as error:
            self.done.emit(said(error))
            return None

    def _rows(self, content: MapContent) -> list[Row]:
        kinds, by_id = listed(relation_kind_words()), {t.stakeholder_id: t for t in content.tokens}
        headings = (
            self.tr("From"),
            self.tr("To"),
            self.tr("Relation"),
            self.tr("Strength"),
            self.tr("One way"),
        )
        return [headings, *(row for token in content.tokens for row in self._rows_of(token, by_id, kinds))]

    def _rows_of(self, token: Token, by_id: dict[int, Token], kinds: dict[str, str]) -> list[Row]:
        """Return a row for each relation that begins at a token; both ways is both ways."""
        return [
            (
                token.name,
                by_id[relation.to_id].name,
                kinds[relation.kind],
                "" if relation.strength is None else str(relation.strength),
                self.tr("yes") if relation.is_directed else self.tr("no"),
            )
            for relation in token.marks.relations
            if relation.to_id in by_id
        ]

    def _say(self, sentence: str, left_out: int) -> None:
        more = self.tr("%n name(s) not to be shared are left out.", "", left_out) if left_out else ""
        self.done.emit(" ".join(part for part in (sentence, more) if part))
