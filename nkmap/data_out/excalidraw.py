"""Maps for Excalidraw: a frame for each, with its grid, tokens with their names, and arrows bound to them."""

import json
from collections.abc import Sequence
from typing import Any
from zlib import crc32

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.colours import colours_of, role, tint
from nkmap.data_out.drawn_areas import Area
from nkmap.data_out.drawn_edges import Line, Point, lines_between
from nkmap.data_out.drawn_maps import Paper, Spot, draw_map
from nkmap.data_out.drawn_texts import text_size
from nkmap.data_out.maps_out import MapOut, edge_fields, maps_out
from nkmap.labels import Box
from nkmap.redaction.project import Outside

_PAPER = Paper(width=1600, height=1000, margin=48, title=28, words=18, names=18, token=44)
_BETWEEN = 120  # units from map to map
_CODE_SIZE = 13.0
_FONT = 2  # Excalidraw's plain one; the usual one has no Hangul
_LINE_HEIGHT = 1.25
_SHAPES = {"square": "rectangle", "pill": "rectangle", "shield": "rectangle", "diamond": "diamond"}
_ROUND_CORNERS = {"type": 3}

Part = dict[str, Any]


def excalidraw(outside: Outside, choices: OutChoices) -> bytes:
    """Return the maps that were chosen, in one round. Raises InvalidInput where there is none."""
    elements: list[Part] = []
    for number, map_ in enumerate(maps_out(outside, choices)):
        elements += _Frame(map_, number).elements()
    whole = {
        "type": "excalidraw",
        "version": 2,
        "source": "nkmap",
        "elements": elements,
        "appState": {"gridSize": None, "viewBackgroundColor": role("face")},
        "files": {},
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


class _Frame:
    """One map in its frame; ids and seeds follow from what is drawn, so that they are always the same."""

    def __init__(self, map_: MapOut, number: int) -> None:
        self._map, self._prefix = map_, f"{number + 1}-"
        self._down = number * (_PAPER.height + _BETWEEN)
        self._drawn = draw_map(map_.content, _PAPER)
        spots = {spot.token.stakeholder_id: spot for spot in self._drawn.spots}
        self._lines = list(lines_between(map_.edges, spots))
        self._fields = {one.id: map_.known(one) for one in map_.stakeholders if one.id in spots}

    def elements(self) -> list[Part]:
        """Return all that is in the frame, the hindmost first, and the frame itself."""
        found = [self._area(area) for area in self._drawn.areas]
        found += [self._area_name(area) for area in self._drawn.areas if area.name and area.name_box]
        found += [
            self._text(
                one.key, one.text, one.box, one.size, one.align, "ink" if one.is_strong else "secondary"
            )
            for one in self._drawn.words
        ]
        found += [self._arrow(line) for line in self._lines]
        for spot in self._drawn.spots:
            found += self._token(spot)
        name = self._map.content.question or f"Map {self._prefix.rstrip('-')}"
        page = Box(0, 0, _PAPER.width, _PAPER.height)
        return [*found, {**self._element("frame", "frame", page), "frameId": None, "name": name}]

    # The grid

    def _area(self, area: Area) -> Part:
        look = {"backgroundColor": tint(area.tint), "strokeColor": role("mid_line")}
        key = f"cell-{area.key}"
        if area.outline != "polygon":
            shape = "ellipse" if area.outline == "ellipse" else "rectangle"
            return self._element(key, shape, area.box, **look)
        line = self._element(key, "line", area.box, **look)
        return {**line, **self._path([*area.points, area.points[0]])}

    def _area_name(self, area: Area) -> Part:
        assert area.name_box is not None
        key = f"cell-name-{area.key}"
        return self._text(key, area.name, area.name_box, _PAPER.words, area.align, "tertiary")

    # Who stands there, and what connects them

    def _token(self, spot: Spot) -> list[Part]:
        """Return the shape with its code, and the name beside it, as one group."""
        token, colours = spot.token, colours_of(spot.token.colour)
        key, group = str(token.stakeholder_id), [self._id(f"group-{token.stakeholder_id}")]
        code = token.code if spot.name_box else token.code or token.label
        shape = self._element(
            key,
            _SHAPES.get(token.symbol, "ellipse"),
            spot.box,
            backgroundColor=colours.fill,
            strokeColor=colours.line,
            roundness=_ROUND_CORNERS if token.symbol in ("square", "pill") else None,
            groupIds=group,
            customData={"name": token.name, **self._fields[token.stakeholder_id]},
        )
        found = [shape]
        if code:
            found.append(self._code(spot, code, colours.text, group))
        if spot.name_box:
            name = self._text(f"name-{key}", token.label, spot.name_box, _PAPER.names, "left", "ink")
            found.append({**name, "groupIds": group})
        return [{**shape, "boundElements": self._bound(spot, has_code=bool(code))}, *found[1:]]

    def _code(self, spot: Spot, code: str, colour: str, group: Sequence[str]) -> Part:
        width, height = text_size(code, _CODE_SIZE)
        box = Box(spot.x - width / 2, spot.y - height / 2, spot.x + width / 2, spot.y + height / 2)
        key = str(spot.token.stakeholder_id)
        text = self._text(f"code-{key}", code, box, _CODE_SIZE, "center", "ink")
        return {**text, "strokeColor": colour, "containerId": self._id(key), "groupIds": list(group)}

    def _bound(self, spot: Spot, *, has_code: bool) -> list[Part]:
        """Return what holds on to a token: its code, and the arrows from and to it."""
        arrows = [line for line in self._lines if spot in (line.start, line.end)]
        found = [{"type": "arrow", "id": self._id(line.edge.key)} for line in arrows]
        code = {"type": "text", "id": self._id(f"code-{spot.token.stakeholder_id}")}
        return [code, *found] if has_code else found

    def _arrow(self, line: Line) -> Part:
        edge, points = line.edge, line.points()
        xs, ys = zip(*points, strict=True)
        told = self._element(
            edge.key,
            "arrow",
            Box(min(xs), min(ys), max(xs), max(ys)),
            strokeColor=role("ink" if edge.is_lever else "secondary"),
            strokeWidth=1 if edge.strength is None else 1 + edge.strength / 2,
            roundness={"type": 2},
            customData={"label": edge.label, **edge_fields(edge)},
        )
        return {
            **told,
            **self._path(points),
            "startBinding": self._binding(line.start),
            "endBinding": self._binding(line.end),
            "startArrowhead": None,
            "endArrowhead": ("triangle" if edge.is_lever else "arrow") if edge.is_directed else None,
            "elbowed": False,
        }

    def _binding(self, spot: Spot) -> Part:
        """Return the tie to a token; older versions read focus and gap, newer ones the point and mode."""
        tied = {"elementId": self._id(str(spot.token.stakeholder_id)), "focus": 0, "gap": 4}
        return {**tied, "fixedPoint": [0.5, 0.5], "mode": "orbit"}

    # What every element has

    def _path(self, points: Sequence[Point]) -> Part:
        (x, y), *_others = points
        told = [[_rounded(to_x - x), _rounded(to_y - y)] for to_x, to_y in points]
        return {"x": _rounded(x), "y": _rounded(y + self._down), "points": told}

    def _text(self, key: str, text: str, box: Box, size: float, align: str, colour: str) -> Part:
        element = self._element(key, "text", box, strokeColor=role(colour))
        return {
            **element,
            "fontSize": size,
            "fontFamily": _FONT,
            "text": text,
            "originalText": text,
            "textAlign": align,
            "verticalAlign": "middle",
            "containerId": None,
            "autoResize": True,
            "lineHeight": _LINE_HEIGHT,
        }

    def _element(self, key: str, type_: str, box: Box, **look: Any) -> Part:
        """Return the part of an element that all types share."""
        id_ = self._id(key)
        return {
            "id": id_,
            "type": type_,
            "x": _rounded(box.left),
            "y": _rounded(box.top + self._down),
            "width": _rounded(box.right - box.left),
            "height": _rounded(box.bottom - box.top),
            "angle": 0,
            "strokeColor": role("ink"),
            "backgroundColor": "transparent",
            "fillStyle": "solid",
            "strokeWidth": 1,
            "strokeStyle": "solid",
            "roundness": None,
            "roughness": 0,
            "opacity": 100,
            "seed": _seed(id_, 0),
            "version": 1,
            "versionNonce": _seed(id_, 1),
            "isDeleted": False,
            "groupIds": [],
            "frameId": self._id("frame"),
            "boundElements": [],
            "updated": 1,
            "link": None,
            "locked": False,
            **look,
        }

    def _id(self, key: str) -> str:
        return f"{self._prefix}{key}"


def _seed(id_: str, start: int) -> int:
    """Return a number by which roughness is drawn: Excalidraw takes 31 bits of anything."""
    return crc32(id_.encode(), start) & 0x7FFFFFFF


def _rounded(value: float) -> float:
    return round(value, 2)
