"""The influence–dependence plane, after Godet."""

from statistics import fmean

from PySide6.QtCore import QCoreApplication, QRectF

from nkmap.figures.influence_dependence import DependenceTerm, InfluenceDependence
from nkmap.ui.figures.labelling import Dot, write_names
from nkmap.ui.figures.picture import FOR, FigurePicture, Look

_TALL = 0.46  # of its width
_WIDEST = 900.0  # px


def plane_picture(result: InfluenceDependence, look: Look, width: float) -> FigurePicture:
    """Draw dependence across and influence upwards; the mid lines are the means."""
    size, across = look.size, min(width, _WIDEST)
    picture = FigurePicture(look, width, plane_height(look, width))
    face = QRectF(2.0 * size, 4, across - 2.4 * size, _TALL * across - 4)
    terms = result.terms
    most_i = max(1, *(term.influence for term in terms))
    most_d = max(1, *(term.dependence for term in terms))
    inner = face.adjusted(size, 2.8 * size, -3 * size, -2.8 * size)  # nobody stands on the frame

    def spot(influence: float, dependence: float) -> tuple[float, float]:
        return (
            inner.left() + dependence / most_d * inner.width(),
            inner.bottom() - influence / most_i * inner.height(),
        )

    middle = spot(fmean(t.influence for t in terms), fmean(t.dependence for t in terms))
    corners = _draw_face(picture, face, middle)
    radius = size * (0.42 if len(terms) <= 60 else 0.26)
    dots = [Dot(t.id, t.name, *spot(t.influence, t.dependence), radius) for t in terms]
    for term, dot in zip(terms, dots, strict=True):
        picture.disc(dot.x, dot.y, radius, FOR)
        picture.spot(term.id, dot.area, _words(term))
    both = {term.id: term.influence + term.dependence for term in terms}
    dots.sort(key=lambda dot: (-both[dot.stakeholder_id], dot.name))
    write_names(picture, dots, face, corners)
    return picture


def plane_height(look: Look, width: float) -> float:
    """Return how high the picture is, in pixels."""
    return _TALL * min(width, _WIDEST) + 2.2 * look.size


def _draw_face(picture: FigurePicture, face: QRectF, middle: tuple[float, float]) -> list[QRectF]:
    """Draw the frame; return where the words of the corners are."""
    translate, size = QCoreApplication.translate, picture.look.size
    x, y = middle
    picture.line([(face.left(), face.top()), (face.left(), face.bottom())], "ink", 1.4)
    picture.line([(face.left(), face.bottom()), (face.right(), face.bottom())], "ink", 1.4)
    picture.line([(x, face.top()), (x, face.bottom())], "mid_line", is_dashed=True)
    picture.line([(face.left(), y), (face.right(), y)], "mid_line", is_dashed=True)
    corners = (
        (translate("Figures", "act on others"), face.left() + 8, face.top() + size, 0.0),
        (translate("Figures", "act, and are acted on"), face.right(), face.top() + size, 1.0),
        (translate("Figures", "stand apart"), face.left() + 8, face.bottom() - size, 0.0),
        (translate("Figures", "are acted on"), face.right(), face.bottom() - size, 1.0),
    )
    across = translate("Figures", "Dependence →")
    picture.words(across, face.right(), face.bottom() + 1.1 * size, align=1.0, colour="ink")
    upwards = translate("Figures", "↑ Influence")
    picture.words(upwards, face.left(), face.bottom() + 1.1 * size, colour="ink")
    room = face.width() / 2 - 8
    return [
        picture.words(words, left, top, align=align, colour="tertiary", room=room)
        for words, left, top, align in corners
    ]


def _words(term: DependenceTerm) -> str:
    pattern = QCoreApplication.translate("Figures", "{0}: influence {1}, dependence {2}")
    return pattern.format(term.name, term.influence, term.dependence)
