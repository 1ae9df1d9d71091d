"""A leverage matrix as a picture, before it is a file: laid out for what it is for, and its painting."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QPainter

from nkmap.drawing.leverage_matrix import MatrixPage, MatrixSheet, matrix_pages, paint_matrix_page
from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme, load_theme
from nkmap.formats.matrix_tables import cell_texts
from nkmap.formats.pictures import USUAL, PictureChoices, page_for
from nkmap.formats.png import draw_image, png_bytes

FEW, LARGER = 3, "A4"  # so many pages may be of the size of a picture in a text; more are of this paper


@dataclass(frozen=True, slots=True)
class MatrixPicture:
    """A matrix laid out on pages. `left_out` entries are not for the audience, and not in `sheet`."""

    sheet: MatrixSheet
    choices: PictureChoices
    page: Page
    theme: Theme
    pages: Sequence[MatrixPage]
    left_out: int

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self.pages)

    @property
    def title(self) -> str:
        """What the matrix is about."""
        return self.sheet.title

    @property
    def language(self) -> str:
        """The language of its names."""
        return self.sheet.language

    def described(self) -> str:
        """Return the matrix in words, a line for each cell."""
        return "\n".join([f"{self.title}. {self.sheet.subtitle}.", *cell_texts(self.sheet)])

    def paint(self, painter: QPainter, number: int = 0, theme: Theme | None = None) -> None:
        """Paint a page, counted from 0, in pixels of the page; in another theme if one is given."""
        paint_matrix_page(painter, self.sheet, self.pages[number], self.page, theme or self.theme)


def make_matrix_picture(
    sheet: MatrixSheet, choices: PictureChoices = USUAL, left_out: int = 0
) -> MatrixPicture:
    """Lay out a matrix with at least one row and one column. Needs a QGuiApplication for its fonts.

    Where no paper was chosen for a document, one that would take many pages is laid out on a larger paper.
    Raises InvalidInput for what cannot be chosen.
    """
    theme = load_theme(choices.theme)
    page = page_for(choices).with_outlines(theme.outlines)
    shown = sheet if choices.has_title else replace(sheet, title="")
    pages = matrix_pages(shown, page)
    if len(pages) > FEW and choices.purpose == "document" and not choices.paper:
        return make_matrix_picture(sheet, replace(choices, paper=LARGER), left_out)
    return MatrixPicture(shown, choices, page, theme, pages, left_out)


def matrix_for_clipboard(picture: MatrixPicture) -> QMimeData:
    """Return the first page as a PNG and as an image. Raises as `draw_image` does."""
    data = QMimeData()
    data.setData("image/png", png_bytes(picture))
    data.setImageData(draw_image(picture))
    return data
