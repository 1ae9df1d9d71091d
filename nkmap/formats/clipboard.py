"""A map on the clipboard, for whatever it is pasted into: a picture, a table, and a form of our own."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from nkmap.db.queries.stakeholders import NameRow
from nkmap.formats.pictures import Picture
from nkmap.formats.png import draw_image, png_bytes
from nkmap.formats.tables import as_html, as_tsv, table_rows
from nkmap.map_content import Axis, MapContent, Token

OWN_FORMAT = "application/x-nkmap-map+json"
VERSION = 1  # of our own form

_FIELDS = ("name", "short_name", "code", "kind", "x", "y")  # of a token


def map_for_clipboard(picture: Picture, waiting: Sequence[NameRow] = ()) -> QMimeData:
    """Return the map of a picture as PNG, its names as HTML table and as TSV, and the map as our own JSON.

    Names that are `waiting` for a place follow in the tables; where nobody has one, there is no picture. The
    picture comes first, for programs that take the first form they know. Raises as `draw_image` does.
    """
    rows, data = table_rows(picture.content), QMimeData()
    rows += [(row.name, row.kind or "", *[""] * (len(rows[0]) - 2)) for row in waiting]
    if picture.content.tokens or not waiting:
        data.setData("image/png", png_bytes(picture))
        data.setImageData(draw_image(picture))
    data.setHtml(as_html(rows))
    data.setText(as_tsv(rows))
    data.setData(OWN_FORMAT, own_form(picture.content, waiting).encode())
    return data


def own_form(content: MapContent, waiting: Sequence[NameRow] = ()) -> str:
    """Return the map as JSON: question, grid template, axes, and names with their places, if any."""
    names: list[Token | NameRow] = [*content.tokens, *waiting]
    whole = {
        "version": VERSION,
        "question": content.question,
        "template": content.template,
        "axes": {"x": _axis(content.grid.x), "y": _axis(content.grid.y)},
        "names": list(map(_fields, names)),
    }
    return json.dumps(whole, ensure_ascii=False)


def _axis(axis: Axis) -> dict[str, object]:
    return {field: getattr(axis, field) for field in ("name", "quantity", "minimum", "maximum")}


def _fields(one: Token | NameRow) -> dict[str, object]:
    return {field: getattr(one, field, None) for field in _FIELDS}
