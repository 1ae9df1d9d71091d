"""What a person does in the list of names becomes an edit, and the pill says what came of it."""

from PySide6.QtCore import QObject

from nkmap.db.queries.stakeholders import stakeholder
from nkmap.document import Document
from nkmap.ui.edits import Edits
from nkmap.ui.names.edits import NamesEdits
from nkmap.ui.names.nesting import Nesting
from nkmap.ui.names.panel import NamesPanel
from nkmap.ui.names.short_name import wants_short_name
from nkmap.ui.selection.actions import SelectedActions


class NamesWork(QObject):
    """Listens to the panel; the focus stays where names are typed."""

    def __init__(
        self,
        document: Document,
        panel: NamesPanel,
        edits: Edits,
        names_edits: NamesEdits,
        nesting: Nesting,
        selected: SelectedActions,
    ) -> None:
        super().__init__(panel)
        self._document, self._panel = document, panel
        self._edits, self._names_edits = edits, names_edits
        panel.name_entered.connect(self._on_name_entered)
        panel.names_pasted.connect(edits.add_names)
        panel.dropping.nest_asked.connect(nesting.nest)
        panel.short_name_given.connect(names_edits.shorten)
        panel.parking_lot.topic_entered.connect(self._on_topic_entered)
        panel.parking_lot.topic_taken_up.connect(names_edits.take_up)
        panel.tree.renamed.connect(edits.rename)
        panel.tree.lift_asked.connect(selected.lift_name)
        panel.tree.take_off_asked.connect(selected.take_off)
        edits.already_here.connect(panel.tree.reveal)

    def _on_name_entered(self, name: str) -> None:
        added = self._edits.add_name(name)
        if added is None:
            self._panel.field.selectAll()
            return
        self._panel.field.clear()
        self._panel.tree.bring_into_sight(added)
        row = self._document.read(stakeholder, added)
        if wants_short_name(row):
            self._panel.short_name.offer(added, row.name)

    def _on_topic_entered(self, topic: str) -> None:
        field = self._panel.parking_lot.field
        field.clear() if self._names_edits.park(topic) else field.selectAll()
