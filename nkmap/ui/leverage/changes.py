"""What a changed field of a leverage entry means as an edit of the project."""

from functools import partial

from PySide6.QtCore import QObject

from nkmap.commands import evidence, leverage_entries
from nkmap.document import Document
from nkmap.leverage.entries import EntryRow
from nkmap.ui.edits import Edits
from nkmap.ui.leverage.choices import known_names
from nkmap.ui.words import entry_field_words

NAMES = ("holder", "target")  # typed as names, kept as ids
COMMANDS = {
    "instrument": leverage_entries.set_instrument,
    "kind": leverage_entries.set_kind,
    "via": leverage_entries.set_intermediaries,
    "evidence": lambda session, entry_id, cited: evidence.cite_named(session, **cited, entry_id=entry_id),
}


class LeverageChanges(QObject):
    """Each change is one undo step; what is refused is told as every refused edit is."""

    def __init__(self, document: Document, edits: Edits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._edits = document, edits

    def change(self, entry: EntryRow, field: str, value: object) -> None:
        """Set a field of an entry; names are given as typed, intermediaries as ids."""
        if field in NAMES:
            self._change_name(entry, field, str(value))
        elif field in COMMANDS:
            self._perform(entry, field, COMMANDS[field], value)
        else:
            self._perform(entry, field, partial(_set, field), value)

    def _change_name(self, entry: EntryRow, field: str, typed: str) -> None:
        stakeholder_id = known_names(self._document).get(typed.casefold())
        if typed and stakeholder_id is None:
            self._edits.refused.emit(self.tr("“{0}” is not in the list of names.").format(typed[:30]))
        else:
            self._perform(entry, field, partial(_set, f"{field}_id"), stakeholder_id)

    def _perform(self, entry: EntryRow, field: str, command, value: object) -> None:
        label = self.tr("{0}: lever on {1}").format(entry_field_words()[field], entry.target[:40])
        self._edits.change_entry(label, command, entry.id, value, merge_key=f"entry {entry.id} {field}")


def _set(field: str, session, entry_id: int, value: object) -> None:
    leverage_entries.update(session, entry_id, **{field: value})
