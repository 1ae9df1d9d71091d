"""Levers drawn on the grid: holder, those it goes through, target, told apart by their ends."""

from collections.abc import Iterable, Mapping, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from nkmap.drawing.lever_bundles import Way
from nkmap.drawing.lever_curves import Spot
from nkmap.drawing.lever_lines import lever_path, lever_reach, paint_lever_marks, paint_shared_lever
from nkmap.drawing.lever_paths import DrawnLine, Route
from nkmap.drawing.lever_ways import has_line, lever_end, lever_ways
from nkmap.drawing.page import Page
from nkmap.drawing.spots import boxes_at_tokens
from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import token_extent
from nkmap.labels import Box
from nkmap.leverage.entries import EntryRow
from nkmap.ui.canvas.painted import DIMMED, GHOST_LAYER, PaintedItem

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_scene import MapScene


_MARKED = GHOST_LAYER + 0.5  # above the lines of others, which would strike a number out
Spots = Mapping[int, Spot]  # tokens in scene pixels, by stakeholder


class LeverArrowItem(PaintedItem):
    """One lever through the middles of tokens; only its last stretch has an end."""

    def __init__(self, page: Page, theme: Theme, entry: EntryRow) -> None:
        super().__init__(page, theme, GHOST_LAYER)
        self.entry = entry
        self.end = lever_end(entry)
        self._line = DrawnLine()

    @property
    def path(self) -> QPainterPath:
        """The line without its end, in scene pixels; levers that share a way have the same."""
        return lever_path(self._line.curves)

    def show_line(self, line: DrawnLine) -> None:
        """Run along this line."""
        self.prepareGeometryChange()
        self._line = line
        self.setZValue(_MARKED if line.chips or line.mark else GHOST_LAYER)
        self.update()

    def boundingRect(self) -> QRectF:
        return lever_reach(self._line.curves, self.page)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_shared_lever(painter, self._line, self.end, self.page, self.theme)
        paint_lever_marks(painter, self._line, self.page, self.theme)


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
        placed, entries = self._spots(), list(entries)
        drawn = [entry for entry in entries if has_line(entry, placed)]
        if drawn != [item.entry for item in self.items]:
            self._replace(drawn)
        self.route()
        ends = [pair for e in entries for pair in ((e.holder_id, e.holder), (e.target_id, e.target))]
        return list(dict.fromkeys(name for id_, name in ends if name and id_ not in placed))

    def _replace(self, entries: Iterable[EntryRow]) -> None:
        for item in self.items:
            self._scene.removeItem(item)
        self.items = [LeverArrowItem(self._scene.page, self._scene.theme, entry) for entry in entries]
        for item in self.items:
            self._scene.addItem(item)
        self.light(self._lit)

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
        if not self.items or self._scene.carrying or self._scene.face is None:  # none before it has a size
            self.follow()
            return
        spots = self._spots()
        ways = self._ways(spots)
        asked = ways, spots, self._texts(), self._face()
        if asked != self._routed:
            from nkmap.drawing.lever_routes import route_levers  # no window that opens draws a lever

            self._routes, self._routed = route_levers(*asked), asked
        self._run(ways, spots)

    def _ways(self, spots: Spots) -> list[Way]:
        return lever_ways((item.entry for item in self.items), spots)

    def _run(self, ways: Iterable[Way], spots: Spots) -> None:
        """Let the items run along the routes; those that have none yet wait for one."""
        stops = {way.key: [spots[stop] for stop in way.stops] for way in ways}
        for item in self.items:
            route, key = self._routes.get(item.entry.id), item.entry.id
            item.show_line(route.line(stops[key]) if route and key in stops else DrawnLine())

    def _texts(self) -> list[Box]:
        """Return all that is to be read: names, words of the grid, views of groups, badges."""
        scene = self._scene
        names = (scene.label_box(id_) for id_ in scene.tokens)
        boxes = [_box(box) for box in (*names, *scene.layers.boxes()) if not box.isEmpty()]
        return [*boxes, *scene.layers.words, *boxes_at_tokens(scene.layers.spots(), scene.page)]

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


def _box(rect: QRectF) -> Box:
    return Box(rect.left(), rect.top(), rect.right(), rect.bottom())
