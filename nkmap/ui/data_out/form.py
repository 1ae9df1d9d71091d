"""What is to be known of a form, and what can be chosen of a project for it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSizePolicy, QVBoxLayout, QWidget

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.formats_out import ALL, MAPS, PROJECT, FormatOut
from nkmap.db.queries.maps import MapRow
from nkmap.db.queries.rounds import RoundRow
from nkmap.redaction.levels import LEVELS
from nkmap.ui.data_out.remembered import AS_IT_IS
from nkmap.ui.parts.plain_text import PlainForm, plain_label
from nkmap.ui.said import said

Choice = tuple[str, int | None]  # what a list says, and the id; None: all of them

LONGEST = 60  # letters of a question in the list


class DataForm(QWidget):
    """Shows only what means something for the form; tells when other names are to be in it."""

    level_chosen = Signal()

    def __init__(self, maps: Sequence[MapRow], rounds: Sequence[RoundRow], map_id: int | None) -> None:
        """`map_id` is the map in front."""
        super().__init__()
        self._maps, self._rounds, self._in_front = maps, rounds, map_id
        self.title = plain_label(role="section")
        self.purpose, self.lost = plain_label(), plain_label(role="quiet")
        self.removed, self.warning = plain_label(role="quiet"), plain_label(role="warning")
        self.map, self.round, self.level = QComboBox(), QComboBox(), QComboBox()
        self.as_data = QCheckBox(self.tr("Exact data, for programs"))
        self.as_data_words = plain_label(self._as_data_words(), role="quiet")
        self._build()
        self.level.activated.connect(lambda _index: self.level_chosen.emit())

    def _as_data_words(self) -> str:
        return self.tr(
            "Every cell exactly as the project holds it. Without it a text that a spreadsheet would "
            "calculate (=, +, -, @ …) begins with an apostrophe."
        )

    def _build(self) -> None:
        for label in (self.purpose, self.lost, self.as_data_words, self.removed, self.warning):
            label.setWordWrap(True)
        for box in (self.map, self.round, self.level):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows = rows = PlainForm()
        rows.setVerticalSpacing(8)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows.addRow(self.tr("Questions"), self.map)
        rows.addRow(self.tr("Round"), self.round)
        rows.addRow(self.tr("Names"), self.level)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 4, 4, 4)
        layout.setSpacing(8)
        for label in (self.title, self.purpose, self.lost):
            layout.addWidget(label)
        layout.addSpacing(8)
        layout.addLayout(rows)
        for widget in (self.removed, self.warning, self.as_data, self.as_data_words):
            layout.addWidget(widget)
        layout.addStretch()

    # What is chosen

    @property
    def chosen_level(self) -> str:
        """The level of redaction, or AS_IT_IS."""
        return self.level.currentData()

    @property
    def choices(self) -> OutChoices:
        """What is chosen of the project, with its ids."""
        as_data = self.as_data.isVisibleTo(self) and self.as_data.isChecked()
        return OutChoices(self.map.currentData(), self.round.currentData(), as_data)

    # What is shown

    def show_form(self, form: FormatOut, level: str) -> None:
        """Show what a form is for and what can be chosen for it; map and round stay where they can."""
        self.title.setText(said(form.title))
        self.purpose.setText(said(form.purpose))
        self.lost.setText(said(form.lost))
        self.lost.setVisible(bool(form.lost.pattern))
        self._offer(self.map, self._map_lines(form.about))
        self._offer(self.round, self._round_lines(form.about))
        self._offer_levels(form, level)
        for box in (self.map, self.round):
            self._rows.setRowVisible(box, box.count() > 1)
        for widget in (self.as_data, self.as_data_words):
            widget.setVisible(form.as_data)

    def say_removed(self, sentence: str, warning: str = "") -> None:
        """Say what is not in it, or all that is."""
        for label, words in ((self.removed, sentence), (self.warning, warning)):
            label.setText(words)
            label.setVisible(bool(words))

    def _map_lines(self, about: str) -> list[Choice]:
        each: list[Choice] = [(_short(row.question or self.tr("Untitled map")), row.id) for row in self._maps]
        every: list[Choice] = [(self.tr("All of them"), None)] if about in (ALL, MAPS) else []
        return [] if about == PROJECT else every + each

    def _round_lines(self, about: str) -> list[Choice]:
        each: list[Choice] = [(_short(row.label), row.id) for row in self._rounds]
        now = self.tr("All of them") if about == ALL else self.tr("As it is now")
        return [] if about == PROJECT else [(now, None), *each]

    def _offer(self, box: QComboBox, lines: Sequence[Choice]) -> None:
        before = box.currentData() if box.count() else None
        box.clear()
        for words, id_ in lines:
            box.addItem(words, id_)
        wanted = (before, self._in_front) if box is self.map else (before,)
        found = (box.findData(id_) for id_ in wanted)
        box.setCurrentIndex(max(0, next((index for index in found if index >= 0), 0)))

    def _offer_levels(self, form: FormatOut, level: str) -> None:
        whole = self.tr("As it is: everything")
        usual = self.tr("As they are")
        self.level.clear()
        self.level.addItem(whole if form.about == PROJECT else usual, AS_IT_IS)
        for row in LEVELS.values():
            self.level.addItem(said(row.title), row.id)
        self.level.setCurrentIndex(max(0, self.level.findData(level)))


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
