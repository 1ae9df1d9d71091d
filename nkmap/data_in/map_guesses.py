"""Proposes the map on which the values of a table go: the one in front, if it has axes for them."""

from collections.abc import Collection, Iterable, Sequence

from nkmap.data_in.clues import Clues, Columns, Guess, names_among
from nkmap.data_in.fields import AXIS_FIELDS
from nkmap.data_in.known import KnownMap
from nkmap.data_in.targets import template_for
from nkmap.errors import Sentence

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


def unshown(columns: Columns, guesses: Sequence[Guess], shown: KnownMap | None) -> dict[int, Sentence]:
    """Return the columns whose values would be nowhere on a map, with the reason; None: on a new map.

    Half a place is none: a single value is kept on a map only for those who may stand there already.
    """
    held = [guess.holds for guess in guesses]
    if shown is None and "map" in held:
        return {}
    axes = {place: id_ for place, id_ in enumerate(held) if id_ in AXIS_FIELDS and id_ is not None}
    dimensions = _dimensions(shown, axes.values())
    reason = (
        Sentence("A new map would have no axis for it.")
        if shown is None
        else Sentence("The map “{0}” has no axis for it.", shown.question)
    )
    found = {place: reason for place, id_ in axes.items() if dimensions[id_] is None}
    along = [place for place, id_ in axes.items() if dimensions[id_] in ("x", "y")]
    is_half = len(along) == 1 and columns.holds == "stakeholders" and not {"x", "y"} & set(held)
    if is_half and along[0] not in columns.table.fields and not _are_known(columns, held):
        found[along[0]] = Sentence("A place on a map needs two values, and this is the only one.")
    return found


def _dimensions(shown: KnownMap | None, fields: Collection[str]) -> dict[str, str | None]:
    """Return which axis shows each field, of a map or of the one that would be made for them."""
    if shown is not None:
        return {id_: shown.dimension_of(id_) for id_ in fields}
    grid = template_for(fields).grid
    axes = {grid.y.quantity: "y", grid.x.quantity: "x"}
    return {id_: axes.get(id_) for id_ in fields}


def _are_known(columns: Columns, held: Sequence[str | None]) -> bool:
    """Return whether some of the stakeholders are in the project already, and may have a place there."""
    subjects = (columns.looks[place] for place, id_ in enumerate(held) if id_ in ("name", "id"))
    known = columns.clues.names | columns.clues.uids
    return any(names_among(look, known).part for look in subjects)


def _shown(shown: KnownMap, wanted: Collection[str]) -> list[str]:
    return [id_ for id_ in wanted if shown.dimension_of(id_) is not None]
