"""The list of names at the left: a field that stays ready, the tree of who waits and who is placed, and the
parking lot."""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.formats.pasted_names import names_in_line
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.names.dropping import NamesDropping
from nkmap.ui.names.near_line import NearLine
from nkmap.ui.names.parking_lot import ParkingLot
from nkmap.ui.names.paste_preview import PastePreview, clipboard_holds_table, clipboard_names
from nkmap.ui.names.reading import ListedNames, Spellings
from nkmap.ui.names.short_name import ShortNameLine
from nkmap.ui.names.tree import NamesTree
from nkmap.ui.parts.focus import let_tab_lead
from nkmap.ui.parts.made import is_made
from nkmap.ui.parts.plain_text import PlainLabel, as_tool_tip, plain_label

LEAST_LIST = 30  # px: one name; the forms above it come first
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
    short_name_given = Signal(int, str)  # stakeholder id, short name
    table_pasted = Signal()  # what is on the clipboard has more than one column

    def __init__(self, document: Document, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("names_panel")
        self._listed, self._spellings = ListedNames(document), Spellings(document)
        self._heading = plain_label(role="heading")
        self._waiting = plain_label(role="quiet")
        self.field = NameField(self)
        self.field.setPlaceholderText(self.tr("Type a name, press Enter"))
        self.field.setAccessibleName(self.tr("Name to add"))
        self.tree = NamesTree(theme, self)
        self.tree.setAccessibleName(self.tr("Names"))
        self.tree.setMinimumHeight(LEAST_LIST)
        self._empty = plain_label(
            self.tr("Names wait here until somebody drags them to their place."), role="quiet"
        )
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.parking_lot = ParkingLot(document)
        self.dropping = NamesDropping(self, self.tree, self._heading)
        self.drop_hint = PlainLabel(self)
        self.drop_hint.setText(self.tr("Not placed"))
        self.drop_hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.drop_hint.hide()
        self._build()
        self.setMinimumWidth(180)
        self._connect()
        document.changed.connect(self._on_document_changed)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 0, 0)
        layout.setSpacing(8)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(0, 0, 12, 0)
        self._head.setSpacing(8)
        for widget in (self._heading, self.field, self._waiting, self._empty):
            self._head.addWidget(widget)
        layout.addLayout(self._head)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.parking_lot)

    def _connect(self) -> None:
        self.field.list_pasted.connect(self.paste)
        self.field.entered.connect(self._on_entered)
        self.field.escaped.connect(self._on_escaped)
        self.field.textEdited.connect(lambda: self._hide("near"))

    @cached_property
    def near(self) -> NearLine:
        """Asks whether a name is here already."""
        line = NearLine(self)
        line.show_asked.connect(self._on_show_asked)
        line.add_asked.connect(self._on_add_asked)
        self._add_line(line)
        return line

    @cached_property
    def preview(self) -> PastePreview:
        """Says what a list would add."""
        preview = PastePreview(self)
        preview.confirmed.connect(self.names_pasted)
        preview.turned.connect(self._make_room)
        self._add_line(preview)
        return preview

    @cached_property
    def short_name(self) -> ShortNameLine:
        """Offers a short name for the map."""
        line = ShortNameLine(self)
        line.left.connect(self.field.setFocus)
        line.given.connect(self.short_name_given)
        self._add_line(line)
        return line

    def _add_line(self, line: QWidget) -> None:
        """Put a line under the field, and under what is asked there; Tab leads on to it."""
        is_asking = is_made(self, "near")
        above = self.near if is_asking else self.field
        self._head.insertWidget(self._head.indexOf(above) + 1, line)
        let_tab_lead(self.near.add_button if is_asking else self.field, line)

    def _hide(self, *lines: str) -> None:
        """Hide lines under the field, as far as they were ever made."""
        for line in lines:
            if is_made(self, line):
                getattr(self, line).hide()

    def show_map(self, map_id: int | None) -> None:
        """Show who is placed on another map."""
        self._listed.read(map_id)
        self.refresh()

    def refresh(self) -> None:
        """Show the names as they were read last."""
        rows = self._listed.rows
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
        if not as_plain_text and clipboard_holds_table():
            self.table_pasted.emit()
            return
        self._preview(clipboard_names(as_plain_text=as_plain_text))

    def _preview(self, names: list[str]) -> None:
        self._hide("near", "short_name")
        self.preview.show_names(names, [row.name for row in self._listed.rows], self._name_like)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.tree.set_theme(theme)

    def protect(self, why: str) -> None:
        """Let no name be added, renamed or carried, and say why; "" ends it."""
        for field in (self.field, self.parking_lot.field, self.parking_lot.remove_button):
            field.setEnabled(not why)
        self.field.setToolTip(as_tool_tip(why))
        self.parking_lot.field.setToolTip(as_tool_tip(why))
        self.tree.protect(bool(why))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Let the line for later go while a list is asked about, where there is no room for both."""
        inside = self.layout()
        assert inside is not None
        self.parking_lot.show()
        is_asking = is_made(self, "preview") and not self.preview.isHidden()
        needed = inside.totalMinimumHeightForWidth(self.width()) if is_asking else 0
        self.parking_lot.setVisible(needed <= self.height())

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
        name = self.field.text().strip()
        if len(names := names_in_line(name)) > 1:
            self._on_several_entered(names)
            return
        is_answered = is_made(self, "near") and self.near.has_asked(name)
        like = [] if is_answered else self._spellings.like(name)
        if like:
            self.near.ask(name, like[0], self.tree.name_of(like[0]))
        elif name:
            self._on_add_asked(name)

    def _on_several_entered(self, names: list[str]) -> None:
        """Add them at once where there is nothing to ask."""
        self._preview(names)
        if self.preview.are_all_new:
            self.preview.confirm()
        self.field.clear()

    def _name_like(self, name: str) -> str:
        like = self._spellings.like(name)
        return self.tree.name_of(like[0]) if like else ""

    def _on_add_asked(self, name: str) -> None:
        self._hide("near", "short_name")
        self.field.setFocus()
        self.name_entered.emit(name)

    def _on_show_asked(self, stakeholder_id: int) -> None:
        self.field.clear()
        self.field.setFocus()
        self.tree.reveal(stakeholder_id)

    def _on_escaped(self) -> None:
        self._hide("near")
        self.field.clear()

    def _on_document_changed(self, change) -> None:
        if change.touches(*TABLES) and self._listed.follow(change):
            self.refresh()
        if change.touches("stakeholder", "stakeholder_name", "stakeholder_alias"):
            self._hide("near")  # it may not be true any more


def _translucent(theme: Theme) -> str:
    face = theme.face
    return f"rgba({face.red()}, {face.green()}, {face.blue()}, 220)"
