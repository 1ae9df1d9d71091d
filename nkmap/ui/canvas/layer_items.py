"""What layers draw under the tokens of a scene: one item for each, following tokens that are carried."""

from collections.abc import Set
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from nkmap.drawing.layers import (
    UNDER_TOKENS,
    boxes_in_face,
    layer_marks,
    layer_obstacles,
    paint_layers,
    spots_of,
    with_captions,
)
from nkmap.drawing.page import Page
from nkmap.drawing.spots import Spot
from nkmap.drawing.theme import Theme
from nkmap.labels import Box, Obstacle
from nkmap.labels.requests import HARD
from nkmap.ui.canvas.painted import DIMMED, GHOST_LAYER, KeptItem

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_scene import MapScene


class LayerItem(KeptItem):
    """All marks of one layer. It is as large as the scene where there are some, and nothing where not.

    `is_kept`: it keeps a picture of itself, which is worth its memory where there are many marks that rest.
    """

    def __init__(self, page: Page, theme: Theme, layer: str) -> None:
        super().__init__(page, theme, GHOST_LAYER)
        self.layer = layer
        self.marks: Any = None
        self.is_kept = False
        self._lit: Set[int] | None = None
        self._bounds = QRectF()

    def show_marks(self, marks: Any, bounds: QRectF) -> None:
        """Take new marks; None clears."""
        if not marks and not self.marks:
            return
        self.prepareGeometryChange()
        self.marks, self._bounds = marks, bounds if marks else QRectF()
        self.update()

    def light(self, stakeholder_ids: Set[int] | None) -> None:
        """Let the marks of others recede; None ends it."""
        if stakeholder_ids != self._lit:
            self._lit = stakeholder_ids
            self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option, widget=None) -> None:
        if self.is_kept:
            super().paint(painter, option, widget)
        else:
            self.paint_fresh(painter)

    def paint_fresh(self, painter: QPainter) -> None:
        if not self.marks:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lit is None:
            self._paint_marks(painter, self.marks)
            return
        painter.setOpacity(DIMMED)
        self._paint_marks(painter, [mark for mark in self.marks if mark.stakeholder_id not in self._lit])
        painter.setOpacity(1.0)
        self._paint_marks(painter, [mark for mark in self.marks if mark.stakeholder_id in self._lit])

    def _paint_marks(self, painter: QPainter, marks: list[Any]) -> None:
        paint_layers(painter, {self.layer: marks}, self.page, self.theme)


class LayerItems:
    """Keeps the marks of a scene where its tokens are shown."""

    def __init__(self, scene: "MapScene") -> None:
        self._scene = scene
        self.items = [LayerItem(scene.page, scene.theme, layer) for layer in UNDER_TOKENS]
        self.obstacles: list[Obstacle] = []  # what names avoid
        self.taken: list[Box] = []  # what words in the face give way to
        self.words: list[Box] = []  # of the grid
        self._has_marks = False
        for item in self.items:
            scene.addItem(item)

    def put(self) -> None:
        """Take tokens that stand where they belong, so that words and names can keep off their marks."""
        spots = self.spots()
        marks = self._marks(spots)
        self._has_marks = bool(marks)
        self.obstacles = layer_obstacles(spots, marks, self._scene.page)
        self.taken = boxes_in_face(spots, self.obstacles)
        for item in self.items:
            item.show_marks(marks.get(item.layer), self._scene.sceneRect())

    def follow(self) -> None:
        """Draw everything where tokens and names are now; names of groups take the room that these leave."""
        if not self._has_marks:
            return
        scene, spots = self._scene, self.spots()
        marks = self._marks(spots)
        assert scene.face is not None and scene.content is not None
        taken = boxes_in_face(spots, layer_obstacles(spots, marks, scene.page))
        taken += [*self.words, *scene.labels.taken(but=())]
        marks = with_captions(marks, taken, scene.face, scene.page, scene.content.language)
        for item in self.items:
            item.show_marks(marks.get(item.layer), scene.sceneRect())

    def light(self, stakeholder_ids: Set[int] | None) -> None:
        """Let the marks of others recede; None ends it."""
        for item in self.items:
            item.light(stakeholder_ids)

    def boxes(self) -> list[QRectF]:
        """Return what stands fast beside tokens now, in scene pixels: views of groups, and their names."""
        marks = {item.layer: item.marks for item in self.items if item.marks}
        found = layer_obstacles((), marks, self._scene.page)
        boxes = (thing.box for thing in found if thing.weight == HARD)
        return [QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top) for box in boxes]

    def spots(self) -> list[Spot]:
        """Return the tokens where they are shown now."""
        tokens = self._scene.tokens
        shown = {id_: (item.x(), item.y()) for id_, item in tokens.items()}
        return spots_of([item.token for item in tokens.values()], shown, self._scene.page)

    def _marks(self, spots: list[Spot]) -> dict[str, Any]:
        scene = self._scene
        assert scene.face is not None and scene.content is not None
        content = scene.content
        return layer_marks(spots, scene.face, scene.page, content.language, content.unagreed)
