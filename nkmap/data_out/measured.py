"""What is assessed on a map, on scales of their own: whatever the ends of its axes are."""

from typing import NamedTuple

from nkmap.data_out.material import Material
from nkmap.db.project_rows import Row

_COLUMNS = {"x": "x", "y": "y", "size": "size_value"}  # of a placement, by the dimension of an axis
_DIGITS = 9


class Measured(NamedTuple):
    """What is recorded of one stakeholder: stance -1..1, influence and salience 0..1; None = not assessed."""

    influence: float | None = None
    stance: float | None = None
    salience: float | None = None
    confidence: str | None = None


NOTHING = Measured()


def maps_with_stance(material: Material) -> list[int]:
    """Return the ids of the maps with a stance axis, in their order."""
    axes = material.rows["grid_axis"]
    found = {axis["map_id"] for axis in axes if axis["quantity"] == "stance" and axis["dimension"] != "size"}
    return [row["id"] for row in material.ordered("map") if row["id"] in found]


def measured(material: Material, map_id: int, round_id: int) -> dict[int, Measured]:
    """Return what is assessed on a map in a round, by stakeholder."""
    axes = {axis["quantity"]: axis for axis in material.rows["grid_axis"] if axis["map_id"] == map_id}
    return {
        row["stakeholder_id"]: Measured(
            _share(row, axes.get("influence")),
            _stance(row, axes.get("stance")),
            row["salience"],
            row["confidence"],
        )
        for row in material.rows["placement"]
        if row["map_id"] == map_id and row["round_id"] == round_id and row["stakeholder_id"] is not None
    }


def _share(placement: Row, axis: Row | None) -> float | None:
    """Return how far along an axis a placement is, 0..1; None where there is no axis or no value."""
    value: float | None = placement[_COLUMNS[axis["dimension"]]] if axis else None
    if axis is None or value is None or axis["dimension"] == "size":
        return value
    share: float = (value - axis["minimum"]) / (axis["maximum"] - axis["minimum"])
    return round(min(max(share, 0.0), 1.0), _DIGITS)


def _stance(placement: Row, axis: Row | None) -> float | None:
    if axis is None or axis["dimension"] == "size":
        return None
    share = _share(placement, axis)
    return None if share is None else round(2 * share - 1, _DIGITS)
