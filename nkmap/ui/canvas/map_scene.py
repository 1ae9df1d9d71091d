"""The scene of one map: mirrors its content as items, keeps labels apart, and carries tokens."""

import math
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSizeF
from PySide6.QtWidgets import QGraphicsScene

from nkmap.drawing.grid import grid_area, grid_obstacles, grid_texts
from nkmap.drawing.page import WINDOW
from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import largest_size, token_size
from nkmap.geometry import Face, make_face
from nkmap.labels import Box
from nkmap.map_content import MapContent, Token
from nkmap.ui.canvas.bearings import Bearings
from nkmap.ui.canvas.carrying import Carrying
from nkmap.ui.canvas.course import BY_POINTER, Hold
from nkmap.ui.canvas.devices import MOUSE
from nkmap.ui.canvas.fanning import Fanning
from nkmap.ui.canvas.flights import Flights
from nkmap.ui.canvas.items import GridItem, TokenItem
from nkmap.ui.canvas.label_layer import LabelLayer
from nkmap.ui.canvas.layer_items import LayerItems
from nkmap.ui.canvas.lever_arrow import LeverArrows
from nkmap.ui.canvas.motion import PUT_BACK

HIT_ROOM = 6.0  # px round a token that still count as the token
CROWD = 60  # tokens above which they shrink, so that more names find room
LOW_FACE = 440.0  # px of height below which they shrink, too
LINE_OF_TOKENS = 24.0  # px of height that reading takes for one line
DIMMED = 0.15  # opacity of those who are not looked for


