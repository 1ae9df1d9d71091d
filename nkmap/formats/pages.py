"""What can become a PNG, an SVG or a PDF: pages that paint themselves, with a title and a description."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QPainter

from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme

if TYPE_CHECKING:
    from nkmap.formats.pictures import PictureChoices


class Pages(Protocol):
    """All pages are of one size. `left_out` counts what the audience does not see in them."""

    @property
    def page(self) -> Page: ...
    @property
    def theme(self) -> Theme: ...
    @property
    def choices(self) -> "PictureChoices": ...
    @property
    def page_count(self) -> int: ...
    @property
    def left_out(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def language(self) -> str: ...

    def described(self) -> str:
        """Return in words what the pages show, for those who cannot see them."""
        ...

    def paint(self, painter: QPainter, number: int = 0, theme: Theme | None = None) -> None:
        """Paint a page, counted from 0, in pixels of the page; in another theme if one is given."""
        ...
