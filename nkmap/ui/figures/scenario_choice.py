"""The row in which a scenario is loaded into the figures, compared with another, renamed and deleted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from nkmap.db.queries.scenarios import ScenarioRow
from nkmap.ui.after_map.scenario_bar import LONGEST_NAME, offer_scenarios, scenario_box
from nkmap.ui.fields.editors import LineField
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label


class ScenarioChoice(QFrame):
    """None stands for what is recorded, and for no comparison."""

    chosen = Signal(object)  # scenario id
    compared = Signal(object)  # scenario id
    renamed = Signal(str)
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("what_if")
        self._kept: ScenarioRow | None = None
        self.which = scenario_box(self.tr("Scenario"))
        self.other = scenario_box(self.tr("Compare with"))
        self.name = LineField(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the scenario"))
        self.name.hide()
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setAccessibleName(self.tr("More about the scenario"))
        self.more.setToolTip(self.tr("More about the scenario"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(8)
        row.addWidget(plain_label(self.tr("Scenario"), role="quiet"))
        row.addWidget(self.which, 2)
        row.addWidget(self.name, 2)
        row.addWidget(self.more)
        row.addSpacing(8)
        row.addWidget(plain_label(self.tr("Compare with"), role="quiet"))
        row.addWidget(self.other, 2)
        row.addStretch(1)

    def _connect(self) -> None:
        self.which.activated.connect(lambda at: self.chosen.emit(self.which.choices[at].value))
        self.other.activated.connect(lambda at: self.compared.emit(self.other.choices[at].value))
        self.rename = self.more.menu().addAction(self.tr("Rename…"))
        self.rename.triggered.connect(self._begin_naming)
        self.delete = self.more.menu().addAction(self.tr("Delete"))
        self.delete.triggered.connect(self.delete_asked)
        self.name.entered.connect(self._on_name_entered)
        self.name.left.connect(self._on_name_entered)
        self.name.escaped.connect(self._end_naming)

    def show_scenarios(
        self, rows: Sequence[ScenarioRow], kept: ScenarioRow | None, other: int | None
    ) -> None:
        """Show which scenarios a map has, which is loaded and with which other it is compared."""
        if (kept and kept.id) != (self._kept and self._kept.id):
            self._end_naming()
        self._kept = kept
        offer_scenarios(self.which, self.tr("As recorded"), rows, kept.id if kept else None)
        others = [row for row in rows if kept is None or row.id != kept.id]
        offer_scenarios(self.other, self.tr("Nothing"), others, other)
        self.other.setEnabled(bool(others))
        self.more.setEnabled(kept is not None)

    def protect(self, why: str) -> None:
        """Let no scenario be changed, and say why; "" ends it."""
        for action in (self.rename, self.delete):
            action.setEnabled(not why)
            action.setToolTip(as_tool_tip(why))

    def _begin_naming(self) -> None:
        if self._kept is not None:
            self.name.setText(self._kept.name)
            self.which.hide()
            self.name.show()
            self.name.setFocus()
            self.name.selectAll()

    def _end_naming(self) -> None:
        if not self.name.isHidden():
            self.which.show()
            self.name.hide()

    def _on_name_entered(self, *_: object) -> None:
        name = self.name.text().strip()
        is_other = not self.name.isHidden() and self._kept is not None and name not in ("", self._kept.name)
        self._end_naming()
        if is_other:
            self.renamed.emit(name)
