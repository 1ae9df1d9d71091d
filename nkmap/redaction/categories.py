"""Small categories merged: a kind or a region that few names have would say who they are."""

from collections import Counter
from collections.abc import Callable

from nkmap.db.project_rows import Row, Rows
from nkmap.redaction.levels import SMALLEST_CATEGORY

OTHER = "other"


def merged_regions(stakeholders: list[Row]) -> Callable[[str], str]:
    """Return what says the region of a name: itself where enough have it, otherwise “other”."""
    counted = Counter(row["region"] for row in stakeholders)
    return lambda region: region if not region or counted[region] >= SMALLEST_CATEGORY else OTHER


def with_merged_kinds(rows: Rows) -> Rows:
    """Return the rows with small kinds put into “other”, and without kinds that nobody has."""
    counted = Counter(row["kind_id"] for row in rows["stakeholder"] if row["kind_id"] is not None)
    small = {id_ for id_, count in counted.items() if count < SMALLEST_CATEGORY}
    if not small:
        return rows | {"stakeholder_kind": [row for row in rows["stakeholder_kind"] if row["id"] in counted]}
    other = _other(rows["stakeholder_kind"])
    people = [
        row | {"kind_id": other["id"]} if row["kind_id"] in small else row for row in rows["stakeholder"]
    ]
    kept = [row for row in rows["stakeholder_kind"] if row["id"] in counted.keys() - small - {other["id"]}]
    return rows | {"stakeholder": people, "stakeholder_kind": [*kept, other]}


def _other(kinds: list[Row]) -> Row:
    """Return the kind “other”: the project's own, or a new one."""
    own = next((kind for kind in kinds if kind["name"].casefold() == OTHER), None)
    new = {"id": 1 + max(kind["id"] for kind in kinds), "uid": "", "name": OTHER, "symbol": "pill"}
    return own or new | {"colour": "slate", "position": len(kinds)}
