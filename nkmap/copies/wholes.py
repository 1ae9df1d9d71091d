"""What is taken from one copy as a whole: the grid of a map, and the text of a source.

Bands of one grid on the axes of another, or paragraphs of two readings of a document, would be nobody's.
Where another copy's grid has other axes, its places mean nothing on the one that was taken and are left out.
"""

from collections.abc import Mapping
from typing import Any

from nkmap.copies.linked import Linked, Values, children
from nkmap.copies.merged import Choices
from nkmap.copies.resolving import Difference

_PARTS = {
    "map": (("grid_axis", "map_id"), ("grid_cell", "map_id")),
    "grid_axis": (("axis_band", "axis_id"),),
    "source": (("source_paragraph", "source_id"),),
}
WHOLES = {"map": "grid", "source": "text"}  # what the field is called
BEGINNING = 200  # letters of a text
_WITH_GRID = ("template", "layout")
_AXIS = ("dimension", "quantity", "minimum", "maximum")
_NOT_SAID = ("id", "map_id", "axis_id", "source_id")
_PLACE = {"x": None, "y": None}
_EMPTIED: dict[str, Values] = {
    "placement": {**_PLACE, "trend_x": None, "trend_y": None, "locked": 0},
    "group_estimate": _PLACE,
}


def take_whole(
    table: str, uids: Mapping[str, str], uid: str, copies: Mapping[str, Linked], choices: Choices
) -> tuple[Difference | None, int]:
    """Leave the parts of a row in the copies that agree with the chosen one, and take them out of the others.

    `uids` are those of the row in each copy that has it. Returns the difference, if there is one, and how
    many places were left out.
    """
    found = {copy: _whole(copies[copy], table, own) for copy, own in uids.items()}
    filled = {copy: whole for copy, whole in found.items() if whole}
    if len(set(found.values())) < 2:
        return None, 0
    chosen = choices.taken.get((table, uid, WHOLES[table]), "")
    taken = chosen if chosen in filled else max(filled, key=lambda copy: repr(filled[copy]))
    words = {copy: (_words(table, copies[copy], uids[copy]),) for copy in filled}
    left_out = sum(
        _leave_out(table, copies[copy], uids[copy], copies[taken], uids[taken])
        for copy in found
        if found[copy] != found[taken]
    )
    if len(set(filled.values())) < 2:
        return None, left_out
    return Difference(WHOLES[table], words, words[taken]), left_out


def _whole(copy: Linked, table: str, uid: str) -> tuple[Any, ...]:
    """Return all that the parts of a row say, as values that can be compared."""
    parts = [
        (part, *_said(values), _whole(copy, part, own))
        for part, column in _PARTS.get(table, ())
        for own, values in children(copy, part, column, uid)
    ]
    own = tuple(copy[table][uid][column] for column in _WITH_GRID) if table == "map" else ()
    return (*own, *sorted(parts, key=repr))


def _said(values: Values) -> tuple[Any, ...]:
    return tuple((column, value) for column, value in values.items() if column not in _NOT_SAID)


def _leave_out(table: str, copy: Linked, uid: str, other: Linked, other_uid: str) -> int:
    emptied = 0
    if table == "map":
        if _axes(copy, uid) != _axes(other, other_uid):
            emptied = _empty_places(copy, uid)
        copy["map"][uid] |= {column: other["map"][other_uid][column] for column in _WITH_GRID}
    _remove_parts(table, copy, uid)
    return emptied


def _axes(copy: Linked, uid: str) -> set[tuple[Any, ...]]:
    found = children(copy, "grid_axis", "map_id", uid)
    return {tuple(axis[column] for column in _AXIS) for _, axis in found if axis["dimension"] != "size"}


def _empty_places(copy: Linked, map_uid: str) -> int:
    emptied = 0
    for table, without_place in _EMPTIED.items():
        for _, values in children(copy, table, "map_id", map_uid):
            emptied += values["x"] is not None
            values |= without_place
    return emptied


def _remove_parts(table: str, copy: Linked, uid: str) -> None:
    for part, column in _PARTS.get(table, ()):
        for own, _ in list(children(copy, part, column, uid)):
            _remove_parts(part, copy, own)
            del copy[part][own]


def _words(table: str, copy: Linked, uid: str) -> str:
    """Return what a whole is called: the grid by template and axes, a text by its beginning."""
    if table == "map":
        axes = sorted(
            (axis["dimension"], axis["name"]) for _, axis in children(copy, "grid_axis", "map_id", uid)
        )
        return f"{copy['map'][uid]['template']}: {', '.join(name for _, name in axes)}"
    paragraphs = [values for _, values in children(copy, "source_paragraph", "source_id", uid)]
    texts = [row["text"] for row in sorted(paragraphs, key=lambda row: row["number"])]
    return " ".join(texts)[:BEGINNING]
