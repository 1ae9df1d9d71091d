"""Lines of a grid as obstacles: a name stands beside a line rather than on it, where that costs nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF

from nkmap.labels import Obstacle

_OVER_GRID_LINE = 0.25  # less than any other side of a token costs: the casing of a name covers the line


def beside_lines(lines: Sequence[QLineF], weight: float = _OVER_GRID_LINE) -> list[Obstacle]:
    """Return straight lines as obstacles. Arcs are none: as many short lines they would take seconds."""
    return [Obstacle.line([(line.x1(), line.y1()), (line.x2(), line.y2())], weight) for line in lines]
