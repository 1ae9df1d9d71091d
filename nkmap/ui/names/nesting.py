"""Makes names part of other names: what a drop, a menu or the chooser asks for, and the words afterwards."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nkmap.db.queries.stakeholders import NameRow, name_list
from nkmap.document import Document
from nkmap.ui.names.edits import NamesEdits
from nkmap.ui.outcomes import Outcomes
from nkmap.ui.palette import Choice, Palette
from nkmap.ui.selection.selection import Selection


class ParentChooser(Palette):
    """The names among which a parent is chosen by its letters."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.field.setPlaceholderText(self.tr("Part of whom?"))
        self.field.setAccessibleName(self.tr("Part of whom?"))
        self.list.setAccessibleName(self.tr("Names"))


class Nesting(QObject):
    """Works on whoever is selected, or on the names that it is given."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        edits: NamesEdits,
        outcomes: Outcomes,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._document, self._selection = document, selection
        self._edits, self._outcomes = edits, outcomes
        self.chooser = ParentChooser(page)

    def choose(self) -> None:
        """Let a parent be chosen for whoever is selected."""
        ids = self._selection.stakeholders()
        if not ids:
            self._outcomes.say(self.tr("Select who is part of somebody else."))
            return
        nobody = Choice(self.tr("Not part of anything"), "", "", partial(self.nest, ids, None))
        self.chooser.open_with([nobody, *self._choices(ids)])

    def take_out(self) -> None:
        """Put whoever is selected at the top of the list, part of nothing."""
        self.nest(self._selection.stakeholders(), None)

    def nest(self, ids: list[int], parent_id: int | None) -> None:
        """Put names under another one, or at the top; those that stand there already stay untouched."""
        parents = {row.id: row.parent_id for row in self._document.read(name_list)}
        moving = [id_ for id_ in ids if parents.get(id_) != parent_id]
        if not moving or not self._edits.nest(moving, parent_id):
            return
        self._selection.select(moving)
        self._outcomes.say_nested(moving, parent_id)

    def is_part(self, ids: list[int]) -> bool:
        """Return whether any of these is part of somebody else."""
        return any(row.parent_id is not None for row in self._document.read(name_list, None, ids))

    def _choices(self, ids: list[int]) -> list[Choice]:
        """Return whom these can be part of: not themselves, nor one of their own parts."""
        rows = {row.id: row for row in self._document.read(name_list)}
        return [
            Choice(row.name, _parent(row, rows), "", partial(self.nest, ids, row.id))
            for row in rows.values()
            if not _is_within(row, set(ids), rows)
        ]


def _parent(row: NameRow, rows: dict[int, NameRow]) -> str:
    return rows[row.parent_id].name if row.parent_id in rows else ""


def _is_within(row: NameRow, ids: set[int], rows: dict[int, NameRow]) -> bool:
    at: NameRow | None = row
    while at is not None:
        if at.id in ids:
            return True
        at = rows.get(at.parent_id) if at.parent_id is not None else None
    return False
