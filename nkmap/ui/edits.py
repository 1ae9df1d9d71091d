"""What a person can do to names, places and leverage from the window: each method is one undo step."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal

from nkmap.commands import instruments, leverage_entries, placements, stakeholders
from nkmap.commands.stakeholders import AlreadyHere
from nkmap.db.queries.stakeholders import stakeholder
from nkmap.errors import NkmapError
from nkmap.ui.performing import Performing, short

Places = Mapping[int, tuple[float, float]]


class Edits(Performing):
    """Names, places, leverage and undo; what a person does to maps is in `MapEdits`."""

    already_here = Signal(int)  # stakeholder id of a name that was typed again

    # Names

    def add_name(self, name: str) -> int | None:
        """Put a name on the list; nothing is placed."""
        return self._perform(self.tr("Add {0}").format(short(name)), stakeholders.add, name)

    def add_names(self, names: Sequence[str]) -> None:
        """Put several names on the list, leaving out those that are there already."""
        self._perform(self.tr("Add %n name(s)", "", len(names)), stakeholders.add_many, names)

    def add_and_place(self, name: str, map_id: int, place: tuple[float, float]) -> int | None:
        """Add a name right where it was typed on the grid; return the new stakeholder's id."""

        def command(session):
            stakeholder_id = stakeholders.add(session, name)
            placements.place(session, map_id, {stakeholder_id: place})
            return stakeholder_id

        return self._perform(self.tr("Add {0}").format(short(name)), command)

    def rename(self, stakeholder_id: int, name: str, language: str | None = None) -> None:
        """Give a stakeholder another name, in a language (BCP 47 tag) if it has one there; the same or an
        empty one changes nothing."""
        names = self._names(stakeholder_id)
        before = names.get(language or "") or self._name(stakeholder_id)
        if not name or name == before:
            return
        label = self.tr("Rename {0}").format(short(before))
        if language in names:
            self._perform(label, stakeholders.set_names, stakeholder_id, {language: name})
        else:
            self._perform(label, stakeholders.rename, stakeholder_id, name)

    def set_kind(self, ids: Sequence[int], kind_id: int | None) -> None:
        """Say what kind of stakeholder these are; None takes the kind away."""
        self._perform(self._about_names(self.tr("Kind of {0}"), ids), stakeholders.set_kind, ids, kind_id)

    def delete_stakeholders(self, ids: Sequence[int]) -> bool:
        """Delete stakeholders with all that hangs on them; return whether it was done."""
        if len(ids) > 1:
            self._document.snapshots.keep("delete")
        label = self._about_names(self.tr("Delete {0}"), ids)
        return self._do(label, stakeholders.delete, ids)

    def duplicate(self, ids: Sequence[int]) -> list[int] | None:
        """Copy kind, parent and look of stakeholders; return the copies."""
        return self._perform(self._about_names(self.tr("Duplicate {0}"), ids), stakeholders.duplicate, ids)

    # Places

    def place(self, map_id: int, places: Places) -> bool:
        """Place stakeholders (by stakeholder id, axis units); return whether it was done."""
        label = self._about_names(self.tr("Place {0}"), list(places))
        return self._do(label, placements.place, map_id, places)

    def move(self, places: Places, stakeholder_ids: Sequence[int], who: str = "") -> bool:
        """Move placed tokens (by placement id, axis units); return whether it was done.

        `who` is the label of the one that moves, where that need not be read.
        """
        about = self.tr("Move {0}")
        label = about.format(short(who)) if who else self._about_names(about, stakeholder_ids)
        return self._do(label, placements.move, places)

    def nudge(self, places: Places, stakeholder_ids: Sequence[int]) -> None:
        """Move by arrow key; nudges of the same tokens within a second are one step."""
        label = self._about_names(self.tr("Move {0}"), stakeholder_ids)
        key = "nudge " + " ".join(map(str, sorted(places)))
        self._perform(label, placements.move, places, merge_key=key)

    def take_off(self, placement_ids: Sequence[int], stakeholder_ids: Sequence[int]) -> bool:
        """Put tokens back on the list; all but their place is kept. Return whether it was done."""
        label = self._about_names(self.tr("Take {0} off the map"), stakeholder_ids)
        return self._do(label, placements.take_off, placement_ids)

    def lock(self, placement_ids: Sequence[int], stakeholder_ids: Sequence[int], is_locked: bool) -> bool:
        """Let tokens stay in their place, or let them be moved again; return whether it was done."""
        pattern = self.tr("Lock {0} in place") if is_locked else self.tr("Unlock {0}")
        label = self._about_names(pattern, stakeholder_ids)
        return self._do(label, placements.lock, placement_ids, is_locked)

    # Leverage

    def log_leverage(
        self,
        map_id: int,
        target_ids: Sequence[int],
        lever: str,
        holder_id: int | None,
        condition: str,
        susceptibility: str | None,
    ) -> list[int] | None:
        """Log one entry for each target; return their ids."""
        label = self._about_names(self.tr("Log a lever on {0}"), target_ids)
        arguments = (map_id, target_ids, lever, holder_id, condition, susceptibility)
        return self._perform(label, leverage_entries.log, *arguments)

    def sort_lever(self, instrument_id: int, kind: str) -> None:
        """Say of which kind a lever is, for all entries that do not say otherwise."""
        self._perform(self.tr("Kind of a lever"), instruments.update, instrument_id, kind=kind)

    def change_entry(self, label: str, command, entry_id: int, value: object, merge_key: str) -> None:
        """Change an entry of the leverage log by a command; a field that goes on being typed is one step."""
        self._perform(label, command, entry_id, value, merge_key=merge_key)

    def delete_entries(self, entry_ids: Sequence[int]) -> None:
        """Delete entries of the leverage log."""
        label = self.tr("Delete %n leverage entry(s)", "", len(entry_ids))
        self._perform(label, leverage_entries.delete, entry_ids)

    # Undo

    def undo(self) -> str | None:
        """Take the last edit back; return what it was."""
        return self._replay(self._document.undo)

    def redo(self) -> str | None:
        """Make the last undone edit again; return what it was."""
        return self._replay(self._document.redo)

    def _replay(self, replay):
        try:
            return replay()
        except NkmapError as error:
            self._refuse(error)
            return None

    def _refuse(self, error: NkmapError) -> None:
        if isinstance(error, AlreadyHere):
            self.already_here.emit(error.stakeholder_id)
        super()._refuse(error)

    def _names(self, stakeholder_id: int) -> Mapping[str, str]:
        row = self._found(stakeholder, stakeholder_id)
        return row.names if row else {}
