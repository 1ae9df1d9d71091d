"""A map as a Mermaid `quadrantChart`, text for minutes and wikis; points run from 0 to 1 as on the map."""

import re
from collections.abc import Iterator

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.colours import colours_of
from nkmap.data_out.maps_out import MapOut, maps_out
from nkmap.drawing.cell_words import shown_name
from nkmap.errors import InvalidInput
from nkmap.geometry import share_of
from nkmap.map_content import Axis, MapContent, Token
from nkmap.redaction.project import Outside

_QUADRANTS = {1: (1, 1), 2: (0, 1), 3: (0, 0), 4: (1, 0)}  # from the left and from the bottom
_RADIUS = 6  # px
_MIDDLE = 0.5  # where its own lines stand
_BREAKS = re.compile(r"[\s\x00-\x1f]+")
# Entities of Mermaid for what would end a text, begin another kind of text, or be an entity itself.
_ENTITIES = (("#", "#35;"), ('"', "#quot;"), ("`", "#96;"), ("%%", "#37;#37;"))


def mermaid(outside: Outside, choices: OutChoices) -> bytes:
    """Return the map that was chosen, or the first one with quadrants. Raises InvalidInput if none has."""
    fitting = [one for one in maps_out(outside, choices) if one.content.grid.layout == "quadrants"]
    if not fitting:
        raise InvalidInput("Mermaid has charts with four quadrants only. Choose a map that has quadrants.")
    return "".join(f"{line}\n" for line in _lines(fitting[0])).encode()


def _lines(map_: MapOut) -> Iterator[str]:
    content = map_.content
    yield "quadrantChart"
    if content.question:
        yield f"    title {_escaped(content.question)}"
    yield from _other_middles(content)
    yield from _axis("x", content.grid.x)
    yield from _axis("y", content.grid.y)
    yield from _quadrants(content)
    yield from (f"    {_point(token, content)}" for token in content.tokens)


def _other_middles(content: MapContent) -> Iterator[str]:
    """Yield a remark for each axis whose mid line stands elsewhere than Mermaid's."""
    for axis in (content.grid.x, content.grid.y):
        if axis.mid_line is not None and share_of(axis, axis.mid_line) != _MIDDLE:
            yield f"    %% The mid line of “{_escaped(axis.name)}” is at {_share(axis, axis.mid_line)}."


def _axis(side: str, axis: Axis) -> Iterator[str]:
    """Yield the words of both ends, with the name of the axis at the low one."""
    low, high = (axis.high_word, axis.low_word) if axis.flipped else (axis.low_word, axis.high_word)
    first = ": ".join(part for part in (axis.name, low) if part)
    if first:
        yield f"    {side}-axis {_quoted(first)}" + (f" --> {_quoted(high)}" if high else "")


def _quadrants(content: MapContent) -> Iterator[str]:
    names = {(cell.column, cell.row): shown_name(cell, content.layers) for cell in content.grid.cells}
    for number, (right, up) in _QUADRANTS.items():
        column = 1 - right if content.grid.x.flipped else right
        if name := names.get((column, up)):
            yield f"    quadrant-{number} {_quoted(name)}"


def _point(token: Token, content: MapContent) -> str:
    colours, grid = colours_of(token.colour), content.grid
    place = f"[{_share(grid.x, token.x)}, {_share(grid.y, token.y)}]"
    look = f"radius: {_RADIUS}, color: {colours.fill}, stroke-color: {colours.line}, stroke-width: 1px"
    return f"{_quoted(token.label)}: {place} {look}"


def _share(axis: Axis, value: float) -> str:
    """Return how far along its axis a value lies; Mermaid takes 0, 1 and 0.… but neither 1.0 nor 1e-05."""
    share = share_of(axis, value)
    return f"{1 - share if axis.flipped else share:.6f}".rstrip("0").rstrip(".")


def _quoted(text: str) -> str:
    return f'"{_escaped(text)}"'


def _escaped(text: str) -> str:
    """Return a text on one line, with entities for signs that mean something to Mermaid."""
    said = _BREAKS.sub(" ", text).strip()
    for sign, entity in _ENTITIES:
        said = said.replace(sign, entity)
    return said
