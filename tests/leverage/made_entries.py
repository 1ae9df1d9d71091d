"""Leverage entries and assessments by hand: what is not given is not assessed."""

from typing import Any

from nkmap.figures.taking_part import Assessment
from nkmap.leverage.entries import EntryRow, needs_caution

TEXTS = {name: "" for name, kind in EntryRow.__annotations__.items() if kind is str or kind == "str"} | {
    "sensitivity": "shareable"
}


def entry(id_: int, target: int, holder: int | None = None, **values: Any) -> EntryRow:
    """Return an entry of map 1 with instrument 1, sorted as an inducement."""
    given: dict[str, Any] = dict.fromkeys(EntryRow._fields) | TEXTS
    given |= {"id": id_, "map_id": 1, "target_id": target, "holder_id": holder, "via_ids": (), "via": ()}
    given |= {"target": f"S{target}", "holder": None if holder is None else f"S{holder}"}
    given |= {"instrument_id": 1, "instrument": "Aid", "kind": "inducement"} | values
    return EntryRow(**given | {"caution": needs_caution(given["backfire_risk"], given["population_harm"])})


def assessed(
    id_: int, stance: float | None, influence: float | None = 0.5, salience: float | None = None
) -> Assessment:
    """Return what is assessed of a stakeholder."""
    return Assessment(id_, f"uid {id_}", f"S{id_}", stance, influence, salience)
