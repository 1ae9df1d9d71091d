"""What of a map an audience may see: the one way by which a map reaches the projector."""

from dataclasses import dataclass

from nkmap.db.queries.sessions import newest_meeting
from nkmap.db.queries.stakeholders import NameRow, name_list, sensitivities
from nkmap.document import Document
from nkmap.formats.audiences import AUDIENCES, for_audience
from nkmap.map_content import MapContent
from nkmap.redaction.left_out import hidden_from, without_names
from nkmap.ui.maps.area import MapArea

TABLES = ("session",)  # that decide it, beside those of the map itself
USUAL = "workshop"
BY_CONFIDENTIALITY = {"shareable": "shareable"}  # no meeting lets names be seen that are to be redacted


@dataclass(frozen=True, slots=True)
class AudienceContent:
    """A map without the names that may not be seen, and how many these are."""

    content: MapContent
    left_out: int


def audience_of(document: Document) -> str:
    """Return which audience the meeting is: one of those of `for_audience`, never "all"."""
    meeting = document.read(newest_meeting)
    return BY_CONFIDENTIALITY.get(meeting.confidentiality or "", USUAL) if meeting else USUAL


def audience_content(document: Document, maps: MapArea) -> AudienceContent | None:
    """Read the map in front, as it is now or was in the round that is looked at; None where there is none."""
    if maps.map_id is None:
        return None
    content = maps.staged.put_on(document.read(maps.query, maps.map_id, maps.language))
    audience = audience_of(document)
    shown = without_names(for_audience(content, audience), document.read(hidden_from, audience))
    return AudienceContent(shown, len(content.tokens) - len(shown.tokens))


def waiting_names(document: Document, map_id: int) -> list[NameRow]:
    """Read who has no place on a map, without those who may not be seen."""
    may_see, sensitivity = AUDIENCES[audience_of(document)], document.read(sensitivities)
    rows = document.read(name_list, map_id)
    return [row for row in rows if not row.placed and sensitivity[row.id] in may_see]
