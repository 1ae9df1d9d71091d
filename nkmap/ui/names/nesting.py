"""Makes names part of other names: what a drop, a menu or the chooser asks for, and the words afterwards."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nkmap.db.queries.stakeholders import name_list
from nkmap.document import Document
from nkmap.ui.names.edits import NamesEdits
from nkmap.ui.outcomes import Outcomes
from nkmap.ui.selection.selection import Selection

if TYPE_CHECKING:
    from nkmap.ui.names.parent_chooser import ParentChooser


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
        self._edits, self._outcomes, self._page = edits, outcomes, page

    @cached_property
    def chooser(self) -> "ParentChooser":
        """The names among which a parent is chosen, made when that is first wanted."""
        from nkmap.ui.names.parent_chooser import ParentChooser

        return ParentChooser(self._page)

    def choose(self) -> None:
        """Let a parent be chosen for whoever is selected."""
        ids = self._selection.stakeholders()
        if not ids:
            self._outcomes.say(self.tr("Select who is part of somebody else."))
            return
        self.chooser.open_for(ids, self._document.read(name_list), self.nest)

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
