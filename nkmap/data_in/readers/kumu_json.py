"""Reads JSON of Kumu: blueprints, and backups of whole projects."""

from collections.abc import Iterable, Iterator
from typing import Any

from nkmap.data_in.content import Content
from nkmap.data_in.found import Cell, Found
from nkmap.data_in.readers.flattening import cell_of_json
from nkmap.data_in.readers.records import LAYOUT, Column, Record, notes_on_nodes, table_of
from nkmap.errors import Sentence

_ELEMENT = {
    "label": Column("label", "name"),
    "element type": Column("type", "kind"),
    "description": Column("description", "note"),
    "tags": Column("tags", "tags"),
}
_CONNECTION = {
    "from": Column("from", "from"),
    "to": Column("to", "to"),
    "connection type": Column("type", "kind"),
    "direction": Column("direction", "direction"),
    "description": Column("description", "note"),
}
_NOT_READ = ("loops", "views", "perspectives")  # of a backup

_Json = dict[str, Any]


def is_kumu(content: Content) -> bool:
    """Return whether a file is JSON with elements of Kumu."""
    project = content.json
    if not isinstance(project, dict) or "type" in project:  # drawings of Excalidraw have elements too
        return False
    elements, connections = project.get("elements"), project.get("connections", [])
    return bool(_rows(elements)) and isinstance(connections, list) and all(map(_label, _rows(elements)))


def read_kumu(data: bytes, name: str) -> Found:
    """Return elements as stakeholders and connections as relations, with all keys as columns."""
    project = Content(data, name).json
    places = dict(_places(_rows(project.get("maps"))))
    elements = _records(project["elements"], "element type", places)
    connections = _records(project.get("connections", []), "connection type", {})
    return Found(
        format="kumu",
        tables=(
            table_of("Elements", "stakeholders", _with_key(elements) | _ELEMENT, elements),
            table_of("Connections", "relations", _with_key(connections) | _CONNECTION, connections),
        ),
        notes=(*notes_on_nodes(elements), *_notes(project)),
    )


def _rows(value: Any) -> list[_Json]:
    """Return the objects in a list; nothing for what is none."""
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def _label(element: _Json) -> Any:
    return element.get("label") or _attributes(element).get("label")


def _attributes(row: _Json) -> _Json:
    """Return what a backup keeps apart, and a blueprint beside everything else."""
    found = row.get("attributes")
    return found if isinstance(found, dict) else {}


def _records(rows: Any, kind: str, places: dict[str, dict[str, Cell]]) -> list[Record]:
    """Return rows with where they stand in their list; `kind` is how a backup calls their type."""
    return [
        Record(line, _values(row, kind) | places.get(str(row.get("_id")), {}))
        for line, row in enumerate(rows, 1)
        if isinstance(row, dict)
    ]


def _values(row: _Json, kind: str) -> dict[str, Cell]:
    said = {key: value for key, value in row.items() if key != "attributes"} | _attributes(row)
    return {kind if key == "type" else key: cell_of_json(value) for key, value in said.items()}


def _with_key(records: Iterable[Record]) -> dict[str, Column]:
    """Return the column by which connections refer to elements: backups have ids of their own."""
    key = "_id" if any("_id" in record.values for record in records) else "id"
    return {key: Column("id", "key")}


def _places(maps: list[_Json]) -> Iterator[tuple[str, dict[str, Cell]]]:
    """Yield where elements were drawn, by id; the first map with an element comes last, so that it counts."""
    for map_ in reversed(maps):
        for drawn in _rows(map_.get("elements")):
            place = drawn.get("position")
            if isinstance(place, dict):
                axes = zip(LAYOUT, ("x", "y"), strict=True)
                yield (
                    str(drawn.get("element")),
                    {heading: cell_of_json(place.get(axis)) for heading, axis in axes},
                )


def _notes(project: _Json) -> Iterator[Sentence]:
    counts = {part: len(_rows(project.get(part))) for part in _NOT_READ}
    if any(counts.values()):
        loops, views = counts["loops"], counts["views"] + counts["perspectives"]
        yield Sentence("Not read, since nothing here is like them: loops ({0}), views ({1}).", loops, views)
    maps = len(_rows(project.get("maps")))
    if maps > 1:
        yield Sentence("The elements of all {0} maps of the project come as one table.", maps)
