"""Names beside the dots of a figure's picture."""

from itertools import combinations

from PySide6.QtCore import QRectF

from nkmap.ui.figures.labelling import APART, Dot, write_names
from nkmap.ui.figures.picture import FigurePicture, Look


class Recorded(FigurePicture):
    """A picture that keeps where its names and the lines to them are."""

    def __init__(self):
        super().__init__(Look(12), 900, 300)
        self.boxes, self.leaders = [], []

    def words(self, *arguments, **choices):
        self.boxes.append(super().words(*arguments, **choices))
        return self.boxes[-1]

    def line(self, points, *arguments, **choices):
        (x, top), (_x, bottom) = points
        self.leaders.append(QRectF(x - 0.5, top, 1, bottom - top))
        super().line(points, *arguments, **choices)


def test_names_of_crowded_dots_stand_apart_and_no_line_to_a_name_crosses_another(qapp):
    picture, face = Recorded(), QRectF(0, 0, 900, 300)
    dots = [Dot(n, f"Stakeholder {n}", 100 + 43 * n, 150 + 13 * (n % 3), 5) for n in range(1, 18)]
    write_names(picture, dots, face)
    assert len(picture.boxes) > 8 and picture.leaders
    for one, other in combinations(picture.boxes, 2):
        beside = one.adjusted(1 - APART, 0, APART - 1, 0)
        assert not beside.intersects(other)
    for leader in picture.leaders:
        assert not any(leader.intersects(box) for box in picture.boxes)
        assert sum(leader.intersects(dot.area) for dot in dots) == 0
