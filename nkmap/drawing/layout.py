"""Where everything of a picture goes: texts in boxes and tokens in places, before any painting."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from nkmap.drawing.fan import fan_out, nearness
from nkmap.drawing.grid import grid_area, grid_obstacles, grid_texts
from nkmap.drawing.label_places import LABELS_FOR_ALL, label_requests, place_on_face
from nkmap.drawing.labels import LabelText, measure_label
from nkmap.drawing.layers import (
    boxes_in_face,
    layer_marks,
    layer_obstacles,
    letters_to_explain,
    spots_of,
    with_captions,
)
from nkmap.drawing.legend import LegendMark, footer_text, head_texts, legend, legend_width
from nkmap.drawing.legend_rows import layer_rows, legend_rows, lever_rows
from nkmap.drawing.lever_pages import PlacedLever, lever_obstacles, map_levers
from nkmap.drawing.page import Page
from nkmap.drawing.roster import Entry, Roster, roster, roster_marks
from nkmap.drawing.texts import Text
from nkmap.drawing.tokens import largest_size
from nkmap.geometry import Face, make_face
from nkmap.labels import Box, LabelPlace, Obstacle
from nkmap.map_content import MapContent, Token

Point = tuple[float, float]

_COVERS = 0.75  # of a token's width: nearer than that, the upper token lies on the code of the lower one


@dataclass(frozen=True, slots=True)
class PlacedToken:
    """A token in the picture, in pixels: where it is shown, where it stands, its label, and a code if any."""

    token: Token
    x: float
    y: float
    true_x: float
    true_y: float
    label: LabelText
    place: LabelPlace
    code: str


@dataclass(frozen=True, slots=True)
class MapLayout:
    """A picture before it is painted, tokens in painting order. Where there are many, `page` has small ones.

    `layers` are the marks under the tokens, by layer, and `levers` the lines above these. `rest` are marks
    and names that are neither beside their token nor in the roster.
    """

    page: Page
    face: Face
    grid_texts: tuple[Text, ...]
    texts: tuple[Text, ...]
    legend_marks: tuple[LegendMark, ...]
    layers: Mapping[str, Any]
    tokens: tuple[PlacedToken, ...]
    rest: tuple[Entry, ...]
    levers: tuple[PlacedLever, ...] = ()

    def text_boxes(self) -> list[Box]:
        """Return the box of every text in the picture except codes inside tokens."""
        boxes = [text.box for text in (*self.grid_texts, *self.texts)]
        return boxes + [placed.place.box for placed in self.tokens if placed.place.box]


def lay_out(content: MapContent, page: Page, left_out: int = 0) -> MapLayout:
    """Return where everything goes. `left_out` names were taken out of the content before.

    There is a roster where a name has no room. Tokens are small where there are many, or where a roster is
    needed and tokens of the usual size would hide one another's codes. Names give way to levers.
    """
    if len(content.tokens) <= LABELS_FOR_ALL:
        layout = _with_side(content, page, left_out, for_roster=False)
        if not layout.rest:
            return layout
        if not _hide_one_another(layout.tokens, page):
            return _with_side(content, page, left_out, for_roster=True)
    return _with_small_tokens(content, page.with_small_tokens(), left_out)


def _with_small_tokens(content: MapContent, page: Page, left_out: int) -> MapLayout:
    """Lay out with the roster, which is nearly always needed; without it where it would stay empty."""
    layout = _with_side(content, page, left_out, for_roster=True)
    if any(placed.code for placed in layout.tokens):
        return layout
    without = _with_side(content, page, left_out, for_roster=False)
    return layout if without.rest else without


def _hide_one_another(tokens: Sequence[PlacedToken], page: Page) -> bool:
    reach = _COVERS * page.token
    return any(math.hypot(a.x - b.x, a.y - b.y) < reach for a, b in combinations(tokens, 2))


def _with_side(content: MapContent, page: Page, left_out: int, for_roster: bool) -> MapLayout:
    rows = [*legend_rows(content.tokens), *layer_rows(content), *lever_rows(content)]
    side = page.column if for_roster else legend_width(rows, page, content.language)
    face, head, footer = page_frame(content, page, left_out, side)
    shown = _shown(content, face, page)
    spots = spots_of(content.tokens, shown, page)
    layers = layer_marks(spots, face, page, content.language, content.unagreed)
    obstacles = layer_obstacles(spots, layers, page)
    taken = boxes_in_face(spots, obstacles)
    words = grid_texts(content.grid, face, page, content.language, content.layers, taken)
    levers = map_levers(content.levers, spots, [text.box for text in words], obstacles, face, page)
    obstacles += [*grid_obstacles(content.grid, face, words), *lever_obstacles(levers, page)]
    tokens = _place_tokens(content, face, page, shown, obstacles)
    taken += [text.box for text in words] + [placed.place.box for placed in tokens if placed.place.box]
    layers = with_captions(layers, taken, face, page, content.language)
    right = page.width - page.margin
    column = Box(right - side, face.top, right, footer.box.top - page.gap)
    key = legend(rows, column, page, content.language)
    top = key.bottom + page.gap if rows else face.top
    room = Box(right - side, top, right, face.bottom if for_roster else top)
    tokens, names = _with_roster(tokens, letters_to_explain(layers), content.language, page, room)
    return MapLayout(
        page,
        face,
        words,
        (*head, footer, *key.texts, *names.texts),
        key.marks,
        layers,
        tuple(sorted(tokens, key=_painting_order)),
        names.rest,
        levers,
    )


def page_frame(
    content: MapContent,
    page: Page,
    left_out: int,
    side: float,
    corner: tuple[float, float] = (0.0, 0.0),
    subtitle: str = "",
) -> tuple[Face, tuple[Text, ...], Text]:
    """Return the face between title, footer and side column, and what stands above and below it.

    Title, subtitle and footer begin where the face does. `corner` is the width and height, in pixels, that
    stay free at the upper right.
    """
    right = page.width - page.margin
    outer = Box(page.margin, page.margin, right - (side + 3 * page.gap if side else 0), page.height)
    left = grid_area(content.grid, page, outer, content.language, content.layers)[0]
    width = right - left - corner[0]
    head = head_texts(content.question, subtitle, left, page.margin, width, page, content.language)
    bottom = page.height - page.margin * 0.8
    footer = footer_text(content, left_out, left, bottom, right - left, page)
    top = max(head[-1].box.bottom, page.margin + corner[1]) + page.gap
    inner = Box(outer.left, top, outer.right, footer.box.top - 1.5 * page.gap)
    area = grid_area(content.grid, page, inner, content.language, content.layers)
    return make_face(content.grid, *area, largest_size(content.tokens, page)), head, footer


def _shown(content: MapContent, face: Face, page: Page) -> dict[int, Point]:
    """Return where tokens are shown, by placement id: at their places, or a step beside them."""
    true = {token.placement_id: face.point(token.x, token.y) for token in content.tokens}
    return fan_out(true, page.fan, face, nearness(page))


def _place_tokens(
    content: MapContent, face: Face, page: Page, shown: Mapping[int, Point], obstacles: Sequence[Obstacle]
) -> list[PlacedToken]:
    labels = {t.placement_id: measure_label(t.label, page, content.language) for t in content.tokens}
    requests = label_requests(content.tokens, shown, labels, page)
    places = place_on_face(requests, obstacles, face, page)
    return [
        PlacedToken(token, *shown[key], *face.point(token.x, token.y), labels[key], places[key], "")
        for key, token in ((token.placement_id, token) for token in content.tokens)
    ]


def _with_roster(
    tokens: Sequence[PlacedToken],
    letters: Sequence[tuple[str, str]],
    language: str,
    page: Page,
    room: Box,
) -> tuple[list[PlacedToken], Roster]:
    """Give names that are not wholly in the picture a code in their token and a row in the roster.

    `letters` in views, with the names of their groups, come after them.
    """
    fallen = {p.token.placement_id: p.token for p in tokens if p.place.box is None or p.label.is_cut}
    marks = roster_marks(list(fallen.values()), len(tokens), page)
    entries = [*((mark, fallen[key].name) for key, mark in marks.items()), *letters]
    names = roster(entries, room, page, language)
    return [replace(p, code=marks.get(p.token.placement_id, "")) for p in tokens], names


def _painting_order(placed: PlacedToken) -> tuple[float, int]:
    """Sort the most influential last, so that they lie on top."""
    influence = placed.token.influence
    return (-1.0 if influence is None else influence), placed.token.placement_id
