"""Draws one route: who is on it side by side, and over each link its strength and what carries it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkmap.db.queries.chains import NamedChains
from nkmap.db.queries.stakeholders import NameRow
from nkmap.drawing.page import WINDOW
from nkmap.drawing.texts import Style, elide, paint_line, text_width, wrap
from nkmap.drawing.theme import Theme
from nkmap.drawing.token_shapes import token_path
from nkmap.drawing.tokens import paint_shape
from nkmap.drawing.trails import paint_arrow
from nkmap.leverage.chains import Route
from nkmap.ui.chains.route_words import carrier_name

HEIGHT = 148  # px
LINE = 62.0  # px from the top: the middles of tokens
BESIDE = 8.0  # px between a token and a line
LEAST_SIDE = 70.0  # px from the edge to the first and the last token
NAME_LINES = 2
THICK, THIN, HEAD = 4.0, 2.0, 13.0  # px: the weakest link, the others, and how long their ends are


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it is drawn: from and to which place on the route, its strength, what carries it."""

    start: int
    end: int
    strength: int | None
    words: str
    is_weakest: bool


def links_of(route: Route, found: NamedChains) -> list[Link]:
    """Return the links of a route; each has its places on it, counted from 0."""
    links, at = [], 0
    for step in route.steps:
        words, is_weakest = carrier_name(step.carriers[0], found), step.strength == route.weakest
        is_known = step.strength is not None
        links.append(Link(at, at + step.length, step.strength, words, is_known and is_weakest))
        at += step.length
    return links


class RoutePicture(QWidget):
    """The weakest link is thick. A click on a token tells whose it is."""

    stakeholder_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._people: Sequence[NameRow] = ()
        self._links: Sequence[Link] = ()
        self._language = "en"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_route(
        self, route: Route | None, found: NamedChains | None, rows: Mapping[int, NameRow], language: str
    ) -> None:
        """Draw a route, None for none; names are written in a language."""
        is_there = route is not None and found is not None
        self._people = [rows[id_] for id_ in route.stakeholders if id_ in rows] if route else ()
        self._links = links_of(route, found) if route and found else ()
        self._language = language
        said = (f"{link.words} ({'?' if link.strength is None else link.strength})" for link in self._links)
        self.setAccessibleName(self.tr("The route as a picture"))
        self.setAccessibleDescription(", ".join(said))
        self.setVisible(is_there)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def _middles(self) -> list[QPointF]:
        steps = max(1, len(self._people) - 1)
        side = min(max(LEAST_SIDE, self.width() / (2 * len(self._people) + 2)), self.width() / 3)
        way = (self.width() - 2 * side) / steps
        return [QPointF(side + number * way, LINE) for number in range(len(self._people))]

    def paintEvent(self, _event) -> None:
        if not self._people:
            return
        middles = self._middles()
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            for link in self._links:
                self._paint_link(painter, link, middles)
            for row, middle in zip(self._people, middles, strict=True):
                self._paint_person(painter, row, middle, self._room(middles))

    def _room(self, middles: Sequence[QPointF]) -> float:
        if len(middles) < 2:
            return self.width()
        return min(middles[1].x() - middles[0].x() - 8, 2 * middles[0].x() - 8)

    def _paint_person(self, painter: QPainter, row: NameRow, middle: QPointF, room: float) -> None:
        painter.save()
        painter.translate(middle)
        symbol, colour = (row.symbol, row.colour) if row.kind else ("circle", "none")
        paint_shape(painter, token_path(symbol, WINDOW.token), colour, WINDOW, self.theme)
        painter.restore()
        style = Style(14, "ink", QFont.Weight.Medium, self._language)
        lines = wrap(row.label, style, room)
        shown = [*lines[: NAME_LINES - 1], elide(" ".join(lines[NAME_LINES - 1 :]), style, room)]
        top = middle.y() + WINDOW.token / 2 + 20
        for number, line in enumerate(filter(None, shown)):
            self._write(painter, line, style, middle.x(), top + 20 * number)

    def _paint_link(self, painter: QPainter, link: Link, middles: Sequence[QPointF]) -> None:
        away = WINDOW.token / 2 + BESIDE
        width = THICK if link.is_weakest else THIN
        for number in range(link.start, link.end):
            start, end = middles[number] + QPointF(away, 0), middles[number + 1] - QPointF(away, 0)
            painter.setPen(QPen(self.theme.ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            if number + 1 == link.end:
                paint_arrow(painter, start.toTuple(), end.toTuple(), HEAD, width, self.theme.ink)
            else:
                painter.drawLine(start, end)
        start, end = middles[link.start], middles[link.start + 1]  # further ones are part of the same entry
        self._write_link(painter, link, (start.x() + end.x()) / 2, end.x() - start.x() - 2 * away)

    def _write_link(self, painter: QPainter, link: Link, x: float, room: float) -> None:
        bold, quiet = Style(15, "ink", QFont.Weight.Bold), Style(13, "secondary", language=self._language)
        strength = "?" if link.strength is None else str(link.strength)
        strength = self.tr("{0}, weakest").format(strength) if link.is_weakest else strength
        self._write(painter, elide(strength, bold, room), bold, x, LINE - 12)
        self._write(painter, elide(link.words, quiet, room + 2 * BESIDE), quiet, x, LINE - 32)

    def _write(self, painter: QPainter, line: str, style: Style, x: float, y: float) -> None:
        left = x - text_width(line, style) / 2
        paint_line(painter, line, QPointF(left, y), style.font, self.theme.role(style.colour))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        half = WINDOW.token / 2 + 4
        for row, middle in zip(self._people, self._middles() if self._people else (), strict=True):
            area = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
            if area.contains(event.position()):
                self.stakeholder_chosen.emit(row.id)
