"""What a window shows before there is a project: ask a question, open the example, or go on."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nkmap.drawing.theme import Theme
from nkmap.templates import GridTemplate, load_templates
from nkmap.translation import SYSTEM, language_for, spoken_language
from nkmap.ui.maps.previews import MANY, grid_preview
from nkmap.ui.maps.template_card import TemplateCard
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label
from nkmap.ui.said import said_template
from nkmap.ui.settings.rows import language_row
from nkmap.ui.settings.setting_box import SettingBox
from nkmap.ui.start.continue_list import Continued, ContinueList

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
    setting_chosen = Signal(object, str)  # Setting, value

    def __init__(
        self, theme: Theme, continued: Sequence[Continued], language: str = SYSTEM, parent=None
    ) -> None:
        """`language` is the one that was chosen for the program."""
        super().__init__(parent)
        self.setObjectName("start_page")
        self._theme, self._language = theme, language
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 16)
        layout.addWidget(_scrolling(columns), 1)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = language_row()
        language = SettingBox(row)
        language.setObjectName("program_language")
        language.setToolTip(as_tool_tip(row.title))
        language.show_value(self._language)
        language.chosen.connect(self.setting_chosen)
        later = plain_label(row.hint, role="quiet")
        later.setVisible(language_for(self._language) != spoken_language())
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(plain_label(self.tr("Works offline. Nothing leaves this computer."), role="quiet"))
        foot.addSpacing(16)
        foot.addWidget(plain_label(self.tr("Language"), role="quiet"))
        foot.addWidget(language)
        foot.addWidget(later)
        foot.addStretch()
        return foot

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
            card = TemplateCard(template, self._theme)
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
        button.setProperty("flush", True)
        button.clicked.connect(self.open_asked)
        return button

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.question.setFocus()

    def _on_start(self) -> None:
        card = self._cards.checkedButton()
        if isinstance(card, TemplateCard):
            self.start_asked.emit(card.template_id, self.question.text().strip())


def _scrolling(columns: QGridLayout) -> QScrollArea:
    """Return an area with the columns in its middle; it scrolls where texts are too large for the window."""
    body = QWidget()
    middle = QGridLayout(body)
    middle.setContentsMargins(32, 12, 32, 8)
    middle.addLayout(columns, 1, 1)
    for line, share in ((0, 1), (2, 2)):
        middle.setRowStretch(line, share)
        middle.setColumnStretch(line, 1)
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus inside
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(body)
    return area
