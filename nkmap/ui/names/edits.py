"""What a person can do to the list of names as a whole: each method is one edit and one undo step."""

from collections.abc import Mapping, Sequence
from typing import Any

from nkmap.commands import evidence, merging, placements, sessions, stakeholders
from nkmap.db.queries.placements import PlacementRow
from nkmap.ui.performing import Performing, short


class NamesEdits(Performing):
    """Nesting, merging, short names, reasons and topics for later. Each says whether it was done."""

    def nest(self, ids: Sequence[int], parent_id: int | None) -> bool:
        """Put stakeholders under another one in the list, or at the top (None)."""
        pattern = self.tr("Not part of anything: {0}") if parent_id is None else self.tr("Nest {0}")
        return self._do(self._about_names(pattern, ids), stakeholders.set_parent, ids, parent_id)

    def merge(self, keep_id: int, gone_id: int) -> bool:
        """Let one stakeholder take over what was recorded of another, which goes."""
        return self._do(self._about_names(self.tr("Merge {0}"), [gone_id]), merging.merge, keep_id, gone_id)

    def shorten(self, stakeholder_id: int, short_name: str) -> bool:
        """Say what stands on the map for a long name, in at most 16 letters."""
        label = self._about_names(self.tr("Short name of {0}"), [stakeholder_id])
        return self._do(label, stakeholders.set_short_name, stakeholder_id, short_name)

    def explain(self, placement: PlacementRow, why: str, source: str, locator: str) -> bool:
        """Say why somebody stands there, and which passage of a source says so (none for an empty source)."""

        def command(session: Any) -> None:
            if why != placement.rationale:
                placements.assess(session, placement.id, rationale=why)
            if source:
                evidence.cite_named(session, source, locator, placement_id=placement.id)

        return self._do(self._about_names(self.tr("Why? {0}"), [placement.stakeholder_id]), command)

    def cite(self, stakeholder_id: int, placement_id: int, passage: Mapping[str, str]) -> bool:
        """Say which passage speaks for a place; `passage` is {title, locator, paraphrase}."""
        label = self._about_names(self.tr("Evidence: {0}"), [stakeholder_id])
        return self._do(label, evidence.cite_named, **passage, placement_id=placement_id)

    def cite_name(self, stakeholder_id: int, passage: Mapping[str, str]) -> bool:
        """Say which passage speaks for what is said of a name itself, on no map in particular."""
        label = self._about_names(self.tr("Evidence: {0}"), [stakeholder_id])
        return self._do(label, evidence.cite_named, **passage, stakeholder_id=stakeholder_id)

    def park(self, topic: str) -> bool:
        """Put a topic on the list for later."""
        return self._do(self.tr("For later: {0}").format(short(topic)), sessions.park, topic)

    def take_up(self, topic: str) -> bool:
        """Take a topic off the list for later."""
        return self._do(self.tr("Not for later: {0}").format(short(topic)), sessions.take_up, topic)
