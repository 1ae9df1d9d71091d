"""What is said of a movement between two rounds: how far, and how that was worked out."""

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.rounds import Movement
from nkmap.geometry import place_words
from nkmap.map_content import Axis, Grid


def distance_words(movement: Movement) -> str:
    """Return how far somebody moved, as whole percent of the axes, or that they came, left or stayed."""
    translate = QCoreApplication.translate
    if movement.start is None:
        return translate("Movements", "came")
    if movement.end is None:
        return translate("Movements", "left")
    if not movement.distance:
        return translate("Movements", "stayed")
    return translate("Movements", "{0} %").format(_percent(movement.distance))


def places_words(movement: Movement, grid: Grid) -> str:
    """Return from where to where, in the words of the axes."""
    nowhere = QCoreApplication.translate("Movements", "not placed")
    start, end = (place_words(grid, *place) if place else nowhere for place in (movement.start, movement.end))
    return start if start == end else f"{start} → {end}"


def arithmetic_words(movement: Movement, grid: Grid) -> str:
    """Return how a distance was worked out; nothing for who came, left or stayed."""
    if movement.start is None or movement.end is None or not movement.distance:
        return ""
    shares = [
        abs(after - before) / (axis.maximum - axis.minimum)
        for before, after, axis in zip(movement.start, movement.end, (grid.x, grid.y), strict=True)
    ]
    ways = zip((grid.x, grid.y), movement.start, movement.end, shares, strict=True)
    lines = [_way(*way) for way in ways]
    whole = QCoreApplication.translate("Movements", "Together: √({0}² + {1}²) = {2} % of an axis")
    percents = (_percent(share) for share in (*shares, movement.distance))
    return "\n".join([*lines, whole.format(*percents)])


def _way(axis: Axis, before: float, after: float, share: float) -> str:
    words = QCoreApplication.translate("Movements", "{0}: from {1} to {2}, {3} % of the axis")
    return words.format(axis.name, f"{before:.2f}", f"{after:.2f}", _percent(share))


def _percent(share: float) -> int:
    return round(100 * share)
