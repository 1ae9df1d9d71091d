"""Leverage log, what happens next and votes as rows of tables, for an audience, with what was left out."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.actions import action_list
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.polls import PollRow, poll_list
from nkmap.db.queries.stakeholders import sensitivities
from nkmap.document import Document
from nkmap.formats.tables import Row
from nkmap.redaction.project import Outside
from nkmap.ui.audience.seen import seen_actions, seen_entries, seen_vote
from nkmap.ui.leverage.columns import columns
from nkmap.ui.meeting.action_columns import action_columns


@dataclass(frozen=True, slots=True)
class Table:
    """A table by its name as a file: headings first. `left_out` rows are not for the audience."""

    name: str
    rows: list[Row]
    left_out: int


def bundle_tables(document: Document | Outside, audience: str) -> list[Table]:
    """Return the tables that have a row. Votes are in them once they are revealed."""
    found = [_levers(document, audience), _actions(document, audience), _votes(document, audience)]
    return [table for table in found if len(table.rows) > 1 or table.left_out]


def hidden_votes(document: Document) -> int:
    """Return how many votes go on, and so have no totals to be written."""
    return sum(not poll.revealed for poll in document.read(poll_list))


def _levers(document: Document | Outside, audience: str) -> Table:
    told, found = [column for column in columns() if column.heading], document.read(entries)
    shown = seen_entries(found, document.read(sensitivities), audience)
    rows = [tuple(column.text(entry) for column in told) for entry in shown]
    name = QCoreApplication.translate("Bundle", "Leverage log")
    return Table(name, [tuple(column.heading for column in told), *rows], len(found) - len(shown))


def _actions(document: Document | Outside, audience: str) -> Table:
    told, found = action_columns(), document.read(action_list)
    shown = seen_actions(found, audience)
    rows = [tuple(column.text(row) for column in told) for row in shown]
    name = QCoreApplication.translate("Bundle", "What happens next")
    return Table(name, [tuple(column.heading for column in told), *rows], len(found) - len(shown))


def _votes(document: Document | Outside, audience: str) -> Table:
    translate = QCoreApplication.translate
    headings = (
        translate("Bundle", "Vote"),
        translate("Bundle", "Rank"),
        translate("Bundle", "For"),
        translate("Bundle", "Dots"),
        translate("Bundle", "Have voted"),
    )
    rows: list[Row] = [headings]
    left_out = 0
    for poll in document.read(poll_list):
        if poll.revealed:
            shown, hidden = seen_vote(document, poll, audience)
            rows += [_vote_row(poll, option) for option in shown]
            left_out += hidden
    return Table(translate("Bundle", "Votes"), rows, left_out)


def _vote_row(poll: PollRow, option) -> Row:
    voters = QCoreApplication.translate("Bundle", "{0} of {1}").format(poll.votes, poll.voters)
    return poll.question, str(option.rank), option.label, str(option.dots), voters
