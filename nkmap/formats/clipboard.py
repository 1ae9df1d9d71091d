"""A map on the clipboard, for whatever it is pasted into: a picture, a table, and a form of our own."""

import json

from PySide6.QtCore import QMimeData

from nkmap.formats.pictures import Picture
from nkmap.formats.png import draw_image, png_bytes
from nkmap.formats.tables import as_html, as_tsv, table_rows
from nkmap.map_content import MapContent, Token

OWN_FORMAT = "application/x-nkmap-map+json"
VERSION = 1  # of our own form

_FIELDS = ("name", "short_name", "code", "kind", "x", "y")  # of a token


def map_for_clipboard(picture: Picture) -> QMimeData:
    """Return the map of a picture as PNG, its names as HTML table and as TSV, and the map as our own JSON.

    The picture comes first, for programs that take the first form they know. Raises as `draw_image` does.
    """
    rows, data = table_rows(picture.content), QMimeData()
    data.setData("image/png", png_bytes(picture))
    data.setImageData(draw_image(picture))
    data.setHtml(as_html(rows))
    data.setText(as_tsv(rows))
    data.setData(OWN_FORMAT, own_form(picture.content).encode())
    return data


def own_form(content: MapContent) -> str:
    """Return the map as JSON: question, grid template, names of the axes, and names with their places."""
    whole = {
        "version": VERSION,
        "question": content.question,
        "template": content.template,
        "axes": {"x": content.grid.x.name, "y": content.grid.y.name},
        "names": [_fields(token) for token in content.tokens],
    }
    return json.dumps(whole, ensure_ascii=False)


def _fields(token: Token) -> dict[str, object]:
    return {field: getattr(token, field) for field in _FIELDS}
