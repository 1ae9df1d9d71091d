"""The scene of one map: mirrors its content as items, keeps labels apart, and carries tokens."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSizeF, QTimer, Signal

from nkmap.drawing.grid import grid_area, grid_obstacles, grid_texts
from nkmap.drawing.page import WINDOW, Page
from nkmap.drawing.theme import Theme
from nkmap.drawing.tokens import largest_size, token_size
from nkmap.geometry import Face, make_face
from nkmap.labels import Box, Obstacle
from nkmap.map_content import MapContent, Token, said_grid
from nkmap.ui.canvas.bearings import Bearings
from nkmap.ui.canvas.carrying import Carrying
from nkmap.ui.canvas.course import BY_POINTER, Hold
from nkmap.ui.canvas.fanning import Fanning
from nkmap.ui.canvas.flights import Flights
from nkmap.ui.canvas.items import GridItem, TokenItem
from nkmap.ui.canvas.label_layer import LabelLayer
from nkmap.ui.canvas.layer_items import LayerItems
from nkmap.ui.canvas.lever_arrow import LeverArrows
from nkmap.ui.canvas.motion import PUT_BACK
from nkmap.ui.canvas.settling import SETTLE_AFTER
from nkmap.ui.canvas.token_scene import TokenScene

CROWD = 60  # tokens above which they shrink, so that more names find room
LOW_FACE = 440.0  # px of height below which they shrink, too


class MapScene(TokenScene):
    """Scene pixels are the view's pixels: the face follows the size of the window, tokens keep theirs."""

    carried = Signal()  # what is carried is lifted, elsewhere, or let go of
    layers_type = LayerItems

    def __init__(self, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self._usual_page = self.page = WINDOW
        self.theme = theme
        self.content: MapContent | None = None
        self.face: Face | None = None
        self.carrying: Carrying | None = None
        self.labels = LabelLayer(self)
        self.fanning = Fanning(self)
        self._size = QSizeF()  # of the view; none before it has one
        self.is_awaited = False  # by somebody who shows it once all of it is there
        self._is_behind = False  # words and names do not know yet where tokens have moved
        self._grid_item = GridItem(self.page, theme)
        self.levers = LeverArrows(self)
        self.labels.settled.connect(self.levers.route)
        self._resized = QTimer(self, singleShot=True, interval=SETTLE_AFTER)
        self._resized.timeout.connect(self.levers.route)
        self.addItem(self._grid_item)
        self.layers = self.layers_type(self)
        self.labels.settled.connect(self.layers.follow)
        self.bearings = Bearings(self)
        self.flights = Flights(self)

    @property
    def is_seen(self) -> bool:
        """Whether a view shows it to anybody; where it has no view, whoever asks does."""
        views = self.views()
        return not self.is_awaited and (not views or any(view.isVisible() for view in views))

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

    def show_moved(self, moved: Iterable[Token]) -> None:
        """Show tokens at other places; what all others have to do with it follows when names settle.

        Quick enough for a drop on a full map: `show_content` is not.
        """
        assert self.content is not None
        self.put_back()
        by_id = {token.placement_id: token for token in moved}
        tokens = tuple(by_id.get(token.placement_id, token) for token in self.content.tokens)
        self.content = replace(self.content, tokens=tokens)
        for placement_id, token in by_id.items():
            self.tokens[placement_id].set_token(token)
        if self.face is None:  # nobody has seen the map yet: all are put once there is room for them
            return
        self.labels.follow(self.fanning.follow(list(by_id)))
        self._is_behind = True
        self.layers.follow()
        self.levers.follow()

    def catch_up(self) -> None:
        """Do for all what `show_moved` has left out, before names look for their places."""
        if self._is_behind:
            self.labels.surround(self._surroundings())
            self.layers.follow()

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
            self._resized.start()  # levers keep their shapes until the window stands still

    def set_text_share(self, share: float) -> None:
        """Write axes and names in texts this many times as large as usual; tokens keep their size."""
        usual = WINDOW.with_larger_text(WINDOW.label * share)
        if usual != self._usual_page:
            self._usual_page = self.page = usual
            self.labels.forget_places()
            self.lay_out()

    def lay_out(self) -> None:
        """Put grid, tokens and labels where the content says, as soon as there is room for them."""
        if self.content is None or self._size.isEmpty():
            return
        self.put_back()
        self.setSceneRect(QRectF(QPointF(), self._size))
        self.face = self._fit_face(self.content)
        self.fanning.put()
        self.labels.put(self._surroundings())
        self.layers.follow()
        self.levers.follow()

    def _fit_face(self, content: MapContent) -> Face:
        """Choose the sizes for the room there is, and return the grid in it."""
        outer = Box(0, 0, self._size.width(), self._size.height())
        area = grid_area(content.grid, self.page, outer, content.language, content.layers)
        self._choose_page(height=area[3])
        return make_face(content.grid, *area, largest_size(content.tokens, self.page))

    def _surroundings(self) -> list[Obstacle]:
        """Write the words of the grid where tokens leave room, and return what names keep clear of."""
        content, face = self.content, self.face
        assert content is not None and face is not None
        self.layers.put()
        said, taken = said_grid(content), self.layers.taken
        texts = grid_texts(said, face, self.page, content.language, content.layers, taken)
        self._grid_item.show_grid(content.grid, face, texts, self.sceneRect())
        self.layers.words = [text.box for text in texts]
        self._is_behind = False
        return [*grid_obstacles(content.grid, face, texts), *self.layers.obstacles]

    def dim_all_but(self, stakeholder_ids: Set[int] | None) -> None:
        super().dim_all_but(stakeholder_ids)
        self.layers.light(stakeholder_ids)
        self.levers.light(stakeholder_ids)

    def settle(self) -> None:
        """Put every name at its best place now, not a moment later; where nobody has seen the map, then."""
        if self.face is None:
            return
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
        page = self._usual_page.with_small_tokens() if is_full else self._usual_page
        self._take_page(page.with_outlines(self.theme.outlines))

    def _take_page(self, page: Page) -> None:
        self.page = page
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

    # Carrying

    def lift(self, placement_ids: Iterable[int]) -> None:
        """Start to carry tokens that are on the grid; what another hand carries goes back."""
        assert self.face is not None
        if self.carrying is not None:
            self.put_back()
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
        self.levers.follow()
        first, course = self.carrying.first, self.carrying.course
        box = _square(first.pos(), token_size(first.token, self.page))
        name = self.label_box(first.token.placement_id)
        self.bearings.show(course.place, box, name, course.guides)
        self.carried.emit()

    def drop(self) -> Mapping[int, tuple[float, float]]:
        """End the carrying where the tokens are; return the places, in axis units, of those that moved.

        They stay raised until `flights` lets them settle.
        """
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

    def _end_carrying(self, *, back: bool) -> None:
        assert self.carrying is not None
        self.carrying.end(back=back)
        self.labels.lower(back=back)
        (self.flights.lower if back else self.flights.hold)(self.carrying.tokens)
        self.carrying = None
        self.layers.follow()
        self.levers.follow()
        self.bearings.hide()
        self.carried.emit()


def _square(middle: QPointF, size: float) -> QRectF:
    return QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
