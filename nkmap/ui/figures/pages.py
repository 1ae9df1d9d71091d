"""The picture of a figure as a page, for all that makes files of pages."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

from nkmap.drawing.page import SLIDES, Page
from nkmap.drawing.theme import Theme
from nkmap.formats.pictures import PictureChoices
from nkmap.ui.figures.picture import FigurePicture

MARGIN = 16  # px round it
AS_SLIDE = PictureChoices(purpose="slides")


@dataclass(frozen=True, slots=True)
class FigurePages:
    """One page, as large as the picture with a margin. `sentence` says it to those who cannot see it."""

    picture: FigurePicture
    theme: Theme
    title: str
    sentence: str
    choices: PictureChoices = AS_SLIDE
    page_count: int = 1
    left_out: int = 0

    @property
    def page(self) -> Page:
        """The sheet."""
        width, height = self.picture.width + 2 * MARGIN, self.picture.height + 2 * MARGIN
        return replace(SLIDES, width=width, height=height, background="face")

    @property
    def language(self) -> str:
        """The language in which names are written."""
        return self.picture.look.language

    def described(self) -> str:
        """Return the sentence of the figure."""
        return self.sentence

    def paint(self, painter: QPainter, number: int = 0, theme: Theme | None = None) -> None:
        """Paint the picture on its paper."""
        look = theme or self.theme
        painter.fillRect(0, 0, round(self.page.width), round(self.page.height), look.face)
        painter.translate(MARGIN, MARGIN)
        self.picture.paint(painter, look)
