"""The matrix leaves the program: as a picture or a table, copied or saved, with what its audience may see."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from nkmap.db.queries.leverage import entries
from nkmap.db.queries.stakeholders import sensitivities
from nkmap.drawing.legend import footer_sentences
from nkmap.drawing.leverage_matrix import MatrixSheet
from nkmap.errors import NkmapError
from nkmap.formats.audiences import AUDIENCES, for_audience
from nkmap.formats.file_names import picture_name
from nkmap.formats.matrix_pictures import MatrixPicture, make_matrix_picture, matrix_for_clipboard
from nkmap.formats.matrix_tables import matrix_rows, save_matrix_table
from nkmap.formats.picture_files import part_path, save_picture
from nkmap.settings import open_settings
from nkmap.ui.audience.seen import seen_entries
from nkmap.ui.leverage_matrix.words import across_words, legend_words
from nkmap.ui.parts.dialogs import ask_picture_to_save, ask_table_to_save
from nkmap.ui.pictures.actions import let_go_of_clipboard
from nkmap.ui.pictures.choices import remembered, usual_audience
from nkmap.ui.said import said
from nkmap.ui.views.copied_table import copy_table

if TYPE_CHECKING:
    from nkmap.ui.leverage_matrix.matrix_view import MatrixView
    from nkmap.ui.project_page import ProjectPage


class MatrixExport(QObject):
    """Looks and audience are those of pictures of maps; what may not be seen is left out and counted."""

    def __init__(self, view: "MatrixView", page: "ProjectPage") -> None:
        super().__init__(view)
        self._view, self._document, self._maps = view, page.document, page.maps
        self._say = page.outcomes.say
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(let_go_of_clipboard)

    def copy(self, what: str) -> None:
        """Put the matrix on the clipboard, as a "picture" or as a "table"."""
        try:
            self._copy(what)
        except NkmapError as error:
            self._say(said(error))

    def save(self, ending: str) -> None:
        """Ask where it goes: as a picture that ends so, or a "csv"."""
        if self._sheet()[0] is None:
            self._say(self._nothing_words())
            return
        name = picture_name(self._view.title, date.today(), ending)
        if ending == "csv":
            ask_table_to_save(self._view, name, ending, self.save_to)
        else:
            ask_picture_to_save(self._view, name, ending, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the file, and say so or why not."""
        try:
            done = self._write(path)
        except NkmapError as error:
            done = said(error)
        self._say(done)

    def _copy(self, what: str) -> None:
        sheet, left_out = self._sheet()
        if sheet is None:
            self._say(self._nothing_words())
        elif what == "table":
            copy_table(matrix_rows(sheet))
            self._say(self._with_left_out(self.tr("The table is on the clipboard."), left_out))
        else:
            picture = self._picture(sheet, left_out)
            QGuiApplication.clipboard().setMimeData(matrix_for_clipboard(picture))
            words = self.tr("The picture is on the clipboard.")
            if picture.page_count > 1:
                words = self.tr("Page 1 of {0} is on the clipboard.").format(picture.page_count)
            self._say(self._with_left_out(words, left_out))

    def _write(self, path: Path) -> str:
        """Return what is to be said of the file that was written."""
        sheet, left_out = self._sheet()
        if sheet is None:
            return self._nothing_words()
        if path.suffix.lower() == ".csv":
            save_matrix_table(sheet, path)
            return self._with_left_out(self.tr("Table saved as {0}").format(path.name), left_out)
        save_picture(self._picture(sheet, left_out), path, part_path)
        return self._with_left_out(self.tr("Picture saved as {0}").format(path.name), left_out)

    def _picture(self, sheet: MatrixSheet, left_out: int) -> MatrixPicture:
        choices = remembered(open_settings())
        audience = usual_audience(self._document)
        return make_matrix_picture(sheet, replace(choices, audience=audience), left_out)

    def _sheet(self) -> tuple[MatrixSheet | None, int]:
        """Return what the audience may see, None if that is nothing, and how many entries it may not."""
        audience, map_id = usual_audience(self._document), self._view.map_id
        known = self._document.read(sensitivities)
        found = self._document.read(entries, map_id)
        seen = seen_entries(self._document.read(entries), known, audience)
        people = {id_ for id_, how in known.items() if how in AUDIENCES[audience]}
        matrix = self._view.read_matrix(among={entry.id for entry in seen}, people=people)
        left_out = len(found) - matrix.total.count
        if not matrix.rows or not matrix.columns:
            return None, left_out
        across = across_words()[self._view.bar.choices.across]
        subtitle = self.tr("Leverage matrix: who could be moved × {0}").format(across.lower())
        language = self._maps.names_language
        footer = self._footer(audience, left_out)
        return MatrixSheet(self._view.title, subtitle, matrix, legend_words(), footer, language), left_out

    def _content(self):
        """Return the map in front."""
        map_id = self._maps.map_id
        return None if map_id is None else self._document.read(self._maps.query, map_id)

    def _footer(self, audience: str, left_out: int) -> str:
        """Say what this is, as the pictures of the map do, and what is not in it."""
        content, sentences = self._content(), []
        if content is not None:
            content = replace(for_audience(content, audience), round="", waiting=0)
            sentences = footer_sentences(content, 0)
        if left_out:
            sentences.append(self._left_out_words(left_out))
        return " ".join(sentences)

    def _with_left_out(self, words: str, left_out: int) -> str:
        if not left_out:
            return words
        return f"{words.removesuffix('.')}. {self._left_out_words(left_out)}"

    def _left_out_words(self, left_out: int) -> str:
        return self.tr("%n entry(s) not to be shared are left out.", "", left_out)

    def _nothing_words(self) -> str:
        return self.tr("Nothing of this matrix may be shared, so there is nothing to write.")
