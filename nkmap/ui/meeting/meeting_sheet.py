"""The sheet of the meeting: who, when and where on the left, the agenda on the right."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout

from nkmap.agendas import Agenda, load_agendas
from nkmap.db.queries.sessions import AgendaRow, agenda, newest_meeting
from nkmap.ui.meeting.agenda_columns import AgendaDelegate, agenda_columns
from nkmap.ui.meeting.details import MeetingDetails
from nkmap.ui.meeting.edits import MeetingEdits
from nkmap.ui.meeting.row_table import RowTable
from nkmap.ui.meeting.sheet import Sheet
from nkmap.ui.parts.plain_text import as_menu_text, as_tool_tip, plain_label
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.said import said_template

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

TABLES = ("session", "agenda_step")
LEAST_DETAILS = 300  # px


class MeetingSheet(Sheet):
    """Every field and every cell is one step."""

    begin_asked = Signal()

    def __init__(self, page: "ProjectPage", edits: MeetingEdits) -> None:
        super().__init__(page.window(), page.document, "")
        self.title.setText(self.tr("The meeting"))
        self._edits = edits
        self.details = MeetingDetails()
        self.table = RowTable(agenda_columns(), AgendaDelegate(page.document), self.tr("Agenda"))
        self.total = plain_label(role="quiet")
        self.empty = plain_label(role="hint")
        self.empty.setWordWrap(True)
        self.empty.setText(self.tr("No agenda yet. Take one of the scripts, or add steps of your own."))
        self.scripts = push_button(self.tr("Take a script"))
        self.add_button = push_button(self.tr("Add a step"))
        self.up_button, self.down_button = push_button("↑"), push_button("↓")
        self.delete_button = push_button(self.tr("Delete"))
        self.another_button = push_button(self.tr("Another meeting"))
        self.another_button.setToolTip(self.tr("What is recorded of this one stays in the project"))
        self.begin_button = push_button(self.tr("Show below the map"), primary=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._name_arrows()
        self.add_to_head(self.another_button)
        menu = QMenu(self.scripts)
        for script in load_agendas(said_template):
            menu.addAction(as_menu_text(script.name)).triggered.connect(partial(self._take, script))
        self.scripts.setMenu(menu)
        left = QScrollArea()
        left.setFrameShape(QFrame.Shape.NoFrame)
        left.setWidgetResizable(True)
        left.setWidget(self.details)
        left.setMinimumWidth(LEAST_DETAILS)
        across = QHBoxLayout()
        across.setSpacing(20)
        across.addWidget(left, 2)
        across.addLayout(self._agenda(), 5)
        self.body.addLayout(across, 1)

    def _name_arrows(self) -> None:
        for button, words in ((self.up_button, self.tr("Earlier")), (self.down_button, self.tr("Later"))):
            button.setToolTip(as_tool_tip(words))
            button.setAccessibleName(words)

    def _agenda(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Agenda"), role="heading"))
        head.addWidget(self.total)
        head.addStretch()
        head.addWidget(self.scripts)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.add_button, self.up_button, self.down_button, self.delete_button):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self.begin_button)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        column.addStretch()
        column.addLayout(foot)
        return column

    def _connect(self) -> None:
        self.another_button.clicked.connect(self._edits.begin)
        self.details.changed.connect(self._edits.describe)
        self.details.escaped.connect(self.close_over)
        self.table.row_model.change_asked.connect(self._on_change_asked)
        self.table.delete_asked.connect(self._edits.remove_steps)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.table.row_model.modelReset.connect(self._allow)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.up_button.clicked.connect(partial(self._move, -1))
        self.down_button.clicked.connect(partial(self._move, 1))
        self.delete_button.clicked.connect(self._on_delete_clicked)
        self.begin_button.clicked.connect(self._on_begin_clicked)
        self.document.changed.connect(self._on_document_changed)

    def open_meeting(self) -> None:
        """Show the newest meeting, ready for whatever is not said of it yet."""
        self.open_sheet(self.details.fields["date"])

    def close_over(self) -> None:
        self.details.flush()
        super().close_over()

    def refresh(self) -> None:
        meeting = self.document.read(newest_meeting)
        self.details.show_meeting(meeting)
        self.another_button.setVisible(meeting is not None)
        steps = self.document.read(agenda)
        self.table.row_model.show_rows(steps)
        self.table.setVisible(bool(steps))
        self.empty.setVisible(not steps)
        minutes = sum(step.minutes for step in steps)
        self.total.setText(self.tr("{0} minutes").format(minutes) if steps else "")
        self._allow()

    @property
    def _current(self) -> AgendaRow | None:
        rows = self.table.selected_rows()
        return rows[0] if rows else None

    def _allow(self) -> None:
        steps, current = self.table.row_model.rows, self._current
        at = [step.id for step in steps].index(current.id) if current else -1
        self.up_button.setEnabled(at > 0)
        self.down_button.setEnabled(0 <= at < len(steps) - 1)
        self.delete_button.setEnabled(at >= 0)
        self.begin_button.setEnabled(bool(steps))

    # What is meant

    def _take(self, script: Agenda, _checked: bool = False) -> None:
        """Take a script instead of the agenda there is; Undo brings that back."""
        self._edits.plan(script.name, script.steps)

    def _on_add_clicked(self) -> None:
        added = self._edits.add_step(self.tr("Another step"))
        if added is not None:
            self.table.go_to(added, "title")

    def _on_change_asked(self, row: AgendaRow, field: str, value: object) -> None:
        self._edits.update_step(row.id, field, value)

    def _move(self, by: int) -> None:
        current, steps = self._current, self.table.row_model.rows
        if current is not None:
            at = [step.id for step in steps].index(current.id)
            self._edits.move_step(current.id, at + by)
            self.table.go_to(current.id)

    def _on_delete_clicked(self) -> None:
        self._edits.remove_steps([row.id for row in self.table.selected_rows()])

    def _on_begin_clicked(self) -> None:
        self.close_over()
        self.begin_asked.emit()

    def _on_document_changed(self, change) -> None:
        if self.isVisible() and change.touches(*TABLES):
            self.refresh()
