"""What groups disagree on, the most disputed first, and how it ends: agreed, or agreed to differ."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nkmap.db.queries.estimates import Disagreement
from nkmap.map_content import Grid
from nkmap.ui.groups.arithmetic import arithmetic, short_words
from nkmap.ui.groups.differ_form import DifferForm
from nkmap.ui.groups.sides import sides_of
from nkmap.ui.parts.columns_list import ColumnsList
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label


class DisagreementPage(QWidget):
    """Says who was chosen, and what was agreed; it reads and writes nothing."""

    chosen = Signal(int)  # stakeholder id
    lift_asked = Signal(int)  # stakeholder id of one without a place
    differed = Signal(int, object)  # stakeholder id, {estimate id: reason}
    again_asked = Signal()  # blind placement

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, Disagreement] = {}
        self._placed: set[int] = set()
        self._grid: Grid | None = None
        self.nobody = plain_label(role="quiet")
        self.nobody.setText(self.tr("No group has placed anybody on this map."))
        self.nobody.setContentsMargins(12, 4, 12, 4)
        self.list = ColumnsList(self.tr("By disagreement"), columns=2)
        self.reckoning = plain_label(role="quiet")
        self.how = QPushButton()
        self.state = plain_label(role="quiet")
        self.carry = QPushButton(self.tr("Carry to the agreed place"))
        self.differ = DifferForm()
        self.again = QPushButton(self.tr("Place blindly again"))
        self._details, self._details_area = QWidget(), QScrollArea()
        self._build()
        self._connect()

    def _build(self) -> None:
        for label in (self.reckoning, self.state, self.nobody):
            label.setWordWrap(True)
        self.how.setProperty("flat_link", True)
        self.how.setProperty("flush", True)
        self.how.setCheckable(True)
        inner = QVBoxLayout(self._details)
        inner.setContentsMargins(12, 10, 12, 8)
        inner.setSpacing(8)
        for part in (self.state, self.carry, self.how, self.reckoning, self.differ):
            inner.addWidget(part)
        inner.addStretch()
        area = self._details_area
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.nobody)
        layout.addWidget(self.list, 3)
        layout.addWidget(area, 4)
        layout.addStretch()
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.addWidget(self.again)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.how.toggled.connect(self._show_reckoning)
        self.carry.clicked.connect(lambda: self.lift_asked.emit(self.current or 0))
        self.differ.differed.connect(self._on_differed)
        self.again.clicked.connect(self.again_asked)

    @property
    def current(self) -> int | None:
        """The stakeholder that is chosen."""
        return list(self._rows)[self.list.row] if self.list.row >= 0 else None

    def show_disagreements(self, rows: Sequence[Disagreement], grid: Grid, placed: set[int]) -> None:
        """List what groups disagree on; `placed` are the stakeholders with an agreed place."""
        current = self.current
        self._rows, self._grid, self._placed = {row.stakeholder_id: row for row in rows}, grid, placed
        with QSignalBlocker(self.list):
            self.list.clear()
            for row in rows:
                self._add(row)
            self.choose(current)
            self._fit_list()
        self.nobody.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.again.setText(self.tr("Place blindly again") if rows else self.tr("Place blindly"))
        self._show_details()

    def _fit_list(self) -> None:
        """Take no more height than the rows need: what is chosen has more to say."""
        line = max(1, self.list.sizeHintForRow(0))
        self.list.setMaximumHeight(line * max(1, self.list.count) + 4)

    def choose(self, stakeholder_id: int | None) -> None:
        """Make a stakeholder the current one, if it is in the list."""
        if stakeholder_id in self._rows:
            self.list.set_row(list(self._rows).index(stakeholder_id))

    def _add(self, row: Disagreement) -> None:
        assert self._grid is not None
        words = short_words(row.agreement, len(row.estimates))
        steps = arithmetic(row.agreement, len(row.estimates), self._grid)
        item = self.list.add([row.label, self._outcome(row) or words])
        item.setToolTip(1, as_tool_tip("\n".join([words, *steps])))

    def _outcome(self, row: Disagreement) -> str:
        if row.outcome == "differ" or row.differ:
            return self.tr("agree to differ")
        return self.tr("agreed") if row.outcome == "agreed" else ""

    def _on_current_changed(self) -> None:
        self._show_details()
        if self.current is not None:
            self.chosen.emit(self.current)

    def _on_differed(self, reasons: dict[int, str]) -> None:
        self.list.setFocus()  # Undo means the project again, not what was typed
        self.differed.emit(self.current or 0, reasons)

    def _show_details(self) -> None:
        row = self._rows.get(self.current or 0)
        self._details_area.setVisible(row is not None)
        if row is None:
            return
        is_placed = row.stakeholder_id in self._placed
        self.state.setText(self._state(row, is_placed))
        self.carry.setVisible(not is_placed)
        self.differ.show_sides(sides_of(row))
        self._show_reckoning(self.how.isChecked())

    def _state(self, row: Disagreement, is_placed: bool) -> str:
        words = short_words(row.agreement, len(row.estimates))
        said = self.tr("{0}: {1}.").format(row.label, self._outcome(row) or words)
        if is_placed:
            return self.tr("{0} Drag the token to where all agree.").format(said)
        return self.tr("{0} No place is agreed yet.").format(said)

    def _show_reckoning(self, is_shown: bool) -> None:
        row = self._rows.get(self.current or 0)
        self.how.setText(self.tr("Hide the arithmetic") if is_shown else self.tr("Show the arithmetic"))
        self.reckoning.setVisible(is_shown)
        if row is not None and self._grid is not None:
            self.reckoning.setText("\n".join(arithmetic(row.agreement, len(row.estimates), self._grid)))
