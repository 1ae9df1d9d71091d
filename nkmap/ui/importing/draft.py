"""What is being imported: what was found, what was chosen, and the plan that follows. Nothing is written."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from nkmap.data_in.choices import Choices, ColumnChoice, TableChoice, Word
from nkmap.data_in.found import Found, Reading, Scale, Table
from nkmap.data_in.known import Known, known_project
from nkmap.data_in.plan import Duplicate, Plan
from nkmap.data_in.planning import planned
from nkmap.data_in.proposing import propose
from nkmap.data_in.remembering import remember, remembered
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.ui.importing.choosing import BY_HAND, kept, only_column, with_column, with_field, with_table
from nkmap.ui.importing.column_facts import ColumnFacts, facts_of
from nkmap.ui.importing.outcome_rows import OutcomeRow, outcome_rows
from nkmap.ui.importing.source import Source
from nkmap.ui.importing.the_same import with_decided
from nkmap.ui.parts.newest_work import NewestWork

SAMPLE = 3000  # rows of a table that are looked at when it is said what it holds, at once


class _Read(NamedTuple):
    found: Found
    proposed: Choices
    facts: list[list[ColumnFacts]]


class _Planned(NamedTuple):
    plan: Plan
    rows: list[OutcomeRow]


class Draft(QObject):
    """Reading and planning go on in other threads; only what was chosen last counts."""

    read = Signal()  # tables are there
    failed = Signal(object)  # NkmapError: the file cannot be read
    chosen = Signal()  # something else is chosen: the plan is old
    planned = Signal()  # the plan is what was chosen last
    moved = Signal(int)  # number of the column that lost its field to another one

    def __init__(self, document: Document, source: Source, map_id: int | None, parent: QObject) -> None:
        """`map_id` is the map in front, for values of which nothing says on which map they go."""
        super().__init__(parent)
        self._document, self.source, self._map_id = document, source, map_id
        self.found: Found | None = None
        self.choices = Choices(())
        self.facts: list[list[ColumnFacts]] = []
        self.plan: Plan | None = None
        self.rows: list[OutcomeRow] = []  # of the newest plan that there was
        self._decided: dict[tuple[str, int], Duplicate] = {}
        self.is_resting = False  # while the plan is put in, the project need not be read again
        self.known: Known = document.read(known_project)
        self._reading, self._planning = NewestWork(self), NewestWork(self)
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self._planning.done.connect(self._on_planned)
        self._planning.failed.connect(self._on_failed)
        document.changed.connect(self._on_document_changed)
        self._stop = stop = Event()
        parent.destroyed.connect(lambda: stop.set())

    @property
    def is_working(self) -> bool:
        """Whether tables or a plan are still to come."""
        return self._reading.is_working or self._planning.is_working

    def take(self, source: Source) -> None:
        """Read another file in the place of this one."""
        self.source, self.found, self.choices, self.plan = source, None, Choices(()), None
        self._decided.clear()
        self.begin(Reading())

    def begin(self, reading: Reading) -> None:
        """Read the file, as it looks or as it is said; tables that look as before keep their choices."""
        self.plan = None
        self._reading.ask(partial(_read, self.source, reading, self.known, self._map_id, self._stop))

    # Choices

    def table(self, number: int) -> tuple[Table, TableChoice]:
        """Return a table and what was chosen for it. There must be one."""
        assert self.found is not None
        return self.found.tables[number], self.choices.tables[number]

    def hold(self, table: int, holds: str | None) -> None:
        """Say what a table holds; its columns are proposed anew."""
        if holds is None:
            self._choose(with_table(self.choices, table, holds=None))
            return
        found, _ = self.table(table)
        proposed = self._proposed(replace(found, rows=found.rows[:SAMPLE], holds=holds, fields={}))
        changed = {"columns": proposed.columns, "map_id": proposed.map_id}
        self._choose(with_table(self.choices, table, holds=holds, **changed))

    def put_on_map(self, table: int, map_id: int | None) -> None:
        """Say on which map the values of a table go; None: on a new one."""
        self._choose(with_table(self.choices, table, map_id=map_id))

    def make_ends(self, table: int, makes_ends: bool) -> None:
        """Say whether ends of relations that are nowhere become stakeholders."""
        self._choose(with_table(self.choices, table, makes_ends=makes_ends))

    def hold_field(self, table: int, column: int, field_id: str | None, language: str = "") -> None:
        """Say which field a column is; who had it till now is left out, and that is told."""
        if field_id is None:
            choice = ColumnChoice(None, BY_HAND)
        else:
            choice = replace(self._proposed_column(table, column, field_id), language=language)
        choices, earlier = with_field(self.choices, table, column, choice)
        self._choose(choices)
        if earlier is not None:
            self.moved.emit(earlier)

    def set_scale(self, table: int, column: int, scale: Scale) -> None:
        """Say which numbers stand for the ends of ours."""
        self._change_column(table, column, scale=scale)

    def set_map(self, table: int, column: int, question: str | None) -> None:
        """Say on which map the values of a column go, by its question; None: on the map of the table."""
        self._change_column(table, column, map=question)

    def set_words(self, table: int, column: int, words: dict[str, Word]) -> None:
        """Say what the words of a column stand for."""
        self._change_column(table, column, words=words)

    def decide(self, pairs: Sequence[Duplicate], *, is_same: bool) -> None:
        """Say of rows that look like others whether they are the same stakeholder."""
        assert self.found is not None
        for pair in pairs:
            self._decided[pair.table, pair.line] = pair._replace(is_same=is_same)
        self._choose(with_decided(self.choices, self.found, self._decided.values()))

    @property
    def pairs(self) -> list[Duplicate]:
        """Rows that look like others: those that were decided, and those that the plan tells of."""
        told = self.plan.duplicates if self.plan is not None else ()
        all_pairs = {(pair.table, pair.line): pair for pair in told} | self._decided
        return sorted(all_pairs.values(), key=lambda pair: (pair.table, pair.line))

    def _change_column(self, table: int, column: int, **changed) -> None:
        choice = self.choices.tables[table].columns[column]
        self._choose(with_column(self.choices, table, column, replace(choice, **changed)))

    def _choose(self, choices: Choices) -> None:
        self.choices = choices
        self._plan()
        self.chosen.emit()

    def _proposed_column(self, table: int, column: int, field_id: str) -> ColumnChoice:
        """Return what would be proposed if the file itself said that a column is this field."""
        found, choice = self.table(table)
        alone = only_column(found, column)
        proposed = self._proposed(replace(alone, holds=choice.holds, fields={0: field_id}))
        return replace(proposed.columns[0], holds=field_id, reason=BY_HAND)

    def _proposed(self, table: Table) -> TableChoice:
        assert self.found is not None
        found = replace(self.found, tables=(table,))
        return propose(found, self.known, map_id=self._map_id).tables[0]

    def remember(self) -> None:
        """Remember on this computer what these columns were taken for."""
        assert self.found is not None
        remember(self.found, self.choices)

    # What other threads bring

    def _on_read(self, read: _Read) -> None:
        before = (self.found, self.choices) if self.found is not None else None
        self.found, self.facts = read.found, read.facts
        self.choices = kept(before, read.found, read.proposed)
        self._plan()
        self.read.emit()

    def _plan(self) -> None:
        assert self.found is not None
        self.plan = None
        self._planning.ask(partial(_planned, self.found, self.choices, self.known))

    def _on_planned(self, made: _Planned) -> None:
        self.plan, self.rows = made
        self.planned.emit()

    def _on_failed(self, error: NkmapError) -> None:
        self.failed.emit(error)

    def _on_document_changed(self, _change: object) -> None:
        if self.is_resting:
            return
        self.known = self._document.read(known_project)
        if self.found is not None:
            self._plan()
            self.chosen.emit()


def _read(source: Source, reading: Reading, known: Known, map_id: int | None, stop: Event) -> _Read:
    """Read and look through a file, in another thread."""
    found = source.read(reading, stop)
    return _Read(found, propose(found, known, remembered(), map_id=map_id), facts_of(found))


def _planned(found: Found, choices: Choices, known: Known) -> _Planned:
    """Plan, and list what the plan says, in another thread."""
    plan = planned(found, choices, known)
    return _Planned(plan, outcome_rows(found, plan))
