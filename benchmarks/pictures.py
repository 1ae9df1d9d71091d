"""A picture of 40 tokens, from the content of a map to a PNG, against Qt encoding the same pixels."""

import os
from tempfile import TemporaryDirectory

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from benchmarks.crowd import crowded_document
from benchmarks.measuring import Figure, alternately, at_median, timed
from nkmap.app import make_application
from nkmap.db.queries.maps import map_content, map_list
from nkmap.formats.pictures import PictureChoices, make_picture
from nkmap.formats.png import draw_image, png_bytes
from nkmap.map_content import MapContent

TOKENS = 40
TIMES = 9
AT_MOST = 1.8
PICTURES = {
    "document PNG": PictureChoices("document"),
    "slide PNG, 3840x2160": PictureChoices("slides"),
}


def measure() -> list[Figure]:
    """Return the rows of the table about pictures."""
    application = make_application()
    content = _content()
    figures = [_figure(name, content, choices) for name, choices in PICTURES.items()]
    application.quit()
    return figures


def _content() -> MapContent:
    with TemporaryDirectory(prefix="nkmap-bench-") as folder:
        os.environ["NKMAP_FOLDER"] = folder
        document = crowded_document(TOKENS)
        content = document.read(map_content, document.read(map_list)[0].id)
        document.close()
    return content


def _figure(name: str, content: MapContent, choices: PictureChoices) -> Figure:
    image = draw_image(make_picture(content, choices))

    def ours() -> float:
        return timed(lambda: png_bytes(make_picture(content, choices)))

    def bare() -> float:
        return timed(lambda: _encode(image))

    return at_median(f"{name}, {TOKENS} tokens", *alternately(ours, bare, TIMES), AT_MOST)


def _encode(image: QImage) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
