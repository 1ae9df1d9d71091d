"""A vote as a board for everybody: its question and options, and once it is revealed its dots and ranks."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.polls import OptionRow, PollRow
from nkmap.document import Document
from nkmap.drawing.board import Board, Column
from nkmap.drawing.board_bars import Bar
from nkmap.ui.audience.seen import seen_vote

NUMBER, OPTION, DOTS = Column("", 1), Column("", 4), Column("", 5)


def vote_board(document: Document, poll: PollRow, audience: str, language: str) -> Board:
    """Return what an audience may see of a vote; of one that goes on, no total."""
    options, left_out = seen_vote(document, poll, audience)
    said = QCoreApplication.translate("Votes", "{0} of {1} have voted, {2} dots each")
    state = said.format(poll.votes, poll.voters, poll.dots_each)
    columns = (NUMBER, OPTION, DOTS) if poll.revealed else (NUMBER, OPTION)
    rows = tuple(_revealed(options) if poll.revealed else _numbered(options))
    return Board(poll.question, state, columns, rows, _note(poll, left_out), language)


def rank_words(options: Sequence[OptionRow]) -> list[str]:
    """Return the rank of each option of a revealed vote; those who share one have a “=”."""
    shared = Counter(option.rank for option in options)
    tie = QCoreApplication.translate("Votes", "{0} =")
    return [tie.format(o.rank) if shared[o.rank] > 1 else str(o.rank) for o in options]


def _revealed(options: Sequence[OptionRow]) -> list[tuple[str | Bar, ...]]:
    most = max((option.dots or 0 for option in options), default=0)
    ranks = zip(rank_words(options), options, strict=True)
    return [(rank, option.label, Bar(option.dots or 0, most)) for rank, option in ranks]


def _numbered(options: Sequence[OptionRow]) -> list[tuple[str | Bar, ...]]:
    return [(str(number), option.label) for number, option in enumerate(options, 1)]


def _note(poll: PollRow, left_out: int) -> str:
    translate = QCoreApplication.translate
    hidden = translate("Votes", "Nobody sees a total before it is revealed.")
    notes = [translate("Votes", "A signal, not a decision.") if poll.revealed else hidden]
    if left_out:
        notes.append(translate("Votes", "Not to be shown here: {0}").format(left_out))
    return " ".join(notes)
