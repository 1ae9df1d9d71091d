"""What becomes of places that copies give differently: nobody's is agreed, and nothing is averaged.

Equal places stay agreed. Where they differ, the agreed place is left open, and each copy's place becomes the
estimate of a group named after the copy, or its state a round of that name. A copy that leaves a place open
although groups gave theirs keeps it open for all, unless it was agreed on in another copy that is not named
like one of these groups: what such a copy says is the view of that group.
"""

from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from nkmap.commands.texts import same_name_key
from nkmap.copies.linked import Linked, Values
from nkmap.copies.merged import Choices, Key
from nkmap.copies.repairs import numbered
from nkmap.copies.resolving import Difference, Held
from nkmap.geometry import Place

Where = tuple[Any, ...]  # map, round, and the one of stakeholder, instrument and step that is placed

_WHERE = ("map_id", "round_id", "stakeholder_id", "instrument_id", "step_id")
_JUDGED = ("size_value", "salience", "confidence", "rationale", "reported_by")
_LAST = 1_000_000_000  # new rows come after all others


def where(values: Values) -> Where:
    """Return what a placement or an estimate is about."""
    return tuple(values[column] for column in _WHERE)


class Places:
    """Decides on the place of each placement, and remembers those that differ."""

    def __init__(self, estimated: Mapping[str, Mapping[Where, set[str]]], choices: Choices) -> None:
        """`estimated` says by copy which groups, known by their `same_name_key`, have placed what."""
        self._estimated = estimated
        self._choices = choices
        self.apart: dict[str, dict[str, Values]] = {}  # by uid, the placement in each copy that gives a place

    def settle(self, uid: str, row: Values, held: Held) -> None:
        """Put the agreed place into a placement, or none."""
        placed = {copy: values for copy, values in held if values["x"] is not None}
        seen = {place_of(values) for values in placed.values()}
        chosen = placed.get(self._choices.taken.get(_key(uid), ""))
        is_apart = len(seen) > 1 or (len(seen) == 1 and self._is_open(row, placed))
        if is_apart:
            self.apart[uid] = placed
            seen = {place_of(chosen)} if chosen else set()
        row["x"], row["y"] = next(iter(seen), (None, None))
        if is_apart and not chosen:
            row["locked"] = 0
            row["outcome"] = None if row["outcome"] == "agreed" else row["outcome"]

    def _is_open(self, row: Values, placed: Mapping[str, Values]) -> bool:
        groups = set[str]().union(
            *(found.get(where(row), ()) for copy, found in self._estimated.items() if copy not in placed)
        )
        is_agreed = any(
            values["outcome"] == "agreed" and same_name_key(copy) not in groups
            for copy, values in placed.items()
        )
        return bool(groups) and not is_agreed


def _key(uid: str) -> Key:
    return "placement", uid, "place"


def place_of(values: Values) -> Place:
    """Return where a row that has a place stands."""
    return values["x"], values["y"]


def add_estimates(
    rows: Linked, apart: Mapping[str, Mapping[str, Values]], held: Mapping[str, Held]
) -> tuple[int, dict[str, Difference]]:
    """Record each copy's place as the estimate of the group of its name; return how many are new.

    An estimate that such a group has given already, as `held` by the copies, stays: where its place differs,
    the difference is returned, by the uid of the estimate.
    """
    estimates = rows["group_estimate"]
    before, differing = len(estimates), {}
    known = {(*where(row), row["group_id"]): uid for uid, row in estimates.items()}
    for uid, placed in apart.items():
        about = where(rows["placement"][uid])
        for copy, values in placed.items():
            group = _group(rows, copy)
            estimate = known.setdefault((*about, group), derived("estimate", group, *about))
            stays = place_of(estimates.setdefault(estimate, _estimate(about, group, values)))
            if stays != place_of(values):
                given = {holder: place_of(row) for holder, row in held.get(estimate, ())}
                differing[estimate] = Difference("place", given | {copy: place_of(values)}, stays)
    return len(estimates) - before, differing


def _estimate(about: Where, group: str, values: Values) -> Values:
    judged = {column: values[column] for column in ("x", "y", *_JUDGED)}
    return {"id": _LAST, **dict(zip(_WHERE, about, strict=True)), "group_id": group, **judged}


def _group(rows: Linked, name: str) -> str:
    """Return the uid of the group of a name, which is made where there is none."""
    key = same_name_key(name)
    for uid in sorted(groups := rows["participant_group"]):
        if same_name_key(groups[uid]["name"]) == key:
            return uid
    uid = derived("group", key)
    groups[uid] = {"id": _LAST, "name": name, "position": _next_position(groups)}
    return uid


def add_round(rows: Linked, name: str, working: Mapping[str, Mapping[str, Values]]) -> None:
    """Record the state of a copy as a named round; `working` is its working round, {table: {uid: values}}."""
    label = numbered(name, (row["label"] for row in rows["round"].values()))
    round_uid = derived("round", label)
    rows["round"][round_uid] = {
        "id": _LAST,
        "label": label,
        "date": "",
        "working": 0,
        "position": _next_position(rows["round"]),
    }
    for table, found in working.items():
        for uid, values in found.items():
            rows[table][derived(table, round_uid, uid)] = values | {"id": _LAST, "round_id": round_uid}


def _next_position(rows: Mapping[str, Values]) -> int:
    return max((row["position"] for row in rows.values()), default=-1) + 1


def derived(*parts: object) -> str:
    """Return the uid of a row that a merge makes: the same for the same copies, whatever their order."""
    return str(uuid5(NAMESPACE_URL, "nkmap:" + "|".join(map(str, parts))))
