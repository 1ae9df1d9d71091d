"""The matrix leaves the program: as a picture or a table, copied or saved, with what its audience may see."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nkmap.drawing.leverage_matrix import MatrixSheet
from nkmap.errors import NkmapError
from nkmap.formats.file_names import picture_name
from nkmap.formats.matrix_pictures import MatrixPicture, make_matrix_picture, matrix_for_clipboard
from nkmap.formats.matrix_tables import matrix_rows, save_matrix_table
from nkmap.formats.picture_files import part_path, save_picture
from nkmap.settings import open_settings
from nkmap.ui.leverage_matrix.sheets import left_out_words, seen_sheet
from nkmap.ui.parts.clipboard import put_on_clipboard
from nkmap.ui.parts.dialogs import ask_picture_to_save, ask_table_to_save
from nkmap.ui.pictures.choices import remembered, usual_audience
from nkmap.ui.pictures.coded import CodedNames
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

    def copy(self, what: str) -> None:
        """Put the matrix on the clipboard, as a "picture" or as a "table"."""
        try:
            self._copy(what)
        except NkmapError as error:
            self._say(said(error))

    def save(self, ending: str) -> None:
        """Ask where it goes: as a picture that ends so, or a "csv"."""
        sheet, _left_out = self._sheet()
        if sheet is None:
            self._say(self._nothing_words())
            return
        name = picture_name(sheet.title, date.today(), ending)
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
            put_on_clipboard(matrix_for_clipboard(picture))
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
            save_matrix_table(sheet, path, self._codes().search)
            return self._with_left_out(self.tr("Table saved as {0}").format(path.name), left_out)
        save_picture(self._picture(sheet, left_out), path, part_path, self._codes().search)
        return self._with_left_out(self.tr("Picture saved as {0}").format(path.name), left_out)

    def _picture(self, sheet: MatrixSheet, left_out: int) -> MatrixPicture:
        choices = remembered(open_settings())
        audience = usual_audience(self._document)
        return make_matrix_picture(sheet, replace(choices, audience=audience), left_out)

    def _sheet(self) -> tuple[MatrixSheet | None, int]:
        """Return what the audience may see, None if that is nothing, and how many entries it may not."""
        view, language, content = self._view, self._maps.names_language, self._content()
        map_id, choices, title = view.map_id, view.bar.choices, view.title
        codes = self._codes()
        if codes.redaction is None:
            audience = usual_audience(self._document)
            return seen_sheet(self._document, map_id, choices, audience, title, content, language)
        with codes.redaction.project() as outside:
            map_id = None if map_id is None else outside.id_of("map", map_id)
            content = content and codes.on_map(content)
            return seen_sheet(outside, map_id, choices, "all", codes.on_texts(title), content, language)

    def _codes(self) -> CodedNames:
        return CodedNames(self._document, open_settings())

    def _content(self):
        """Return the map in front."""
        map_id = self._maps.map_id
        return None if map_id is None else self._document.read(self._maps.query, map_id)

    def _with_left_out(self, words: str, left_out: int) -> str:
        if not left_out:
            return words
        return f"{words.removesuffix('.')}. {left_out_words(left_out)}"

    def _nothing_words(self) -> str:
        return self.tr("Nothing of this matrix may be shared, so there is nothing to write.")
