"""What is done to relations from the inspector: each method is one edit and one undo step."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from nkmap.commands import evidence
from nkmap.document import Document
from nkmap.ui.inspector.relation_form import RelationForm
from nkmap.ui.network.edits import NetworkEdits, TypedRelation


class RelationEdits(NetworkEdits):
    """As in the network, and what says so besides."""

    def cite(self, relation_id: int, passage: Mapping[str, str]) -> bool:
        """Say which passage speaks for a relation; `passage` is {title, locator, paraphrase}."""
        label = self.tr("Evidence for a relation")
        return self._perform(label, evidence.cite_named, relation_id=relation_id, **passage) is not None


def take_relations(document: Document, form: RelationForm, parent: QObject) -> None:
    """Let what is typed into the form become edits."""
    edits = RelationEdits(document, parent)

    def log(typed: TypedRelation) -> None:
        if edits.log(typed):
            form.close_form()

    edits.refused.connect(form.refuse)
    form.entered.connect(log)
    form.removal_asked.connect(edits.disconnect_relation)
    form.cited.connect(edits.cite)
