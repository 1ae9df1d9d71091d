"""Names beside dots: the most important first, each where it covers nothing, and left out where it would."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from nkmap.ui.figures.picture import FigurePicture

GAP = 4  # px between a dot and its name
LONGEST = 22  # letters' widths of a name; the rest is in the tool tip and in the table


@dataclass(frozen=True, slots=True)
class Dot:
    """Somebody's dot in a picture, in pixels."""

    stakeholder_id: int
    name: str
    x: float
    y: float
    radius: float

    @property
    def area(self) -> QRectF:
        """The square around it."""
        return QRectF(self.x - self.radius, self.y - self.radius, 2 * self.radius, 2 * self.radius)


def write_names(
    picture: FigurePicture, dots: Sequence[Dot], face: QRectF, obstacles: Sequence[QRectF] = ()
) -> int:
    """Write the names of dots, the most important first, within a face; return how many had no room."""
    taken, left_out = [*obstacles, *(dot.area for dot in dots)], 0
    room = LONGEST * picture.look.size * 0.6
    for dot in dots:
        place = _free_place(dot, min(picture.look.width_of(dot.name), room), picture.look.size, taken, face)
        if place is None:
            left_out += 1
            continue
        x, y, align, box = place
        picture.words(dot.name, x, y, align=align, colour="ink", room=room, is_cased=True)
        taken.append(box)
    return left_out


def _free_place(
    dot: Dot, width: float, size: float, taken: Sequence[QRectF], face: QRectF
) -> tuple[float, float, float, QRectF] | None:
    """Return where a name begins, how much of it lies left of that, and the box that it takes."""
    away, height = dot.radius + GAP, size * 1.24
    for dx, dy, align in ((away, 0.0, 0.0), (-away, 0.0, 1.0), (0.0, -1.0, 0.5), (0.0, 1.0, 0.5)):
        x, y = dot.x + dx, dot.y + dy * (away + height / 2)
        box = QRectF(x - align * width, y - height / 2, width, height)
        if face.contains(box) and not any(box.intersects(other) for other in taken):
            return x, y, align, box
    return None
