"""What leaves the view: a figure as a table or a picture on the clipboard, and its picture as a file."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.errors import InvalidInput, NkmapError
from nkmap.formats.file_names import safe_name
from nkmap.formats.picture_files import save_picture
from nkmap.formats.png import draw_image
from nkmap.formats.tables import as_html, as_tsv
from nkmap.settings import open_settings
from nkmap.ui.figures.card import FigureCard
from nkmap.ui.figures.pages import FigurePages
from nkmap.ui.figures.terms_table import cell_words
from nkmap.ui.parts.clipboard import put_on_clipboard
from nkmap.ui.parts.dialogs import ask_picture_to_save
from nkmap.ui.pictures.coded import CodedNames
from nkmap.ui.said import said


class CardExports(QObject):
    """Offers it all at a card."""

    done = Signal(str)  # a sentence: what was done, or why not

    def __init__(self, view: QWidget, document: Document) -> None:
        super().__init__(view)
        self._view, self._document = view, document
        self.theme: Theme | None = None

    def offer(self, card: FigureCard) -> None:
        """Put it behind the three dots of a card."""
        card.offer(
            (
                (self.tr("Copy the table"), lambda: self._copy_table(card)),
                (self.tr("Copy the picture"), lambda: self._copy_picture(card)),
                (self.tr("Save the picture as PNG…"), lambda: self._ask(card, "png")),
                (self.tr("Save the picture as SVG…"), lambda: self._ask(card, "svg")),
            )
        )

    def _copy_table(self, card: FigureCard) -> None:
        assert card.shown is not None
        codes = self._codes()
        gone, rows = codes.left_out, [tuple(map(cell_words, row.cells)) for row in card.shown.rows]
        shown = [row for row in rows if not any(map(gone.found_in, row))]
        table, data = codes.on_texts([card.shown.headings, *shown]), QMimeData()
        data.setHtml(as_html(table))
        data.setText(as_tsv(table))
        put_on_clipboard(data)
        self._say_left_out(self.tr("The table is on the clipboard."), len(rows) - len(shown))

    def _say_left_out(self, sentence: str, count: int) -> None:
        more = self.tr("%n row(s) with names not to be shared are left out.", "", count)
        self.done.emit(f"{sentence} {more}" if count else sentence)

    def _copy_picture(self, card: FigureCard) -> None:
        try:
            QGuiApplication.clipboard().setImage(draw_image(self._pages(card)))
        except NkmapError as error:
            self.done.emit(said(error))
        else:
            self.done.emit(self.tr("The picture is on the clipboard."))

    def _ask(self, card: FigureCard, ending: str) -> None:
        name = f"{safe_name(card.title)}.{ending}"
        try:
            pages = self._pages(card)  # as it is now, whatever happens while somebody chooses
        except NkmapError as error:
            self.done.emit(said(error))
            return
        ask_picture_to_save(self._view, name, ending, lambda path: self._save(pages, path))

    def _save(self, pages: FigurePages, path: Path) -> None:
        try:
            save_picture(pages, path, search=self._codes().search)
        except NkmapError as error:
            self.done.emit(said(error))
        else:
            self.done.emit(self.tr("Saved: {0}").format(path.name))

    def _pages(self, card: FigureCard) -> FigurePages:
        """Return the picture. Raises InvalidInput where a name is in it that may not leave."""
        assert self.theme is not None
        picture, codes = card.picture.picture, self._codes()
        if any(map(codes.hidden.found_in, (*picture.texts, card.sentence.text()))):
            raise InvalidInput(
                "A name in this picture may not leave as it is. Copy the table, which is made without it, or "
                "save a redacted copy of the project and take the picture from there."
            )
        return FigurePages(
            picture, self.theme, codes.on_texts(card.title), codes.on_texts(card.sentence.text())
        )

    def _codes(self) -> CodedNames:
        return CodedNames(self._document, open_settings())
