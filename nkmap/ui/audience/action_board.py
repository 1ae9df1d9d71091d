"""What happens next as a board for everybody: whom, the wanted move, by which lever, who, until when."""

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.actions import action_list
from nkmap.document import Document
from nkmap.drawing.board import Board, Column
from nkmap.ui.audience.seen import seen_actions
from nkmap.ui.meeting.action_columns import action_columns

ON_BOARD = ("stakeholder_id", "wanted", "entry_id", "owner", "due")
NOT_SETTLED = "–"


def action_board(document: Document, audience: str, language: str) -> Board:
    """Return the actions whose names an audience may see, and how many are left out."""
    translate, found = QCoreApplication.translate, document.read(action_list)
    shown = seen_actions(found, audience)
    told = [column for column in action_columns() if column.field in ON_BOARD]
    columns = tuple(Column(column.heading, column.letters, column is told[0]) for column in told)
    rows = tuple(tuple(column.text(row) or NOT_SETTLED for column in told) for row in shown)
    left_out = len(found) - len(shown)
    note = translate("ActionList", "Not to be shown here: {0}").format(left_out) if left_out else ""
    return Board(translate("ActionList", "What happens next"), "", columns, rows, note, language)
