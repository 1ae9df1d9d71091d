"""Stacks of tokens on one place: they step apart for the eye, and farther apart under the pointer."""

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from nkmap.drawing.fan import Point, fan_out, nearness, spread_stack, stacks, with_a_say

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_scene import MapScene

SPREAD = 28.0  # px from the middle of two, under the pointer
AROUND = 6.0  # px beyond the rim of a stack's tokens that still belong to it


class Fanning:
    """Puts the tokens of a scene where they are shown; the values stay what they are."""

    def __init__(self, scene: "MapScene") -> None:
        self._scene = scene
        self._true: dict[int, Point] = {}
        self._stacks: list[list[int]] = []
        self.spread: list[int] = []  # the stack under the pointer
        self._pointer: QPointF | None = None

    def put(self) -> None:
        """Show every token at its place, those of a stack beside one another; names are put after it."""
        scene = self._scene
        assert scene.face is not None
        self._true = {id_: scene.face.point(item.token.x, item.token.y) for id_, item in scene.tokens.items()}
        self._stacks = self._found_stacks(self._true)
        self.spread = []
        shown = fan_out(self._true, scene.page.fan, scene.face, nearness(scene.page))
        for id_, item in scene.tokens.items():
            item.true_pos = QPointF(*self._true[id_])
            item.setPos(*shown[id_])
        if self._pointer is not None:
            self.spread = self._stack_at(self._pointer)
            self._move(self.spread, SPREAD)

    def follow(self, placement_ids: Sequence[int]) -> set[int]:
        """Show these tokens at their new places, and step aside or close up where that is near a stack.

        Return all whose position may be another one now. The outcome is that of `put`.
        """
        face, tokens = self._scene.face, self._scene.tokens
        assert face is not None
        self._together(self.spread)
        there = {id_: face.point(tokens[id_].token.x, tokens[id_].token.y) for id_ in placement_ids}
        news = [*(self._true[id_] for id_ in there), *there.values()]
        self._true |= there
        before, touched = self._stacks, self._linked(news) | there.keys()
        self._stacks = [stack for stack in before if touched.isdisjoint(stack)]
        self._stacks += self._found_stacks(touched)
        shown = {id_: self._true[id_] for id_ in touched}
        for stack in self._stacks:
            points = [self._true[id_] for id_ in stack]
            if stack not in before or with_a_say(news, points, self._scene.page.fan):
                shown |= self._spread_points(stack, self._scene.page.fan)
        for id_, point in shown.items():
            item, places = tokens[id_], (QPointF(*self._true[id_]), QPointF(*point))
            if (item.true_pos, item.pos()) != places:  # most of those around stay
                item.true_pos = places[0]
                item.setPos(places[1])
        return set(shown)

    def hover(self, pos: QPointF | None) -> None:
        """Spread the stack under a point of the scene; it stays so while the pointer is within it."""
        self._pointer = pos
        if pos is not None and self.spread and self._is_within(self.spread, pos):
            return
        stack = self._stack_at(pos) if pos is not None else []
        if stack != self.spread:
            self._together(self.spread)
            self._move_with_names(stack, SPREAD)
            self.spread = stack

    def leave_as_is(self) -> None:
        """Forget the pointer, which is taking tokens away: what is spread stays so until all is put anew."""
        self._pointer = None

    def _found_stacks(self, placement_ids: Iterable[int]) -> list[list[int]]:
        points = {id_: self._true[id_] for id_ in placement_ids}
        return [keys for keys in stacks(points, nearness(self._scene.page)) if len(keys) > 1]

    def _linked(self, points: Sequence[Point]) -> set[int]:
        """Return the tokens near to these points, those near to them, and so on: others have other stacks."""
        near, found, left = nearness(self._scene.page), set[int](), list(points)
        while left:
            at = left.pop()
            more = {id_ for id_, point in self._true.items() if math.dist(point, at) < near} - found
            found |= more
            left += [self._true[id_] for id_ in more]
        return found

    def _stack_at(self, pos: QPointF) -> list[int]:
        return next((stack for stack in self._stacks if self._is_within(stack, pos)), [])

    def _is_within(self, stack: list[int], pos: QPointF) -> bool:
        shown = [self._scene.tokens[id_].pos() for id_ in stack]
        x, y = (sum(values) / len(shown) for values in zip(*(p.toTuple() for p in shown), strict=True))
        reach = max(math.dist((x, y), p.toTuple()) for p in shown) + self._scene.page.token / 2 + AROUND
        return math.dist((x, y), pos.toTuple()) <= reach

    def _together(self, stack: list[int]) -> None:
        """Let a stack be no more widely spread than without the pointer."""
        self._move_with_names(stack, self._scene.page.fan)
        self.spread = []

    def _move(self, stack: list[int], spread: float) -> None:
        """Show a stack more or less widely spread."""
        for id_, point in self._spread_points(stack, spread).items():
            self._scene.tokens[id_].setPos(*point)

    def _move_with_names(self, stack: list[int], spread: float) -> None:
        self._move(stack, spread)
        for id_ in stack:
            self._scene.labels.shift(id_)

    def _spread_points(self, stack: list[int], spread: float) -> dict[int, Point]:
        if not stack:
            return {}
        others = [point for id_, point in self._true.items() if id_ not in stack]
        return spread_stack({id_: self._true[id_] for id_ in stack}, spread, others, self._scene.face)
