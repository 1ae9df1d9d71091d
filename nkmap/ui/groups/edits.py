"""What groups do becomes edits: each method is one edit and one undo step."""

from collections.abc import Mapping

from nkmap.commands import estimates, layers
from nkmap.db.queries.estimates import estimate_ids
from nkmap.geometry import Place
from nkmap.ui.performing import Performing, short


class GroupEdits(Performing):
    """Methods return whether the edit was made. No label says where somebody was placed."""

    def hide(self, map_id: int) -> bool:
        """Begin blind placement on a map."""
        return self._do(self.tr("Begin blind placement"), estimates.hide, map_id)

    def reveal(self, map_id: int) -> bool:
        """Show what groups have placed, and the layer on which it is seen."""

        def command(session) -> None:
            estimates.reveal(session, map_id)
            layers.switch(session, map_id, "estimates", True)

        return self._do(self.tr("Reveal"), command)

    def place(self, map_id: int, group: str, places: Mapping[int, Place], names: Mapping[int, str]) -> bool:
        """Record where a group sees stakeholders, {stakeholder id: place}."""
        return self._do(self._about(group, places, names), _estimate, map_id, group, places)

    def nudge(self, map_id: int, group: str, places: Mapping[int, Place], names: Mapping[int, str]) -> bool:
        """Record places that arrow keys have reached; those within a second are one step."""
        label, key = self._about(group, places, names), f"estimate {group} {sorted(places)}"
        return self._do(label, _estimate, map_id, group, places, merge_key=key)

    def withdraw(self, map_id: int, group: str, stakeholder_id: int, name: str) -> bool:
        """Take back what a group has placed; nothing is done where it has not."""
        ids = self._found(estimate_ids, map_id, group, [stakeholder_id])
        if not ids:
            return False
        label = self.tr("{0} takes back {1}").format(short(group), short(name))
        return self._do(label, estimates.withdraw, ids)

    def differ(self, map_id: int, stakeholder_id: int, name: str, reasons: Mapping[int, str]) -> bool:
        """Let views stay, {estimate id: its reason}."""
        label = self.tr("Agree to differ on {0}").format(short(name))
        return self._do(label, estimates.agree_to_differ, map_id, stakeholder_id, reasons)

    def _about(self, group: str, places: Mapping[int, Place], names: Mapping[int, str]) -> str:
        if len(places) != 1:
            return self.tr("{0} places names").format(short(group))
        return self.tr("{0} places {1}").format(short(group), short(names[next(iter(places))]))


def _estimate(session, map_id: int, group: str, places: Mapping[int, Place]) -> None:
    estimates.estimate(session, map_id, group, places)
