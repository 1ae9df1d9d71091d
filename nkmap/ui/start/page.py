"""What a window shows before there is a project: ask a question, open the example, or go on."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nkmap.drawing.theme import Theme
from nkmap.templates import GridTemplate, load_templates
from nkmap.ui.maps.previews import MANY, grid_preview
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label
from nkmap.ui.said import said_template
from nkmap.ui.start.continue_list import Continued, ContinueList

CARD = QSize(174, 108)  # px
SMALL_CARD = QSize(94, 58)  # px; all nine grids fit where three large cards do
FIRST = 3  # cards that are shown at once
EXAMPLE = QSize(330, 136)  # px


class StartPage(QWidget):
    """Emits what was chosen; it opens nothing itself."""

    start_asked = Signal(str, str)  # template id, question
    example_asked = Signal()
    open_asked = Signal()
    continue_asked = Signal(object)  # Continued
    unwanted = Signal(object)  # Continued: forget or discard it

    def __init__(self, theme: Theme, continued: Sequence[Continued], parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        self._theme = theme
        self.question = QLineEdit()
        self.question.setMaxLength(500)
        self.question.setPlaceholderText(self.tr("For example: Aid should carry conditions"))
        self.question.setAccessibleName(self.tr("What is the question?"))
        self.question.returnPressed.connect(self._on_start)
        self._cards = QButtonGroup(self)
        self._card_grid = QGridLayout()
        self._card_grid.setSpacing(12)
        self._all_grids = QPushButton(self.tr("All nine grids…"))
        self._continued = list(continued)
        self._build()

    def _build(self) -> None:
        bottom = Qt.AlignmentFlag.AlignBottom
        columns = QGridLayout()
        columns.setHorizontalSpacing(56)
        columns.setVerticalSpacing(14)
        columns.addWidget(plain_label(self.tr("What is the question?"), role="title"), 0, 0, bottom)
        columns.addWidget(plain_label(self.tr("Or look at an example"), role="section"), 0, 1, bottom)
        columns.addLayout(self._left(), 1, 0)
        columns.addLayout(self._right(), 1, 1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(columns)
        middle.addStretch(1)
        foot = plain_label(self.tr("Works offline. Nothing leaves this computer."), role="quiet")
        foot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 16)
        layout.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(2)
        layout.addWidget(foot)

    def _left(self) -> QVBoxLayout:
        self.question.setMinimumHeight(40)
        start = QPushButton(self.tr("Start mapping"))
        start.setObjectName("start_mapping")
        start.setProperty("primary", True)
        start.setMinimumHeight(40)
        start.clicked.connect(self._on_start)
        layout = QVBoxLayout()
        layout.setSpacing(14)
        layout.addWidget(self.question)
        layout.addLayout(self._template_cards())
        buttons = QHBoxLayout()
        buttons.addWidget(start)
        buttons.addStretch()
        buttons.addWidget(self._all_grids)
        layout.addLayout(buttons)
        layout.addStretch()
        return layout

    def _template_cards(self) -> QGridLayout:
        self._add_cards(load_templates(said_template)[:FIRST])
        self._cards.buttons()[0].setChecked(True)
        self._all_grids.setObjectName("all_grids")
        self._all_grids.setProperty("flat_link", True)
        self._all_grids.clicked.connect(self._on_all_grids)
        return self._card_grid

    def _add_cards(self, templates: Sequence[GridTemplate]) -> None:
        for template in templates:
            card = QToolButton()
            card.setObjectName("template_card")
            card.setProperty("template", template.id)
            card.setCheckable(True)
            card.setText(template.name)
            card.setToolTip(as_tool_tip(f"{template.purpose} ({template.source})"))
            card.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            card.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            card.setIcon(grid_preview(template.grid, self._theme, CARD))
            card.setIconSize(CARD)
            index = len(self._cards.buttons())
            self._cards.addButton(card)
            self._card_grid.addWidget(card, index // 3, index % 3)

    def _on_all_grids(self) -> None:
        """Show all grids, smaller, so that the page need not grow."""
        self._all_grids.hide()
        self.question.setMinimumWidth(self.question.width())  # nothing jumps to the side
        self._add_cards(load_templates(said_template)[FIRST:])
        for card in self._cards.buttons():
            card.setIconSize(SMALL_CARD)
        self.question.setFocus()

    def _right(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addWidget(self._example_card())
        layout.addSpacing(8)
        if self._continued:
            layout.addWidget(plain_label(self.tr("Continue"), role="section"))
            lines = ContinueList(self._continued)
            lines.chosen.connect(self.continue_asked)
            lines.unwanted.connect(self.unwanted)
            layout.addWidget(lines, 1)
        layout.addWidget(self._open_button(), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        return layout

    def _example_card(self) -> QToolButton:
        card = QToolButton()
        card.setObjectName("example_card")
        card.setText(self.tr("North Korean human rights:\nfive maps, 39 names"))
        card.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        card.setIcon(grid_preview(load_templates(said_template)[0].grid, self._theme, EXAMPLE, MANY))
        card.setIconSize(EXAMPLE)
        card.clicked.connect(self.example_asked)
        return card

    def _open_button(self) -> QPushButton:
        button = QPushButton(self.tr("Open a file…"))
        button.setProperty("flat_link", True)
        button.clicked.connect(self.open_asked)
        return button

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.question.setFocus()

    def _on_start(self) -> None:
        card = self._cards.checkedButton()
        if card is not None:
            self.start_asked.emit(card.property("template"), self.question.text().strip())
