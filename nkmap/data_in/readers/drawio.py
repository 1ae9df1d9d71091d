"""Reads drawings of draw.io: who stands on each page, with the data of shapes, and the lines between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from nkmap.data_in.content import Content
from nkmap.data_in.found import Cell, Found, Table
from nkmap.data_in.numbers import cell_of
from nkmap.data_in.readers.own_edges import edge_tables
from nkmap.data_in.readers.records import DRAWING, Column, Record, table_of
from nkmap.data_in.readers.xml_tree import attributes, line_of, root_name, xml_root
from nkmap.errors import Sentence, UnusableFile

if TYPE_CHECKING:
    from lxml.etree import _Element

_SHAPE = {"id": Column("id", "key"), "label": Column("label", "name")}
_LINE = {
    "id": Column("id", "key"),
    "source": Column("source", "from"),
    "target": Column("target", "to"),
    "arrow": Column("direction", "direction"),
    "map": Column("map", DRAWING),  # of levers it says something
}
_ARROWS = re.compile(r"(start|end)Arrow=(\w+)")
_USUAL_ARROWS = {"start": "none", "end": "classic"}
_CELL_ONLY = ("style", "vertex", "edge", "parent", "value", "placeholders")  # of a cell, not of what it shows


class _Drawn(NamedTuple):
    """A cell, and what carries its id and data: an object around it, or itself."""

    cell: _Element
    carrier: _Element

    @property
    def id(self) -> str:
        return self.carrier.get("id") or ""


def is_drawio(content: Content) -> bool:
    """Return whether a file is a drawing of draw.io."""
    return root_name(content) in ("mxfile", "mxGraphModel")


def read_drawio(data: bytes, name: str) -> Found:
    """Return for each page its shapes as stakeholders, and its lines as relations. Raises UnusableFile.

    Where shapes of a page carry data, only those are taken: the others are what it is drawn on.
    """
    root = xml_root(data)
    pages = list(root.iter("{*}diagram")) or [root]
    if any(page.find(".//{*}root") is None for page in pages):
        raise UnusableFile("It is a compressed drawing. In draw.io, save it again without compression.")
    tables = [table for number, page in enumerate(pages, 1) for table in _tables(page, number)]
    note = Sentence("Where shapes stand on a page is not read; the data that they carry is.")
    return Found("drawio", tuple(tables), (note,))


def _tables(page: _Element, number: int) -> Iterator[Table]:
    drawn = list(_drawn(page))
    shapes = [one for one in drawn if one.cell.get("vertex") == "1" and _label(one)]
    carrying = [one for one in shapes if one.carrier is not one.cell]
    title = page.get("name") or f"Page {number}"
    keys = {one.id: one.id if one.carrier is not one.cell else f"{number}/{one.id}" for one in drawn}
    records = [Record(line_of(one.carrier), _shape(one, keys)) for one in carrying or shapes]
    table = table_of(title, "stakeholders", _spelled_out(records) | _SHAPE, records)
    data = set(range(len(table.headings))) - set(table.fields)
    yield replace(table, maps=dict.fromkeys(sorted(data), title))
    lines = [one for one in drawn if one.cell.get("edge") == "1"]
    records = [Record(line_of(one.carrier), _line(one, keys) | {"map": title}) for one in lines]
    yield from edge_tables(f"{title}: lines", _LINE, records)


def _spelled_out(records: list[Record]) -> dict[str, Column]:
    """Return the columns of data, whose names cannot have blanks in draw.io."""
    return {key: Column(key.replace("_", " ")) for record in records for key in record.values}


def _drawn(page: _Element) -> Iterator[_Drawn]:
    for cell in page.iter("{*}mxCell"):
        around = cell.getparent()
        is_wrapped = around is not None and cell.get("id") is None
        yield _Drawn(cell, around if is_wrapped and around is not None else cell)


def _label(one: _Drawn) -> str:
    """Return the text of a shape, without markup; where it carries a name besides, that one."""
    text = one.carrier.get("name") or one.carrier.get("label") or one.cell.get("value") or ""
    if "html=1" in (one.cell.get("style") or "") and "<" in text:
        return _without_markup(text)
    return " ".join(text.split())


def _without_markup(text: str) -> str:
    from lxml.etree import ParserError
    from lxml.html import fragment_fromstring

    try:
        return " ".join(" ".join(fragment_fromstring(text, create_parent=True).itertext()).split())
    except ParserError:
        return ""


def _data(one: _Drawn) -> dict[str, Cell]:
    return {
        key: cell_of(str(value)) for key, value in attributes(one.carrier).items() if key not in _CELL_ONLY
    }


def _shape(one: _Drawn, keys: dict[str, str]) -> dict[str, Cell]:
    return _data(one) | {"id": keys[one.id], "label": _label(one), "name": None}


def _line(one: _Drawn, keys: dict[str, str]) -> dict[str, Cell]:
    start, end = (keys.get(one.cell.get(side) or "") for side in ("source", "target"))
    heads = _USUAL_ARROWS | dict(_ARROWS.findall(one.cell.get("style") or ""))
    has_start, has_end = heads["start"] != "none", heads["end"] != "none"
    if has_start and not has_end:
        start, end = end, start
    direction = "mutual" if has_start and has_end else "directed" if has_start or has_end else "undirected"
    ends: dict[str, Cell] = {"source": start, "target": end, "arrow": direction}
    return _data(one) | ends | {"id": keys[one.id], "label": _label(one) or None}
