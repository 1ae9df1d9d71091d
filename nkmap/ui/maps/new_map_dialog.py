"""Asks for the question and the grid of a new map about the same names."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

from nkmap.drawing.theme import Theme
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.maps.template_gallery import TemplateGallery
from nkmap.ui.parts.plain_text import PlainForm

FIRST = "influence-stance"


class NewMapDialog(QDialog):
    """Enter makes the map; Esc leaves everything as it was."""

    def __init__(self, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New question, same names"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._on_chosen: Callable[[str, str], object] | None = None
        self.question = TextField()
        self.question.entered.connect(self.accept)
        self.question.escaped.connect(self.reject)
        self.grids = TemplateGallery(theme)
        self.grids.choose(FIRST)
        self._build()
        self.question.setFocus()

    def _build(self) -> None:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        add = QPushButton(self.tr("Add the map"))
        add.setProperty("primary", True)
        add.setDefault(True)
        add.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(add)
        form = PlainForm(self)
        form.setContentsMargins(20, 20, 20, 16)
        form.setSpacing(12)
        form.addRow(self.tr("Question"), self.question)
        form.addRow(self.tr("Grid"), self.grids)
        form.addRow(buttons)

    def ask(self, on_chosen: Callable[[str, str], object]) -> None:
        """Open without blocking; `on_chosen` gets the template's id and the question."""
        self._on_chosen = on_chosen
        self.open()

    def accept(self, _modifiers: object = None) -> None:
        chosen = self.grids.template_id, self.question.text().strip()
        super().accept()
        if self._on_chosen is not None:
            self._on_chosen(*chosen)
