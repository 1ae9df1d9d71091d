"""What the readers of a report may see: whom, which levers, actions, votes and sources."""

from collections.abc import Mapping
from dataclasses import replace

from nkmap.db.queries.actions import ActionRow
from nkmap.db.queries.evidence import Passage
from nkmap.db.queries.told import NameTold
from nkmap.formats.audiences import AUDIENCES, for_audience
from nkmap.leverage.entries import EntryRow
from nkmap.map_content import MapContent


class Seen:
    """The same rule as for pictures: by sensitivity, and what must not be exported never leaves."""

    def __init__(self, audience: str, names: Mapping[int, NameTold]) -> None:
        """`audience` is one of `formats.audiences.AUDIENCES`."""
        self.audience = audience
        self._may_see = AUDIENCES[audience]
        self.hidden = frozenset(name.id for name in names.values() if not self._is_told(name))

    def _is_told(self, name: NameTold) -> bool:
        return name.sensitivity in self._may_see and not name.do_not_export

    def person(self, stakeholder_id: int | None) -> bool:
        """Whether somebody may be named; nobody always may."""
        return stakeholder_id not in self.hidden

    def entry(self, entry: EntryRow) -> bool:
        """Whether a lever may be told: itself and everybody in it."""
        people = (entry.target_id, entry.holder_id, *entry.via_ids)
        return entry.sensitivity in self._may_see and all(map(self.person, people))

    def action(self, action: ActionRow) -> bool:
        """Whether an action may be told; its lever may still be one that may not."""
        return self.person(action.stakeholder_id)

    def passage(self, passage: Passage) -> bool:
        """Whether a source may be named."""
        return passage.sensitivity in self._may_see and not passage.do_not_export

    def content(self, content: MapContent) -> MapContent:
        """Return a map as these readers may see it."""
        shown = for_audience(content, self.audience)
        levers = tuple(
            lever
            for lever in shown.levers
            if all(map(self.person, (lever.holder_id, lever.target_id, *lever.via_ids)))
        )
        return replace(
            shown,
            tokens=tuple(token for token in shown.tokens if self.person(token.stakeholder_id)),
            unagreed=tuple(token for token in shown.unagreed if self.person(token.stakeholder_id)),
            levers=levers,
        )
