"""What groups disagree on, the most disputed first, and how it ends: agreed, or agreed to differ."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nkmap.db.queries.estimates import Disagreement
from nkmap.map_content import Grid
from nkmap.ui.groups.arithmetic import arithmetic, short_words
from nkmap.ui.groups.differ_form import DifferForm
from nkmap.ui.groups.sides import sides_of
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label

ID = Qt.ItemDataRole.UserRole


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
        self.list = QTreeWidget()
        self.reckoning = plain_label(role="quiet")
        self.how = QPushButton()
        self.state = plain_label(role="quiet")
        self.carry = QPushButton(self.tr("Carry to the agreed place"))
        self.differ = DifferForm()
        self.again = QPushButton(self.tr("Place blindly again"))
        self._details = QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("By disagreement"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for label in (self.reckoning, self.state):
            label.setWordWrap(True)
        self.how.setProperty("flat_link", True)
        self.how.setProperty("flush", True)
        self.how.setCheckable(True)
        inner = QVBoxLayout(self._details)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.setSpacing(8)
        for part in (self.state, self.carry, self.how, self.reckoning, self.differ):
            inner.addWidget(part)
        inner.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list, 3)
        layout.addWidget(area, 4)
        layout.addWidget(self.again)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.how.toggled.connect(self._show_reckoning)
        self.carry.clicked.connect(lambda: self.lift_asked.emit(self.current or 0))
        self.differ.differed.connect(lambda reasons: self.differed.emit(self.current or 0, reasons))
        self.again.clicked.connect(self.again_asked)

    @property
    def current(self) -> int | None:
        """The stakeholder that is chosen."""
        item = self.list.currentItem()
        return item.data(0, ID) if item else None

    def show_disagreements(self, rows: Sequence[Disagreement], grid: Grid, placed: set[int]) -> None:
        """List what groups disagree on; `placed` are the stakeholders with an agreed place."""
        current = self.current
        self._rows, self._grid, self._placed = {row.stakeholder_id: row for row in rows}, grid, placed
        with QSignalBlocker(self.list):
            self.list.clear()
            for row in rows:
                self._add(row)
            self.choose(current)
        self._show_details()

    def choose(self, stakeholder_id: int | None) -> None:
        """Make a stakeholder the current one, if it is in the list."""
        for number in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(number)
            if item is not None and item.data(0, ID) == stakeholder_id:
                self.list.setCurrentItem(item)

    def _add(self, row: Disagreement) -> None:
        assert self._grid is not None
        words = short_words(row.agreement, len(row.estimates))
        item = QTreeWidgetItem(self.list, [row.label, self._outcome(row) or words])
        item.setData(0, ID, row.stakeholder_id)
        steps = arithmetic(row.agreement, len(row.estimates), self._grid)
        item.setToolTip(0, as_tool_tip(row.label))
        item.setToolTip(1, as_tool_tip("\n".join([words, *steps])).replace("\n", "<br>"))

    def _outcome(self, row: Disagreement) -> str:
        if row.outcome == "differ" or row.differ:
            return self.tr("agree to differ")
        return self.tr("agreed") if row.outcome == "agreed" else ""

    def _on_current_changed(self) -> None:
        self._show_details()
        if self.current is not None:
            self.chosen.emit(self.current)

    def _show_details(self) -> None:
        row = self._rows.get(self.current or 0)
        self._details.setVisible(row is not None)
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
