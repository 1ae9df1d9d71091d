"""Pages of a merge on which it is chosen what counts: different values, and different places."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from nkmap.copies.merged import ESTIMATES, ROUNDS, Merged
from nkmap.ui.copies.taking_rows import REST, TakeRow, conflict_rows, place_rows
from nkmap.ui.copies.taking_table import TakingTable
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.performing import short
from nkmap.ui.views.page_chips import plain_chip, row_of


class TakingPage(QWidget):
    """A sentence, buttons that take all from one copy, and the table."""

    decided = Signal(object, str)  # [key], name of a copy, or REST
    undecided = Signal(object)  # [key]: the rules are to hold again

    def __init__(self, sentence: str, table: TakingTable, by_rule: str) -> None:
        super().__init__()
        self.sentence = plain_label(sentence, role="quiet")
        self.sentence.setWordWrap(True)
        self.sentence.setContentsMargins(12, 0, 12, 0)
        self.table = table
        self._by_rule = by_rule
        self._copies: list[str] = []
        self._chips = row_of(())
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(0, 8, 0, 0)
        self.layout_.setSpacing(4)
        self.layout_.addWidget(self.sentence)
        self.layout_.addWidget(self._chips)
        self.layout_.addWidget(table, 1)
        table.decided.connect(self.decided)

    def show_rows(self, rows: Sequence[TakeRow], copies: Sequence[str]) -> None:
        """Show rows with what counts now."""
        self.table.show_rows(rows, copies)
        if list(copies) != self._copies:
            self._copies = list(copies)
            self._show_chips()

    def _show_chips(self) -> None:
        chips = [plain_chip(self._by_rule)]
        chips[0].clicked.connect(lambda: self.undecided.emit(self._keys()))
        for copy in self._copies:
            chip = plain_chip(self.tr("All from {0}").format(short(copy)))
            chip.clicked.connect(partial(self._take_all, copy))
            chips.append(chip)
        earlier, self._chips = self._chips, row_of(chips)
        self.layout_.replaceWidget(earlier, self._chips)
        earlier.deleteLater()

    def _keys(self, copy: str = REST) -> list[object]:
        rows = self.table.taking_model.rows
        return [row.key for row in rows if not copy or copy in row.said]

    def _take_all(self, copy: str, _checked: bool = False) -> None:
        self.decided.emit(self._keys(copy), copy)


class ValuesPage(TakingPage):
    """Fields that are filled differently."""

    def __init__(self) -> None:
        table = TakingTable(self.tr("Different values"), self.tr("What"))
        sentence = self.tr(
            "A rule has chosen already: filled before empty, the stricter before the laxer, the longer text "
            "before the shorter; of notes all are kept. Choose otherwise where it is wrong."
        )
        super().__init__(sentence, table, self.tr("By the rules"))

    def show_merged(self, merged: Merged, copies: Sequence[str]) -> None:
        """Show what copies say differently."""
        self.show_rows(conflict_rows(merged.conflicts), copies)


class PlacesPage(TakingPage):
    """Places that differ: one choice for all of them, and for each whether a place is agreed."""

    places_chosen = Signal(str)  # ESTIMATES or ROUNDS

    def __init__(self) -> None:
        table = TakingTable(self.tr("Different places"), self.tr("Who, on which map"))
        sentence = self.tr("Nothing is averaged. Where copies differ, what becomes of their places?")
        super().__init__(sentence, table, self.tr("Leave all open"))
        self.buttons = {
            ESTIMATES: QRadioButton(
                self.tr("Views of groups: the place stays open until you agree on one (recommended)")
            ),
            ROUNDS: QRadioButton(self.tr("Rounds: each copy’s map is kept as an earlier round of its name")),
        }
        group = QButtonGroup(self)
        box = QVBoxLayout()
        box.setContentsMargins(12, 4, 12, 0)
        for places, button in self.buttons.items():
            group.addButton(button)
            box.addWidget(button)
            button.clicked.connect(partial(self._choose, places))
        self.buttons[ESTIMATES].setChecked(True)
        self.layout_.insertLayout(1, box)

    def show_merged(self, merged: Merged, copies: Sequence[str]) -> None:
        """Show who stands where."""
        self.show_rows(place_rows(merged.places), copies)

    def _choose(self, places: str, _checked: bool = False) -> None:
        self.places_chosen.emit(places)
