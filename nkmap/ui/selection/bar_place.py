"""Where a bar stands at a token: where it covers the fewest other tokens, then words, and is nearest."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from nkmap.ui.canvas.items import TokenItem
from nkmap.ui.canvas.lever_pull import HandleItem
from nkmap.ui.canvas.map_view import MapView

GAP = 12  # px between token and bar
_FARTHER = (0, 16, 32, 48)  # px more, where it is crowded
_COLUMNS = 8  # places from where it ends at the token's right edge to where it begins at the left one


class _Around(NamedTuple):
    """What a bar may lie on, in pixels of the view: the worst first."""

    pill: QRect  # which would hide it
    own: Sequence[QRect]  # selected tokens, and the name of the one that it is for
    tokens: Sequence[QRect]
    texts: Sequence[QRect]  # names, views of groups, handles

    def covered_by(self, bar: QRect) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return how many a bar lies on: of those that it must keep clear of, and of the others."""

        def counted(*kinds: Sequence[QRect]) -> tuple[int, ...]:
            return tuple(sum(map(bar.intersects, boxes)) for boxes in kinds)

        return counted([self.pill], self.own), counted(self.tokens, self.texts)


def bar_place(view: MapView, placement_id: int, size: QSize, room: QRect, pill: QRect) -> QPoint:
    """Return the upper left corner of a bar inside `room`: as a rule 12 px above the middle of the token.

    `pill` lies over the view, if it is not empty.
    """
    scene = view.map_scene
    token = _shape(view, scene.tokens[placement_id])
    name = _on_view(view, scene.label_box(placement_id))
    bars = [QRect(spot, size) for spot in _spots(token, name, size, room)]
    inside = [bar for bar in bars if room.contains(bar)] or bars[-1:]
    around = _around(view, name, room, pill)
    home = QPoint(token.center().x() - size.width() // 2, token.top() - GAP - size.height())

    reach = GAP + _FARTHER[-1] + size.height()
    near = token.united(name).adjusted(0, -reach, 0, reach)

    def price(bar: QRect) -> tuple[int, ...]:
        pill_and_own, others = around.covered_by(bar)
        is_away = not near.top() <= bar.top() <= near.bottom() + 1 - bar.height()
        return *pill_and_own, is_away, *others, (bar.topLeft() - home).manhattanLength()

    return min(inside, key=price).topLeft()


def _spots(token: QRect, name: QRect, size: QSize, room: QRect) -> Iterator[QPoint]:
    """Yield corners above and below the token, and its name where that reaches farther; and at the edges."""
    both = token.united(name)
    tops = {box.top() - GAP - more - size.height() for box in (token, both) for more in _FARTHER}
    tops |= {box.bottom() + GAP + more for box in (token, both) for more in _FARTHER}
    tops |= {room.top(), room.bottom() + 1 - size.height()}  # on a low view, there may be no other
    last_left = max(room.left(), room.right() + 1 - size.width())
    start, end = token.right() - size.width(), token.left()
    lefts = [start + (end - start) * number // _COLUMNS for number in range(_COLUMNS + 1)]
    lefts.append(token.center().x() - size.width() // 2)
    for y in sorted(tops):
        for x in lefts:
            yield QPoint(max(room.left(), min(x, last_left)), y)


def _around(view: MapView, name: QRect, room: QRect, pill: QRect) -> _Around:
    scene = view.map_scene
    area = view.mapToScene(room).boundingRect()
    items = scene.items(area, Qt.ItemSelectionMode.IntersectsItemBoundingRect)
    tokens = [item for item in items if isinstance(item, TokenItem)]
    handles = [item.sceneBoundingRect() for item in items if isinstance(item, HandleItem)]
    texts = [*scene.labels.boxes(), *scene.layers.boxes(), *handles]

    def boxes(is_selected: bool) -> list[QRect]:
        return [_shape(view, one) for one in tokens if one.isSelected() == is_selected]

    own = [*boxes(True), *([] if name.isEmpty() else [name])]
    return _Around(pill, own, boxes(False), [_on_view(view, text) for text in texts])


def _shape(view: MapView, item: TokenItem) -> QRect:
    """Return the box of a token without its rings."""
    return _on_view(view, item.mapRectToScene(item.shape().boundingRect()))


def _on_view(view: MapView, rect) -> QRect:
    return view.mapFromScene(rect).boundingRect()
