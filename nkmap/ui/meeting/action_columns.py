"""The list of what happens next as columns, and what edits their cells."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nkmap.db.queries.actions import ActionRow
from nkmap.db.queries.leverage import entries
from nkmap.document import Document
from nkmap.leverage.entries import EntryRow
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.leverage.choices import offer_names
from nkmap.ui.leverage.delegate import LONGEST_NOTE, EntryDelegate
from nkmap.ui.meeting.row_model import ROW_ROLE, RowColumn
from nkmap.ui.words import at_start, listed, reach_words


def action_columns() -> list[RowColumn]:
    """Return the columns in their order, in the language of the window."""
    translate, status = QCoreApplication.translate, status_words()
    return [
        RowColumn("stakeholder_id", translate("ActionList", "Stakeholder"), marked_name,
                  lambda row: row.stakeholder, 22, "name"),
        RowColumn("wanted", translate("ActionList", "Wanted move"), lambda row: row.wanted,
                  lambda row: row.wanted, 34, "note"),
        RowColumn("entry_id", translate("ActionList", "Lever"), lambda row: row.lever,
                  lambda row: row.entry_id, 26, "lever"),
        RowColumn("owner", translate("ActionList", "Who does it"), lambda row: row.owner,
                  lambda row: row.owner, 16),
        RowColumn("due", translate("ActionList", "Until when"), lambda row: row.due,
                  lambda row: row.due, 14),
        RowColumn("status", translate("ActionList", "Status"), lambda row: at_start(status[row.status]),
                  lambda row: row.status, 13, "status"),
    ]  # fmt: skip


def status_words() -> Mapping[str | None, str]:
    """Return what is said for how far an action is."""
    translate = QCoreApplication.translate
    return {
        None: translate("ActionList", "–"),
        "open": translate("ActionList", "open"),
        "under way": translate("ActionList", "under way"),
        "done": translate("ActionList", "done"),
        "dropped": translate("ActionList", "dropped"),
    }


def marked_name(row: ActionRow) -> str:
    """Return who it is about; whoever is not for everybody is marked so."""
    if row.stakeholder_id is None or row.sensitivity == "shareable":
        return row.stakeholder
    words = reach_words()[row.sensitivity]
    return QCoreApplication.translate("ActionList", "{0} ({1})").format(row.stakeholder, words)


class ActionDelegate(EntryDelegate):
    """Edits cells as those of the leverage log are edited."""

    def createEditor(self, parent: QWidget, _option, index) -> QWidget:
        column, row = index.model().columns[index.column()], index.data(ROW_ROLE)
        if column.editor == "status":
            return self._choice_box(parent, listed(status_words()))
        if column.editor == "lever":
            return self._choice_box(parent, levers_for(self._document, row))
        field = TextField(parent)
        if column.editor == "name":
            offer_names(field, self._document)
        elif column.editor == "note":
            field.setMaxLength(LONGEST_NOTE)
        field.entered.connect(self._commit)
        return self._marked(field)


def levers_for(document: Document, row: ActionRow) -> dict[int | None, str]:
    """Return the levers that can be chosen for an action: those aimed at its stakeholder, or all."""
    found = document.read(entries)
    own = [entry for entry in found if entry.target_id == row.stakeholder_id]
    words: dict[int | None, str] = {None: "–"}
    return words | {entry.id: _lever_words(entry, is_own=bool(own)) for entry in own or found}


def _lever_words(entry: EntryRow, *, is_own: bool) -> str:
    lever = entry.instrument or entry.note
    return lever if is_own else f"{entry.target} · {lever}"
