"""Makes rows of JSON objects: what is inside of an object gets columns of its own, one level deep."""

import json
from typing import Any

from nkmap.data_in import limits
from nkmap.data_in.found import Cell

JOINED = "|"  # between several values in one cell


class Flattened:
    """The columns that objects have together, in the order in which they came up."""

    def __init__(self) -> None:
        self.headings: dict[str, int] = {}
        self.has_parts = False
        self.has_deeper = False

    def row(self, object_: dict[str, Any]) -> dict[int, Cell]:
        """Return the cells of an object by column. Raises UnusableFile for too many columns."""
        cells: dict[int, Cell] = {}
        for key, value in object_.items():
            if isinstance(value, dict) and value:
                self.has_parts = True
                for part, one in value.items():
                    cells[self._column(f"{key}.{part}")] = self._cell(one)
            else:
                cells[self._column(key)] = self._cell(value)
        return cells

    def _column(self, heading: str) -> int:
        column = self.headings.setdefault(heading, len(self.headings))
        limits.check_columns(len(self.headings))
        return column

    def _cell(self, value: Any) -> Cell:
        self.has_deeper |= _is_deep(value)
        return cell_of_json(value)


def cell_of_json(value: Any) -> Cell:
    """Return a value as a cell: several plain ones joined, anything deeper as JSON."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, float):
        return value if abs(value) < float("inf") else None
    if value is None or isinstance(value, int):
        return value
    if _is_deep(value):
        return json.dumps(value, ensure_ascii=False)
    return JOINED.join(str(one) for one in value if one is not None) or None


def _is_deep(value: Any) -> bool:
    if isinstance(value, dict):
        return bool(value)
    return isinstance(value, list) and any(isinstance(one, dict | list) for one in value)