class MapScene(QGraphicsScene):
    """Scene pixels are the view's pixels: the face follows the size of the window, tokens keep theirs."""

    def __init__(self, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.page = WINDOW
        self.theme = theme
        self.content: MapContent | None = None
        self.face: Face | None = None
        self.tokens: dict[int, TokenItem] = {}
        self.carrying: Carrying | None = None
        self.labels = LabelLayer(self)
        self.fanning = Fanning(self)
        self._size = QSizeF(800, 600)
        self._grid_item = GridItem(self.page, theme)
        self.levers = LeverArrows(self)
        self.labels.settled.connect(self.levers.route)
        self.addItem(self._grid_item)
        self.layers = LayerItems(self)
        self.labels.settled.connect(self.layers.follow)
        self.bearings = Bearings(self)
        self.flights = Flights(self)

    # Content

    def show_content(self, content: MapContent) -> None:
        """Show a map; tokens that are there already are moved, others made or removed."""
        self.put_back()
        self.content = content
        by_id = {token.placement_id: token for token in content.tokens}
        with QSignalBlocker(self):  # who is selected is not for a refresh to say
            for gone in self.tokens.keys() - by_id.keys():
                self._remove(gone)
        for placement_id, token in by_id.items():
            self._show_token(placement_id, token)
        self.lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Repaint everything in other colours."""
        self.theme = theme
        for item in self._painted_items():
            item.set_theme(theme)
        self.lay_out()  # outlines may be wider
        self.update()

    def resize(self, size: QSizeF) -> None:
        """Fit the grid into a canvas of this size, in pixels."""
        if size != self._size:
            self._size = size
            self.labels.forget_places()
            self.lay_out()

    def lay_out(self) -> None:
        """Put grid, tokens and labels where the content says."""
        if self.content is None:
            return
        self.put_back()
        bounds = QRectF(QPointF(), self._size)
        self.setSceneRect(bounds)
        grid = self.content.grid
        outer = Box(0, 0, self._size.width(), self._size.height())
        language, layers = self.content.language, self.content.layers
        area = grid_area(grid, self.page, outer, language, layers)
        self._choose_page(height=area[3])
        self.face = make_face(grid, *area, largest_size(self.content.tokens, self.page))
        self.fanning.put()
        self.layers.put()
        texts = grid_texts(grid, self.face, self.page, language, layers, self.layers.taken)
        self._grid_item.show_grid(grid, self.face, texts, bounds)
        self.labels.put([*grid_obstacles(grid, self.face, texts), *self.layers.obstacles])
        self.layers.words = [text.box for text in texts]
        self.layers.follow()
        self.levers.route()

    def settle(self) -> None:
        """Put every name at its best place now, not a moment later."""
        self.labels.settle()
        self.layers.follow()

    def _painted_items(self):
        return (
            self._grid_item,
            *self.layers.items,
            *self.bearings.items,
            *self.levers.items,
            *self.tokens.values(),
            *(item.badge for item in self.tokens.values()),
            *self.labels.items.values(),
        )

    def _choose_page(self, height: float) -> None:
        is_full = len(self.tokens) > CROWD or height < LOW_FACE
        page = WINDOW.with_small_tokens() if is_full else WINDOW
        self.page = page.with_outlines(self.theme.outlines)
        for item in self._painted_items():
            if item.page != self.page:
                item.set_page(self.page)

    def _show_token(self, placement_id: int, token: Token) -> None:
        item = self.tokens.get(placement_id)
        if item is None:
            item = TokenItem(token, self.page, self.theme)
            self.tokens[placement_id] = item
            self.addItem(item)
            self.addItem(item.badge)
            self.labels.add(placement_id)
        elif item.token != token:
            item.set_token(token)

    def _remove(self, placement_id: int) -> None:
        item = self.tokens.pop(placement_id)
        self.removeItem(item)
        self.removeItem(item.badge)
        self.labels.remove(placement_id)

    # Finding

    def token_at(self, pos: QPointF, least: float = MOUSE.least_hit) -> TokenItem | None:
        """Return the token whose centre is nearest to a point within its area, or whose label is there.

        The area is `least` pixels wide or more.
        """
        distances = ((self.distance(id_, pos), id_) for id_ in self.tokens)
        within = [(away, id_) for away, id_ in distances if away <= self._reach(id_, least)]
        if within:
            return self.tokens[min(within)[1]]
        labelled = self.labels.at(pos)
        return None if labelled is None else self.tokens[labelled]

    def distance(self, placement_id: int, pos: QPointF) -> float:
        """Return how far a token's centre is from a point, in pixels; on its way, it is there and here."""
        item = self.tokens[placement_id]
        return min(math.dist(pos.toTuple(), at.toTuple()) for at in (item.pos(), item.shown_pos))

    def _reach(self, placement_id: int, least: float) -> float:
        return max(token_size(self.tokens[placement_id].token, self.page) + 2 * HIT_ROOM, least) / 2

    def label_box(self, placement_id: int) -> QRectF:
        """Return where a token's name stands, in scene pixels; empty where it had no room."""
        return self.labels.box(placement_id)

    def hover(self, pos: QPointF | None) -> None:
        """Take where a pointer that presses nothing is: stacks spread, names without room appear."""
        self.fanning.hover(pos)
        item = self.token_at(pos) if pos is not None else None
        self.labels.hover(item.token.placement_id if item else None)

    def placements_of(self, stakeholder_ids: Iterable[int]) -> list[int]:
        """Return the placements of those of these stakeholders who are on this map."""
        wanted = set(stakeholder_ids)
        return [id_ for id_, item in self.tokens.items() if item.token.stakeholder_id in wanted]

    def selected_ids(self) -> list[int]:
        """Return the placements of the selected tokens, in a stable order."""
        return sorted(id_ for id_, item in self.tokens.items() if item.isSelected())

    def select(self, placement_ids: Iterable[int]) -> None:
        """Select exactly these tokens; it is told once, and only if it is news."""
        wanted = self.tokens.keys() & set(placement_ids)
        if wanted == set(self.selected_ids()):
            return
        with QSignalBlocker(self):
            for id_, item in self.tokens.items():
                item.setSelected(id_ in wanted)
        self.labels.name_selected()
        self.selectionChanged.emit()

    def dim_all_but(self, stakeholder_ids: set[int] | None) -> None:
        """Let the tokens of others recede; None ends it."""
        for id_, item in self.tokens.items():
            is_shown = stakeholder_ids is None or item.token.stakeholder_id in stakeholder_ids
            for part in (item, item.badge, self.labels.items[id_]):
                part.setOpacity(1.0 if is_shown else DIMMED)

    def reading_order(self) -> list[int]:
        """Return the placements from top to bottom, then from left to right."""

        def line_and_column(placement_id: int) -> tuple[int, float]:
            item = self.tokens[placement_id]
            return round(item.y() / LINE_OF_TOKENS), item.x()

        return sorted(self.tokens, key=line_and_column)

    # Carrying

    def lift(self, placement_ids: Iterable[int]) -> None:
        """Start to carry tokens that are on the grid."""
        assert self.face is not None
        ids = [id_ for id_ in placement_ids if id_ in self.tokens]
        self.carrying = Carrying(self, {id_: self.tokens[id_] for id_ in ids}, self.labels.items)
        self.labels.lift(ids)
        self.fanning.leave_as_is()
        self.flights.lift(ids)

    def carry(self, offset: QPointF, hold: Hold = BY_POINTER) -> None:
        """Show the carried tokens this far from where they were; they stop as one at the ends of the axes."""
        if self.carrying is None:
            return
        self.carrying.move(offset, hold)
        self.labels.look()
        self.layers.follow()
        self.levers.route()
        first, course = self.carrying.first, self.carrying.course
        box = _square(first.pos(), token_size(first.token, self.page))
        name = self.label_box(first.token.placement_id)
        self.bearings.show(course.place, box, name, course.guides)

    def drop(self) -> Mapping[int, tuple[float, float]]:
        """End the carrying where the tokens are; return the places, in axis units, of those that moved."""
        if self.carrying is None:
            return {}
        places = self.carrying.places()
        self._end_carrying(back=not places)
        return places

    def fly_back(self) -> None:
        """End the carrying as if it had not been; the tokens are seen on their way back."""
        if self.carrying is not None:
            seen = self.carrying.shown()
            self._end_carrying(back=True)
            self.flights.back(seen, PUT_BACK)

    def put_back(self) -> None:
        """End the carrying as if it had not been, and all that moves, at once."""
        if self.carrying is not None:
            self._end_carrying(back=True)
        self.flights.finish()

    @property
    def words(self) -> str:
        """The words for the place of what is carried; nothing while nothing is."""
        return self.bearings.words

    def show_words_at(self, pos: QPointF | None) -> None:
        """Show the words for a point of the face (a name carried from the list), or hide them."""
        if pos is None or self.face is None:
            self.bearings.hide()
        else:
            self.bearings.show(self.face.place(pos.x(), pos.y()), _square(pos, self.page.token))

    def _end_carrying(self, *, back: bool) -> None:
        assert self.carrying is not None
        self.carrying.end(back=back)
        self.labels.lower(back=back)
        self.flights.lower(self.carrying.tokens)
        self.carrying = None
        self.layers.follow()
        self.levers.route()
        self.bearings.hide()


def _square(middle: QPointF, size: float) -> QRectF:
    return QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
