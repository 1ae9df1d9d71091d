"""The leverage matrix as a view: who could be moved, with what or by whom, and where nobody has looked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from nkmap.db.queries.leverage_matrix import leverage_matrix
from nkmap.db.queries.maps import map_list
from nkmap.leverage.matrix import Line
from nkmap.leverage.matrix_heads import ReadMatrix, with_heads
from nkmap.ui.leverage_matrix.choices import ChoicesBar
from nkmap.ui.leverage_matrix.export import MatrixExport
from nkmap.ui.leverage_matrix.legend import Legend
from nkmap.ui.leverage_matrix.table import MatrixTable
from nkmap.ui.leverage_matrix.words import column_side, coverage_words, row_side, total_words
from nkmap.ui.parts.plain_text import ElidedLabel, as_tool_tip, plain_label
from nkmap.ui.views.data_view import DataView

if TYPE_CHECKING:
    from nkmap.drawing.theme import Theme
    from nkmap.ui.project_page import ProjectPage


class MatrixView(DataView):
    """A cell with entries lists them in the log; an empty one opens the lever line for it."""

    tables = (
        "leverage_entry",
        "leverage_intermediary",
        "instrument",
        "stakeholder",
        "stakeholder_kind",
        "placement",
        "map",
    )
    entries_chosen = Signal(object)  # their ids
    lever_asked = Signal(int, object, str)  # target id, holder id or None, lever
    log_asked = Signal()  # for whoever is selected

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._protection = page.protection
        self.bar = ChoicesBar()
        self.table = MatrixTable(self.theme)
        self._told, self._total = ElidedLabel(), plain_label(role="quiet")
        self._legend = Legend(self.theme)
        self._empty = self._empty_page()
        self.export = MatrixExport(self, page)
        self._build()
        self.bar.changed.connect(self.read_again)
        self.bar.copy_asked.connect(self.export.copy)
        self.bar.save_asked.connect(self.export.save)
        self.table.chosen.connect(self._on_cell_chosen)
        self.table.told.connect(self._told.set_whole_text)
        self.entries_chosen.connect(page.levers.show_entries)
        self.lever_asked.connect(page.levers.open_with)
        self.log_asked.connect(page.views.show_maps)
        self.log_asked.connect(page.selected.log_lever)

    def _build(self) -> None:
        self._told.setProperty("role", "quiet")
        self._full = QWidget()
        inner = QVBoxLayout(self._full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setSpacing(24)
        foot.addWidget(self._told, 1)
        foot.addWidget(self._total)
        inner.addLayout(foot)
        inner.addWidget(self._legend)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._full)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(10)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        self._sentence = plain_label(role="quiet")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMaximumWidth(460)
        self._log_button = QPushButton(self.tr("Log a lever on the map"))
        self._log_button.setProperty("primary", True)
        self._log_button.clicked.connect(self.log_asked)
        self._all_button = QPushButton(self.tr("Show everybody and every lever"))
        self._all_button.clicked.connect(lambda: self.bar.choose(with_empty=True))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._log_button)
        buttons.addWidget(self._all_button)
        buttons.addStretch()
        layout = QVBoxLayout(page)
        layout.setSpacing(16)
        layout.addStretch()
        layout.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(buttons)
        layout.addStretch()
        return page

    def set_theme(self, theme: "Theme") -> None:
        """Follow light and dark."""
        self.table.set_theme(theme)
        self._legend.theme = theme
        super().set_theme(theme)

    def refresh(self) -> None:
        """Read and show what is there now."""
        matrix = self.read_matrix()
        is_full = bool(matrix.rows and matrix.columns)
        self._told.setFixedHeight(2 * self._told.fontMetrics().height())  # whatever the script of a name
        self._pages.setCurrentWidget(self._full if is_full else self._empty)
        self.table.show_matrix(matrix, self._maps.names_language)
        self.bar.allow_ways_out(is_full)
        self._total.setText(total_words(matrix.total))
        self._total.setToolTip(as_tool_tip(coverage_words(matrix.total)))
        self._sentence.setText(self._why_empty())
        self._all_button.setHidden(self.bar.choices.with_empty)

    def read_matrix(self, **seen) -> ReadMatrix:
        """Return the matrix as it is chosen; `seen` says what of it, as in `leverage_matrix`."""
        choices = self.bar.choices
        found = self._document.read(
            leverage_matrix,
            self.map_id,
            choices.across,
            choices.row_groups,
            choices.column_groups,
            with_empty=choices.with_empty,
            **seen,
        )
        questions = {row.id: row.question for row in self._document.read(map_list)}
        columns = column_side(choices.across, choices.column_groups, questions)
        return with_heads(found, choices.across, row_side(choices.row_groups, questions), columns)

    @property
    def map_id(self) -> int | None:
        """The map that is shown, None for all."""
        return None if self.bar.choices.all_maps else self._maps.map_id

    def _why_empty(self) -> str:
        if self.bar.choices.with_empty:
            return self.tr("Nothing to show yet: nobody stands on a map, or no lever has a name.")
        return self.tr(
            "No lever is logged here yet. Rows are those who could be moved, columns what could move them; "
            "each cell says how open somebody is."
        )

    def _on_cell_chosen(self, index: QModelIndex) -> None:
        model = self.table.matrix_model
        total, lines = model.total(index), model.lines(index)
        if total is not None:
            self.entries_chosen.emit(total.entries)
            self.table.scrollTo(index)
        elif not model.can_meet(index):
            self.refused.emit(self.tr("Nobody holds a lever on themselves."))
        elif lines is not None and lines[0].line is not None and lines[1].line is not None:
            self._ask_for_lever(lines[0].line, lines[1].line)

    def _ask_for_lever(self, row: Line, column: Line) -> None:
        """Open the lever line for an empty cell, on the map that the cell stands for."""
        choices = self.bar.choices
        if self._protection.why:
            self.refused.emit(self._protection.why)
            return
        for line, grouping in ((row, choices.row_groups), (column, choices.column_groups)):
            if grouping == "map" and isinstance(line.group, int):
                self._maps.choose_map(line.group)
        is_holder = choices.across == "holder"
        lever = "" if is_holder else column.subject.label
        self.lever_asked.emit(row.subject.id, column.subject.id if is_holder else None, lever)
