"""Naming rounds, stepping through them, renaming and deleting them."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from nkmap.db.queries.maps import map_content
from nkmap.db.queries.rounds import RoundRow, round_list
from nkmap.document import Document
from nkmap.ui.parts.pill import Pill
from nkmap.ui.rounds.edits import RoundEdits
from nkmap.ui.rounds.naming_line import NamingLine
from nkmap.ui.rounds.past import Past


class Stepping(QObject):
    """Each method is an action of the window."""

    left = Signal()  # the line is closed

    def __init__(
        self, document: Document, edits: RoundEdits, past: Past, pill: Pill, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._edits = document, edits
        self._past, self._pill = past, pill
        self.line = NamingLine()
        self._renamed: RoundRow | None = None  # whose name is in the line
        self._shown: RoundRow | None = None
        self._known: list[RoundRow] | None = None  # asked for at every edit, and seldom changed
        self.line.entered.connect(self._on_entered)
        self.line.closed.connect(self.left)
        edits.refused.connect(self._on_refused)
        document.changed.connect(self._on_document_changed)

    @property
    def shown(self) -> RoundRow | None:
        """The round that is looked at; None where it is now, or another time."""
        return self._shown if self._past.viewer is self else None

    # Actions

    def name(self) -> None:
        """Ask for the name of the round that ends here."""
        self._renamed = None
        hint = self.tr("Keeps every place as it is now under this name. Work goes on.")
        self.line.open_for(self.tr("Name this round"), hint)

    def step(self, by: int) -> None:
        """Look at the round before (-1) or after (1); after the last one comes now."""
        rounds = self._rounds
        at = self._position(rounds) + by
        if 0 <= at < len(rounds):
            self._look_at(rounds[at])
        elif at == len(rounds):
            self._past.end()

    def rename(self) -> None:
        """Ask for another name of the round that is looked at."""
        if self.shown:
            self._renamed = self.shown
            self.line.open_for(self.tr("Rename the round"), "", self.shown.label)

    def remove(self) -> None:
        """Delete the round that is looked at, and go back to now."""
        if (shown := self.shown) and self._edits.remove_round(shown.id, shown.label):
            self._pill.say(self.tr("Deleted the round: {0}").format(shown.label), with_undo=True)

    @property
    def refused(self) -> Mapping[str, str]:
        """Which actions cannot be done now, by id, and why; no reason where it can be seen."""
        rounds = self._rounds
        refused = {}
        if not rounds:
            why = self.tr("No round has a name yet. “Name this round…” keeps the first.")
            refused = dict.fromkeys(("earlier_round", "later_round", "compare_rounds"), why)
        at = self._position(rounds)
        if at == len(rounds):
            refused.setdefault("later_round", self.tr("This is now."))
        elif at == 0:
            refused["earlier_round"] = self.tr("No round is earlier than this one.")
        if self.shown is None:
            why = self.tr("Step to a round first.")
            refused |= dict.fromkeys(("rename_round", "delete_round"), why)
        if self._past.viewer is None:
            refused["back_to_now"] = ""
        return refused

    # What follows

    @property
    def _rounds(self) -> list[RoundRow]:
        if self._known is None:
            self._known = self._document.read(round_list)
        return self._known

    def _position(self, rounds: list[RoundRow]) -> int:
        ids = [row.id for row in rounds]
        return ids.index(self.shown.id) if self.shown and self.shown.id in ids else len(ids)

    def _look_at(self, row: RoundRow) -> None:
        self._shown = row
        words = self.tr("You are looking at {0}").format(row.label.upper())
        self._past.look(self, partial(map_content, round_id=row.id), words)

    def _on_entered(self, label: str) -> None:
        if self._renamed is not None:
            if self._edits.rename_round(self._renamed.id, self._renamed.label, label):
                self.line.close_line()
        elif self._edits.name_round(label):
            self.line.close_line()
            self._pill.say(self.tr("Kept as a round: {0}").format(label), with_undo=True)

    def _on_refused(self, sentence: str) -> None:
        if self.line.isHidden():
            self._pill.say(sentence, with_undo=False)
        else:
            self.line.complain(sentence)

    def _on_document_changed(self, change) -> None:
        """Follow another name of the round that is looked at; without it, it is now."""
        if not change.touches("round"):
            return
        self._known, shown = None, self.shown
        if shown is None:
            return
        row = next((row for row in self._rounds if row.id == shown.id), None)
        if row is None:
            self._past.end()
        elif row != shown:
            self._look_at(row)
