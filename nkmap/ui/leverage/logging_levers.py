"""Logging levers from the window: the line at the bottom, the log above it, and the edit between."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nkmap.commands.leverage_entries import LONGEST_INSTRUMENT
from nkmap.db.queries.leverage import instruments
from nkmap.db.queries.stakeholders import name_list, stakeholder
from nkmap.ui.leverage.changes import LeverageChanges
from nkmap.ui.parts.focus import has_focus_within
from nkmap.ui.parts.made import is_made

if TYPE_CHECKING:
    from nkmap.ui.leverage.lever_line import LeverLine, LeverLineEntry
    from nkmap.ui.project_page import ProjectPage

SHOWN_OF_A_NOTE = 40  # letters


class LeverLogging(QObject):
    """Works for one page; the map in front is told to it."""

    log_shown = Signal(bool)
    left = Signal()  # the focus was in a log that is hidden now

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page, self._document, self._log = page, page.document, page.log
        self._edits, self._outcomes = page.edits, page.outcomes
        self._changes = LeverageChanges(page.document, page.edits, self)
        self._map_id: int | None = None
        self._selected: list[int] = []
        page.log.closed.connect(self._close_log)
        page.log.delete_asked.connect(page.edits.delete_entries)
        page.log.refused.connect(page.outcomes.say)
        page.log.change_asked.connect(self._changes.change)
        page.document.changed.connect(self._on_document_changed)

    def listen_to(self, line: "LeverLine") -> None:
        """Log what is typed in the line."""
        line.entered.connect(self._on_entered)
        line.log_asked.connect(self._open_form)
        line.closed.connect(self._hide_kinds)

    def show_map(self, map_id: int) -> None:
        """Log on another map from now on; what was being typed was about the one before."""
        self._map_id = map_id
        self._log.show_map(map_id)
        if is_made(self._page, "lever_line"):
            self._page.lever_line.hide()
        self._hide_kinds()

    def open_line(self, target_ids: Sequence[int]) -> None:
        """Let a lever be typed for these stakeholders."""
        if target_ids:
            self._page.lever_line.open_for(target_ids, [self._outcomes.names_of([id_]) for id_ in target_ids])
        else:
            self._outcomes.say(self.tr("Select who could be moved, then press L."))

    def open_pulled(self, holder_id: int, target_id: int) -> None:
        """Let a lever be typed that one stakeholder was pulled onto another for."""
        self.open_with(target_id, holder_id)

    def open_with(self, target_id: int, holder_id: int | None, lever: str = "") -> None:
        """Let a lever be logged of which holder, lever or neither are known."""
        holder = "" if holder_id is None else self._document.read(stakeholder, holder_id).name
        names = [self._outcomes.names_of([target_id])]
        self._page.lever_line.open_for([target_id], names, holder, lever)

    def follow_selection(self, stakeholder_ids: Sequence[int]) -> None:
        """Draw what was just logged only until somebody else is selected."""
        if list(stakeholder_ids) != self._selected:
            self._selected = list(stakeholder_ids)
            self._log.show_logged([])

    def show_log(self, is_shown: bool) -> None:
        """Show or hide the leverage log."""
        had_focus = has_focus_within(self._log)
        self._log.setVisible(is_shown)
        self._log.refresh()
        self.log_shown.emit(is_shown)
        if had_focus and not is_shown:
            self.left.emit()

    def show_entries(self, entry_ids: Collection[int]) -> None:
        """Open the log with these entries selected, whatever it showed before."""
        self.show_log(True)
        self._log.choose_entries(entry_ids)

    def _open_form(self) -> None:
        self.show_log(True)
        self._log.open_form()

    def _close_log(self) -> None:
        self.show_log(False)

    def _on_document_changed(self, change) -> None:
        """Close the line where a target of it has left the project."""
        if not change.touches("stakeholder") or not is_made(self._page, "lever_line"):
            return
        line = self._page.lever_line
        if not line.isHidden():
            known = {row.id for row in self._document.read(name_list)}
            if not known.issuperset(line.target_ids):
                line.close_line()

    def _on_entered(self, entry: "LeverLineEntry") -> None:
        if self._map_id is None:
            return
        logged = self._edits.log_leverage(
            self._map_id,
            entry.target_ids,
            entry.lever,
            entry.holder_id,
            entry.condition,
            entry.susceptibility,
        )
        if logged:
            self._page.lever_line.confirm()
            self._log.show_logged(logged)
            self._outcomes.say_logged(entry.target_ids, self._shown(entry.lever))
            self._ask_kind(entry.lever, len(logged))

    def _hide_kinds(self) -> None:
        if is_made(self._page, "lever_kinds"):
            self._page.lever_kinds.hide()

    def _ask_kind(self, lever: str, logged: int) -> None:
        """Offer the kinds for a lever that nobody has logged before."""
        self._hide_kinds()
        for row in self._document.read(instruments):
            if row.name == lever and row.kind is None and row.entries == logged:
                self._page.lever_kinds.ask(row.id, row.name)

    def _shown(self, lever: str) -> str:
        if len(lever) <= LONGEST_INSTRUMENT:
            return lever
        return self.tr("to name, “{0}…”").format(lever[:SHOWN_OF_A_NOTE].rstrip())
