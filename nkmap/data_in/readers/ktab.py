"""Reads the actors of a spatial model as KTAB writes them, in CSV and in XML: a map for each dimension."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import StringIO
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from nkmap.data_in.content import Content
from nkmap.data_in.found import Cell, Found, Reading, Row, Scale, Table
from nkmap.data_in.readers.encodings import decoded
from nkmap.data_in.readers.records import number
from nkmap.data_in.readers.xml_tree import line_of, root_name, text_of, xml_root
from nkmap.errors import Sentence, UnusableFile

if TYPE_CHECKING:
    from lxml.etree import _Element

_PERCENT = Scale(0, 100)
_FIRST = 3  # the place of the first position: after actor, description and power
_HEADINGS = {"influence": "Power", "stance": "Position", "salience": "Salience"}
_SETTINGS = ("ModelParameters", "IdealAdjustment")
_POSITION = re.compile(r"[\s_]*(?:position|pstn|pos)[\s_]*$", re.IGNORECASE)


class _Actor(NamedTuple):
    """An actor with power, then position and salience in each dimension; None: not known."""

    line: int
    name: Cell
    description: Cell
    power: Cell
    places: Sequence[Cell]


def is_ktab(content: Content) -> bool:
    """Return whether a file is a scenario of KTAB, in XML or in CSV."""
    return root_name(content) == "Scenario" or _begins_with_counts(content)


def read_ktab(data: bytes, name: str) -> Found:
    """Return the actors with power, and with position and salience on a map for each dimension.

    Raises UnusableFile.
    """
    return _of_csv(data) if _begins_with_counts(Content(data, name)) else _of_xml(data)


def _begins_with_counts(content: Content) -> bool:
    """Return whether a text begins with a scenario and two counts, and goes on with headings for actors."""
    rows = [cells for _line, cells in islice(_rows(content.start), 2)]
    if len(rows) < 2 or len(rows[0]) != 4 or len(rows[1]) < _FIRST + 2:
        return False
    return all(count.isdecimal() for count in rows[0][2:])


def _of_csv(data: bytes) -> Found:
    text, encoding, said = decoded(data, None)
    try:
        rows = list(_rows(text))
        scenario, (heading_line, headings) = rows[0][1], rows[1]
        said += _notes_on_counts(scenario, len(rows) - 2, len(headings[_FIRST:]) // 2)
    except (csv.Error, IndexError, ValueError) as error:
        raise UnusableFile("It begins like a table of KTAB, but goes on as something else.") from error
    pairs = len(headings[_FIRST:]) // 2
    actors = [_actor(line, cells, pairs) for line, cells in rows[2:]]
    names = [_dimension(heading) for heading in headings[_FIRST::2][:pairs]]
    found = _found(actors, names, scenario[:2], heading_line)
    return replace(found, notes=(*said, *found.notes), reading=Reading(encoding=encoding, delimiter=","))


def _of_xml(data: bytes) -> Found:
    root = xml_root(data)
    names = [text_of(dimension) or "" for dimension in root.iterfind("Dimensions/dName")]
    actors = [_actor_of(actor, len(names)) for actor in root.iterfind("Actors/Actor")]
    if not names or not actors:
        raise UnusableFile("It is a scenario of KTAB without dimensions or without actors.")
    found = _found(actors, names, [text_of(root.find(part)) or "" for part in ("name", "desc")])
    settings = [part for part in _SETTINGS if root.find(part) is not None]
    if not settings:
        return found
    note = Sentence("Settings of the model are not read: {0}.", ", ".join(settings))
    return replace(found, notes=(*found.notes, note))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines that hold something, as cells without blanks around them or empty ones at the end."""
    reader = csv.reader(StringIO(text, newline=""), skipinitialspace=True)
    for cells in reader:
        stripped = [cell.strip() for cell in cells]
        while stripped and not stripped[-1]:
            stripped.pop()
        if stripped:
            yield reader.line_num, stripped


def _actor(line: int, cells: list[str], pairs: int) -> _Actor:
    """Return a line as an actor. Cells that are too many are commas in the description."""
    surplus = max(0, len(cells) - _FIRST - 2 * pairs)
    description = ", ".join(cells[1 : 2 + surplus])
    values: list[Cell] = [number(cell) if cell else None for cell in cells[2 + surplus :]]
    known = [*values, *[None] * (1 + 2 * pairs - len(values))]
    return _Actor(line, cells[0], description or None, known[0], known[1:])


def _actor_of(actor: _Element, dimensions: int) -> _Actor:
    positions = _numbers(actor, "Position/dCoord", dimensions)
    saliences = _numbers(actor, "Salience/dSal", dimensions)
    return _Actor(
        line_of(actor),
        text_of(actor.find("name")),
        text_of(actor.find("description")),
        _numbers(actor, "capability", 1)[0],
        [value for pair in zip(positions, saliences, strict=True) for value in pair],
    )


def _numbers(actor: _Element, path: str, count: int) -> list[Cell]:
    """Return as many numbers as there have to be; an element that is empty or missing is not known."""
    texts = [text_of(element) for element in actor.iterfind(path)][:count]
    found = [number(text) if text else None for text in texts]
    return [*found, *[None] * (count - len(found))]


def _dimension(heading: str) -> str:
    """Return what a dimension is called: the heading of its positions without that word."""
    return _POSITION.sub("", heading) or heading


def _found(
    actors: list[_Actor], names: list[str], scenario: Sequence[str], heading_line: int | None = None
) -> Found:
    """Return actors as one table: power, position and salience again for each dimension."""
    largest = max((actor.power for actor in actors if isinstance(actor.power, float)), default=0.0)
    of_each = (("influence", Scale(0, largest)), ("stance", _PERCENT), ("salience", _PERCENT))
    columns = [(name, *each) for name in names for each in of_each]
    rows = (Row(actor.line, (actor.name, actor.description, *_values(actor))) for actor in actors)
    table = Table(
        name=scenario[0],
        headings=("Actor", "Description", *(_heading(name, field) for name, field, _scale in columns)),
        rows=tuple(rows),
        heading_line=heading_line,
        holds="stakeholders",
        fields={0: "name", 1: "note", **{place: its[1] for place, its in enumerate(columns, 2)}},
        maps={place: its[0] for place, its in enumerate(columns, 2)},
        scales={place: its[2] for place, its in enumerate(columns, 2) if its[2].high > 0},
    )
    return Found("ktab", (table,), tuple(_notes(scenario, largest)))


def _values(actor: _Actor) -> Iterator[Cell]:
    for position, salience in zip(actor.places[::2], actor.places[1::2], strict=True):
        yield from (actor.power, position, salience)


def _heading(name: str, field: str) -> str:
    return f"{name} {_HEADINGS[field]}"


def _notes(scenario: Sequence[str], largest: float) -> Iterator[Sentence]:
    if scenario[1]:
        yield Sentence("This is said of the scenario: {0}", scenario[1])
    yield Sentence(
        "Each dimension is a map, with positions from 0 to 100 as stance. "
        "If 0 is the side that is in favour, turn the scale round."
    )
    if largest > 0:
        yield Sentence(
            "Power has no upper end: influence is power divided by the largest, {0}.", f"{largest:g}"
        )


def _notes_on_counts(scenario: Sequence[str], actors: int, dimensions: int) -> Iterator[Sentence]:
    if int(scenario[2]) != actors:
        yield Sentence("The first line says {0} actors, but there are {1}.", scenario[2], actors)
    if int(scenario[3]) != dimensions:
        yield Sentence("The first line says {0} dimensions, but there are {1}.", scenario[3], dimensions)
