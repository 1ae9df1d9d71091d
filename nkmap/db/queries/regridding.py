"""What of a place holds on another grid: a value goes to wherever its quantity stands there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from nkmap.map_content import Axis, Grid
from nkmap.templates import Say, load_templates

SIZE = "influence"  # what the size value of a placement holds on a grid without a size axis
_KEPT = ("name", "low_word", "middle_word", "high_word", "mid_line", "step", "flipped")
_SHARE = 0.0, 1.0  # ends of a size value

Place = tuple[float, float]  # in axis units


@dataclass(frozen=True, slots=True)
class Standing:
    """What a placement or an estimate says: x, y in axis units, size 0..1; None = not assessed."""

    x: float | None
    y: float | None
    size: float | None = None


class Known(NamedTuple):
    """A value with the quantity it stands for, and the ends of the scale it is on."""

    value: float
    ends: tuple[float, float]


class Regridding:
    """Carries values from one grid to another. Nothing is imputed.

    A place holds if both of its values are known on the new grid. The coordinate of columns, wedges and rings
    that means nothing takes the share of its axis at which the token stood in that direction, so that the
    picture changes as little as it can. Axes that people name themselves (the blank grid) hold no quantity
    that another grid has. What has no place stays without one.
    """

    def __init__(self, old: Grid, new: Grid) -> None:
        self._old, self._new = old, new

    def carried(self, was: Standing) -> Standing:
        """Return what is known on the new grid; influence that no axis shows there is kept as the size."""
        known = self._known(was)
        x, y = self._place(was, known) or (None, None)
        size = known.get(_size_quantity(self._new))
        return Standing(x, y, None if size is None else _onto(size, _SHARE))

    def carried_place(self, x: float | None, y: float | None) -> Place | None:
        """Return where a place alone, as of an earlier move, lies on the new grid."""
        was = Standing(x, y)
        return self._place(was, self._known(was))

    def lost(self, was: Standing) -> list[str]:
        """Return the dimensions ("x", "y", "size") whose value is known and does not go over."""
        becomes = self.carried(was)
        kept = {_size_quantity(self._new)}
        if becomes.x is not None:
            kept |= {axis.quantity for axis in (self._new.x, self._new.y)}
        found = [
            name for name in ("x", "y") if has_meaning(self._old, name) and getattr(was, name) is not None
        ]
        found = [name for name in found if getattr(self._old, name).quantity not in kept - {"free"}]
        is_size_lost = was.size is not None and _size_quantity(self._old) not in kept
        return found + ["size"] * is_size_lost

    def hides_influence(self) -> bool:
        """Return whether influence is shown on the old grid and not on the new one."""
        return _shows_influence(self._old) and not _shows_influence(self._new)

    def _place(self, was: Standing, known: dict[str, Known]) -> Place | None:
        if was.x is None or was.y is None:
            return None
        x, y = self._value("x", was.x, known), self._value("y", was.y, known)
        return None if x is None or y is None else (x, y)

    def _value(self, dimension: str, was: float, known: dict[str, Known]) -> float | None:
        axis: Axis = getattr(self._new, dimension)
        if not has_meaning(self._new, dimension):
            return _onto(Known(was, _ends(getattr(self._old, dimension))), _ends(axis))
        found = known.get(axis.quantity)
        return None if found is None else _onto(found, _ends(axis))

    def _known(self, was: Standing) -> dict[str, Known]:
        """Return values by quantity; what an axis holds counts before what the size holds."""
        found = {}
        if was.size is not None:
            found[_size_quantity(self._old)] = Known(was.size, _SHARE)
        for dimension, value in (("x", was.x), ("y", was.y)):
            axis: Axis = getattr(self._old, dimension)
            if value is not None and axis.quantity != "free":
                found[axis.quantity] = Known(value, _ends(axis))
        return found


def has_meaning(grid: Grid, dimension: str) -> bool:
    """Return whether an axis means something: of columns, wedges and rings the free one does not."""
    return getattr(grid, dimension).quantity != "free" or grid.layout == "quadrants"


def shipped_grids(template_id: str, say: Say = str) -> list[Grid]:
    """Return the grid of a shipped template in English and in the language of the asker; else nothing."""
    both = (*load_templates(), *load_templates(say))
    return [template.grid for template in both if template.id == template_id]


def with_own_words(new: Grid, old: Grid, shipped: Sequence[Grid]) -> Grid:
    """Return a new grid that says what people said on the old one, where an axis holds the same quantity.

    Their own is what differs from every shipped form of the old grid: words, step, mid line and direction.
    Names and advice of cells belong to their grid and are the new one's.
    """
    size = new.size and _reworded(new.size, old, shipped)
    return replace(new, x=_reworded(new.x, old, shipped), y=_reworded(new.y, old, shipped), size=size)


def _reworded(axis: Axis, old: Grid, shipped: Sequence[Grid]) -> Axis:
    before = _axis_of(old, axis.quantity)
    if before is None:
        return axis
    known = [_axis_of(grid, axis.quantity) for grid in shipped]
    values = {name: getattr(before, name) for name in _KEPT}
    own = {
        name: value
        for name, value in values.items()
        if value not in [getattr(one, name) for one in known if one]
    }
    if axis.mid_line is None or before.mid_line is None or _ends(axis) != _ends(before):
        own.pop("mid_line", None)
    if _ends(axis) != _ends(before):
        own.pop("step", None)
    return replace(axis, **own)


def _axis_of(grid: Grid, quantity: str) -> Axis | None:
    axes = (axis for axis in (grid.x, grid.y, grid.size) if axis is not None)
    return next((axis for axis in axes if axis.quantity == quantity != "free"), None)


def _size_quantity(grid: Grid) -> str:
    return grid.size.quantity if grid.size else SIZE


def _shows_influence(grid: Grid) -> bool:
    return _axis_of(grid, SIZE) is not None


def _ends(axis: Axis) -> tuple[float, float]:
    return axis.minimum, axis.maximum


def _onto(known: Known, ends: tuple[float, float]) -> float:
    """Return a value on another scale; on the same one it stays as it is, to the last digit."""
    if known.ends == ends:
        return known.value
    share = (known.value - known.ends[0]) / (known.ends[1] - known.ends[0])
    return round(ends[0] + min(1.0, max(0.0, share)) * (ends[1] - ends[0]), 6)
