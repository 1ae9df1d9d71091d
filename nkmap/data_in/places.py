"""Puts values on maps: agreed places with their history, and what groups estimate."""

from collections.abc import Mapping
from datetime import datetime
from math import isclose
from typing import Any, NamedTuple

from nkmap.data_in.account import HALF_PLACES, Account
from nkmap.data_in.draft import Draft, Values
from nkmap.data_in.known import Known, KnownMap
from nkmap.data_in.targets import Targets
from nkmap.data_in.values import CLOSE, ON_AXES, Share
from nkmap.errors import Sentence
from nkmap.map_content import Axis

# The columns that a place has besides x and y, by field.
_COLUMNS = {
    "size": "size_value",
    "salience": "salience",
    "confidence": "confidence",
    "rationale": "rationale",
}
_KEY = ("map_id", "round_id", "group_id", "stakeholder_id")


class Where(NamedTuple):
    """Whose place it is; with a group, it is an estimate of that group."""

    shown: KnownMap
    round_id: int
    stakeholder_id: int
    group_id: int | None = None

    @property
    def key(self) -> tuple[int, int, int | None, int]:
        """What tells its row from all others."""
        return self.shown.id, self.round_id, self.group_id, self.stakeholder_id


class Places:
    """The rules of `commands.placements` and `commands.estimates` for values that come by the thousand."""

    def __init__(self, known: Known, draft: Draft, targets: Targets, account: Account) -> None:
        self._draft, self._targets, self._account = draft, targets, account
        self._now = datetime.now().isoformat(timespec="seconds")
        agreed = {(row.map_id, row.round_id, None, row.stakeholder_id): row.id for row in known.placements}
        estimated = {
            (row.map_id, row.round_id, row.group_id, row.stakeholder_id): row.id for row in known.estimates
        }
        self._ids: dict[tuple[Any, ...], int] = {**agreed, **estimated}
        self._began: dict[int, tuple[Any, Any]] = {}  # where places were before, by placement
        self._estimated = {
            (row.map_id, row.round_id, row.stakeholder_id) for row in known.estimates if row.x is not None
        }

    @property
    def count(self) -> int:
        """How many places there are, agreed and estimated."""
        return len(self._ids)

    def id_of(self, map_id: int, round_id: int, group_id: int | None, stakeholder_id: int) -> int | None:
        """Return the id of a placement, with a group of its estimate; None where none is recorded."""
        return self._ids.get((map_id, round_id, group_id, stakeholder_id))

    def put(self, where: Where, values: Mapping[str, Any], table: str, line: int) -> None:
        """Record what a row says of a place; what cannot be is refused, and the rest of the row stays."""
        rows = "placement" if where.group_id is None else "group_estimate"
        id_ = self._ids.get(where.key)
        before: Mapping[str, Any] = self._draft.rows(rows)[id_] if id_ is not None else {}
        refuse = _Refusing(self._account, table, line)
        wanted = {_COLUMNS[field]: value for field, value in values.items() if field in _COLUMNS}
        wanted |= self._place(where, before, _on_axes(where.shown, values, refuse), refuse)
        wanted = {column: value for column, value in wanted.items() if not _same(before.get(column), value)}
        if wanted and not self._targets.can_change(where.round_id):
            refuse(Sentence("An earlier round cannot be changed, and this row would change one."))
        elif wanted:
            self._write(rows, where, before, wanted)

    def note_moves(self) -> None:
        """Add the history: one move for each place that is another one than before, whatever led there."""
        for id_, start in self._began.items():
            row = self._draft.rows("placement")[id_]
            if start != (row["x"], row["y"]):
                self._draft.add(
                    "position_history",
                    placement_id=id_,
                    round_id=row["round_id"],
                    moved_at=self._now,
                    from_x=start[0],
                    from_y=start[1],
                    to_x=row["x"],
                    to_y=row["y"],
                )

    def _place(self, where: Where, before: Mapping[str, Any], given: Values, refuse: "_Refusing") -> Values:
        """Return the place, or nothing where there is none, or where it may not change."""
        place = {**{name: before.get(name) for name in ("x", "y")}, **given}
        if place["x"] is None or place["y"] is None:
            self._account.count(HALF_PLACES, int("x" in given or "y" in given))
            return {name: value for name, value in given.items() if name == "size_value"}
        is_move = (place["x"], place["y"]) != (before.get("x"), before.get("y"))
        if is_move and where.group_id is None and where.shown.blind:
            refuse(Sentence("Groups are placing blindly on this map, so nothing is moved there now."))
        elif is_move and before.get("locked"):
            refuse(Sentence("It is locked in its place on the map. Unlock it to move it."))
        else:
            return place
        return {}

    def _write(self, rows: str, where: Where, before: Mapping[str, Any], wanted: Values) -> None:
        start, is_agreed = (before.get("x"), before.get("y")), where.group_id is None
        if is_agreed and {"x", "y"} & wanted.keys() and self._is_agreement(where, before):
            wanted = {**wanted, "outcome": "agreed"}
        id_ = self._ids.get(where.key)
        if id_ is None:
            key = zip(_KEY, where.key, strict=True)
            wanted |= {column: value for column, value in key if value is not None}
            id_ = self._ids[where.key] = self._draft.add(rows, **wanted)
        else:
            self._draft.set(rows, id_, **wanted)
        if is_agreed:
            self._began.setdefault(id_, start)

    def _is_agreement(self, where: Where, before: Mapping[str, Any]) -> bool:
        """Return whether groups gave their places before, and nothing came of it: as `note_agreed` says."""
        is_open = before.get("outcome") is None
        return is_open and (where.shown.id, where.round_id, where.stakeholder_id) in self._estimated


class _Refusing(NamedTuple):
    """Refuses values of one row."""

    account: Account
    table: str
    line: int

    def __call__(self, reason: Sentence) -> None:
        self.account.refuse(self.table, self.line, reason)


def _on_axes(shown: KnownMap, values: Mapping[str, Any], refuse: _Refusing) -> Values:
    """Return x and y in axis units, and the size 0..1 where it shows a value; refused ones are not there."""
    given: Values = {}
    for field, value in values.items():
        if field not in ON_AXES:
            continue
        dimension = shown.dimension_of(field)
        if dimension is None:
            refuse(Sentence("The map “{0}” has no axis for {1}.", shown.question, Sentence(field)))
            continue
        number = _along(shown.axes[dimension], value)
        if number is None:
            refuse(_outside(shown.axes[dimension], value))
        elif dimension == "size":
            axis = shown.axes[dimension]
            given["size_value"] = (number - axis.minimum) / (axis.maximum - axis.minimum)
        else:
            given.setdefault(dimension, number)
    return given


def _same(one: Any, other: Any) -> bool:
    """Return whether two values are the same, but for what comes from calculating."""
    if isinstance(one, float) and isinstance(other, float):
        return isclose(one, other, abs_tol=CLOSE)
    return bool(one == other)


def _along(axis: Axis, value: Any) -> float | None:
    """Return a value in axis units, None outside of the axis."""
    if isinstance(value, Share):
        return value.on(axis.minimum, axis.maximum)
    if not axis.minimum - CLOSE <= value <= axis.maximum + CLOSE:
        return None
    return min(axis.maximum, max(axis.minimum, float(value)))


def _outside(axis: Axis, value: float) -> Sentence:
    return Sentence(
        "{0:g} is not on the axis “{1}”, which runs from {2:g} to {3:g}.",
        value,
        axis.name,
        axis.minimum,
        axis.maximum,
    )
