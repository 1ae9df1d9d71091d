"""Guides: what is carried past the height or the side of another token stops there, and it is said."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nkmap.geometry import Place
from nkmap.map_content import Axis, Token

NEAR = 4.0  # px from the value of another token

# Directions that mean nothing have no guides: how high in a column, how far out in a wedge, where on a ring.
MEANINGFUL = {"quadrants": (0, 1), "columns": (0,), "wedges": (0,), "rings": (0,), "plane": ()}


class Guide(NamedTuple):
    """A value, in axis units, that is now shared with another token; `dimension` 0 is x, 1 is y.

    `across` is the value of that token in the other dimension.
    """

    dimension: int
    value: float
    across: float
    name: str


class Levels:
    """The guides to all tokens, in the order of their values: the nearest is found without a look at all."""

    def __init__(self, tokens: Iterable[Token]) -> None:
        places = [((token.x, token.y), token.label) for token in tokens]
        self._guides = [
            sorted(
                (Guide(number, at[number], at[1 - number], label) for at, label in places),
                key=lambda guide: guide.value,
            )
            for number in (0, 1)
        ]
        self._values = [[guide.value for guide in guides] for guides in self._guides]

    def guide_near(
        self, dimension: int, place: Place, pixels_to: Callable[[float], float], reach: float = NEAR
    ) -> Guide | None:
        """Return the guide to the token whose value is nearest, None where none is within `reach` pixels.

        Of several with the same value it is the token that stands nearest.
        """
        values, value, across = self._values[dimension], place[dimension], place[1 - dimension]
        at = bisect_left(values, value)
        beside = values[max(at - 1, 0) : at + 1]
        if not beside:
            return None
        nearest = min(beside, key=lambda one: abs(one - value))
        if pixels_to(nearest) > reach:
            return None
        level = self._guides[dimension][bisect_left(values, nearest) : bisect_right(values, nearest)]
        return min(level, key=lambda guide: abs(guide.across - across))


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
