"""The list of names at the left: a field that stays ready, and the tree of who waits and who is placed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from nkmap.db.queries.stakeholders import name_list
from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.ui.names_tree import NamesTree
from nkmap.ui.paste_preview import PastePreview, clipboard_names
from nkmap.ui.plain_text import plain_label
from nkmap.ui.text_field import TextField

TABLES = ("stakeholder", "stakeholder_kind", "placement")


class NameField(TextField):
    """A list pasted here is several names, not one with all of them in it."""

    list_pasted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and len(clipboard_names()) > 1:
            self.list_pasted.emit()
        else:
            super().keyPressEvent(event)


class NamesPanel(QFrame):
    """Reads the names of a project and shows who is placed on the map in front."""

    name_entered = Signal(str)
    names_pasted = Signal(object)  # [name]

    def __init__(self, document: Document, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("names_panel")
        self._document = document
        self._map_id: int | None = None
        self._heading = plain_label(role="heading")
        self._waiting = plain_label(role="quiet")
        self.field = NameField()
        self.field.list_pasted.connect(self.paste)
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self.field.clear)
        self.field.setPlaceholderText(self.tr("Type a name, press Enter"))
        self.field.setAccessibleName(self.tr("Name to add"))
        self.preview = PastePreview()
        self.preview.confirmed.connect(self.names_pasted)
        self.tree = NamesTree(theme)
        self.tree.setAccessibleName(self.tr("Names"))
        self._empty = plain_label(
            self.tr("Names wait here until somebody drags them to their place."), role="quiet"
        )
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.drop_hint = QLabel(self.tr("Not placed"), self)
        self.drop_hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.drop_hint.hide()
        self._build()
        self.setMinimumWidth(180)
        document.changed.connect(self._on_document_changed)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 0, 0)
        layout.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 12, 0)
        head.setSpacing(8)
        for widget in (self._heading, self.field, self.preview, self._waiting, self._empty):
            head.addWidget(widget)
        layout.addLayout(head)
        layout.addWidget(self.tree, 1)

    def show_map(self, map_id: int | None) -> None:
        """Show who is placed on another map."""
        self._map_id = map_id
        self.refresh()

    def refresh(self) -> None:
        """Read the names anew."""
        rows = self._document.read(name_list, self._map_id)
        waiting = sum(1 for row in rows if not row.placed)
        self._heading.setText(self.tr("Names ({0})").format(len(rows)))
        self._waiting.setText(
            self.tr("{0} waiting").format(waiting) if rows and waiting else self.tr("All placed")
        )
        self._waiting.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.tree.show_rows(rows)

    def paste(self, *, as_plain_text: bool = False) -> None:
        """Show what the clipboard would add to the list; nothing is added yet."""
        known = [row.name for row in self._document.read(name_list)]
        self.preview.show_names(clipboard_names(as_plain_text=as_plain_text), known)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.tree.set_theme(theme)

    def light_up(self, is_over: bool) -> None:
        """Say that a carried token would be taken off the map here."""
        if is_over == self.drop_hint.isVisible():
            return
        self.drop_hint.setVisible(is_over)
        if is_over:
            self.drop_hint.setGeometry(self.rect().adjusted(6, 6, -6, -6))
            colour = self.tree.theme.focus
            self.drop_hint.setStyleSheet(
                f"background: {_translucent(self.tree.theme)}; border: 2px solid {colour.name()};"
                f"border-radius: 8px; color: {colour.name()}; font-weight: 600; padding-top: 24px;"
            )
            self.drop_hint.raise_()

    def _on_entered(self) -> None:
        if name := self.field.text().strip():
            self.name_entered.emit(name)

    def _on_document_changed(self, change) -> None:
        if change.touches(*TABLES):
            self.refresh()


def _translucent(theme: Theme) -> str:
    face = theme.face
    return f"rgba({face.red()}, {face.green()}, {face.blue()}, 220)"
