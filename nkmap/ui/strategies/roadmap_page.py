"""The roadmap: all steps in their order, edited in place."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkmap.db.queries.steps import StepRow
from nkmap.db.queries.strategies import compared_strategies
from nkmap.templates import load_template
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.said import said_template
from nkmap.ui.strategies.cell_editors import Choices, WrappedDelegate
from nkmap.ui.strategies.edits import StrategyEdits
from nkmap.ui.strategies.evidence_sheet import EvidenceSheet
from nkmap.ui.strategies.step_columns import ASSESSED, status_words, step_columns, typed_share
from nkmap.ui.strategies.step_content import TEMPLATE, not_assessed_words
from nkmap.ui.strategies.wrapped_table import WrappedTable
from nkmap.ui.views.table_exports import Table
from nkmap.ui.words import listed

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class RoadmapPage(QWidget):
    """Rows are dragged by their numbers; the rule of the one-click order stands below."""

    def __init__(self, page: "ProjectPage", edits: StrategyEdits) -> None:
        super().__init__()
        self._document, self._edits, self._page = page.document, edits, page
        choices: Choices = {"strategy_id": self._strategies, "status": lambda: listed(status_words())}
        columns = step_columns(load_template(TEMPLATE, said_template).grid)
        self.table = WrappedTable(columns, WrappedDelegate(page.document, choices), self.tr("Steps"))
        self.empty = plain_label(role="hint")
        self.empty.setWordWrap(True)
        self.empty.setText(self.tr("No step yet. Add one: what is to be done first, and who minds?"))
        self.rule = plain_label(role="quiet")
        self.rule.setWordWrap(True)
        self.rule.setContentsMargins(12, 4, 12, 6)
        self.evidence = EvidenceSheet(page.window(), page.document, "step_id")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty)
        layout.addStretch()
        layout.addWidget(self.rule)
        self.setFocusProxy(self.table)
        self.evidence.passage_chosen.connect(page.show_passage)
        self.table.row_model.change_asked.connect(self._on_change_asked)
        self.table.delete_asked.connect(edits.delete_steps)
        self.table.moved.connect(edits.move_step)
        self.table.edit_refused.connect(lambda: page.outcomes.say(page.protection.why))
        self.table.opened.connect(self._show_evidence)
        self.table.shown.connect(self._show_evidence)

    def show_steps(self, steps: Sequence[StepRow]) -> None:
        """Show steps in their order."""
        self.table.setVisible(bool(steps))
        self.empty.setVisible(not steps)
        self.table.show_rows(steps)
        rule = self.tr(
            "Least contested first: by sensitivity from low to high, then by feasibility from high to low; "
            "what is not assessed comes last."
        )
        left = not_assessed_words(sum(not step.is_assessed for step in steps))
        self.rule.setText(f"{rule} {left}" if left else rule)

    def protect(self, why: str) -> None:
        """Let nothing be changed; "" ends it."""
        self.table.protect(bool(why))

    def add(self) -> None:
        """Add a step and let it be named."""
        added = self._edits.add_step()
        if added is not None:
            self.table.go_to(added, "name")

    def delete(self) -> None:
        """Delete the selected steps."""
        if ids := [row.id for row in self.table.selected_rows()]:
            self._edits.delete_steps(ids)

    def go_to_strategy(self, strategy_id: int) -> None:
        """Make the first step of a strategy the current one, if it has any."""
        ids = [row.id for row in self.table.row_model.rows if row.strategy_id == strategy_id]
        if ids:
            self.table.go_to(ids[0])

    def shared_table(self) -> Table:
        """Return the table; no name of a stakeholder is a field of it."""
        columns = self.table.row_model.columns
        rows = [tuple(column.text(row) for column in columns) for row in self.table.row_model.rows]
        return self.tr("Steps"), [tuple(column.heading for column in columns), *rows], 0

    def _strategies(self) -> dict[int | None, str]:
        return {None: "–"} | {row.id: row.name for row in self._document.read(compared_strategies)}

    def _show_evidence(self, row: StepRow, _field: str) -> None:
        cite = partial(self._edits.cite, row.name, step_id=row.id)
        self.evidence.show_for(row.id, row.name, cite, self._page.protection.why)

    def _on_change_asked(self, row: StepRow, field: str, value: object) -> None:
        if field in ASSESSED:
            try:
                value = typed_share(str(value))
            except ValueError:
                self._edits.refused.emit(
                    self.tr("Type a number from 0 to 1, or 0 to 100 %. Leave it empty for not assessed.")
                )
                return
        self._edits.update_step(row.id, row.name, field, value)
