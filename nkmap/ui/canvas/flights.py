"""What is seen when tokens are pressed, dropped or put back. Where they belong is settled before."""

import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from nkmap.geometry import Place
from nkmap.ui.canvas.items import TokenItem
from nkmap.ui.canvas.motion import AT_REST, LIFT, LIFTED, REFUSED, SETTLE, Motion, Pose, Posed

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_scene import MapScene

ELSEWHERE = 1.0  # px between where a token was dropped and where it stands now: the drop was refused


class Flights:
    """Lifts tokens of a scene, lets them settle, and flies them back; any new press ends it at once."""

    def __init__(self, scene: "MapScene") -> None:
        self._scene = scene
        self.motion = Motion(scene)

    @property
    def tokens(self) -> set[TokenItem]:
        """The tokens that are on their way now."""
        return {item for item in self.motion.moving if isinstance(item, TokenItem)}

    def finish(self) -> None:
        """Let everything be where it belongs now."""
        self.motion.finish()

    def lift(self, placement_ids: Iterable[int]) -> None:
        """Raise tokens above all others, and let them grow as under a hand."""
        items = [self._scene.tokens[id_] for id_ in placement_ids]
        for item in items:
            item.set_lifted(True)
        self.motion.bring(dict.fromkeys(items, LIFTED), LIFT)

    def hold(self, placement_ids: Iterable[int]) -> None:
        """Let raised tokens stay as high as they are, until they settle."""
        self.motion.hold([self._scene.tokens[id_] for id_ in placement_ids])

    def lower(self, placement_ids: Iterable[int]) -> None:
        """Let tokens come down where they are."""
        tokens = self._scene.tokens
        items = [tokens[id_] for id_ in placement_ids if id_ in tokens]
        for item in items:
            item.set_lifted(False)
        self.motion.bring(dict.fromkeys(items, AT_REST), SETTLE)

    def settle(self, seen: Mapping[int, QPointF], places: Mapping[int, Place]) -> None:
        """Come down from where tokens were seen at the drop; fly back where the drop was not written."""
        if any(self._is_elsewhere(id_, place) for id_, place in places.items()):
            self.back(seen, REFUSED)
            return
        tokens = self._scene.tokens
        for id_ in seen.keys() & tokens.keys():
            tokens[id_].show_pose(Pose(seen[id_] - tokens[id_].pos(), tokens[id_].pose.lift))
        self.lower(seen)

    def back(self, seen: Mapping[int, QPointF], duration: int) -> None:
        """Fly from where tokens were seen, with their names, to where they belong."""
        targets: dict[Posed, Pose] = {}
        for id_ in seen.keys() & self._scene.tokens.keys():
            token, label = self._scene.tokens[id_], self._scene.labels.items[id_]
            away = seen[id_] - token.pos()
            token.set_lifted(False)
            token.show_pose(Pose(away, LIFTED.lift))
            label.show_pose(Pose(away, AT_REST.lift))
            targets |= {token: AT_REST, label: AT_REST}
        self.motion.bring(targets, duration)

    def _is_elsewhere(self, placement_id: int, place: Place) -> bool:
        item, face = self._scene.tokens.get(placement_id), self._scene.face
        if item is None or face is None:
            return False
        return math.dist(face.point(item.token.x, item.token.y), face.point(*place)) > ELSEWHERE
