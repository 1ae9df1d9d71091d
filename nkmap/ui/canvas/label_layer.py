"""The names beside the tokens of a scene: they follow at once, and find their best places a moment later."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from nkmap.drawing.label_places import (
    LABELS_FOR_ALL,
    label_requests,
    label_surroundings,
    moved_place,
    no_place,
    solving_on_face,
)
from nkmap.drawing.labels import LabelText, measure_label
from nkmap.drawing.roster import roster_marks
from nkmap.geometry import Face
from nkmap.labels import Box, LabelPlace, LabelRequest, Obstacle, Solving, Surroundings, free_place
from nkmap.ui.canvas.label_item import LabelItem
from nkmap.ui.canvas.motion import AT_REST, Motion, Pose, Posed
from nkmap.ui.canvas.settling import Settling
from nkmap.ui.canvas.yielding import Yielding

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_scene import MapScene

GLIDE = 120  # ms in which a name goes to another place
FEW = 8  # names that look for a place each on its own; more are a new picture


class LabelLayer(QObject):
    """Owns one label item for each token of a scene, and knows where each name stands."""

    settled = Signal()  # names have gone to better places, some time after the last change
    marked = Signal()  # other signs may stand for names without room

    def __init__(self, scene: "MapScene") -> None:
        super().__init__(scene)
        self._scene = scene
        self.items: dict[int, LabelItem] = {}
        self.requests: dict[int, LabelRequest] = {}  # of the tokens, where they were when last looked at
        self.places: dict[int, LabelPlace] = {}
        self._words: list[Obstacle] = []  # of the grid
        self._texts: dict[int, LabelText] = {}
        self._marks: Mapping[int, str] = {}  # what stands for a name without room
        self._hovered: int | None = None
        self._yielding: Yielding | None = None
        self._motion = Motion(self)
        self.settling = Settling(self)

    def add(self, placement_id: int) -> None:
        """Give a new token an empty label."""
        item = LabelItem(self._scene.page, self._scene.theme)
        self.items[placement_id] = item
        self._scene.addItem(item)

    def remove(self, placement_id: int) -> None:
        """Take away the label of a token that is gone."""
        self._motion.finish()
        self._scene.removeItem(self.items.pop(placement_id))
        self.places.pop(placement_id, None)

    def box(self, placement_id: int) -> QRectF:
        """Return where a token's name stands, in scene pixels; empty where it had no room."""
        return self.items[placement_id].box

    def boxes(self) -> list[QRectF]:
        """Return where names stand, in scene pixels."""
        return [self.items[id_].box for id_, place in self.places.items() if place.box]

    def at(self, pos: QPointF) -> int | None:
        """Return the placement whose name covers a point."""
        return next((id_ for id_ in self.places if self.items[id_].box.contains(pos)), None)

    def numbers(self) -> dict[int, str]:
        """Return the numbers that stand for names on a full map, by stakeholder; nothing on others."""
        tokens = self._scene.tokens
        if len(tokens) <= LABELS_FOR_ALL:
            return {}
        marks = self._marks.items()
        return {tokens[id_].token.stakeholder_id: mark for id_, mark in marks if id_ in tokens}

    # All names

    def forget_places(self) -> None:
        """Let names stand anywhere in the next layout: everything moves, so nothing need stay."""
        self.places.clear()

    def put(self, grid_words: Iterable[Obstacle]) -> None:
        """Let names go with their tokens and look for better places soon; at once if most are new."""
        self.settling.stop()
        before = self.requests
        self.surround(grid_words)
        lost = [id_ for id_ in self.requests if not self._follow(id_, before.get(id_))]
        if sum(1 for id_ in lost if self.requests[id_].shapes) > FEW:
            if self._scene.is_seen:
                self.settle()
            else:
                self.settling.start()
            return
        for id_ in lost:
            self.places.pop(id_, None)
        self._place_alone(lost)
        self.settling.start()

    def surround(self, grid_words: Iterable[Obstacle]) -> None:
        """Take what names keep clear of, and what all tokens ask for now."""
        self._words = list(grid_words)
        before, self._marks = self._marks, self._marks_of_all()
        self.requests = self._requests_of_all()
        if self._marks != before:
            self.marked.emit()

    def follow(self, placement_ids: Iterable[int]) -> None:
        """Let names go with these tokens, and all look for better places soon."""
        lost = []
        for id_ in placement_ids:
            before, pos = self.requests[id_], self._scene.tokens[id_].pos()
            self.requests[id_] = replace(before, x=pos.x(), y=pos.y())
            if not self._follow(id_, before):
                self.places.pop(id_, None)
                lost.append(id_)
        self._place_alone(lost)
        self.settling.start()

    def settle(self) -> None:
        """Put every name at its best place now, without a leader through anything; without room, a code."""
        self.settling.finish()
        self._motion.finish()

    def come_into_sight(self) -> None:
        """Put names at their best places before anybody sees them at another one."""
        if self.settling.is_due:
            self.settle()

    def solve(self) -> Solving:
        """Return the search for the best places of all names, in steps; they prefer to stay."""
        self._scene.catch_up()
        previous = {id_: place.candidate for id_, place in self.places.items()}
        requests = list(self.requests.values())
        return solving_on_face(requests, self._words, self._face, self._scene.page, previous)

    def show(self, places: Mapping[int, LabelPlace]) -> None:
        """Put names at these places."""
        for id_, place in places.items():
            self.places[id_] = place
            self.items[id_].show_label(self._texts[id_], place, self.requests[id_].x)
            self._scene.tokens[id_].show_code(self._marks[id_] if place.box is None else None)

    def glide(self, places: Mapping[int, LabelPlace]) -> None:
        """Let names go to these places."""
        ways = {id_: away for id_, place in places.items() if (away := _away(self.places.get(id_), place))}
        self.show(places)
        targets: dict[Posed, Pose] = {}
        for id_, away in ways.items():
            item = self.items[id_]
            item.show_pose(Pose(item.pose.away + away, AT_REST.lift))
            targets[item] = AT_REST
        if targets:
            self._motion.bring(targets, GLIDE)

    def _follow(self, placement_id: int, before: LabelRequest | None) -> bool:
        """Let a name go with its token; return whether it still has a place."""
        place, now = self.places.get(placement_id), self.requests[placement_id]
        if place is None or before is None or before.shapes != now.shapes:
            return False
        place = moved_place(place, now.x - before.x, now.y - before.y)
        face = self._face
        if place.box and not Box(face.left, face.top, face.right, face.bottom).holds(place.box):
            return False
        self.show({placement_id: place})
        return True

    # Single names

    def hover(self, placement_id: int | None) -> None:
        """Show the name of the token under the pointer where it is free."""
        if placement_id != self._hovered:
            before, self._hovered = self._hovered, placement_id
            self._name_again({before, placement_id})

    def name_selected(self) -> None:
        """Name what is selected, even where others have to give way; of a crowd no longer what was."""
        if self._scene.face is None:  # nobody has looked at this map yet: names get their places then
            return
        self._name_again(self.items)
        if not all(self._has_box(id_) for id_ in self._scene.selected_ids()):
            self.settling.start()

    def _name_again(self, placement_ids: Iterable[int | None]) -> None:
        """Show names that are wanted now and were not, and the other way round."""
        if self.is_carrying:
            return
        before, self.requests = self.requests, self._requests_of_all()
        asked = self.requests.keys() & before.keys() & set(placement_ids)
        self._place_alone(id_ for id_ in asked if before[id_] != self.requests[id_])

    def shift(self, placement_id: int) -> None:
        """Let a name go with its token, which is shown elsewhere now though its value is the same."""
        before, pos = self.requests[placement_id], self._scene.tokens[placement_id].pos()
        self.requests[placement_id] = replace(before, x=pos.x(), y=pos.y())
        self.show(
            {placement_id: moved_place(self.places[placement_id], pos.x() - before.x, pos.y() - before.y)}
        )

    def _place_alone(self, placement_ids: Iterable[int]) -> None:
        """Put each of these names where it is free, while all others stay; take away those not asked for."""
        around = None
        for id_ in placement_ids:
            if not self.requests[id_].shapes:
                self.show({id_: no_place(id_)})
            elif not self._has_box(id_):
                around = around or self.surroundings(but=())
                self.show({id_: self.free_place(id_, around, []) or no_place(id_)})

    def free_place(self, placement_id: int, around: Surroundings, taken: Sequence[Box]) -> LabelPlace | None:
        """Return the best place of one name clear of the others and of what is taken; None without one."""
        others = self.taken(but={placement_id})
        return free_place(self.requests[placement_id], around, [*others, *taken])

    def surroundings(self, but: Iterable[int]) -> Surroundings:
        """Return what names keep clear of: words of the grid, and all tokens but some."""
        without = set(but)
        requests = [request for id_, request in self.requests.items() if id_ not in without]
        return label_surroundings(requests, self._words, self._face, self._scene.page)

    def taken(self, but: Iterable[int]) -> Iterator[Box]:
        """Return the boxes of all names but some."""
        without = set(but)
        return (place.box for id_, place in self.places.items() if place.box and id_ not in without)

    # While tokens are carried

    @property
    def is_carrying(self) -> bool:
        """Whether tokens are on their way, so that no other name should move without need."""
        return self._yielding is not None

    def lift(self, placement_ids: Sequence[int]) -> None:
        """Let other names give way to these tokens and their names from now on."""
        self._yielding = Yielding(self._scene, self, placement_ids)

    def look(self) -> None:
        """Let names step aside that have been covered for long enough."""
        if self._yielding is not None:
            self._yielding.look()

    def lower(self, *, back: bool) -> None:
        """End the giving way; `back` brings the names home."""
        if self._yielding is not None:
            self._yielding.end(back=back)
            self._yielding = None

    # What the solver has to know

    @property
    def _face(self) -> Face:
        assert self._scene.face is not None
        return self._scene.face

    def _has_box(self, placement_id: int) -> bool:
        place = self.places.get(placement_id)
        return place is not None and place.box is not None

    def _requests_of_all(self) -> dict[int, LabelRequest]:
        scene = self._scene
        language = scene.content.language if scene.content else "en"
        shown = {id_: (item.x(), item.y()) for id_, item in scene.tokens.items()}
        tokens = [item.token for item in scene.tokens.values()]
        self._texts = {t.placement_id: measure_label(t.label, scene.page, language) for t in tokens}
        first = {*scene.selected_ids(), *([] if self._hovered is None else [self._hovered])}
        return {r.key: r for r in label_requests(tokens, shown, self._texts, scene.page, first)}

    def _marks_of_all(self) -> Mapping[int, str]:
        """Return what stands inside the tokens whose name has no room: codes, on full maps numbers."""
        tokens = [item.token for item in self._scene.tokens.values()]
        if len(tokens) > LABELS_FOR_ALL:
            return roster_marks(tokens, len(tokens), self._scene.page)
        return {token.placement_id: token.code for token in tokens}


def _away(old: LabelPlace | None, new: LabelPlace) -> QPointF | None:
    """Return how far a name has to go, seen from its new place; None if it does not go but appear."""
    if old is None or old.box is None or new.box is None or old.box == new.box:
        return None
    return QPointF(old.box.left - new.box.left, old.box.top - new.box.top)
