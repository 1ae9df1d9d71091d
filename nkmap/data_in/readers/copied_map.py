"""Reads a map that was copied in another window of nkmap: names with kinds, and places in axis units."""

import json
from typing import Any

from nkmap.data_in import limits
from nkmap.data_in.fields import fields_of
from nkmap.data_in.found import Found, Row, Scale, Table
from nkmap.errors import UnusableFile

FORMAT, NAME = "copied", "Clipboard"
_NAMED = ("name", "short_name", "kind")  # fields of ours, and how our form calls them
_CELLS = (str, int, float, type(None))


def copied_map(text: str) -> Found:
    """Return the names as a table of stakeholders whose columns are known. Raises UnusableFile."""
    limits.check_bytes(len(text))
    try:
        own = json.loads(text)
        axes = {column: own["axes"][column] for column in ("x", "y")}
        rows = [tuple(one.get(key) for key in (*_NAMED, *axes)) for one in own["names"]]
        scales = {
            place: Scale(float(axis["minimum"]), float(axis["maximum"]))
            for place, axis in enumerate(axes.values(), len(_NAMED))
        }
        fields = [*_NAMED, *(_field(column, axis) for column, axis in axes.items())]
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise UnusableFile("What was copied is damaged. Copy it again.") from error
    if not all(isinstance(cell, _CELLS) for row in rows for cell in row):
        raise UnusableFile("What was copied is damaged. Copy it again.")
    table = Table(
        NAME,
        ("Name", "Short name", "Kind", *(str(axis["name"]) for axis in axes.values())),
        tuple(Row(line, row) for line, row in enumerate(rows, 1)),
        holds="stakeholders",
        fields=dict(enumerate(fields)),
        scales=scales,
    )
    return limits.checked(Found(FORMAT, (table,)))


def _field(column: str, axis: dict[str, Any]) -> str:
    """Return the field of an axis: its quantity, or the axis itself where that is of no kind of ours."""
    quantity = str(axis["quantity"])
    return quantity if quantity in fields_of("stakeholders") else column
