"""Guides: what is carried past the height or the side of another token stops there, and it is said."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nkmap.geometry import Place
from nkmap.map_content import Axis, Token

NEAR = 4.0  # px from the value of another token

# Directions that mean nothing have no guides: how high in a column, how far out in a wedge, where on a ring.
MEANINGFUL = {"quadrants": (0, 1), "columns": (0,), "wedges": (0,), "rings": (0,)}


@dataclass(frozen=True, slots=True)
class Guide:
    """A value, in axis units, that is now shared with another token; `dimension` 0 is x, 1 is y.

    `across` is the value of that token in the other dimension.
    """

    dimension: int
    value: float
    across: float
    name: str


def guide_near(
    dimension: int,
    place: Place,
    others: Iterable[Token],
    pixels_to: Callable[[float], float],
    reach: float = NEAR,
) -> Guide | None:
    """Return the guide to the token whose value is nearest, None where none is within `reach` pixels.

    Of several with the same value it is the token that stands nearest.
    """

    def away(token: Token) -> tuple[float, float]:
        at = token.x, token.y
        return abs(at[dimension] - place[dimension]), abs(at[1 - dimension] - place[1 - dimension])

    level = min(others, key=away, default=None)
    if level is None:
        return None
    at = level.x, level.y
    guide = Guide(dimension, at[dimension], at[1 - dimension], level.label)
    return guide if pixels_to(guide.value) <= reach else None


def guide_words(axis: Axis, name: str) -> str:
    """Return what is said for a value that is shared: "same stance as Germany"."""
    return _patterns()[axis.quantity].format(name, axis.name)


def _patterns() -> dict[str, str]:
    """Return whole sentences by quantity: languages differ in where the name stands."""
    return {
        "stance": QCoreApplication.translate("Guides", "same stance as {0}"),
        "influence": QCoreApplication.translate("Guides", "same influence as {0}"),
        "interest": QCoreApplication.translate("Guides", "same interest as {0}"),
        "alignment": QCoreApplication.translate("Guides", "same alignment as {0}"),
        "threat": QCoreApplication.translate("Guides", "same threat as {0}"),
        "cooperation": QCoreApplication.translate("Guides", "same cooperation as {0}"),
        "distance": QCoreApplication.translate("Guides", "same distance as {0}"),
        "sensitivity": QCoreApplication.translate("Guides", "same sensitivity as {0}"),
        "feasibility": QCoreApplication.translate("Guides", "same feasibility as {0}"),
        "free": QCoreApplication.translate("Guides", "same as {0}: {1}"),
    }
