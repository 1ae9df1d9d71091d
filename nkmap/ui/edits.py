"""Everything a person can do to a project from the window: each method is one edit and one undo step."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from nkmap.commands import leverage_entries, maps, placements, stakeholders
from nkmap.commands.stakeholders import AlreadyHere
from nkmap.db.queries.stakeholders import stakeholder
from nkmap.document import Document
from nkmap.errors import InvalidInput, NkmapError

Places = Mapping[int, tuple[float, float]]


class Edits(QObject):
    """Calls commands inside an edit. What is refused arrives as a sentence; nothing was changed then."""

    refused = Signal(str)
    already_here = Signal(int)  # stakeholder id of a name that was typed again

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document

    # Names

    def add_name(self, name: str) -> int | None:
        """Put a name on the list; nothing is placed."""
        return self._perform(self.tr("Add {0}").format(_short(name)), stakeholders.add, name)

    def add_names(self, names: Sequence[str]) -> None:
        """Put several names on the list, leaving out those that are there already."""
        self._perform(self.tr("Add %n name(s)", "", len(names)), stakeholders.add_many, names)

    def add_and_place(self, name: str, map_id: int, place: tuple[float, float]) -> int | None:
        """Add a name right where it was typed on the grid; return the new stakeholder's id."""

        def command(session):
            stakeholder_id = stakeholders.add(session, name)
            placements.place(session, map_id, {stakeholder_id: place})
            return stakeholder_id

        return self._perform(self.tr("Add {0}").format(_short(name)), command)

    def rename(self, stakeholder_id: int, name: str) -> None:
        """Give a stakeholder another name; the same or an empty one changes nothing."""
        if name and name != self._name(stakeholder_id):
            label = self.tr("Rename {0}").format(_short(self._name(stakeholder_id)))
            self._perform(label, stakeholders.rename, stakeholder_id, name)

    def set_kind(self, ids: Sequence[int], kind_id: int | None) -> None:
        """Say what kind of stakeholder these are; None takes the kind away."""
        self._perform(self._about(self.tr("Kind of {0}"), ids), stakeholders.set_kind, ids, kind_id)

    def set_parent(self, ids: Sequence[int], parent_id: int | None) -> None:
        """Put stakeholders under another one in the list."""
        self._perform(self._about(self.tr("Nest {0}"), ids), stakeholders.set_parent, ids, parent_id)

    def delete_stakeholders(self, ids: Sequence[int]) -> bool:
        """Delete stakeholders with all that hangs on them; return whether it was done."""
        label = self._about(self.tr("Delete {0}"), ids)
        return self._perform(label, _done, stakeholders.delete, ids) is True

    def duplicate(self, ids: Sequence[int]) -> list[int] | None:
        """Copy kind, parent and look of stakeholders; return the copies."""
        return self._perform(self._about(self.tr("Duplicate {0}"), ids), stakeholders.duplicate, ids)

    # Places

    def place(self, map_id: int, places: Places) -> bool:
        """Place stakeholders (by stakeholder id, axis units); return whether it was done."""
        label = self._about(self.tr("Place {0}"), list(places))
        return self._perform(label, _done, placements.place, map_id, places) is True

    def move(self, places: Places, stakeholder_ids: Sequence[int]) -> bool:
        """Move placed tokens (by placement id, axis units); return whether it was done."""
        label = self._about(self.tr("Move {0}"), stakeholder_ids)
        return self._perform(label, _done, placements.move, places) is True

    def nudge(self, places: Places, stakeholder_ids: Sequence[int]) -> None:
        """Move by arrow key; nudges of the same tokens within a second are one step."""
        label = self._about(self.tr("Move {0}"), stakeholder_ids)
        key = "nudge " + " ".join(map(str, sorted(places)))
        self._perform(label, placements.move, places, merge_key=key)

    def take_off(self, placement_ids: Sequence[int], stakeholder_ids: Sequence[int]) -> bool:
        """Put tokens back on the list; all but their place is kept. Return whether it was done."""
        label = self._about(self.tr("Take {0} off the map"), stakeholder_ids)
        return self._perform(label, _done, placements.take_off, placement_ids) is True

    # Maps

    def add_map(self, template_id: str, question: str) -> int | None:
        """Ask a new question about the same names."""
        return self._perform(self.tr("New question"), maps.add, template_id, question)

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
        label = self._about(self.tr("Log a lever on {0}"), target_ids)
        arguments = (map_id, target_ids, lever, holder_id, condition, susceptibility)
        return self._perform(label, leverage_entries.log, *arguments)

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
            self.refused.emit(str(error))
            return None

    def _perform(self, label: str, command, *arguments, merge_key: str | None = None):
        try:
            with self._document.edit(label, merge_key) as session:
                return command(session, *arguments)
        except AlreadyHere as error:
            self.already_here.emit(error.stakeholder_id)
            self.refused.emit(str(error))
        except NkmapError as error:
            self.refused.emit(str(error))
        return None

    def _name(self, stakeholder_id: int) -> str:
        try:
            return self._document.read(stakeholder, stakeholder_id).name
        except InvalidInput:  # gone meanwhile: the command will say so
            return ""

    def _about(self, pattern: str, stakeholder_ids: Sequence[int]) -> str:
        if len(stakeholder_ids) == 1:
            return pattern.format(_short(self._name(stakeholder_ids[0])))
        return pattern.format(self.tr("%n names", "", len(stakeholder_ids)))


def _done(session, command, *arguments) -> bool:
    command(session, *arguments)
    return True


def _short(name: str) -> str:
    return name if len(name) <= 40 else name[:39] + "…"
