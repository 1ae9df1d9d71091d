"""What if: assessments of a map in which some values are others, or somebody is not there."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from nkmap.figures.taking_part import Assessment


@dataclass(frozen=True, slots=True)
class Supposition:
    """What is supposed of a stakeholder: stance -1..1, influence and salience 0..1; None = as recorded.

    `left_out`: as if it were not there at all.
    """

    stakeholder_id: int
    stance: float | None = None
    influence: float | None = None
    salience: float | None = None
    left_out: bool = False


def supposed(assessments: Iterable[Assessment], suppositions: Iterable[Supposition]) -> list[Assessment]:
    """Return what would be assessed; of somebody who is not on the map nothing is supposed."""
    by_id = {one.stakeholder_id: one for one in suppositions}
    found = []
    for one in assessments:
        what = by_id.get(one.id, Supposition(one.id))
        if not what.left_out:
            values = {name: getattr(what, name) for name in ("stance", "influence", "salience")}
            found.append(replace(one, **{name: value for name, value in values.items() if value is not None}))
    return found
