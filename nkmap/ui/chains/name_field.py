"""A field in which one of the names of the project is typed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent

from nkmap.db.queries.stakeholders import stakeholder
from nkmap.document import Document
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.leverage.choices import meant_by, offer_names


class NameField(TextField):
    """Enter, leaving it, or a choice from the list tells who is meant; a beginning is completed."""

    chosen = Signal(object)  # stakeholder id, None for nobody
    refused = Signal(str)

    def __init__(self, document: Document, placeholder: str, name: str) -> None:
        super().__init__()
        self._document = document
        self.stakeholder_id: int | None = None
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.offer()
        self.completer().activated.connect(self._on_completer_activated)
        self.entered.connect(self._tell)
        self.escaped.connect(lambda: self.show_stakeholder(self.stakeholder_id))

    def offer(self) -> None:
        """Offer the names there are now."""
        offer_names(self, self._document)

    def show_stakeholder(self, stakeholder_id: int | None) -> None:
        """Show somebody, None for nobody."""
        self.stakeholder_id = stakeholder_id
        name = "" if stakeholder_id is None else self._document.read(stakeholder, stakeholder_id).name
        if name != self.text():
            self.setText(name)
        self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._open_list() is None and self.isModified():
            self._tell()

    def _on_completer_activated(self, text: str) -> None:
        self.setText(text)
        self._tell()

    def _tell(self, _modifiers: object = None) -> None:
        """Tell who is meant, or say that it is nobody known."""
        typed = self.text().strip()
        meant = meant_by(self._document, typed)
        self.setModified(False)
        if typed and meant is None:
            self.refused.emit(self.tr("“{0}” is not in the list of names.").format(typed[:30]))
        elif meant != self.stakeholder_id:
            self.show_stakeholder(meant)
            self.chosen.emit(meant)
        else:
            self.show_stakeholder(meant)
