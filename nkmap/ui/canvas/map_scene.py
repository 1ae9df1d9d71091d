"""The scene of one map: mirrors its content as items, keeps labels apart, and carries tokens."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSizeF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGraphicsScene

from nkmap.drawing.fan import fan_out
from nkmap.drawing.fonts import text_font
from nkmap.drawing.grid import grid_area, grid_obstacles, grid_texts
from nkmap.drawing.labels import label_requests, measure_label, place_uncrossed, token_obstacles
from nkmap.drawing.page import WINDOW
from nkmap.drawing.theme import Theme
from nkmap.geometry import Face, make_face, place_words
from nkmap.labels import Box, Obstacle
from nkmap.map_content import MapContent, Token
from nkmap.ui.canvas.carrying import Carrying
from nkmap.ui.canvas.items import GridItem, LabelItem, PlaceWordsItem, TokenItem
from nkmap.ui.canvas.lever_arrow import LeverArrows

HIT_ROOM = 6.0  # px round a token that still count as the token
LEAST_HIT = 32.0  # px, the smallest width of the area that grabs a token
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
        self._labels: dict[int, LabelItem] = {}
        self._candidates: dict[int, int] = {}
        self._size = QSizeF(800, 600)
        self._grid_item = GridItem(self.page, theme)
        self._words = PlaceWordsItem(self.page, theme)
        self._words.hide()
        self.levers = LeverArrows(self)
        self.addItem(self._grid_item)
        self.addItem(self._words)

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
            item.theme = theme
        self.update()

    def resize(self, size: QSizeF) -> None:
        """Fit the grid into a canvas of this size, in pixels."""
        if size != self._size:
            self._size = size
            self._candidates.clear()  # everything moves: names need not stay where they were
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
        area = grid_area(grid, self.page, outer, self.content.language)
        self._choose_page(height=area[3])
        self.face = make_face(grid, *area, self.page.token)
        texts = grid_texts(grid, self.face, self.page, self.content.language)
        self._grid_item.show_grid(grid, self.face, texts, bounds)
        self._put_tokens()
        self._put_labels(grid_obstacles(grid, self.face, texts))
        self.levers.route()

    def _painted_items(self):
        return (
            self._grid_item,
            self._words,
            *self.levers.items,
            *self.tokens.values(),
            *self._labels.values(),
        )

    def _choose_page(self, height: float) -> None:
        is_full = len(self.tokens) > CROWD or height < LOW_FACE
        self.page = WINDOW.with_small_tokens() if is_full else WINDOW
        for item in self._painted_items():
            if item.page != self.page:
                item.set_page(self.page)

    def _show_token(self, placement_id: int, token: Token) -> None:
        item = self.tokens.get(placement_id)
        if item is None:
            item = TokenItem(token, self.page, self.theme)
            label = LabelItem(self.page, self.theme)
            self.tokens[placement_id], self._labels[placement_id] = item, label
            self.addItem(item)
            self.addItem(label)
        elif item.token != token:
            item.set_token(token)

    def _remove(self, placement_id: int) -> None:
        self.removeItem(self.tokens.pop(placement_id))
        self.removeItem(self._labels.pop(placement_id))
        self._candidates.pop(placement_id, None)

    def _put_tokens(self) -> None:
        assert self.face is not None
        face, half = self.face, self.page.token / 2
        inside = Box(face.left + half, face.top + half, face.right - half, face.bottom - half)
        true = {id_: face.point(item.token.x, item.token.y) for id_, item in self.tokens.items()}
        shown = fan_out(true, self.page.fan, inside)
        for id_, item in self.tokens.items():
            item.true_pos = QPointF(*true[id_])
            item.setPos(*shown[id_])

    def _put_labels(self, grid_words: Iterable[Obstacle]) -> None:
        """Put every name where it stands free, without a leader through anything; without room, a code."""
        assert self.content is not None and self.face is not None
        language, page = self.content.language, self.page
        texts = {id_: measure_label(item.token.label, page, language) for id_, item in self.tokens.items()}
        shown = {id_: (item.x(), item.y()) for id_, item in self.tokens.items()}
        requests = label_requests([item.token for item in self.tokens.values()], shown, texts, page)
        obstacles = [*grid_words, *token_obstacles(requests)]
        places = place_uncrossed(requests, obstacles, self.face, page, self._candidates)
        self._candidates = {id_: place.candidate for id_, place in places.items()}
        for id_, place in places.items():
            self._labels[id_].show_label(texts[id_], place, self.tokens[id_].x())
            self.tokens[id_].show_code(place.box is None)

    # Finding

    def token_at(self, pos: QPointF) -> TokenItem | None:
        """Return the token whose centre is nearest to a point within its area, or whose label is there."""
        reach = max(self.page.token + 2 * HIT_ROOM, LEAST_HIT) / 2
        distances = ((self.distance(id_, pos), id_) for id_ in self.tokens)
        nearest = min(distances, default=(reach + 1, 0))
        if nearest[0] <= reach:
            return self.tokens[nearest[1]]
        labelled = (id_ for id_, label in self._labels.items() if label.box.contains(pos))
        return self.tokens.get(next(labelled, -1))

    def distance(self, placement_id: int, pos: QPointF) -> float:
        """Return how far a token's centre is from a point, in pixels."""
        away = self.tokens[placement_id].pos() - pos
        return QPointF.dotProduct(away, away) ** 0.5

    def label_box(self, placement_id: int) -> QRectF:
        """Return where a token's name stands, in scene pixels; empty where it had no room."""
        return self._labels[placement_id].box

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
        self.selectionChanged.emit()

    def dim_all_but(self, stakeholder_ids: set[int] | None) -> None:
        """Let the tokens of others recede; None ends it."""
        for id_, item in self.tokens.items():
            is_shown = stakeholder_ids is None or item.token.stakeholder_id in stakeholder_ids
            for part in (item, self._labels[id_]):
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
        self.carrying = Carrying(self, {id_: self.tokens[id_] for id_ in ids}, self._labels)

    def carry(self, offset: QPointF) -> None:
        """Show the carried tokens this far from where they were; they stop as one at the ends of the axes."""
        if self.carrying is None:
            return
        self.carrying.move(offset)
        self.levers.route()
        self._say_place(*self.carrying.first_place(), above=self.carrying.first.pos())

    def drop(self) -> Mapping[int, tuple[float, float]]:
        """End the carrying where the tokens are; return the places, in axis units, of those that moved."""
        if self.carrying is None:
            return {}
        places = self.carrying.places()
        self._end_carrying(back=not places)
        return places

    def put_back(self) -> None:
        """End the carrying as if it had not been."""
        if self.carrying is not None:
            self._end_carrying(back=True)

    @property
    def words(self) -> str:
        """The words for the place of what is carried; nothing while nothing is."""
        return self._words.words if self._words.isVisible() else ""

    def show_words_at(self, pos: QPointF | None) -> None:
        """Show the words for a point of the face (a name carried from the list), or hide them."""
        if pos is None or self.face is None:
            self._words.hide()
        else:
            self._say_place(*self.face.place(pos.x(), pos.y()), above=pos)

    def _say_place(self, x: float, y: float, *, above: QPointF) -> None:
        assert self.content is not None
        font = text_font(self.page.label, QFont.Weight.Medium, self.content.language)
        self._words.show_words(place_words(self.content.grid, x, y), font, above, self._seen())

    def _seen(self) -> QRectF:
        """Return the part of the scene that is in sight."""
        view = self.views()[0] if self.views() else None
        return view.mapToScene(view.viewport().rect()).boundingRect() if view else self.sceneRect()

    def _end_carrying(self, *, back: bool) -> None:
        assert self.carrying is not None
        self.carrying.end(back=back)
        self.levers.route()
        self.carrying = None
        self._words.hide()
