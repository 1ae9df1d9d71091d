"""Lines of a grid as obstacles: a name rather stands beside a line than on it."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF

from nkmap.labels import Obstacle

_OVER_GRID_LINE = 0.7  # a name never goes far away for that


def beside_lines(lines: Sequence[QLineF], weight: float = _OVER_GRID_LINE) -> list[Obstacle]:
    """Return straight lines as obstacles. Arcs are none: as many short lines they would take seconds."""
    return [Obstacle.line([(line.x1(), line.y1()), (line.x2(), line.y2())], weight) for line in lines]
