"""What a person does in the network becomes an edit: each method is one undo step."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nkmap.commands import network_places, relations
from nkmap.geometry import Place
from nkmap.ui.performing import Performing, short


@dataclass(frozen=True, slots=True)
class TypedRelation:
    """A relation as typed; `relation_id` is that of the one that is changed, None for a new one."""

    relation_id: int | None
    from_id: int
    to_id: int
    kind: str
    strength: int | None
    directed: bool


class NetworkEdits(Performing):
    """Relations, and the places of those who were put by hand."""

    def log(self, typed: TypedRelation) -> bool:
        """Connect two stakeholders, or change what connects them; return whether it was done."""
        values: dict[str, Any]
        values = {"kind": typed.kind, "strength": typed.strength, "directed": int(typed.directed)}
        if typed.relation_id is not None:
            values |= {"from_id": typed.from_id, "to_id": typed.to_id}
            label = self.tr("Change what connects {0}").format(self._ends(typed))
            return self._do(label, relations.update, typed.relation_id, **values)
        label = self.tr("Connect {0}").format(self._ends(typed))
        return self._perform(label, relations.connect, typed.from_id, typed.to_id, **values) is not None

    def disconnect_relation(self, relation_id: int) -> bool:
        """Remove a relation; return whether it was done."""
        return self._do(self.tr("Remove a relation"), relations.disconnect, [relation_id])

    def put(self, places: Mapping[int, Place], merge_key: str | None = None) -> None:
        """Put stakeholders at places, 0..1 from the left and the top."""
        label = self._about_names(self.tr("Move {0} in the network"), list(places))
        self._do(label, network_places.put, places, merge_key=merge_key)

    def nudge(self, places: Mapping[int, Place]) -> None:
        """Put by arrow key; nudges of the same tokens within a second are one step."""
        self.put(places, "network nudge " + " ".join(map(str, sorted(places))))

    def lay_out_anew(self) -> bool:
        """Forget all places that were given by hand; return whether it was done."""
        return self._do(self.tr("Lay out anew"), network_places.lay_out_anew)

    def _ends(self, typed: TypedRelation) -> str:
        return " – ".join(short(self._name(id_)) for id_ in (typed.from_id, typed.to_id))
