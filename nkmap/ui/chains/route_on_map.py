"""A route drawn on the map in front, as the leverage entry that it would be."""

from collections.abc import Mapping

from nkmap.leverage.chains import Route
from nkmap.leverage.entries import EntryRow

NOT_LOGGED = 0  # no entry has this id


def as_entry(route: Route, labels: Mapping[int, str], map_id: int) -> EntryRow:
    """Return the entry of a route that is not logged: nothing of it is assessed."""
    holder, *via, target = route.stakeholders
    known = {
        "id": NOT_LOGGED,
        "map_id": map_id,
        "holder_id": holder,
        "holder": labels[holder],
        "target_id": target,
        "target": labels[target],
        "via_ids": tuple(via),
        "via": tuple(labels[id_] for id_ in via),
    }
    return EntryRow._make(known.get(name) for name in EntryRow._fields)
