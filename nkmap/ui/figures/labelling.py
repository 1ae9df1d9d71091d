"""Names beside dots: the most important first, each where it covers nothing, and left out where it would."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from nkmap.ui.figures.picture import FigurePicture

GAP = 4  # px between a dot and its name
APART = 6  # px between two names beside one another
LONGEST = 22  # letters' widths of a name; the rest is in the tool tip and in the table
# Where a name may be, best first: right or left of its dot, above or below; and how much of it lies left.
PLACES = (
    (1, 0, 0.0), (-1, 0, 1.0), (0, -1, 0.5), (0, 1, 0.5),
    (0, -1, 0.1), (0, -1, 0.9), (0, 1, 0.1), (0, 1, 0.9),
    (0, -3, 0.5), (0, 3, 0.5), (0, -4, 0.5), (0, 4, 0.5),
)  # fmt: skip


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
    picture: FigurePicture,
    dots: Sequence[Dot],
    face: QRectF,
    obstacles: Sequence[QRectF] = (),
    lines: Sequence[QRectF] = (),
) -> None:
    """Write the names of dots, the most important first, within a face, while there is room.

    They cover no obstacle, and lines only where there is no other room.
    """
    taken = [*obstacles, *(dot.area for dot in dots)]
    room = LONGEST * picture.look.size * 0.6
    for dot in dots:
        width, size = min(picture.look.width_of(dot.name), room), picture.look.size
        place = _free_place(dot, width, size, [*lines, *taken], face)
        place = place or _free_place(dot, width, size, taken, face)
        if place is None:
            continue
        x, y, box = place
        leader = _leader(dot, y, size)
        if not leader.isEmpty():
            picture.line([(dot.x, leader.top()), (dot.x, leader.bottom())], "tertiary")
        picture.words(dot.name, x, y, colour="ink", room=room, is_cased=True)
        taken += (box, leader)


def _leader(dot: Dot, y: float, size: float) -> QRectF:
    """Return the room of the line from a dot to its name at a height; nothing for a name that is near."""
    if abs(y - dot.y) <= 2 * (dot.radius + size):
        return QRectF()
    way = -1 if y < dot.y else 1
    start, end = dot.y + way * dot.radius, y - way * 0.7 * size
    return QRectF(dot.x - 2, min(start, end), 4, abs(end - start))


def _free_place(
    dot: Dot, width: float, size: float, taken: Sequence[QRectF], face: QRectF
) -> tuple[float, float, QRectF] | None:
    """Return where a name begins, and the box that it takes."""
    away, height = dot.radius + GAP, size * 1.24
    for dx, dy, align in PLACES:
        left = dot.x + dx * away - align * width
        if not dx:  # above and below it may be pushed back onto the face
            left = max(face.left(), min(face.right() - width, left))
        y = dot.y + dy * (away + height / 2)
        box = QRectF(left, y - height / 2, width, height)
        rooms = box.adjusted(-APART / 2, 0, APART / 2, 0), _leader(dot, y, size)
        if face.contains(box) and not any(room.intersects(other) for room in rooms for other in taken):
            return left, y, rooms[0]
    return None
