"""The maps of a report as pictures: of what it holds, for the readers that it was made for."""

from functools import lru_cache

from nkmap.formats.descriptions import description
from nkmap.formats.pictures import Picture, PictureChoices, make_picture
from nkmap.formats.png import png_bytes
from nkmap.reports.model import MapFigure
from nkmap.translation import spoken_language

KEPT = 24  # pictures


def picture_of(figure: MapFigure) -> Picture:
    """Return the picture of a map, 160 × 100 mm at 300 dpi; without its question where the caption says it.

    Who may not be seen was taken out when the report was composed. The last ones are kept: a preview asks for
    the same ones at every change of its report. Needs a QGuiApplication.
    """
    return _picture(figure, spoken_language())


@lru_cache(maxsize=KEPT)
def _picture(figure: MapFigure, _language: str) -> Picture:
    """Return the picture of a map, with the legend in the language of the windows."""
    is_said = bool(figure.content.question) and figure.content.question in figure.caption
    return make_picture(figure.content, PictureChoices(audience="all", has_title=not is_said))


def png_pages(picture: Picture) -> list[bytes]:
    """Return a picture as PNG files: the map, and the names that had no room in it."""
    return [png_bytes(picture, number) for number in range(picture.page_count)]


def alternative(figure: MapFigure) -> str:
    """Return the description of a map for who cannot see it."""
    return figure.alt or description(figure.content)
