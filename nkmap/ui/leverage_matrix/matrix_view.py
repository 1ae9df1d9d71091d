"""The leverage matrix as a view: who could be moved, with what or by whom, and where nobody has looked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nkmap.db.queries.maps import map_list
from nkmap.leverage.matrix import Line
from nkmap.ui.leverage_matrix.choices import ChoicesBar
from nkmap.ui.leverage_matrix.empty_page import EmptyPage
from nkmap.ui.leverage_matrix.export import MatrixExport
from nkmap.ui.leverage_matrix.legend import Legend
from nkmap.ui.leverage_matrix.sheets import read_matrix
from nkmap.ui.leverage_matrix.table import MatrixTable
from nkmap.ui.leverage_matrix.words import coverage_words, total_words
from nkmap.ui.parts.plain_text import ElidedLabel, as_tool_tip, plain_label
from nkmap.ui.views.data_view import DataView

if TYPE_CHECKING:
    from nkmap.drawing.theme import Theme
    from nkmap.ui.project_page import ProjectPage


LEGEND_FROM = 22  # lines of text that the view is high


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

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._protection = page.protection
        self.bar = ChoicesBar()
        self.table = MatrixTable(self.theme)
        self.empty = EmptyPage()
        self._question, self._told = ElidedLabel(), ElidedLabel()
        self._total = plain_label(role="quiet")
        self._legend = Legend(self.theme)
        self.export = MatrixExport(self, page)
        self._build()
        self._connect()
        self.entries_chosen.connect(page.levers.show_entries)
        self.lever_asked.connect(page.levers.open_with)
        self.empty.log_asked.connect(page.views.show_maps)
        self.empty.log_asked.connect(page.selected.log_lever)

    def _build(self) -> None:
        self._question.setProperty("role", "section")
        self._told.setProperty("role", "quiet")
        foot = QHBoxLayout()
        foot.setSpacing(24)
        foot.addWidget(self._told, 1)
        foot.addWidget(self._total)
        self._full = QWidget()
        inner = QVBoxLayout(self._full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self.table, 1)
        inner.addLayout(foot)
        inner.addWidget(self._legend)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._full)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(8)
        layout.addWidget(self._question)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.bar.changed.connect(self.read_again)
        self.bar.copy_asked.connect(self.export.copy)
        self.bar.save_asked.connect(self.export.save)
        self.table.chosen.connect(self._on_cell_chosen)
        self.table.told.connect(self._told.set_whole_text)
        self._protection.changed.connect(self._on_protection_changed)
        self._on_protection_changed()
        self.empty.all_asked.connect(lambda: self.bar.choose(with_empty=True))

    def set_theme(self, theme: "Theme") -> None:
        """Follow light and dark."""
        self.table.set_theme(theme)
        self._legend.theme = theme
        self._legend.update()
        super().set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the legend where it would take the room of the matrix."""
        super().resizeEvent(event)
        self._legend.setVisible(self.height() > LEGEND_FROM * self.fontMetrics().height())

    @property
    def map_id(self) -> int | None:
        """The map that is shown, None for all."""
        return None if self.bar.choices.all_maps else self._maps.map_id

    @property
    def title(self) -> str:
        """The question of the map that is shown, or that it is all of them."""
        if self.map_id is None:
            return self.tr("All questions")
        return self._questions().get(self.map_id, "")

    def refresh(self) -> None:
        """Read and show what is there now."""
        matrix = read_matrix(self._document, self.map_id, self.bar.choices)
        is_full = bool(matrix.rows and matrix.columns)
        self.setFocusProxy(self.table if is_full else self.empty.log_button)
        self._pages.setCurrentWidget(self._full if is_full else self.empty)
        self.empty.explain(with_empty=self.bar.choices.with_empty)
        self.bar.allow_ways_out(is_full)
        self._question.set_whole_text(self.title)
        self._told.setFixedHeight(2 * self._told.fontMetrics().height())  # whatever the script of a name
        self._total.setText(total_words(matrix.total))
        self._total.setToolTip(as_tool_tip(coverage_words(matrix.total)))
        self.table.show_matrix(matrix, self._maps.names_language)

    def _questions(self) -> dict[int, str]:
        return {row.id: row.question for row in self._document.read(map_list)}

    def _on_protection_changed(self) -> None:
        self.table.matrix_model.is_protected = bool(self._protection.why)

    def _on_cell_chosen(self, index: QModelIndex) -> None:
        model = self.table.matrix_model
        total, lines = model.total(index), model.lines(index)
        if total is not None:
            self.entries_chosen.emit(total.entries)
            self.table.scrollTo(index)
        elif not model.can_meet(index):
            self.refused.emit(self.tr("Nobody holds a lever on themselves."))
        elif self._protection.why:
            self.refused.emit(self._protection.why)
        elif lines is not None:
            self._ask_for_lever(*lines)

    def _ask_for_lever(self, row: Line, column: Line) -> None:
        """Open the lever line for an empty cell, on the map that the cell stands for or the one in front."""
        choices = self.bar.choices
        for line, grouping in ((row, choices.row_groups), (column, choices.column_groups)):
            if grouping == "map" and isinstance(line.group, int):
                self._maps.choose_map(line.group)
        if choices.all_maps and self._maps.map_id is not None:
            question = self._questions()[self._maps.map_id]
            self.refused.emit(self.tr("What is logged now belongs to: {0}").format(question))
        is_holder = choices.across == "holder"
        lever = "" if is_holder else column.subject.label
        self.lever_asked.emit(row.subject.id, column.subject.id if is_holder else None, lever)
