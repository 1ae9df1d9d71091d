"""A scene with tokens: which of them there are, which is under a point, and who is selected."""

import math
from collections.abc import Iterable, Set
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from nkmap.drawing.page import Page
from nkmap.drawing.tokens import LARGEST, token_size
from nkmap.ui.canvas.devices import MOUSE
from nkmap.ui.canvas.fanning import Fanning
from nkmap.ui.canvas.flights import Flights
from nkmap.ui.canvas.items import TokenItem
from nkmap.ui.canvas.label_layer import LabelLayer
from nkmap.ui.canvas.painted import DIMMED

HIT_ROOM = 6.0  # px round a token that still count as the token
LINE_OF_TOKENS = 24.0  # px of height that reading takes for one line
# Qt divides a scene into ever smaller parts the more items there are: with 100,000 each lies in hundreds of
# them, and the index takes minutes. Parts as large as tokens are small enough to look items up in.
TIMES_DIVIDED = 10


class TokenScene(QGraphicsScene):
    """Finds and selects tokens. What they stand for, and where, is the business of `MapScene`."""

    page: Page
    labels: LabelLayer
    fanning: Fanning
    flights: Flights

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setBspTreeDepth(TIMES_DIVIDED)
        self.tokens: dict[int, TokenItem] = {}

    def token_at(self, pos: QPointF, least: float = MOUSE.least_hit) -> TokenItem | None:
        """Return the token whose centre is nearest to a point within its area, or whose label is there.

        The area is `least` pixels wide or more.
        """
        farthest = max(self.page.token * LARGEST + 2 * HIT_ROOM, least) / 2
        area = QRectF(pos.x() - farthest, pos.y() - farthest, 2 * farthest, 2 * farthest)
        under = self.items(area, Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        beside = {item for item in under if isinstance(item, TokenItem)} | self.flights.tokens
        distances = ((self.distance(id_, pos), id_) for id_ in (item.token.placement_id for item in beside))
        near = sorted((away, id_) for away, id_ in distances if away <= farthest)
        nearest = next((id_ for away, id_ in near if away <= self._reach(id_, least)), None)
        if nearest is not None:
            return self.tokens[nearest]
        labelled = self.labels.at(pos)
        return None if labelled is None else self.tokens[labelled]

    def distance(self, placement_id: int, pos: QPointF) -> float:
        """Return how far a token's centre is from a point, in pixels; on its way, it is there and here."""
        item = self.tokens[placement_id]
        to = pos - item.pos()
        away = math.hypot(to.x(), to.y())
        return away if item.is_at_home else min(away, math.dist(pos.toTuple(), item.shown_pos.toTuple()))

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

    def discard(self, item: QGraphicsItem) -> None:
        """Hide an item now and take it away soon: Qt repaints the whole scene when one goes that was seen."""
        item.hide()
        QTimer.singleShot(0, self, partial(self.removeItem, item))

    def placements_of(self, stakeholder_ids: Iterable[int]) -> list[int]:
        """Return the placements of those of these stakeholders who are on this map."""
        wanted = set(stakeholder_ids)
        return [id_ for id_, item in self.tokens.items() if item.token.stakeholder_id in wanted]

    def locked_among(self, placement_ids: Iterable[int]) -> list[int]:
        """Return those of these tokens that are locked in their place."""
        return [id_ for id_ in placement_ids if id_ in self.tokens and self.tokens[id_].token.is_locked]

    def selected_ids(self) -> list[int]:
        """Return the placements of the selected tokens, in a stable order."""
        items = self.selectedItems()
        return sorted(item.token.placement_id for item in items if isinstance(item, TokenItem))

    def selected_in_sight(self) -> list[int]:
        """Return those of the selected placements that do not recede while others are looked for."""
        return [id_ for id_ in self.selected_ids() if self.tokens[id_].opacity() == 1.0]

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

    def dim_all_but(self, stakeholder_ids: Set[int] | None) -> None:
        """Let the tokens of others recede; None ends it."""
        for id_, item in self.tokens.items():
            is_shown = stakeholder_ids is None or item.token.stakeholder_id in stakeholder_ids
            for part in (item, item.badge, self.labels.items[id_]):
                part.setOpacity(1.0 if is_shown else DIMMED)

    def bring_to_front(self, placement_id: int) -> None:
        """Let a token lie above all others that rest."""
        for id_, item in self.tokens.items():
            if id_ != placement_id:
                item.stackBefore(self.tokens[placement_id])

    def reading_order(self) -> list[int]:
        """Return the placements from top to bottom, then from left to right."""

        def line_and_column(placement_id: int) -> tuple[int, float]:
            item = self.tokens[placement_id]
            return round(item.y() / LINE_OF_TOKENS), item.x()

        return sorted(self.tokens, key=line_and_column)
