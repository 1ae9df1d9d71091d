"""Proposes the map on which the values of a table go: the one in front, if it has axes for them."""

from collections.abc import Collection, Iterable

from nkmap.data_in.clues import Clues
from nkmap.data_in.fields import AXIS_FIELDS
from nkmap.data_in.known import KnownMap

_A_PLACE = 2  # values that make one


def guess_map(fields: Iterable[str | None], clues: Clues) -> KnownMap | None:
    """Return a map with axes for all these fields, the one in front first; None: a new map.

    Where there are more of them than two axes can show, the map with most of them is taken.
    """
    wanted = {id_ for id_ in fields if id_ in AXIS_FIELDS}
    maps = sorted(clues.maps, key=lambda shown: shown.id != clues.map_id)
    best = max(maps, key=lambda shown: len(_shown(shown, wanted)), default=None)
    if best is None:
        return None
    count = len(_shown(best, wanted))
    return best if count == len(wanted) or (len(wanted) > _A_PLACE and count >= _A_PLACE) else None


def shows(shown: KnownMap | None, field_id: str | None) -> bool:
    """Return whether a map has the axis that a field needs, if it needs one; a new map may have any."""
    return shown is None or field_id not in AXIS_FIELDS or shown.dimension_of(field_id) is not None


def _shown(shown: KnownMap, wanted: Collection[str]) -> list[str]:
    return [id_ for id_ in wanted if shown.dimension_of(id_) is not None]
