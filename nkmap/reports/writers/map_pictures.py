"""The maps of a report as pictures: of what it holds, for the readers that it was made for."""

from nkmap.formats.descriptions import description
from nkmap.formats.pictures import Picture, PictureChoices, make_picture
from nkmap.formats.png import png_bytes
from nkmap.reports.model import MapFigure


def picture_of(figure: MapFigure) -> Picture:
    """Return the picture of a map, 160 × 100 mm at 300 dpi; without its question where the caption says it.

    Who may not be seen was taken out when the report was composed. Needs a QGuiApplication.
    """
    is_said = bool(figure.content.question) and figure.content.question in figure.caption
    return make_picture(figure.content, PictureChoices(audience="all", has_title=not is_said))


def png_pages(picture: Picture) -> list[bytes]:
    """Return a picture as PNG files: the map, and the names that had no room in it."""
    return [png_bytes(picture, number) for number in range(picture.page_count)]


def alternative(figure: MapFigure) -> str:
    """Return the description of a map for who cannot see it."""
    return figure.alt or description(figure.content)
