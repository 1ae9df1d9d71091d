"""Above an after-map: which scenario it is, with which other it is compared, its name and note."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.db.queries.scenarios import ScenarioRow
from nkmap.ui.fields.editors import Choice, ChoiceBox, LineField
from nkmap.ui.leverage.filter_bar import Chip
from nkmap.ui.parts.plain_text import plain_label

LONGEST_NAME, LONGEST_NOTE = 500, 2000  # letters
LETTERS = 16  # of a name that a box shows at least


class ScenarioBar(QWidget):
    """Says what is wanted; None stands for what is only tried out, and for no comparison."""

    chosen = Signal(object)  # scenario id
    compared = Signal(object)  # scenario id
    raw_chosen = Signal(bool)
    kept = Signal(str)  # a name
    renamed = Signal(str)
    noted = Signal(str)
    delete_asked = Signal()
    copy_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept: ScenarioRow | None = None
        self.which = scenario_box(self.tr("Scenario"))
        self.other = scenario_box(self.tr("Compare with"))
        self.raw = Chip(self.tr("Raw shift"))
        self.raw.setCheckable(True)
        self.raw.setToolTip(self.tr("Count every shift in full, as if each lever worked"))
        self.copy_button = _link(self.tr("Copy as table"))
        self.name = LineField(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the scenario"))
        self.note = LineField(LONGEST_NOTE)
        self.note.setAccessibleName(self.tr("Note on the scenario"))
        self.note.setPlaceholderText(self.tr("Note: what has to come together?"))
        self.keep = QPushButton(self.tr("Keep"))
        self.delete = _link(self.tr("Delete"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(self._first_row())
        layout.addLayout(self._second_row())
        self._connect()

    def _first_row(self) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(plain_label(self.tr("After-map"), role="section"))
        row.addWidget(self.which, 2)
        row.addWidget(plain_label(self.tr("Compare with"), role="quiet"))
        row.addWidget(self.other, 2)
        row.addWidget(self.raw)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        return row

    def _second_row(self) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 2)
        row.addWidget(self.keep)
        row.addWidget(self.note, 3)
        row.addStretch(1)
        row.addWidget(self.delete)
        return row

    def _connect(self) -> None:
        self.which.activated.connect(lambda at: self.chosen.emit(self.which.choices[at].value))
        self.other.activated.connect(lambda at: self.compared.emit(self.other.choices[at].value))
        self.raw.clicked.connect(self.raw_chosen)
        self.copy_button.clicked.connect(self.copy_asked)
        self.keep.clicked.connect(self._on_name_entered)
        self.delete.clicked.connect(self.delete_asked)
        self.name.entered.connect(self._on_name_entered)
        self.name.left.connect(self._on_name_left)
        self.name.escaped.connect(lambda: self.name.setText(self._kept.name if self._kept else ""))
        for told in (self.note.entered, self.note.left):
            told.connect(self._tell_note)

    def show_scenarios(
        self,
        rows: Sequence[ScenarioRow],
        kept: ScenarioRow | None,
        other_id: int | None,
        *,
        is_weighted: bool,
    ) -> None:
        """Show which scenarios a map has, which is in front and with which other it is compared."""
        kept_id = kept.id if kept else None
        offer_scenarios(self.which, self.tr("Trying out"), rows, kept_id)
        offer_scenarios(self.other, self.tr("Nothing"), [row for row in rows if row.id != kept_id], other_id)
        self.other.setEnabled(self.other.count() > 1)
        self.raw.setChecked(not is_weighted)
        is_other = kept != self._kept
        self._kept = kept
        if is_other or not self.name.is_typing:
            self.name.setText(kept.name if kept else "")
        if is_other or not self.note.is_typing:
            self.note.setText(kept.note if kept else "")
        self.name.setPlaceholderText(self.tr("Name, to keep this as a scenario"))
        self.keep.setVisible(kept is None)
        self.note.setVisible(kept is not None)
        self.delete.setVisible(kept is not None)

    def _on_name_entered(self) -> None:
        name = self.name.text().strip()
        if self._kept is None:
            self.kept.emit(name)
        elif name and name != self._kept.name:
            self.renamed.emit(name)

    def _on_name_left(self) -> None:
        if self._kept is not None:
            self._on_name_entered()

    def _tell_note(self) -> None:
        if self._kept is not None and self.note.text() != self._kept.note:
            self.noted.emit(self.note.text())


def scenario_box(name: str) -> ChoiceBox:
    """Return a box in which a scenario is chosen."""
    box = ChoiceBox()
    box.setAccessibleName(name)
    box.setMinimumContentsLength(LETTERS)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def offer_scenarios(box: ChoiceBox, nothing: str, rows: Sequence[ScenarioRow], chosen: int | None) -> None:
    """Offer nothing and these scenarios, with one of them chosen."""
    with QSignalBlocker(box):
        box.offer([Choice(None, nothing), *(Choice(row.id, row.name) for row in rows)])
        box.show_value(chosen)


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("flat_link", True)
    return button
