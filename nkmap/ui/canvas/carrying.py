"""Tokens on their way from one place to another: nothing is read or written until they are dropped."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from nkmap.geometry import block_offset
from nkmap.ui.canvas.items import LabelItem, OldPlaceItem, TokenItem

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_scene import MapScene


class Carrying:
    """One carrying of one or several tokens; their distances in pixels never change."""

    def __init__(
        self, scene: "MapScene", tokens: Mapping[int, TokenItem], labels: Mapping[int, LabelItem]
    ) -> None:
        assert scene.face is not None
        self._scene, self._face = scene, scene.face
        self._tokens = dict(tokens)
        self._labels = {id_: labels[id_] for id_ in tokens}
        self._starts = {id_: item.pos() for id_, item in tokens.items()}
        self._offset = QPointF()
        self._outlines = [self._outline(item) for item in tokens.values()]
        for item in tokens.values():
            item.set_lifted(True)

    @property
    def first(self) -> TokenItem:
        """The token whose place is put into words."""
        return next(iter(self._tokens.values()))

    def move(self, offset: QPointF) -> None:
        """Show the tokens this far, in pixels, from where they started."""
        starts = [(item.true_pos.x(), item.true_pos.y()) for item in self._tokens.values()]
        self._offset = QPointF(*block_offset(starts, offset.x(), offset.y(), self._face))
        for id_, item in self._tokens.items():
            item.setPos(self._starts[id_] + self._offset)
            self._labels[id_].setPos(self._offset)

    def first_place(self) -> tuple[float, float]:
        """Return where the first token is now, in axis units."""
        return self._place(self.first)

    def places(self) -> dict[int, tuple[float, float]]:
        """Return where the tokens are now, in axis units by placement; nothing if none has moved."""
        if self._offset.isNull():
            return {}
        return {id_: self._place(item) for id_, item in self._tokens.items()}

    def end(self, *, back: bool) -> None:
        """Let go of the tokens; `back` returns them to where they were."""
        for outline in self._outlines:
            self._scene.removeItem(outline)
        if back:
            self.move(QPointF())
        for item in self._tokens.values():
            item.set_lifted(False)

    def _place(self, item: TokenItem) -> tuple[float, float]:
        return self._face.moved((item.token.x, item.token.y), self._offset.x(), self._offset.y())

    def _outline(self, item: TokenItem) -> OldPlaceItem:
        outline = OldPlaceItem(item.token, self._scene.page, self._scene.theme)
        outline.setPos(item.pos())
        self._scene.addItem(outline)
        return outline
