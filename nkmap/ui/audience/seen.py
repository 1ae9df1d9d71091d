"""What an audience may see of actions, levers and votes, by the sensitivity of names and levers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from nkmap.db.queries.actions import ActionRow
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.polls import OptionRow, PollRow, poll_options
from nkmap.db.queries.stakeholders import sensitivities
from nkmap.document import Document
from nkmap.formats.audiences import AUDIENCES
from nkmap.leverage.entries import EntryRow
from nkmap.redaction.project import Outside


def seen_actions(rows: Sequence[ActionRow], audience: str) -> list[ActionRow]:
    """Return the actions about whom an audience may see, each without a lever that it may not."""
    may_see = AUDIENCES[audience]
    shown = (row for row in rows if row.stakeholder_id is None or row.sensitivity in may_see)
    return [row if row.lever_sensitivity in may_see else replace(row, lever="") for row in shown]


def seen_options(
    rows: Sequence[OptionRow],
    subject: str,
    sensitivity: Mapping[int, str],
    entry_ids: set[int],
    audience: str,
) -> list[OptionRow]:
    """Return the options of a vote that an audience may see; `entry_ids` are the levers that it may."""
    if subject == "leverage_entry":
        return [row for row in rows if row.subject_id in entry_ids]
    if subject == "stakeholder":
        return [row for row in rows if sensitivity[row.subject_id] in AUDIENCES[audience]]
    return list(rows)


def seen_entries(rows: Sequence[EntryRow], sensitivity: Mapping[int, str], audience: str) -> list[EntryRow]:
    """Return the levers that an audience may see: the entry itself and everybody named in it.

    `sensitivity` is that of each stakeholder, by id.
    """
    may_see = AUDIENCES[audience]

    def is_seen(row: EntryRow) -> bool:
        named = [id_ for id_ in (row.target_id, row.holder_id, *row.via_ids) if id_ is not None]
        return row.sensitivity in may_see and all(sensitivity[id_] in may_see for id_ in named)

    return [row for row in rows if is_seen(row)]


def seen_vote(document: Document | Outside, poll: PollRow, audience: str) -> tuple[list[OptionRow], int]:
    """Read the options of a vote that an audience may see, and how many it may not."""
    known, options = document.read(sensitivities), document.read(poll_options, poll.id)
    levers = {entry.id for entry in seen_entries(document.read(entries), known, audience)}
    shown = seen_options(options, poll.subject, known, levers, audience)
    return shown, len(options) - len(shown)
