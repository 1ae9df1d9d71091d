"""What is changed about attributes becomes edits: each method is one edit and one undo step."""

from collections.abc import Sequence

from nkmap.commands import attributes
from nkmap.ui.performing import Performing, short


class AttributeEdits(Performing):
    """Methods return whether the edit was made, or what was made."""

    def add(self, name: str) -> int | None:
        """Add a column after the last one of the project's own."""
        return self._perform(self.tr("Add the column {0}").format(short(name)), attributes.add, name)

    def rename(self, attribute_id: int, name: str) -> bool:
        """Call a column something else."""
        label = self.tr("Rename a column to {0}").format(short(name))
        return self._do(label, attributes.update, attribute_id, name=name)

    def move(self, attribute_id: int, place: int) -> bool:
        """Put a column at a place among the project's own."""
        return self._do(self.tr("Order of the columns"), attributes.move_to, attribute_id, place)

    def delete(self, attribute_id: int, name: str) -> bool:
        """Delete a column with all that was answered."""
        label = self.tr("Delete the column {0}").format(short(name))
        return self._do(label, attributes.delete, [attribute_id])

    def answer(self, attribute_id: int, name: str, stakeholder_ids: Sequence[int], value: str) -> bool:
        """Record one answer for several stakeholders; an empty one means not known."""
        label = self.tr("{0}: %n answer(s)", "", len(stakeholder_ids)).format(short(name))
        return self._do(label, attributes.set_value, attribute_id, stakeholder_ids, value)
