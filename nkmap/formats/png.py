"""A page of a picture as a PNG: its size on paper is written into it, and nothing of who made it."""

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter

from nkmap.errors import InvalidInput, StorageFailed
from nkmap.formats.pages import Pages
from nkmap.formats.pictures import PictureChoices

SMALLEST, LARGEST = 0.5, 4.0  # scales
NARROWEST, WIDEST = 320, 12_000  # px

_USUAL_SCALES = {"document": 1.0, "slides": 2.0, "poster": 1.0}
_INCH = 0.0254  # metres


def scale_for(choices: PictureChoices, page_width: float) -> float:
    """Return how many pixels of the image a pixel of the page is. Raises InvalidInput out of range."""
    scale = _USUAL_SCALES[choices.purpose] if choices.scale is None else choices.scale
    if not SMALLEST <= scale <= LARGEST:
        raise InvalidInput(
            "A picture can be made {0:g} to {1:g} times the size, not {2:g}.", SMALLEST, LARGEST, scale
        )
    width = round(page_width * scale) if choices.width is None else choices.width
    if not NARROWEST <= width <= WIDEST:
        raise InvalidInput("A picture can be {0} to {1} pixels wide, not {2}.", NARROWEST, WIDEST, width)
    return scale if choices.width is None else width / page_width


def draw_image(picture: Pages, number: int = 0, scale: float | None = None) -> QImage:
    """Return a page as an image: of the size that was chosen or, for a preview, at another scale.

    Raises InvalidInput for a size out of range, StorageFailed where there is not enough memory.
    """
    page = picture.page
    scale = scale_for(picture.choices, page.width) if scale is None else scale
    kind = QImage.Format.Format_RGB32 if page.background else QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(round(page.width * scale), round(page.height * scale), kind)
    if image.isNull():
        raise _too_large()
    dots_per_metre = round(page.dots_per_inch * scale / _INCH)
    image.setDotsPerMeterX(dots_per_metre)
    image.setDotsPerMeterY(dots_per_metre)
    # The page may end within the last pixels, which are not to stay black.
    image.fill(picture.theme.role(page.background) if page.background else Qt.GlobalColor.transparent)
    with QPainter(image) as painter:  # it ends in any case: one that outlives its image ends the process
        painter.scale(scale, scale)
        picture.paint(painter, number)
    return image


def png_bytes(picture: Pages, number: int = 0) -> bytes:
    """Return a page as the bytes of a PNG file, the same for the same picture. Raises as `draw_image`."""
    return encoded(draw_image(picture, number))


def encoded(image: QImage) -> bytes:
    """Return an image as the bytes of a PNG file: in any thread, for it takes longer than painting.

    Raises StorageFailed where there is not enough memory.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise _too_large()
    return bytes(buffer.data().data())


def _too_large() -> StorageFailed:
    return StorageFailed("The picture could not be made: there is not enough memory. Choose a smaller one.")
