"""Tokens on their way from one place to another: nothing is read or written until they are dropped."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from nkmap.ui.canvas.course import Course, Hold
from nkmap.ui.canvas.items import TokenItem
from nkmap.ui.canvas.label_item import LabelItem
from nkmap.ui.canvas.old_place import OldPlaceItem

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_scene import MapScene


class Carrying:
    """One carrying of one or several tokens with their names; their distances in pixels never change."""

    def __init__(
        self, scene: "MapScene", tokens: Mapping[int, TokenItem], labels: Mapping[int, LabelItem]
    ) -> None:
        assert scene.face is not None and scene.content is not None
        self._scene = scene
        self.tokens = dict(tokens)
        self._labels = {id_: labels[id_] for id_ in tokens}
        self._starts = {id_: item.pos() for id_, item in tokens.items()}
        self._outlines = {id_: self._outline(item) for id_, item in tokens.items()}
        others = [item.token for id_, item in scene.tokens.items() if id_ not in tokens]
        places = [(item.token.x, item.token.y) for item in tokens.values()]
        self.course = Course(scene.content, scene.face, places, others)

    @property
    def first(self) -> TokenItem:
        """The token whose place is put into words."""
        return next(iter(self.tokens.values()))

    def move(self, offset: QPointF, hold: Hold) -> None:
        """Show the tokens this far, in pixels, from where they started."""
        self.course.follow(offset.x(), offset.y(), hold)
        self._show(QPointF(*self.course.offset))

    def places(self) -> dict[int, tuple[float, float]]:
        """Return where the tokens are now, in axis units by placement; nothing if none has moved."""
        if self.course.offset == (0.0, 0.0):
            return {}
        return dict(zip(self.tokens, self.course.places(), strict=True))

    def shown(self) -> dict[int, QPointF]:
        """Return where the tokens are seen now, in scene pixels by placement."""
        return {id_: item.pos() for id_, item in self.tokens.items()}

    def end(self, *, back: bool) -> None:
        """Let go of the tokens; `back` returns them to where they were."""
        for outline in self._outlines.values():
            self._scene.discard(outline)
        if back:
            self._show(QPointF())

    def _show(self, offset: QPointF) -> None:
        for id_, item in self.tokens.items():
            item.setPos(self._starts[id_] + offset)
            self._labels[id_].setPos(offset)
            self._outlines[id_].lead_to(item.pos())

    def _outline(self, item: TokenItem) -> OldPlaceItem:
        outline = OldPlaceItem(item.token, self._scene.page, self._scene.theme)
        outline.setPos(item.pos())
        self._scene.addItem(outline)
        return outline
