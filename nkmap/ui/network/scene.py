"""The scene of the network: while tokens are carried, only their own lines are drawn anew."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from nkmap.drawing import communities, relations
from nkmap.drawing.page import Page
from nkmap.drawing.relations import Line
from nkmap.drawing.spots import Spot
from nkmap.drawing.theme import Theme
from nkmap.ui.canvas.layer_items import LayerItems
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.painted import GHOST_LAYER, KeptItem


class RestingLines(KeptItem):
    """The lines that stay as they are, kept as a picture."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, GHOST_LAYER)
        self._lines: Sequence[Line] = ()
        self._bounds = QRectF()

    def show_lines(self, lines: Sequence[Line], bounds: QRectF) -> None:
        """Take the lines, somewhere in `bounds`."""
        if list(lines) != list(self._lines):
            self.prepareGeometryChange()
            self._lines, self._bounds = lines, bounds if lines else QRectF()
            self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint_fresh(self, painter: QPainter) -> None:
        relations.paint(painter, self._lines, self.page, self.theme)


class NetworkLayers(LayerItems):
    """Relations and communities, and during a carrying the lines that rest."""

    def __init__(self, scene: MapScene) -> None:
        super().__init__(scene)
        self._resting = RestingLines(scene.page, scene.theme)
        scene.addItem(self._resting)
        self._drawn = next(item for item in self.items if item.layer == "relations")

    @property
    def lines(self) -> list[Line]:
        """The lines that are drawn by themselves: of a carrying only those that move."""
        return self._drawn.marks or []

    def follow(self) -> None:
        """Draw everything where tokens are now; there are no names of groups that look for room."""
        marks = self._marks(self.spots())
        for item in self.items:
            item.show_marks(marks.get(item.layer), self._scene.sceneRect())

    def boxes(self) -> list[QRectF]:
        """Return what stands fast beside tokens now, in scene pixels: the numbers of communities."""
        grounds = next(item.marks or [] for item in self.items if item.layer == "communities")
        boxes = (thing.box for thing in communities.obstacles(grounds, self._scene.page))
        return [QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top) for box in boxes]

    def _marks(self, spots: list[Spot]) -> dict[str, Any]:
        """Return the marks that move, and let the others rest."""
        marks, carrying = super()._marks(spots), self._scene.carrying
        carried = carrying.tokens.keys() if carrying is not None else set()
        moving: list[Line] = []
        resting: list[Line] = []
        for line in marks.get("relations", []):
            rests = carried and line.stakeholder_id not in carried and line.other_id not in carried
            (resting if rests else moving).append(line)
        self._drawn.is_kept = not carried
        self._resting.page, self._resting.theme = self._scene.page, self._scene.theme
        self._resting.show_lines(resting, self._scene.sceneRect())
        return {**marks, "relations": moving}


class NetworkScene(MapScene):
    """Placements are named by the ids of their stakeholders."""

    layers: NetworkLayers
    layers_type = NetworkLayers
