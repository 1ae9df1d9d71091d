"""Reads a plain table of actors (CSV) for the figures: name, power, salience, position."""

import codecs
import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from math import inf
from pathlib import Path

from nkmap.errors import InvalidInput, Sentence, quoted
from nkmap.figures.all_figures import Material
from nkmap.figures.prince import Player
from nkmap.figures.taking_part import Assessment, Refused

# What a heading may be called, whatever its letter case.
HEADINGS = {
    "name": ("name", "actor", "stakeholder", "player"),
    "power": ("power", "influence"),
    "salience": ("salience",),
    "priority": ("priority",),
    "position": ("position",),
}
USUAL = {"power": (0.0, inf), "salience": (0.0, 1.0), "position": (0.0, 100.0)}
# A heading "priority" says that a table is on Prince's own scales, which hold whole numbers only.
OF_PRINCE = {"power": (1.0, 5.0), "priority": (1.0, 5.0), "position": (-5.0, 5.0)}

UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

Numbers = dict[str, float | None]


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    cells: list[str]


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which column holds what, and between which ends its numbers lie."""

    columns: Mapping[str, int]
    ends: Mapping[str, tuple[float, float]]
    has_headings: bool


def read_actors(path: Path) -> Material:
    """Return the actors of a table; an empty cell is not assessed.

    Commas, semicolons or tabs stand between the cells; with the latter two, numbers may have decimal commas.
    Headings may come in any order, and further columns are passed over. Raises InvalidInput, naming the line.
    """
    rows = _rows(path)
    layout = _layout(rows[0], path)
    read: dict[str, tuple[int, Numbers]] = {}
    for row in rows[layout.has_headings :]:
        name, numbers = _actor(row, layout, path)
        if name in read:
            raise InvalidInput(
                "Line {0} of {1}: “{2}” is already on line {3}. Give each its own name.",
                row.line,
                quoted(path),
                name,
                read[name][0],
            )
        read[name] = row.line, numbers
    known = [(line, name, numbers) for name, (line, numbers) in read.items()]
    players = () if "salience" in layout.ends else tuple(_players(known))
    return Material(tuple(map(_assessment, known)), players=players, refused=_refused())


def _rows(path: Path) -> list[_Row]:
    text = _text(path)
    reader = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text), skipinitialspace=True)
    try:
        rows = [_Row(reader.line_num, [cell.strip() for cell in cells]) for cells in reader]
    except csv.Error as error:
        raise InvalidInput("{0} is not a table of cells with separators.", quoted(path)) from error
    rows = [row for row in rows if any(row.cells)]
    if not rows:
        raise InvalidInput("{0} is empty. It needs lines of name, power, salience, position.", quoted(path))
    return rows


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InvalidInput(
            "{0} cannot be read. Check its name and the rights to it.", quoted(path)
        ) from error
    text = _decoded(content)
    if text is None or "\0" in text:
        raise InvalidInput("{0} is not a text in UTF-8. Save the table as CSV in UTF-8.", quoted(path))
    return text


def _decoded(content: bytes) -> str | None:
    """Return a text in UTF-8 or marked UTF-16; other encodings are not guessed, names would be garbled."""
    try:
        return content.decode("utf-16" if content.startswith(UTF_16_MARKS) else "utf-8-sig")
    except UnicodeDecodeError:
        return None


def _delimiter(text: str) -> str:
    """Return what separates the cells: whatever cuts the first line that is not empty into four."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    cut = (mark for mark in ";\t," if len(next(csv.reader([first], delimiter=mark), [])) >= 4)
    return next(cut, ",")


def _layout(first: _Row, path: Path) -> _Layout:
    if any(_number(cell) is not None for cell in first.cells[1:]):
        return _Layout({name: place for place, name in enumerate(("name", *USUAL))}, USUAL, False)
    known = {word: name for name, words in HEADINGS.items() for word in words}
    columns = {
        known[cell.casefold()]: place for place, cell in enumerate(first.cells) if cell.casefold() in known
    }
    ends = OF_PRINCE if "priority" in columns else USUAL
    lacking = [name for name in ("name", *ends) if name not in columns]
    if lacking:
        raise InvalidInput(
            "Line {0} of {1} has no heading “{2}”. Needed are name, power, salience, position, or these four "
            "columns without headings.",
            first.line,
            quoted(path),
            lacking[0],
        )
    return _Layout(columns, ends, True)


def _actor(row: _Row, layout: _Layout, path: Path) -> tuple[str, Numbers]:
    """Return the name and the numbers of a row."""
    is_short = len(row.cells) <= max(layout.columns.values())
    if is_short or (not layout.has_headings and len(row.cells) > len(layout.columns)):
        raise InvalidInput(
            "Line {0} of {1} has {2} cells: name, power, salience and position belong there. Where numbers "
            "have decimal commas, put semicolons between the cells.",
            row.line,
            quoted(path),
            len(row.cells),
        )
    name = row.cells[layout.columns["name"]]
    if not name:
        raise InvalidInput("Line {0} of {1} has no name.", row.line, quoted(path))
    return name, {
        column: _value(row, column, row.cells[layout.columns[column]], ends, path)
        for column, ends in layout.ends.items()
    }


def _value(row: _Row, column: str, cell: str, ends: tuple[float, float], path: Path) -> float | None:
    if not cell:
        return None
    value = _number(cell)
    is_whole = ends not in OF_PRINCE.values() or (value is not None and value.is_integer())
    if value is None or not ends[0] <= value <= ends[1] or value == inf or not is_whole:
        raise InvalidInput(
            "Line {0} of {1}: {2} is “{3}”. It is {4}.", row.line, quoted(path), column, cell, _allowed(ends)
        )
    return value


def _allowed(ends: tuple[float, float]) -> Sentence:
    low, high = (f"{end:g}" for end in ends)
    if ends[1] == inf:
        return Sentence("a number from {0}", low)
    if ends in OF_PRINCE.values():
        return Sentence("a whole number from {0} to {1}", low, high)
    return Sentence("a number from {0} to {1}", low, high)


def _number(cell: str) -> float | None:
    try:
        return float(cell.replace(",", "."))
    except ValueError:
        return None


def _assessment(known: tuple[int, str, Numbers]) -> Assessment:
    """Return a row on the scales of a map; Prince's numbers as shares of 5, so that their ratios stay."""
    line, name, numbers = known
    position, power = numbers["position"], numbers["power"]
    if "salience" in numbers:
        stance = None if position is None else (position - 50) / 50
        return Assessment(line, str(line), name, stance, power, numbers["salience"])
    stance, influence, salience = (
        None if value is None else value / 5 for value in (position, power, numbers["priority"])
    )
    return Assessment(line, str(line), name, stance, influence, salience)


def _players(known: list[tuple[int, str, Numbers]]) -> Iterator[Player]:
    """Give those of whom all three numbers are known."""
    for line, name, numbers in known:
        scores = [int(numbers[column] or 0) for column in ("position", "power", "priority")]
        if None not in numbers.values():
            yield Player(line, name, *scores)


def _refused() -> dict[str, Refused]:
    no_relations = Refused(
        Sentence("A plain table holds no relations. Put them into a project."), "relations"
    )
    no_views = Refused(
        Sentence("A plain table holds no views of groups. Put them into a project."), "estimates"
    )
    no_claims = Refused(
        Sentence("A plain table holds no legitimacy and no urgency. Put them into a project."), "legitimacy"
    )
    return {
        "drift": no_relations,
        "influence_dependence": no_relations,
        "agreement": no_views,
        "salience_badges": no_claims,
    }
