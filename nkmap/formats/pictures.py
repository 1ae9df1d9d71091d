"""A map as a picture, before it is a file: what was chosen of it, its pages laid out, and their painting.

The window, the command line, the clipboard and the printer all paint through here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

from nkmap.drawing.fonts import missing_glyphs, text_font
from nkmap.drawing.layout import MapLayout, lay_out
from nkmap.drawing.map_picture import paint_layout
from nkmap.drawing.name_pages import Texts, name_pages, paint_name_page
from nkmap.drawing.page import DOCUMENT, ROOMS, SHEETS, SLIDES, Page
from nkmap.drawing.theme import Theme, load_theme
from nkmap.errors import InvalidInput, listed
from nkmap.formats.audiences import for_audience
from nkmap.formats.descriptions import description
from nkmap.map_content import MapContent

PURPOSES = ("document", "slides", "poster")
POSTER_PAPER = "A0"


@dataclass(frozen=True, slots=True)
class PictureChoices:
    """What may be chosen of a picture; as it stands here, it is the one for a document.

    `paper` is one of `SHEETS`, or "" for the size that the purpose has of itself; `room` one of `ROOMS`, for
    slides. A PNG has `scale` times the pixels of the page, or `width` pixels; None for both is the usual.
    """

    purpose: str = "document"
    paper: str = ""
    theme: str = "light"
    audience: str = "shareable"
    scale: float | None = None
    width: int | None = None
    room: str = "room"
    is_transparent: bool = False
    has_outlines: bool = False  # of letters, in an SVG
    has_title: bool = True
    saves_ink: bool = False


USUAL = PictureChoices()


@dataclass(frozen=True, slots=True)
class Picture:
    """A map laid out on pages: the map itself, then those with the names that had no room.

    `content` is what the audience may see; `left_out` names are not in it.
    """

    content: MapContent
    choices: PictureChoices
    page: Page
    theme: Theme
    layout: MapLayout
    names: tuple[Texts, ...]
    left_out: int

    @property
    def page_count(self) -> int:
        """How many pages there are, the map among them."""
        return 1 + len(self.names)

    @property
    def title(self) -> str:
        """The question of the map."""
        return self.content.question

    @property
    def language(self) -> str:
        """The language of its names."""
        return self.content.language

    def described(self) -> str:
        """Return the map in words."""
        return description(self.content)

    def paint(self, painter: QPainter, number: int = 0, theme: Theme | None = None) -> None:
        """Paint a page; see `paint_page`."""
        paint_page(painter, self, number, theme)


def make_picture(content: MapContent, choices: PictureChoices = USUAL) -> Picture:
    """Lay out a map. Needs a QGuiApplication for its fonts. Raises InvalidInput for what cannot be chosen."""
    theme = load_theme(choices.theme)
    page = page_for(choices).with_outlines(theme.outlines)
    shown = for_audience(content, choices.audience)
    left_out = len(content.tokens) - len(shown.tokens)
    titled = shown if choices.has_title else replace(shown, question="")
    layout = lay_out(titled, page, left_out)
    names = name_pages(layout.rest, shown.question, page, shown.language)
    return Picture(shown, choices, page, theme, layout, names, left_out)


def page_for(choices: PictureChoices) -> Page:
    """Return the page for a purpose, on paper if one is chosen. Raises InvalidInput."""
    _must_be(choices.purpose, PURPOSES)
    _must_be(choices.paper, ("", *SHEETS))
    _must_be(choices.room, ROOMS)
    if choices.purpose == "slides" and choices.paper:
        raise InvalidInput("Slides do not come on {0}. Choose a document or a poster.", choices.paper)
    page = _usual_page(choices)
    has_tints = page.tints and choices.purpose == "poster" and not choices.saves_ink
    return replace(page, tints=has_tints, background="" if choices.is_transparent else page.background)


def _usual_page(choices: PictureChoices) -> Page:
    if choices.purpose == "slides":
        return SLIDES.with_larger_text(ROOMS[choices.room])
    paper = choices.paper or (POSTER_PAPER if choices.purpose == "poster" else "")
    return SHEETS[paper] if paper else DOCUMENT


def _must_be(value: str, possible: Iterable[str]) -> None:
    if value not in possible:
        raise InvalidInput(
            "There is no “{0}” here. Choose one of: {1}.", value, listed(filter(None, possible))
        )


def paint_page(painter: QPainter, picture: Picture, number: int = 0, theme: Theme | None = None) -> None:
    """Paint a page, counted from 0, in pixels of the page; in another theme if one is given."""
    colours = theme or picture.theme
    if number == 0:
        paint_layout(painter, picture.content, picture.layout, colours)
    else:
        paint_name_page(painter, picture.names[number - 1], picture.page, colours)


def missing_letters(picture: Picture) -> str:
    """Return the characters of the picture that no font on this computer can draw, each once."""
    font = text_font(picture.page.label, language=picture.content.language)
    return missing_glyphs("".join(_texts(picture)), font)


def _texts(picture: Picture) -> Iterator[str]:
    layout = picture.layout
    for text in (*layout.grid_texts, *layout.texts, *(text for page in picture.names for text in page)):
        yield from text.lines
    for token in picture.content.tokens:
        yield token.name + token.short_name + token.code
