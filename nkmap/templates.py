"""Grid templates: one TOML file each in `resources/templates/`, the file's name being the template's id."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from nkmap.errors import InvalidInput
from nkmap.map_content import Axis, Band, Cell, Grid
from nkmap.resources import resource


@dataclass(frozen=True, slots=True)
class GridTemplate:
    """A grid to start a map from, with what it is for and where it comes from."""

    id: str
    name: str
    purpose: str
    source: str
    grid: Grid


def load_templates() -> list[GridTemplate]:
    """Return all shipped templates in the order in which they are offered."""
    raw = [(id_, _read(id_)) for id_ in _ids()]
    return [_template(id_, data) for id_, data in sorted(raw, key=lambda item: item[1]["position"])]


def load_template(id_: str) -> GridTemplate:
    """Return the template with this id. Raises InvalidInput, naming those there are."""
    if id_ not in _ids():
        raise InvalidInput(f"There is no grid template “{id_}”. Choose one of: {', '.join(_ids())}.")
    return _template(id_, _read(id_))


def _ids() -> list[str]:
    return sorted(file.stem for file in resource("templates").glob("*.toml"))


@cache
def _read(id_: str) -> dict[str, Any]:
    return tomllib.loads(resource("templates", f"{id_}.toml").read_text(encoding="utf-8"))


def _template(id_: str, data: dict[str, Any]) -> GridTemplate:
    grid = Grid(
        layout=data["layout"],
        x=_axis(data["x"]),
        y=_axis(data["y"]),
        size=_axis(data["size"]) if "size" in data else None,
        cells=tuple(Cell(**cell) for cell in data.get("cells", ())),
    )
    return GridTemplate(id_, data["name"], data["purpose"], data["source"], grid)


def _axis(data: dict[str, Any]) -> Axis:
    bands = tuple(Band(**band) for band in data.get("bands", ()))
    optional = {"middle_word": "", "mid_line": None, "flipped": False}
    return Axis(**{**optional, **data, "bands": bands})
