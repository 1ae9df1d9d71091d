"""Offers the other grids for a map and says, before anything changes, what each would keep."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from nkmap.db.queries.grid_changes import GridChange, template_change
from nkmap.db.queries.map_texts import map_texts
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.ui.maps.grid_change_words import change_words
from nkmap.ui.maps.template_gallery import TemplateGallery
from nkmap.ui.parts.plain_text import plain_label

SENTENCE_LINES = 4  # kept free, so that the buttons stay where they are


class ChangeGridDialog(QDialog):
    """Modeless: people may go on talking and moving; the count follows. It closes with its map."""

    chosen = Signal(int, str, object)  # map id, template id, GridChange as it was told

    def __init__(self, document: Document, map_id: int, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change the grid"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._map_id = document, map_id
        self._change: GridChange | None = None
        self.gallery = TemplateGallery(theme)
        self._sentence = plain_label()
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._sentence.setMinimumHeight(SENTENCE_LINES * self.fontMetrics().lineSpacing())
        self.change_button = QPushButton(self.tr("Change"))
        self.change_button.setProperty("primary", True)
        self.change_button.setDefault(True)
        self.change_button.clicked.connect(self._on_change)
        self._build()
        self.gallery.chosen.connect(self.refresh)
        document.changed.connect(self.refresh)
        texts = document.read(map_texts, map_id)
        self.gallery.choose(texts.template if texts else "")
        self.refresh()

    def _build(self) -> None:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.change_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(self.gallery)
        layout.addWidget(self._sentence)
        layout.addLayout(buttons)

    @property
    def sentence(self) -> str:
        """What is said about the chosen grid."""
        return self._sentence.text()

    def refresh(self, _what: object = None) -> None:
        """Count anew what the chosen grid would keep."""
        texts = self._document.read(map_texts, self._map_id)
        if texts is None:
            self.close()
            return
        is_other = self.gallery.template_id != texts.template
        self.change_button.setEnabled(is_other)
        self._change = None
        words = self.tr("This is the grid of the map. Choose another one to see what it would keep.")
        if is_other:
            self._change = self._document.read(template_change, self._map_id, self.gallery.template_id)
            words = change_words(self._change)
        self._sentence.setText(words)

    def _on_change(self) -> None:
        template_id, change = self.gallery.template_id, self._change
        self.close()
        self.chosen.emit(self._map_id, template_id, change)
