"""The list of what happens next: rows from whoever is selected, from levers of the log, or empty ones."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from nkmap.db.queries.actions import ActionRow, action_list
from nkmap.db.queries.leverage import entries_of
from nkmap.leverage.entries import EntryRow
from nkmap.ui.leverage.choices import known_names
from nkmap.ui.meeting.action_columns import ActionDelegate, action_columns
from nkmap.ui.meeting.edits import MeetingEdits
from nkmap.ui.meeting.row_table import RowTable
from nkmap.ui.meeting.sheet import Sheet
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

TABLES = ("action", "stakeholder", "leverage_entry", "instrument")


class ActionsSheet(Sheet):
    """Every change of a cell is one step; Undo takes it back here too."""

    wall_asked = Signal()

    def __init__(self, page: "ProjectPage", edits: MeetingEdits) -> None:
        super().__init__(page.window(), page.document, "")
        self.title.setText(self.tr("What happens next"))
        self._page, self._edits = page, edits
        self.table = RowTable(action_columns(), ActionDelegate(page.document), self.tr("What happens next"))
        self.empty = plain_label(role="hint")
        self.empty.setText(self.tr("Nothing agreed yet. Add a row: who is to move where, who sees to it?"))
        self.empty.setWordWrap(True)
        self.add_button = push_button(self.tr("Add a row"), primary=True)
        self.names_button = push_button("")
        self.levers_button = push_button("")
        self.delete_button = push_button(self.tr("Delete"))
        self.wall_button = push_button(self.tr("Show large"))
        self._build()
        self._connect()

    def _build(self) -> None:
        self.add_to_head(self.wall_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.add_button, self.names_button, self.levers_button):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.delete_button)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.empty)
        self.body.addStretch()
        self.body.addLayout(buttons)

    def _connect(self) -> None:
        self.wall_button.clicked.connect(self.wall_asked)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.names_button.clicked.connect(lambda: self.add_stakeholders(self._page.selection.stakeholders()))
        self.levers_button.clicked.connect(lambda: self.add_entries(self._selected_entries()))
        self.delete_button.clicked.connect(self._on_delete_clicked)
        self.table.delete_asked.connect(self._edits.delete_actions)
        self.table.row_model.change_asked.connect(self._on_change_asked)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.document.changed.connect(self._on_document_changed)

    def open_actions(self) -> None:
        """Show the list."""
        self.open_sheet(self.table)
        if not self.table.row_model.rows:
            self.add_button.setFocus()

    def refresh(self) -> None:
        rows = self.document.read(action_list)
        self.table.row_model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.wall_button.setEnabled(bool(rows))
        names, levers = self._page.selection.stakeholders(), self._selected_entries()
        self.names_button.setText(self.tr("Selected names ({0})").format(len(names)))
        self.levers_button.setText(self.tr("Selected levers ({0})").format(len(levers)))
        self.names_button.setVisible(bool(names))
        self.levers_button.setVisible(bool(levers))
        self._allow()

    def _allow(self) -> None:
        self.delete_button.setEnabled(bool(self.table.selected_rows()))

    def _selected_entries(self) -> list[int]:
        return [entry.id for entry in self._page.log.chosen_entries()]

    # What is added

    def add(self, subject: str, ids: list[int]) -> None:
        """Add a row for each of these; `subject` is one of `scales.POLL_SUBJECTS`."""
        if subject == "leverage_entry":
            self.add_entries(ids)
        elif subject == "stakeholder":
            self.add_stakeholders(ids)

    def add_stakeholders(self, ids: list[int]) -> None:
        """Add a row for each stakeholder."""
        self._add([{"stakeholder_id": id_} for id_ in ids])

    def add_entries(self, ids: list[int]) -> None:
        """Add a row for each lever, with what is asked of its target."""
        self._add([_of_entry(entry) for entry in self.document.read(entries_of, ids)])

    def _on_add_clicked(self) -> None:
        self._add([{}], first_field="stakeholder_id")

    def _add(self, wanted: list[Mapping[str, object]], first_field: str = "wanted") -> None:
        """Add rows and go on with what is not known of the first."""
        added = self._edits.add_actions(wanted)
        if added and self.isVisible():
            self.table.go_to(added[0], first_field)

    def _on_delete_clicked(self) -> None:
        self._edits.delete_actions([row.id for row in self.table.selected_rows()])

    def _on_change_asked(self, row: ActionRow, field: str, value: object) -> None:
        self.say("")
        if field == "stakeholder_id":
            name = str(value).strip()
            value = known_names(self.document).get(name.casefold()) if name else None
            if name and value is None:
                self.say(self.tr("{0} is not on the list of names. Add the name there first.").format(name))
                return
        self._edits.update_action(row.id, field, value)

    def _on_document_changed(self, change) -> None:
        if self.isVisible() and change.touches(*TABLES):
            self.refresh()


def _of_entry(entry: EntryRow) -> dict[str, object]:
    return {"stakeholder_id": entry.target_id, "entry_id": entry.id, "wanted": entry.demand}
