"""The part of the grid for which the same words are said: tinted under what is carried."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.geometry import Bands, Face, RingFace, Scale, StraightFace, WedgeFace, band_span
from nkmap.ui.canvas.painted import GRID_LAYER, PaintedItem

_ARC = 32  # straight pieces of the arc of a wedge


class BandTintItem(PaintedItem):
    """Lies over the grid and under everything on it."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, GRID_LAYER)
        self.bands: Bands | None = None
        self.path = QPainterPath()
        self._is_rectangle = False

    def show_bands(self, face: Face, bands: Bands) -> None:
        """Tint the meeting of a band of x and a band of y."""
        if bands != self.bands or not self.isVisible():
            self.prepareGeometryChange()
            self.bands, self.path = bands, band_path(face, bands)
            self._is_rectangle = isinstance(face, StraightFace)
        self.show()

    def boundingRect(self) -> QRectF:
        return self.path.boundingRect()

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        if self._is_rectangle:  # much quicker than as a path
            painter.fillRect(self.path.boundingRect(), self.theme.band)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(self.path, self.theme.band)


def band_path(face: Face, bands: Bands) -> QPainterPath:
    """Return where two bands meet, in scene pixels; the outer bands reach to the edge of the grid."""
    if isinstance(face, RingFace):
        return _ring(face, bands[0])
    if isinstance(face, WedgeFace):
        return _wedge(face, bands[0])
    assert isinstance(face, StraightFace)
    return _rectangle(face, bands)


def _rectangle(face: StraightFace, bands: Bands) -> QPainterPath:
    left, right = (face.right, face.left) if face.x_axis.flipped else (face.left, face.right)
    across = _sides(face.x, band_span(face.x_axis, bands[0]), left, right)
    up = _sides(face.y, band_span(face.y_axis, bands[1]), face.bottom, face.top)
    path = QPainterPath()
    path.addRect(QRectF(QPointF(across[0], up[0]), QPointF(across[1], up[1])).normalized())
    return path


def _sides(scale: Scale, span: tuple[float, float], low_edge: float, high_edge: float) -> tuple[float, float]:
    low, high = span
    return (
        low_edge if low == scale.axis.minimum else scale.pixel(low),
        high_edge if high == scale.axis.maximum else scale.pixel(high),
    )


def _wedge(face: WedgeFace, band: int) -> QPainterPath:
    """A sector; the outermost ones go down to the base line, which runs under the centre."""
    low, high = band_span(face.x_axis, band)
    angles = face.angle(low), face.angle(high)
    steps = [angles[0] + (angles[1] - angles[0]) * number / _ARC for number in range(_ARC + 1)]
    centre = QPointF(*face.centre)
    path = QPainterPath()
    path.addPolygon(QPolygonF([centre, *(QPointF(*face.rim(angle, face.radius)) for angle in steps), centre]))
    for value in {low, high} & {face.x_axis.minimum, face.x_axis.maximum}:
        base = QRectF(centre, QPointF(face.rim(face.angle(value), face.radius)[0], face.bottom))
        path.addRect(base.normalized())
    return path.simplified()


def _ring(face: RingFace, band: int) -> QPainterPath:
    low, high = band_span(face.x_axis, band)
    centre, path = QPointF(*face.centre), QPainterPath()
    outer = face.radii if high == face.x_axis.maximum else face.ring(high)
    path.addEllipse(centre, *outer)
    path.addEllipse(centre, *face.ring(low))  # taken out again: paths fill odd and even by default
    return path
