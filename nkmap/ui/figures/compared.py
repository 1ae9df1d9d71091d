"""Three figures of the map as it is recorded, of what is in front and of another scenario, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from nkmap.figures.all_figures import Choices, Material, each_figure
from nkmap.figures.feasibility import Feasibility
from nkmap.figures.figure import Figure
from nkmap.figures.outlook import Outlook
from nkmap.figures.prince import Prince
from nkmap.ui.figures.cards import WIDEST
from nkmap.ui.parts.plain_text import ElidedLabel, as_tool_tip, plain_label
from nkmap.ui.said import said

COMPARED = ("outlook", "prince", "feasibility")
REFUSED = "–"
SHARES = (9, 4, 4, 4, 4)  # of the width: names, and the four columns


class Compared(QFrame):
    """A small table, only shown while there is something to compare. A figure that is refused says why."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("what_if")
        self.rows: list[list[str]] = []
        within = QWidget()
        within.setMaximumWidth(WIDEST)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(within, 1)
        across.addStretch()
        self._grid = QGridLayout(within)
        self._grid.setContentsMargins(20, 8, 20, 10)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        for column, share in enumerate(SHARES):
            self._grid.setColumnStretch(column, share)
        self.hide()

    def show_rows(self, rows: Sequence[tuple[str, Material]], choices: Choices) -> None:
        """Show a line for each of these, named; nothing to compare hides the table."""
        self._clear()
        self.setVisible(bool(rows))
        if not rows:
            return
        for column, words in enumerate(self._headings(), 1):
            heading = plain_label(words, role="quiet")
            heading.setWordWrap(True)
            heading.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(heading, 0, column)
        for number, (name, material) in enumerate(rows, 1):
            self._add(number, name, dict(each_figure(material, choices, COMPARED)))

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Outlook, 0 to 100"),
            self.tr("Prince: share in support"),
            self.tr("Support : opposition"),
            self.tr("After the levers"),
        )

    def _add(self, number: int, name: str, figures: dict[str, Figure]) -> None:
        title = ElidedLabel()
        title.set_whole_text(name)
        self._grid.addWidget(title, number, 0)
        outlook, prince, feasibility = (figures[one] for one in COMPARED)
        cells = (
            (_outlook_words(outlook.result), outlook),
            (_prince_words(prince.result), prince),
            (_points(feasibility.result), feasibility),
            (_points(feasibility.result, is_after=True), feasibility),
        )
        for column, (words, figure) in enumerate(cells, 1):
            cell = plain_label(words)
            cell.setToolTip(as_tool_tip(said(figure.refused)) if figure.refused else "")
            self._grid.addWidget(cell, number, column, Qt.AlignmentFlag.AlignRight)
        self.rows.append([name, *(words for words, _figure in cells)])

    def _clear(self) -> None:
        self.rows = []
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


def _outlook_words(result: Outlook | None) -> str:
    return REFUSED if result is None else str(round(result.mean))


def _prince_words(result: Prince | None) -> str:
    return REFUSED if result is None else f"{round(100 * result.support_share)} %"


def _points(result: Feasibility | None, *, is_after: bool = False) -> str:
    """Return the points of support and of opposition, now or after the levers."""
    totals = result and (result.after if is_after else result.now)
    return f"{round(totals.support)} : {round(totals.opposition)}" if totals else REFUSED
