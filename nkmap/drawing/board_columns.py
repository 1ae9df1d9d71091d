"""How wide the columns of a board are: as wide as they need, words whole, and what is left shared out."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf


@dataclass(frozen=True, slots=True)
class Need:
    """What a column asks for, in pixels: `whole` for single lines, and `least` for its longest word.

    `share` is its part of the width beside the others. `may_grow`: it takes more than it needs where there
    is more.
    """

    share: float
    whole: float
    least: float
    may_grow: bool


def column_widths(needs: Sequence[Need], room: float) -> list[float]:
    """Return the width of each column in pixels, together no more than the room.

    A column that needs less than its share leaves it to the others; one whose longest word is longer than
    its share takes from them.
    """
    widths = _settled(needs, room)
    left = room - sum(widths)
    growing = sum(need.share for need in needs if need.may_grow)
    if left <= 0 or not growing:
        return widths
    return [
        width + (left * need.share / growing if need.may_grow else 0.0)
        for need, width in zip(needs, widths, strict=True)
    ]


def _settled(needs: Sequence[Need], room: float) -> list[float]:
    """Return what each column needs, as far as there is room: of the rest, its share."""
    widths: dict[int, float] = {}
    while len(widths) < len(needs):
        open_ones = {n: need for n, need in enumerate(needs) if n not in widths}
        whole = sum(need.share for need in open_ones.values())
        free = max(0.0, room - sum(widths.values()))
        shares = {n: free * need.share / whole for n, need in open_ones.items()}
        narrow = {n: need.whole for n, need in open_ones.items() if need.whole <= shares[n]}
        has_room = sum(need.least for need in open_ones.values()) <= free
        most = inf if has_room else free / len(open_ones)  # of a word that has to be broken
        leasts = {n: min(need.least, most) for n, need in open_ones.items()}
        wide = {n: least for n, least in leasts.items() if least > shares[n]}
        widths |= narrow or wide or shares
    return [widths[n] for n in range(len(needs))]
