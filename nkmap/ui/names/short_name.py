"""Offers a short name for the map once a long name was given: under the list's field, and on the canvas."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nkmap.commands.texts import clean_line
from nkmap.db.queries.stakeholders import StakeholderRow, stakeholder
from nkmap.errors import InvalidInput
from nkmap.ui.canvas.inline_editor import InlineEditor
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label

LONG = 17  # letters of a name from which a short one is offered
LONGEST_SHORT = 16


def wants_short_name(row: StakeholderRow) -> bool:
    """Return whether a name is long for a map and has no short one yet."""
    return len(row.name) >= LONG and not row.short_name


class ShortNameLine(QFrame):
    """Stands under the field of the list, where names go on being typed; Tab leads here."""

    given = Signal(int, str)  # stakeholder id, short name
    left = Signal()  # Esc, or after Enter

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("short_name_line")
        self._stakeholder_id = 0
        self._name = ElidedLabel()
        self._name.setProperty("role", "quiet")
        self.field = TextField()
        self.field.setMaxLength(LONGEST_SHORT)
        self.field.setAccessibleName(self.tr("Short name for the map?"))
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self._leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(4)
        question = plain_label(self.tr("Short name for the map?"))
        question.setWordWrap(True)
        for widget in (question, self._name, self.field):
            layout.addWidget(widget)
        self.hide()

    def offer(self, stakeholder_id: int, name: str) -> None:
        """Ask for the short name of somebody who was just added."""
        self._stakeholder_id = stakeholder_id
        self._name.set_whole_text(name)
        self.field.clear()
        self.show()

    def _on_entered(self) -> None:
        if text := self.field.text().strip():
            self.given.emit(self._stakeholder_id, text)
        self._leave()

    def _leave(self) -> None:
        self.left.emit()
        self.hide()


class ShortNameField(InlineEditor):
    """Stands where the name was typed. Enter sets; Esc and an empty text leave the long name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("short_name_field")
        self.setMaxLength(LONGEST_SHORT)
        self.setPlaceholderText(self.tr("Short name for the map?"))
        self.setAccessibleName(self.tr("Short name for the map?"))


class ShortNames(QObject):
    """Offers on one view, once for each long name; it listens after the edit was made."""

    def __init__(self, page, view: MapView) -> None:
        super().__init__(view)
        self._page, self._view = page, view
        self._offered: set[tuple[int, str]] = set()
        self.field = ShortNameField(view.viewport())
        self.field.finished.connect(self._on_finished)
        view.renamed.connect(self._on_named)
        view.added.connect(self._on_added)

    def _on_added(self, name: str, _place: object) -> None:
        if ids := self._page.selection.stakeholders():
            self._on_named(ids[0], name)

    def _on_named(self, stakeholder_id: int, name: str) -> None:
        try:
            row = self._page.document.read(stakeholder, stakeholder_id)
        except InvalidInput:  # gone meanwhile: the edit has said so
            return
        key = stakeholder_id, row.name
        if row.name != clean_line(name) or key in self._offered or not wants_short_name(row):
            return
        self._offered.add(key)
        was_at = self._view.editor.geometry()
        self.field.open_at(QPoint(was_at.left() + 6, was_at.center().y()), "", stakeholder_id)

    def _on_finished(self, text: str, subject: object) -> None:
        if text and isinstance(subject, int):
            self._page.names_edits.shorten(subject, text)
