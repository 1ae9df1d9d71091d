"""Which board is shown to everybody instead of the map, read anew at every change of what is in it."""

from PySide6.QtCore import QObject, Signal

from nkmap.db.queries.actions import action_list
from nkmap.db.queries.polls import PollRow, current_poll, poll_list
from nkmap.document import Document
from nkmap.drawing.board import Board
from nkmap.ui.audience.content import audience_of
from nkmap.ui.maps.area import MapArea
from nkmap.ui.rounds.past import Past

VOTE, ACTIONS = "vote", "actions"
BOARDS = (VOTE, ACTIONS)
BOARD_ACTIONS = {"vote_on_wall": VOTE, "actions_on_wall": ACTIONS}  # of the window
TABLES = (
    "poll", "poll_option", "dots", "action", "session", "stakeholder", "leverage_entry", "instrument", "step",
)  # fmt: skip


class Boards(QObject):
    """Nobody's dots are in a vote that goes on: no total is read before it is revealed.

    A board gives way to the map when the facilitator looks at another time, or at another map.
    """

    changed = Signal()  # another board, other words in it, or another one can be had

    def __init__(self, document: Document, maps: MapArea, past: Past, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._maps, self._past = document, maps, past
        self._map_id = maps.map_id  # in front
        self.chosen = ""  # one of `BOARDS`, or "" for the map
        self.board: Board | None = None  # None while there is nothing to be shown
        self._poll_id: int | None = None  # that was asked for; None: the one that goes on, or the newest
        self._polls: list[PollRow] = []
        self._has_actions = False
        document.changed.connect(self._on_document_changed)
        past.changed.connect(self._on_past_changed)
        maps.map_chosen.connect(self._on_map_chosen)
        self.refresh()

    @property
    def possible(self) -> set[str]:
        """Those of `BOARDS` that have something to show."""
        has = {VOTE: bool(self._polls), ACTIONS: self._has_actions}
        return {name for name in BOARDS if has[name]}

    def choose(self, name: str, poll_id: int | None = None) -> None:
        """Show one of `BOARDS`, of a vote if one is given; "" shows the map."""
        self.chosen, self._poll_id = name, poll_id
        self.refresh()
        self.changed.emit()

    def refresh(self) -> None:
        """Read what is shown."""
        before = self._news
        self._polls = self._document.read(poll_list)
        self._has_actions = bool(self._document.read(action_list))
        self.board = self._read() if self.chosen in self.possible else None
        if self._news != before:
            self.changed.emit()

    @property
    def _news(self) -> tuple[str, Board | None, set[str]]:
        return self.chosen, self.board, self.possible

    def _read(self) -> Board:
        audience, language = audience_of(self._document), self._maps.names_language
        if self.chosen == VOTE:
            from nkmap.ui.audience.vote_board import vote_board

            return vote_board(self._document, self._poll, audience, language)
        from nkmap.ui.audience.action_board import action_board

        return action_board(self._document, audience, language)

    @property
    def _poll(self) -> PollRow:
        asked_for = [poll for poll in self._polls if poll.id == self._poll_id]
        return asked_for[0] if asked_for else current_poll(self._polls)

    def _give_way(self) -> None:
        """Show the map again: there is something to be seen on it."""
        if self.chosen:
            self.choose("")

    def _on_past_changed(self) -> None:
        if self._past.viewer is not None:  # a round, two compared, or the replay
            self._give_way()

    def _on_map_chosen(self, map_id: int) -> None:
        before, self._map_id = self._map_id, map_id
        if map_id != before:  # the tabs may only have been written anew
            self._give_way()

    def _on_document_changed(self, change) -> None:
        if change.touches(*TABLES):
            self.refresh()
