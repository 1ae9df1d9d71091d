"""Grid templates: one TOML file each in `resources/templates/`, the file's name being the template's id."""

import tomllib
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from nkmap.errors import InvalidInput, listed
from nkmap.map_content import Axis, Band, Cell, Grid
from nkmap.resources import resource

Say = Callable[[str], str]  # puts a text into the language of the person at the screen

# The parts of an axis and of a cell that people read.
WORDS = ("name", "low_word", "middle_word", "high_word", "words", "other_name", "advice")


class GridTemplate(NamedTuple):
    """A grid to start a map from, with what it is for and where it comes from."""

    id: str
    name: str
    purpose: str
    source: str
    grid: Grid


def load_templates(say: Say = str) -> list[GridTemplate]:
    """Return all shipped templates in the order in which they are offered, their words put through `say`."""
    raw = [(id_, _read(id_)) for id_ in _ids()]
    return [_template(id_, data, say) for id_, data in sorted(raw, key=lambda item: item[1]["position"])]


def load_template(id_: str, say: Say = str) -> GridTemplate:
    """Return the template with this id, its words put through `say`.

    Raises InvalidInput, naming those there are.
    """
    if id_ not in _ids():
        raise InvalidInput("There is no grid template “{0}”. Choose one of: {1}.", id_, listed(_ids()))
    return _template(id_, _read(id_), say)


def _ids() -> list[str]:
    return sorted(file.stem for file in resource("templates").glob("*.toml"))


@cache
def _read(id_: str) -> dict[str, Any]:
    return tomllib.loads(resource("templates", f"{id_}.toml").read_text(encoding="utf-8"))


def _template(id_: str, data: dict[str, Any], say: Say) -> GridTemplate:
    grid = Grid(
        layout=data["layout"],
        x=_axis(data["x"], say),
        y=_axis(data["y"], say),
        size=_axis(data["size"], say) if "size" in data else None,
        cells=tuple(Cell(**_said(cell, say)) for cell in data.get("cells", ())),
    )
    return GridTemplate(id_, say(data["name"]), say(data["purpose"]), say(data["source"]), grid)


def _axis(data: dict[str, Any], say: Say) -> Axis:
    bands = tuple(Band(**_said(band, say)) for band in data.get("bands", ()))
    optional = {"middle_word": "", "mid_line": None, "flipped": False}
    return Axis(**{**optional, **_said(data, say), "bands": bands})


def _said(data: dict[str, Any], say: Say) -> dict[str, Any]:
    return {key: say(value) if key in WORDS and value else value for key, value in data.items()}
