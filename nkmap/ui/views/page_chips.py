"""The row over a view that has several pages: a chip for each of them, and chips for what is done there."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from nkmap.ui.leverage.filter_bar import Chip
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.plain_text import as_tool_tip

BETWEEN = 20  # px between the pages and what is done on them


class PageChips(QWidget):
    """Just one of the chips is set: that of the page in front."""

    chosen = Signal(int)  # number of a page

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        group = QButtonGroup(self)
        self.chips = [Chip(title) for title in titles]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, BETWEEN, 0)
        row.setSpacing(4)
        for number, chip in enumerate(self.chips):
            group.addButton(chip)
            row.addWidget(chip)
            chip.clicked.connect(partial(self._tell, number))

    def show_chosen(self, number: int) -> None:
        """Show which page is in front; Tab leads to its chip, arrow keys to the others."""
        self.chips[number].setChecked(True)
        for chip in self.chips:
            is_chosen = chip is self.chips[number]
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_chosen else Qt.FocusPolicy.NoFocus)

    def _tell(self, number: int, _checked: bool = False) -> None:
        self.chosen.emit(number)


def plain_chip(words: str, menu: QMenu | None = None) -> Chip:
    """Return a chip that is pressed, or that opens a menu."""
    chip = Chip(words if menu is None else f"{words} ▾")
    chip.setCheckable(False)
    if menu is not None:
        menu.setParent(chip, menu.windowFlags())
        chip.setMenu(menu)
        chip.setPopupMode(Chip.ToolButtonPopupMode.InstantPopup)
    return chip


def protect_chips(chips: Iterable[Chip], why: str) -> None:
    """Let chips not be pressed, and say why when the pointer rests on them; "" lets them again."""
    for chip in chips:
        chip.setEnabled(not why)
        chip.setToolTip(as_tool_tip(why or chip.text()))


def row_of(widgets: Sequence[QWidget]) -> QWidget:
    """Return widgets in a row that goes on in a further line where there is no room."""
    flow = FlowLayout()
    flow.setContentsMargins(12, 8, 12, 8)
    flow.setSpacing(4)
    for widget in widgets:
        flow.addWidget(widget)
    head = QWidget()
    head.setLayout(flow)
    return head
