"""Maps as a JSON Canvas 1.0, one under the other: quadrants are groups, stakeholders are cards."""

import json
from typing import Any

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.colours import colours_of
from nkmap.data_out.drawn_edges import Line, lines_between
from nkmap.data_out.drawn_maps import DrawnMap, Paper, Spot, draw_map
from nkmap.data_out.drawn_texts import Words, text_size
from nkmap.data_out.maps_out import MapOut, maps_out
from nkmap.labels import Box
from nkmap.redaction.project import Outside

_PAPER = Paper(width=4200, height=2800, margin=170, title=0, words=44, names=20, token=150)
_BETWEEN = 160  # units from map to map
_CARD_PADDING = 48.0  # on both sides of a name together
_CARD_HEIGHT = 64.0
_NARROWEST_CARD = 64.0

Node = dict[str, Any]


def json_canvas(outside: Outside, choices: OutChoices) -> bytes:
    """Return the maps that were chosen, in one round. Raises InvalidInput where there is none."""
    nodes: list[Node] = []
    edges: list[Node] = []
    for number, map_ in enumerate(maps_out(outside, choices)):
        down = number * (_PAPER.height + _BETWEEN)
        prefix = f"{number + 1}-"
        drawn = draw_map(map_.content, _PAPER)
        nodes += _grid(map_, drawn, prefix, down)
        nodes += [_card(spot, prefix, down) for spot in drawn.spots]
        spots = {spot.token.stakeholder_id: spot for spot in drawn.spots}
        edges += [_edge(line, prefix) for line in lines_between(map_.edges, spots)]
    return (json.dumps({"nodes": nodes, "edges": edges}, ensure_ascii=False, indent=1) + "\n").encode()


def _grid(map_: MapOut, drawn: DrawnMap, prefix: str, down: float) -> list[Node]:
    """Return the map as a group, its parts as groups in it, and the words of its axes as cards."""
    title = " — ".join(part for part in (map_.content.question, map_.content.round) if part)
    page = Box(0, 0, _PAPER.width, _PAPER.height)
    parts = [_group(f"{prefix}cell-{area.key}", area.name, area.box, down) for area in drawn.areas]
    words = [_word(one, prefix, down) for one in drawn.words if one.key != "title"]
    return [_group(f"{prefix}map", title, page, down), *parts, *words]


def _group(id_: str, label: str, box: Box, down: float) -> Node:
    return _placed(id_, "group", box, down) | ({"label": label} if label else {})


def _word(words: Words, prefix: str, down: float) -> Node:
    """Return words of an axis as a card that is as wide as they are, where their line has them."""
    width, box = _card_width(words.text), words.box
    spare = box.right - box.left - width
    left = box.left + {"left": 0.0, "center": 0.5, "right": 1.0}[words.align] * spare
    narrow = Box(left, box.top, left + width, box.bottom)
    return {**_placed(f"{prefix}{words.key}", "text", narrow, down), "text": words.text}


def _card_width(text: str) -> float:
    return max(text_size(text, _PAPER.names)[0] + _CARD_PADDING, _NARROWEST_CARD)


def _card(spot: Spot, prefix: str, down: float) -> Node:
    """Return a card in the middle of which the place of its stakeholder lies."""
    half = _card_width(spot.token.label) / 2
    box = Box(spot.x - half, spot.y - _CARD_HEIGHT / 2, spot.x + half, spot.y + _CARD_HEIGHT / 2)
    card = _placed(_card_id(spot, prefix), "text", box, down)
    return {**card, "text": spot.token.label, "color": colours_of(spot.token.colour).fill}


def _edge(line: Line, prefix: str) -> Node:
    from_side, to_side = _sides(line.start, line.end)
    return {
        "id": f"{prefix}{line.edge.key}",
        "fromNode": _card_id(line.start, prefix),
        "fromSide": from_side,
        "toNode": _card_id(line.end, prefix),
        "toSide": to_side,
        "toEnd": "arrow" if line.edge.is_directed else "none",
        "label": line.edge.label,
    }


def _sides(start: Spot, end: Spot) -> tuple[str, str]:
    """Return at which sides of two cards a line between them is shortest."""
    across, down = end.x - start.x, end.y - start.y
    if abs(across) > abs(down):
        return ("right", "left") if across > 0 else ("left", "right")
    return ("bottom", "top") if down > 0 else ("top", "bottom")


def _card_id(spot: Spot, prefix: str) -> str:
    return f"{prefix}{spot.token.stakeholder_id}"


def _placed(id_: str, type_: str, box: Box, down: float) -> Node:
    """Return a node in its place, in whole units as the format wants them."""
    left, top = round(box.left), round(box.top + down)
    width, height = round(box.right - box.left), round(box.bottom - box.top)
    return {"id": id_, "type": type_, "x": left, "y": top, "width": width, "height": height}
