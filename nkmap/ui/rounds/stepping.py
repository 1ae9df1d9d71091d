"""Naming rounds, stepping through them, renaming and deleting them."""

from collections.abc import Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nkmap.db.queries.maps import map_content
from nkmap.db.queries.rounds import RoundRow, round_list
from nkmap.ui.parts.made import is_made
from nkmap.ui.rounds.edits import RoundEdits
from nkmap.ui.rounds.naming_line import NamingLine
from nkmap.ui.rounds.past import Past

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class Stepping(QObject):
    """Each method is an action of the window."""

    left = Signal()  # the line is closed

    def __init__(self, page: "ProjectPage", edits: RoundEdits, past: Past, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._document, self._pill = page, page.document, page.pill
        self._edits, self._past = edits, past
        self._renamed: RoundRow | None = None  # whose name is in the line
        self._shown: RoundRow | None = None
        self._known: list[RoundRow] | None = None  # asked for at every edit, and seldom changed
        edits.refused.connect(self._on_refused)
        page.document.changed.connect(self._on_document_changed)

    @cached_property
    def line(self) -> NamingLine:
        """The line in which a round gets its name."""
        line = NamingLine(self._page)
        self._page.dock(line)
        line.entered.connect(self._on_entered)
        line.closed.connect(self.left)
        return line

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
        if is_made(self, "line") and not self.line.isHidden():
            self.line.complain(sentence)
        else:
            self._pill.say(sentence, with_undo=False)

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
