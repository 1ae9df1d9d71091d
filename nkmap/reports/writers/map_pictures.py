"""The maps of a report as pictures: of what it holds, for the readers that it was made for."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QImage

from nkmap.formats.descriptions import description
from nkmap.formats.pictures import Picture, PictureChoices, make_picture
from nkmap.formats.png import draw_image, encoded, png_bytes
from nkmap.kept import goes_with_a_project, keeps
from nkmap.map_content import MapContent
from nkmap.reports.model import MapFigure
from nkmap.translation import spoken_language

KEPT = 24  # pictures, and pages of them as PNG


def picture_of(figure: MapFigure) -> Picture:
    """Return the picture of a map, 160 × 100 mm at 300 dpi; without its question where the caption says it.

    Who may not be seen was taken out when the report was composed. The last ones are kept: a preview asks for
    the same ones at every change of its report. Needs a QGuiApplication.
    """
    return _picture(figure, spoken_language())


@keeps(KEPT)
def _picture(figure: MapFigure, _language: str) -> Picture:
    """Return the picture of a map, with the legend in the language of the windows."""
    is_said = bool(figure.content.question) and figure.content.question in figure.caption
    return make_picture(figure.content, PictureChoices(audience="all", has_title=not is_said))


def png_pages(picture: Picture) -> list[bytes]:
    """Return a picture as PNG files: the map, and the names that had no room in it."""
    return [_pngs.get(key) or png_bytes(picture, key.number) for key in _keys(picture)]


def png_jobs(picture: Picture) -> Iterator[Callable[[], None]]:
    """Draw the pages of a picture one by one, and yield for each what makes its PNG, in any thread.

    It is kept for `png_pages`: making it takes longer than drawing, and windows do not wait for it.
    """
    for key in _keys(picture):
        if key not in _pngs:
            yield partial(_keep, key, draw_image(picture, key.number))


class _Key(NamedTuple):
    """A page of a picture: what it is made of, in which language its legend is, and its number from 0."""

    content: MapContent
    choices: PictureChoices
    language: str
    number: int


_pngs: dict[_Key, bytes] = {}
goes_with_a_project(_pngs.clear)


def _keys(picture: Picture) -> list[_Key]:
    language = spoken_language()
    return [_Key(picture.content, picture.choices, language, page) for page in range(picture.page_count)]


def _keep(key: _Key, image: QImage) -> None:
    if len(_pngs) >= KEPT:
        _pngs.clear()
    _pngs[key] = encoded(image)


def alternative(figure: MapFigure) -> str:
    """Return the description of a map for who cannot see it."""
    return figure.alt or description(figure.content)
