"""The comparison of strategies: a row for each, edited in place."""

from collections.abc import Mapping, Set
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nkmap.db.queries.leverage import entries, instruments
from nkmap.db.queries.stakeholders import name_list, sensitivities
from nkmap.db.queries.strategies import ComparedStrategy, compared_strategies
from nkmap.document import Document
from nkmap.formats.audiences import AUDIENCES
from nkmap.formats.tables import Row
from nkmap.leverage.entries import EntryRow
from nkmap.ui.audience.seen import seen_entries
from nkmap.ui.gaps.window_words import lever_words
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.pictures.choices import usual_audience
from nkmap.ui.strategies.cell_editors import WrappedDelegate
from nkmap.ui.strategies.choice_sheet import ChoiceSheet
from nkmap.ui.strategies.edits import StrategyEdits
from nkmap.ui.strategies.evidence_sheet import EvidenceSheet
from nkmap.ui.strategies.levers_sheet import LeversSheet
from nkmap.ui.strategies.strategy_columns import effect_words, plain_text, strategy_columns
from nkmap.ui.strategies.wrapped_table import WrappedTable
from nkmap.ui.views.table_exports import Table
from nkmap.ui.words import listed

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class StrategiesPage(QWidget):
    """What a cell cannot hold is chosen or shown in a panel."""

    steps_asked = Signal(int)  # strategy id
    entry_chosen = Signal(int)

    def __init__(self, page: "ProjectPage", edits: StrategyEdits) -> None:
        super().__init__()
        self._document, self._edits, self._page = page.document, edits, page
        self._levers: dict[int, str] = {}
        choices = {"effect": lambda: listed(effect_words())}
        delegate = WrappedDelegate(page.document, choices)
        self.table = WrappedTable(strategy_columns(self._levers), delegate, self.tr("Strategies"))
        self.empty = plain_label(role="hint")
        self.empty.setWordWrap(True)
        self.empty.setText(self.tr("No strategy yet. Add one: who acts, with what, and what came of it?"))
        self.choice = ChoiceSheet(page.window(), page.document)
        self.evidence = EvidenceSheet(page.window(), page.document, "strategy_id")
        self.levers = LeversSheet(page.window(), page.document)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty)
        layout.addStretch()
        self.setFocusProxy(self.table)
        self.show_entries(False)
        self._connect()

    def _connect(self) -> None:
        self.table.row_model.change_asked.connect(self._on_change_asked)
        self.table.delete_asked.connect(self._edits.delete_strategies)
        self.table.moved.connect(self._edits.move_strategy)
        self.table.edit_refused.connect(lambda: self._page.outcomes.say(self._page.protection.why))
        self.table.opened.connect(self._open)
        self.table.shown.connect(self._open)
        self.evidence.passage_chosen.connect(self._page.show_passage)
        self.levers.entry_chosen.connect(self.entry_chosen)
        self.levers.choosing_asked.connect(self._choose_entries)

    def refresh(self) -> None:
        """Read and show what is there now."""
        rows = self._document.read(compared_strategies)
        self._levers.clear()
        self._levers |= lever_texts(self._document)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.table.show_rows(rows)

    def protect(self, why: str) -> None:
        """Let nothing be changed; "" ends it."""
        self.table.protect(bool(why))

    def show_entries(self, are_shown: bool) -> None:
        """Show the levers of the log, or leave their column out."""
        fields = [column.field for column in self.table.row_model.columns]
        self.table.setColumnHidden(fields.index("used"), not are_shown)
        self.table.fit()

    def add(self) -> None:
        """Add a strategy and let it be named."""
        added = self._edits.add_strategy([row.name for row in self.table.row_model.rows])
        if added is not None:
            self.table.go_to(added, "name")

    def delete(self) -> None:
        """Delete the selected strategies."""
        if ids := [row.id for row in self.table.selected_rows()]:
            self._edits.delete_strategies(ids)

    def shared_table(self) -> Table:
        """Return the table as others may see it, and how many names and levers were left out."""
        audience = usual_audience(self._document)
        known = self._document.read(sensitivities)
        named = {id_ for id_, how in known.items() if how in AUDIENCES[audience]}
        levers = {entry.id for entry in seen_entries(self._document.read(entries), known, audience)}
        rows = self.table.row_model.rows
        seen = [_without(row, named, levers) for row in rows]
        left_out = {id_ for row in rows for id_, _name in row.actors} - named
        columns = [column for column in self.table.row_model.columns if self._is_shown(column.field)]
        cells: list[Row] = [tuple(plain_text(column, row) for column in columns) for row in seen]
        headings = tuple(column.heading for column in columns)
        return self.tr("Strategies"), [headings, *cells], len(left_out)

    def _is_shown(self, field: str) -> bool:
        fields = [column.field for column in self.table.row_model.columns]
        return not self.table.isColumnHidden(fields.index(field))

    # Panels

    def _open(self, row: ComparedStrategy, field: str) -> None:
        why = self._page.protection.why
        if field == "evidence":
            cite = partial(self._edits.cite, row.name, strategy_id=row.id)
            self.evidence.show_for(row.id, row.name, cite, why)
        elif field == "used":
            self.levers.show_for(row.id, row.name, {id_: self._levers[id_] for id_ in row.used}, why)
        elif field == "steps":
            self.steps_asked.emit(row.id)
        else:
            self._choose(row, field)

    def _choose(self, row: ComparedStrategy, field: str) -> None:
        title, words = self._offers()[field]
        ticked = row.entries if field == "entries" else [id_ for id_, _name in getattr(row, field)]
        take = partial(self._edits.link, row.id, row.name, field)
        self.choice.ask(title.format(row.name), words, ticked, take)

    def _choose_entries(self, strategy_id: int) -> None:
        self._choose(next(row for row in self.table.row_model.rows if row.id == strategy_id), "entries")

    def _offers(self) -> Mapping[str, tuple[str, Mapping[int, str]]]:
        """Return by field what the panel is headed with, and what may be chosen."""
        names = {row.id: row.name for row in self._document.read(name_list)}
        levers = {row.id: row.name for row in self._document.read(instruments)}
        return {
            "actors": (self.tr("Who acts: {0}"), names),
            "instruments": (self.tr("Uses: {0}"), levers),
            "entries": (self.tr("Levers of the log: {0}"), self._levers),
        }

    def _on_change_asked(self, row: ComparedStrategy, field: str, value: object) -> None:
        self._edits.update_strategy(row.id, row.name, field, value)


def lever_texts(document: Document) -> dict[int, str]:
    """Return whom each leverage entry is aimed at, with what and by whom, by its id."""
    return {entry.id: _lever_text(entry) for entry in document.read(entries)}


def _lever_text(entry: EntryRow) -> str:
    words = lever_words(entry)
    return f"{words} ({entry.holder})" if entry.holder else words


def _without(row: ComparedStrategy, named: Set[int], levers: Set[int]) -> ComparedStrategy:
    actors = tuple(actor for actor in row.actors if actor[0] in named)
    return replace(row, actors=actors, used=tuple(id_ for id_ in row.used if id_ in levers))
