"""All shipped grids as cards with their pictures, one of which is chosen."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QToolButton, QWidget

from nkmap.drawing.theme import Theme
from nkmap.templates import GridTemplate, load_templates
from nkmap.ui.maps.previews import grid_preview
from nkmap.ui.parts.plain_text import as_menu_text, as_tool_tip
from nkmap.ui.said import said_template

PICTURE = QSize(174, 108)  # px; painted at the size of the start page, shown smaller
CARD = QSize(116, 72)  # px
COLUMNS = 3


class TemplateGallery(QWidget):
    """Arrows walk through the cards, Space and a click choose one."""

    chosen = Signal(str)  # template id

    def __init__(self, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards = QButtonGroup(self)
        self._cards.setExclusive(True)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for index, template in enumerate(load_templates(said_template)):
            card = self._card(template)
            self._cards.addButton(card)
            layout.addWidget(card, index // COLUMNS, index % COLUMNS)
        self._cards.buttonToggled.connect(self._on_toggled)

    @property
    def template_id(self) -> str:
        """The chosen template."""
        card = self._cards.checkedButton()
        return card.property("template") if card else ""

    def choose(self, template_id: str) -> None:
        """Choose a card; its keys begin there."""
        card = self.card(template_id)
        card.setChecked(True)
        self.setFocusProxy(card)

    def card(self, template_id: str) -> QToolButton:
        """Return the card of a template, or the first one where a map came from elsewhere."""
        cards = [card for card in self._cards.buttons() if isinstance(card, QToolButton)]
        return next((card for card in cards if card.property("template") == template_id), cards[0])

    def _card(self, template: GridTemplate) -> QToolButton:
        card = QToolButton()
        card.setObjectName("template_card")
        card.setProperty("template", template.id)
        card.setCheckable(True)
        card.setText(as_menu_text(template.name))
        card.setToolTip(as_tool_tip(f"{template.purpose} ({template.source})"))
        card.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        card.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        card.setIcon(grid_preview(template.grid, self._theme, PICTURE))
        card.setIconSize(CARD)
        return card

    def _on_toggled(self, card, is_chosen: bool) -> None:
        if is_chosen:
            self.chosen.emit(card.property("template"))
