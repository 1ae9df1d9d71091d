"""What is shown for the place of what is carried: its words, the tint under it, and guides to its equals."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.geometry import Bands, Face, Place, StraightFace, band_words, bands_at
from nkmap.ui.canvas.band_tint import BandTintItem
from nkmap.ui.canvas.guides import Guide, guide_words
from nkmap.ui.canvas.painted import EDGE, GHOST_LAYER, PaintedItem
from nkmap.ui.canvas.place_words_item import PlaceWordsItem

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_scene import MapScene

NOWHERE = QRectF()
CURVE = 48  # straight pieces of a guide that is round


class GuideItem(PaintedItem):
    """A line to who stands level with what is carried: along it, the value is the same."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, GHOST_LAYER)
        self.path = QPainterPath()

    def show_guide(self, face: Face, place: Place, guide: Guide | None) -> None:
        """Draw a guide from its token to a place in axis units; None hides it."""
        self.setVisible(guide is not None)
        if guide is not None:
            self.prepareGeometryChange()
            self.path = _line(face, guide, place[1 - guide.dimension])
            self.update()

    def boundingRect(self) -> QRectF:
        return self.path.boundingRect().adjusted(-EDGE, -EDGE, EDGE, EDGE)

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(self.path, QPen(self.theme.focus, self.page.leader))


class Bearings:
    """Owns the items, a guide for each dimension among them; hidden while nothing is carried."""

    def __init__(self, scene: "MapScene") -> None:
        self._scene = scene
        self.plate = PlaceWordsItem(scene.page, scene.theme)
        self.tint = BandTintItem(scene.page, scene.theme)
        self.guides = GuideItem(scene.page, scene.theme), GuideItem(scene.page, scene.theme)
        self._held: Bands | None = None  # of which the words are said
        self.items = (self.tint, *self.guides, self.plate)
        for item in self.items:
            item.hide()
            scene.addItem(item)

    @property
    def words(self) -> str:
        """The words for the place of what is carried; nothing while nothing is."""
        return self.plate.lines[0] if self.plate.isVisible() else ""

    @property
    def guide_words(self) -> tuple[str, ...]:
        """What is said about others that stand level with what is carried."""
        return self.plate.lines[1:] if self.plate.isVisible() else ()

    def show(
        self, place: Place, carried: QRectF, name: QRectF = NOWHERE, guides: Sequence[Guide] = ()
    ) -> None:
        """Show all for a place in axis units, over the boxes of a token and its name in scene pixels."""
        scene, face = self._scene, self._scene.face
        assert scene.content is not None and face is not None
        self._held = bands_at(face, place, self._held)
        axes = face.x_axis, face.y_axis
        levels = [guide_words(axes[guide.dimension], guide.name) for guide in guides]
        lines = [band_words(face, self._held), *levels]
        self.plate.show_lines(lines, scene.content.language, carried, name, self._seen())
        self.tint.show_bands(face, self._held)
        by_dimension = {guide.dimension: guide for guide in guides}
        for dimension, item in enumerate(self.guides):
            item.show_guide(face, place, by_dimension.get(dimension))

    def hide(self) -> None:
        """Show nothing, and forget which words were said."""
        self._held = None
        for item in self.items:
            item.hide()

    def _seen(self) -> QRectF:
        """Return the part of the scene that is in sight."""
        scene = self._scene
        view = scene.views()[0] if scene.views() else None
        return view.mapToScene(view.viewport().rect()).boundingRect() if view else scene.sceneRect()


def _line(face: Face, guide: Guide, across: float) -> QPainterPath:
    """Return the line of equal values from the token of a guide to a value in the other dimension."""
    pieces = 1 if isinstance(face, StraightFace) else CURVE
    shares = (number / pieces for number in range(pieces + 1))
    values = [guide.across + share * (across - guide.across) for share in shares]
    places = [(guide.value, value) if guide.dimension == 0 else (value, guide.value) for value in values]
    path = QPainterPath(QPointF(*face.point(*places[0])))
    for place in places[1:]:
        path.lineTo(QPointF(*face.point(*place)))
    return path
