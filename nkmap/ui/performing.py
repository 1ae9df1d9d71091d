"""The base of what turns a person's wish into an edit: one call, one edit, one undo step."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from nkmap.db.queries.map_texts import map_texts
from nkmap.db.queries.stakeholders import name_and_label
from nkmap.document import Document
from nkmap.errors import InvalidInput, NkmapError
from nkmap.ui.said import said

LONGEST = 40  # letters of a name in the label of an undo step


class Performing(QObject):
    """Calls commands inside an edit. What is refused arrives as a sentence; nothing was changed then."""

    refused = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document

    def _perform(self, label: str, command, *arguments, merge_key: str | None = None, **named):
        """Return what a command returns, None where it was refused."""
        try:
            with self._document.edit(label, merge_key) as session:
                return command(session, *arguments, **named)
        except NkmapError as error:
            self._refuse(error)
            return None

    def _do(self, label: str, command, *arguments, merge_key: str | None = None, **named) -> bool:
        """Return whether a command, which returns nothing, was done."""

        def done(session) -> bool:
            command(session, *arguments, **named)
            return True

        return self._perform(label, done, merge_key=merge_key) is True

    def _about_names(self, pattern: str, stakeholder_ids: Sequence[int]) -> str:
        """Return the label of a step: the pattern with the name of whom it is about, or with how many."""
        if len(stakeholder_ids) == 1:
            return pattern.format(short(self._name(stakeholder_ids[0])))
        return pattern.format(QCoreApplication.translate("Edits", "%n name(s)", "", len(stakeholder_ids)))

    def _name(self, stakeholder_id: int) -> str:
        found = self._found(name_and_label, stakeholder_id)
        return found[0] if found else ""

    def _question(self, map_id: int) -> str:
        texts = self._found(map_texts, map_id)
        return texts.question if texts else ""

    def _found(self, query, *arguments):
        """Return what a query finds; None where it or the whole project is gone: the edit will say so."""
        try:
            return self._document.read(query, *arguments)
        except InvalidInput:
            return None

    def _refuse(self, error: NkmapError) -> None:
        self.refused.emit(said(error))


def short(name: str) -> str:
    """Return a name as it stands in the label of an undo step."""
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
