"""Levers drawn on the grid: holder, those it goes through, target, told apart by their ends."""

from collections.abc import Iterable, Mapping, Set
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from nkmap.drawing.lever_bundles import Way
from nkmap.drawing.lever_curves import Spot
from nkmap.drawing.lever_lines import lever_end, lever_path, lever_reach, paint_shared_lever
from nkmap.drawing.lever_paths import DrawnLine, Route
from nkmap.drawing.lever_routes import route_levers
from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import token_extent
from nkmap.labels import Box
from nkmap.leverage.entries import EntryRow
from nkmap.ui.canvas.painted import DIMMED, GHOST_LAYER, PaintedItem

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_scene import MapScene


Spots = Mapping[int, Spot]  # tokens in scene pixels, by stakeholder


class LeverArrowItem(PaintedItem):
    """One lever through the middles of tokens; only its last stretch has an end."""

    def __init__(self, page: Page, theme: Theme, entry: EntryRow) -> None:
        super().__init__(page, theme, GHOST_LAYER)
        self.entry = entry
        self.end = lever_end(entry.susceptibility, entry.stage)
        self._line = DrawnLine()

    @property
    def path(self) -> QPainterPath:
        """The line without its end, in scene pixels; levers that share a way have the same."""
        return lever_path(self._line.curves)

    def show_line(self, line: DrawnLine) -> None:
        """Run along this line."""
        self.prepareGeometryChange()
        self._line = line
        self.update()

    def boundingRect(self) -> QRectF:
        return lever_reach(self._line.curves, self.page)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_shared_lever(painter, self._line, self.end, self.page, self.theme)


class LeverArrows:
    """The levers that a scene shows now; they follow its tokens."""

    def __init__(self, scene: "MapScene") -> None:
        self._scene = scene
        self.items: list[LeverArrowItem] = []
        self._routes: dict[int, Route] = {}  # by entry
        self._routed: object = None  # what these are the answer to
        self._lit: Set[int] | None = None  # who is looked for

    def show(self, entries: Iterable[EntryRow]) -> list[str]:
        """Draw these levers instead of those before; return who of them has no place on this map."""
        for item in self.items:
            self._scene.removeItem(item)
        self.items.clear()
        placed = self._spots()
        missing: dict[str, None] = {}
        for entry in entries:
            ends = {entry.holder_id: entry.holder, entry.target_id: entry.target}
            away = [name for id_, name in ends.items() if id_ is not None and id_ not in placed]
            missing.update(dict.fromkeys(filter(None, away)))
            if not away:
                self._add(entry)
        self.light(self._lit)
        self.route()
        return list(missing)

    def light(self, stakeholder_ids: Set[int] | None) -> None:
        """Let the levers between others recede; None ends it."""
        self._lit = stakeholder_ids
        for item in self.items:
            ends = {item.entry.holder_id, item.entry.target_id}
            item.setOpacity(1.0 if stakeholder_ids is None or ends & stakeholder_ids else DIMMED)

    def follow(self) -> None:
        """Follow tokens that have moved: each line keeps its shape until names have settled."""
        if self.items:
            spots = self._spots()
            self._run(self._ways(spots), spots)

    def route(self) -> None:
        """Look for the best ways among tokens and names as they are now, unless that was done already."""
        if not self.items or self._scene.carrying:
            self.follow()
            return
        spots = self._spots()
        ways = self._ways(spots)
        asked = ways, spots, self._texts(), self._face()
        if asked != self._routed:
            self._routes, self._routed = route_levers(*asked), asked
        self._run(ways, spots)

    def _ways(self, spots: Spots) -> list[Way]:
        return [_way(item, spots) for item in self.items if _is_whole(item.entry, spots)]

    def _run(self, ways: Iterable[Way], spots: Spots) -> None:
        """Let the items run along the routes; those that have none yet wait for one."""
        stops = {way.key: [spots[stop] for stop in way.stops] for way in ways}
        for item in self.items:
            route, key = self._routes.get(item.entry.id), item.entry.id
            item.show_line(route.line(stops[key]) if route and key in stops else DrawnLine())

    def _add(self, entry: EntryRow) -> None:
        item = LeverArrowItem(self._scene.page, self._scene.theme, entry)
        self._scene.addItem(item)
        self.items.append(item)

    def _texts(self) -> list[Box]:
        boxes = (self._scene.label_box(id_) for id_ in self._scene.tokens)
        return [*(_box(box) for box in boxes if not box.isEmpty()), *self._scene.layers.words]

    def _face(self) -> Box:
        face = self._scene.face
        assert face is not None
        return Box(face.left, face.top, face.right, face.bottom)

    def _spots(self) -> Spots:
        page, items = self._scene.page, self._scene.tokens.values()
        return {
            item.token.stakeholder_id: Spot(item.x(), item.y(), token_extent(item.token, page))
            for item in items
        }


def _way(item: LeverArrowItem, spots: Spots) -> Way:
    """Return whom of those on the map a lever runs through; one on its own holder is a loop."""
    entry = item.entry
    through = (entry.holder_id, *entry.via_ids)
    before = [stop for stop in through if stop is not None and stop in spots]
    stops = [stop for stop, after in pairwise([*before, entry.target_id]) if stop != after]
    if not stops and entry.holder_id == entry.target_id:
        stops = [entry.target_id]
    return Way(entry.id, (*stops, entry.target_id), entry.holder_id is not None, item.end)


def _is_whole(entry: EntryRow, spots: Spots) -> bool:
    """Return whether all that an entry needs to be drawn is on the map: its target, and its holder if any."""
    return entry.target_id in spots and (entry.holder_id is None or entry.holder_id in spots)


def _box(rect: QRectF) -> Box:
    return Box(rect.left(), rect.top(), rect.right(), rect.bottom())
