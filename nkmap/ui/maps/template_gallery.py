"""All shipped grids as cards with their pictures, one of which is chosen."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from nkmap.drawing.theme import Theme
from nkmap.templates import load_templates
from nkmap.ui.maps.template_card import TemplateCard
from nkmap.ui.said import said_template

CARD = QSize(116, 72)  # px
COLUMNS = 3


class TemplateGallery(QWidget):
    """Arrows walk through the cards, Space and a click choose one."""

    chosen = Signal(str)  # template id

    def __init__(self, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self._cards = QButtonGroup(self)
        self._cards.setExclusive(True)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for index, template in enumerate(load_templates(said_template)):
            card = TemplateCard(template, theme, CARD)
            self._cards.addButton(card)
            layout.addWidget(card, index // COLUMNS, index % COLUMNS)
        self._cards.buttonToggled.connect(self._on_toggled)

    @property
    def template_id(self) -> str:
        """The chosen template."""
        card = self._cards.checkedButton()
        return card.template_id if isinstance(card, TemplateCard) else ""

    def choose(self, template_id: str) -> None:
        """Choose a card; its keys begin there."""
        card = self.card(template_id)
        card.setChecked(True)
        self.setFocusProxy(card)

    def card(self, template_id: str) -> TemplateCard:
        """Return the card of a template, or the first one where a map came from elsewhere."""
        cards = [card for card in self._cards.buttons() if isinstance(card, TemplateCard)]
        return next((card for card in cards if card.template_id == template_id), cards[0])

    def _on_toggled(self, card: TemplateCard, is_chosen: bool) -> None:
        if is_chosen:
            self.chosen.emit(card.template_id)
