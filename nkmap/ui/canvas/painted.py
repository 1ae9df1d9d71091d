"""What all items of a map's scene have in common: sizes, colours, layers, and pictures kept of themselves."""

from PySide6.QtCore import QPoint, QRect, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem

from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.ui.canvas.motion import AT_REST, Pose

GRID_LAYER, GHOST_LAYER, TOKEN_LAYER, BADGE_LAYER, LABEL_LAYER, LIFTED_LAYER = range(6)
GROWTH = 0.06  # of the size, of a token that is lifted
_SMALL = 0.5  # scale of a view that shows the scene in small
_KEPT = 4096 * 2304  # px up to which an item is kept as a picture
DIMMED = 0.15  # opacity of those who are not looked for
EDGE = 6.0  # px that a painted line may reach beyond the box of what it belongs to


class PaintedItem(QGraphicsItem):
    """Paints at the sizes of a page, in the colours of a theme, in one layer of the scene."""

    def __init__(self, page: Page, theme: Theme, layer: int) -> None:
        super().__init__()
        self.setZValue(layer)
        self.page, self.theme = page, theme
        self.pose = AT_REST

    def set_page(self, page: Page) -> None:
        """Paint at other sizes from now on."""
        self.prepareGeometryChange()
        self.page = page
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self.theme = theme
        self.update()

    def show_pose(self, pose: Pose) -> None:
        """Draw it elsewhere or larger than its position says; the position stays what it is."""
        self.pose = pose
        size = 1.0 + GROWTH * pose.lift
        self.setTransform(QTransform.fromTranslate(pose.away.x(), pose.away.y()).scale(size, size))
        super().update()


class KeptItem(PaintedItem):
    """Painted once and kept as a picture, for what others are carried over: it is shown at every move.

    `update` paints it again, and so does a pose that is larger. The pictures are the items' own: Qt's cache
    for all of them is too small.
    """

    def __init__(self, page: Page, theme: Theme, layer: int) -> None:
        super().__init__(page, theme, layer)
        self._picture: QPixmap | None = None
        self._density, self._corner = 1.0, QPoint()  # pixels of the picture for one of the scene; its place

    def update(self, *area) -> None:
        self._picture = None
        super().update(*area)

    def paint_fresh(self, painter: QPainter) -> None:
        """Paint what is kept."""
        raise NotImplementedError

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        if painter.worldTransform().m11() < _SMALL:
            self.paint_fresh(painter)  # letters of a picture made so much smaller would fall apart
            return
        density = painter.device().devicePixelRatio() * (1.0 + GROWTH * self.pose.lift)
        if self._picture is None or density != self._density:
            area = self.boundingRect().toAlignedRect()
            if area.isEmpty():
                return
            if area.width() * area.height() > _KEPT:  # zoomed in
                self.paint_fresh(painter)
                return
            self._keep(area, density)
        assert self._picture is not None
        painter.drawPixmap(self._corner, self._picture)

    def prepare(self, density: float) -> None:
        """Make the picture before it is seen, unless it is there: `density` pixels for one of the scene."""
        area = self.boundingRect().toAlignedRect()
        if self._picture is None and not area.isEmpty() and area.width() * area.height() <= _KEPT:
            self._keep(area, density)

    def _keep(self, area: QRect, density: float) -> None:
        self._density, self._corner, self._picture = density, area.topLeft(), self._painted(area, density)

    def _painted(self, area: QRect, density: float) -> QPixmap:
        picture = QPixmap((QSizeF(area.size()) * density).toSize())
        picture.setDevicePixelRatio(density)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.translate(-area.topLeft())
            self.paint_fresh(painter)
        return picture
