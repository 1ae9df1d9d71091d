"""Shows and edits cells whose texts go on in further lines."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from nkmap.document import Document
from nkmap.ui.fields.editors import NoteField
from nkmap.ui.fields.text_field import ENTER, TextField
from nkmap.ui.leverage.delegate import EntryDelegate
from nkmap.ui.meeting.row_model import ROW_ROLE
from nkmap.ui.views.wrapped_cells import paint_current, paint_wrapped, wrapped_height

Choices = Mapping[str, Callable[[], Mapping]]  # what may be chosen, by the field of a column


class CellNote(NoteField):
    """A text of several lines in a cell: Enter is done, Shift+Enter begins another line."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_line = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in ENTER and not is_line:
            if not self.is_composing:
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the table closes its editor
        else:
            super().keyPressEvent(event)


class WrappedDelegate(EntryDelegate):
    """Texts are edited as notes, short words as a line, listed ones as a choice."""

    def __init__(self, document: Document, choices: Choices) -> None:
        super().__init__(document)
        self._choices = choices

    def sizeHint(self, option, index) -> QSize:
        width = option.widget.columnWidth(index.column())
        return QSize(width, wrapped_height(_text(index), width, option.font))

    def paint(self, painter: QPainter, option, index) -> None:
        self.initStyleOption(option, index)
        paint_wrapped(painter, option, _text(index))
        paint_current(painter, option)

    def createEditor(self, parent: QWidget, _option, index) -> QWidget:
        column = index.model().columns[index.column()]
        if column.editor == "choice":
            return self._choice_box(parent, self._choices[column.field]())
        editor: CellNote | TextField = CellNote(parent) if column.editor == "note" else TextField(parent)
        editor.entered.connect(self._commit)
        return self._marked(editor)

    def setEditorData(self, editor: QWidget, index) -> None:
        if isinstance(editor, CellNote):
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model, index) -> None:
        if isinstance(editor, CellNote):
            model.setData(index, editor.text().strip())
        else:
            super().setModelData(editor, model, index)


def _text(index) -> str:
    """Return the text of a cell with its own line breaks."""
    return index.model().columns[index.column()].text(index.data(ROW_ROLE))
