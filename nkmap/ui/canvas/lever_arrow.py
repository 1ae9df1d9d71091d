"""Levers drawn on the grid: holder, those it goes through, target, told apart by their ends."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from nkmap.db.queries.leverage import EntryRow
from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.ui.canvas.items import EDGE, GHOST_LAYER, PaintedItem

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_scene import MapScene

WIDTH = 2.0  # px
END = 12.0  # px, length of an end
CLEAR = 8.0  # px between a token and the line
BEND = 0.12  # how far the curve leaves the straight line, as a share of its length

ENDS = {"closed": "bar", "resistant": "bar", "receptive": "arrow", "already_moved": "arrow"}


def end_of(entry: EntryRow) -> str:
    """Return how the line of an entry ends: cross, bar, arrow, or an open arrow where nothing is known."""
    return "cross" if entry.stage == "failed" else ENDS.get(entry.susceptibility or "", "open arrow")


class LeverArrowItem(PaintedItem):
    """One lever through the middles of tokens; only its last stretch has an end."""

    def __init__(self, page: Page, theme: Theme, entry: EntryRow) -> None:
        super().__init__(page, theme, GHOST_LAYER)
        self.entry, self.end = entry, end_of(entry)
        self.path = QPainterPath()
        self._tip = QPainterPath()

    def route(self, stops: Sequence[QPointF]) -> None:
        """Run from stop to stop in gentle curves that stay outside the tokens."""
        self.prepareGeometryChange()
        self.path = QPainterPath()
        for start, end in pairwise(stops):
            _add_curve(self.path, start, end, self.page.token / 2 + CLEAR)
        self._tip = _tip(self.end, self.path)
        self.update()

    def boundingRect(self) -> QRectF:
        return self.path.boundingRect().united(self._tip.boundingRect()).adjusted(-EDGE, -EDGE, EDGE, EDGE)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.theme.ink, WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.strokePath(self.path, pen)
        painter.strokePath(self._tip, pen)
        if self.end == "arrow":
            painter.fillPath(self._tip, self.theme.ink)


class LeverArrows:
    """The levers that a scene shows now; they follow its tokens."""

    def __init__(self, scene: "MapScene") -> None:
        self._scene = scene
        self.items: list[LeverArrowItem] = []

    def show(self, entries: Iterable[EntryRow]) -> list[str]:
        """Draw these levers instead of those before; return who of them has no place on this map."""
        for item in self.items:
            self._scene.removeItem(item)
        self.items.clear()
        placed = self._by_stakeholder()
        missing: dict[str, None] = {}
        for entry in entries:
            ends = {entry.holder_id: entry.holder, entry.target_id: entry.target}
            away = [name for id_, name in ends.items() if id_ is not None and id_ not in placed]
            missing.update(dict.fromkeys(filter(None, away)))
            if entry.holder_id is not None and not away:
                self._add(entry)
        self.route()
        return list(missing)

    def route(self) -> None:
        """Follow tokens that have moved."""
        placed = self._by_stakeholder()
        for item in self.items:
            entry = item.entry
            way = (entry.holder_id, *entry.via_ids, entry.target_id)
            is_whole = entry.holder_id in placed and entry.target_id in placed
            item.route([placed[id_] for id_ in way if id_ in placed] if is_whole else [])

    def _add(self, entry: EntryRow) -> None:
        item = LeverArrowItem(self._scene.page, self._scene.theme, entry)
        self._scene.addItem(item)
        self.items.append(item)

    def _by_stakeholder(self) -> dict[int | None, QPointF]:
        return {item.token.stakeholder_id: item.pos() for item in self._scene.tokens.values()}


def _add_curve(path: QPainterPath, start: QPointF, end: QPointF, clear: float) -> None:
    """Add a curve between two points, leaving out what is nearer than `clear` to either."""
    way = end - start
    length = QPointF.dotProduct(way, way) ** 0.5
    if length <= 2 * clear:
        return
    middle = (start + end) / 2 + QPointF(-way.y(), way.x()) * BEND
    path.moveTo(_towards(start, middle, clear))
    path.quadTo(middle, _towards(end, middle, clear))


def _towards(point: QPointF, other: QPointF, by: float) -> QPointF:
    way = other - point
    return point + way * (by / max(1.0, QPointF.dotProduct(way, way) ** 0.5))


def _tip(end: str, path: QPainterPath) -> QPainterPath:
    """Return the end of a lever, at the end of its path and in its direction."""
    tip = QPainterPath()
    if path.elementCount() < 2:
        return tip
    at, last = path.currentPosition(), path.elementAt(path.elementCount() - 2)
    back = _towards(at, QPointF(last.x, last.y), END) - at
    side = QPointF(-back.y(), back.x()) * 0.5
    if end == "bar":
        tip.moveTo(at + side)
        tip.lineTo(at - side)
    elif end == "cross":
        for one in (side, -side):
            tip.moveTo(at + one + back)
            tip.lineTo(at - one)
    else:
        tip.moveTo(at + back + side)
        tip.lineTo(at)
        tip.lineTo(at + back - side)
        if end == "arrow":
            tip.closeSubpath()
    return tip
