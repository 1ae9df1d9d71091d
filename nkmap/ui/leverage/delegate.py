"""Edits cells of the leverage log in place: a list, a field that completes, or a text."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QWidget

from nkmap.document import Document
from nkmap.ui.fields.text_field import ENTER, TextField
from nkmap.ui.leverage.choices import QuickChoiceBox, offer_levers, offer_names
from nkmap.ui.leverage.model import ENTRY_ROLE

LONGEST_NOTE = 20_000  # letters; the project keeps no longer note


class EntryDelegate(QStyledItemDelegate):
    """Enter commits, Tab commits and goes on, Esc cancels. Enter is the editor's own: it may be composing."""

    def __init__(self, document: Document, parent=None) -> None:
        super().__init__(parent)
        self._document = document
        self.opens_list = False  # by the mouse a list opens at once

    def createEditor(self, parent: QWidget, _option, index) -> QWidget:
        column = index.model().sourceModel().columns[index.column()]
        if column.editor == "choice":
            return self._choice_box(parent, column.choices(index.data(ENTRY_ROLE)))
        field = TextField(parent)
        if column.editor == "text":
            field.setMaxLength(LONGEST_NOTE)
        elif column.editor == "lever":
            offer_levers(field, self._document)
        else:
            offer_names(field, self._document)
        field.entered.connect(self._commit)
        return self._marked(field)

    def _choice_box(self, parent: QWidget, words) -> QuickChoiceBox:
        box = QuickChoiceBox(words, parent)
        box.entered.connect(self._commit)
        if self.opens_list:
            QTimer.singleShot(0, box, box.showPopup)
            box.activated.connect(self._commit)
        return self._marked(box)

    def _marked(self, editor):
        editor.setProperty("in_cell", True)
        return editor

    def setEditorData(self, editor: QWidget, index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QuickChoiceBox):
            editor.show_value(value)
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model, index) -> None:
        if isinstance(editor, QuickChoiceBox):
            model.setData(index, editor.value)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option, _index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, editor, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            return False
        return super().eventFilter(editor, event)

    def _commit(self, *_told) -> None:
        editor = self.sender()
        assert isinstance(editor, QWidget)
        if editor.isHidden():  # the table has let go of it: its row went while the list was open
            return
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
