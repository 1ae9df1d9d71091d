"""A map as a PNG picture, painted fresh and put in place whole."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter

from nkmap.db.files import EVERYBODY, disk_errors, refuse_special, write_whole
from nkmap.drawing.map_picture import paint_map
from nkmap.drawing.page import DOCUMENT, Page
from nkmap.drawing.theme import Theme, load_theme
from nkmap.errors import InvalidInput, Sentence, StorageFailed, listed, quoted
from nkmap.map_content import MapContent, Token

# Which names an audience may see, by their sensitivity.
AUDIENCES = {
    "shareable": ("shareable",),
    "workshop": ("shareable", "workshop_only"),
    "all": ("shareable", "workshop_only", "redact"),
}

SMALLEST, LARGEST = 0.5, 4.0  # scales of a picture

KEPT = Sentence("A file of that name is as it was. Choose another folder or free some space.")

_INCH = 0.0254  # metres


@dataclass(frozen=True, slots=True)
class WrittenPicture:
    """A picture that is on disk now, and how many placed names the audience does not see in it."""

    path: Path
    left_out: int


def for_audience(content: MapContent, audience: str) -> MapContent:
    """Return a map with the names and levers that an audience may see: "shareable", "workshop" or "all".

    Raises InvalidInput for another audience.
    """
    if audience not in AUDIENCES:
        raise InvalidInput("There is no audience “{0}”. Choose one of: {1}.", audience, listed(AUDIENCES))
    may_see = AUDIENCES[audience]
    tokens = (_with_levers(token, may_see) for token in content.tokens if token.sensitivity in may_see)
    return replace(content, tokens=tuple(tokens))


def _with_levers(token: Token, may_see: tuple[str, ...]) -> Token:
    levers = tuple(lever for lever in token.marks.levers if lever.sensitivity in may_see)
    return replace(token, marks=replace(token.marks, levers=levers))


def draw_picture(
    content: MapContent, page: Page, theme: Theme, scale: float = 1.0, left_out: int = 0
) -> QImage:
    """Return a map as an image of `scale` times the page's pixels, its size on paper staying the same.

    Needs a QGuiApplication for its fonts.
    """
    image = QImage(round(page.width * scale), round(page.height * scale), QImage.Format.Format_RGB32)
    dots_per_metre = round(page.dots_per_inch * scale / _INCH)
    image.setDotsPerMeterX(dots_per_metre)
    image.setDotsPerMeterY(dots_per_metre)
    image.fill(theme.role(page.background))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_map(painter, content, page.with_outlines(theme.outlines), theme, left_out)
    painter.end()
    return image


def write_png(
    content: MapContent,
    path: Path,
    *,
    page: Page = DOCUMENT,
    scale: float = 1.0,
    theme: Theme | None = None,
    audience: str = "shareable",
) -> WrittenPicture:
    """Write a map as a PNG file at 0.5 to 4 times the page's size; an existing file is replaced.

    Without a theme the picture is light. Raises InvalidInput for another scale or audience; StorageFailed,
    with the file as it was, where the picture cannot be written.
    """
    if not SMALLEST <= scale <= LARGEST:
        raise InvalidInput(
            "A picture can be made {0:g} to {1:g} times the size, not {2:g}.", SMALLEST, LARGEST, scale
        )
    if path.suffix.lower() != ".png":
        raise InvalidInput(
            "{0} was not written: pictures are PNG files. Choose a name ending in .png.", quoted(path)
        )
    refuse_special(path)
    shown = for_audience(content, audience)
    left_out = len(content.tokens) - len(shown.tokens)
    image = draw_picture(shown, page, theme or load_theme("light"), scale, left_out)
    with disk_errors(Sentence("The picture {0} was not written", quoted(path)), KEPT):
        write_whole(path, _png_bytes(image), mode=EVERYBODY)
    return WrittenPicture(path, left_out)


def _png_bytes(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise StorageFailed(
            "The picture could not be made: there is not enough memory. Choose a smaller one."
        )
    return bytes(buffer.data().data())
