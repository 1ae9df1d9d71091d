"""The agenda as columns, and what edits their cells."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from nkmap.ui.fields.text_field import TextField
from nkmap.ui.leverage.delegate import LONGEST_NOTE, EntryDelegate
from nkmap.ui.meeting.modes import mode_words
from nkmap.ui.meeting.number_box import NumberBox
from nkmap.ui.meeting.row_model import RowColumn
from nkmap.ui.words import at_start, listed

MOST_MINUTES = 1440


def agenda_columns() -> list[RowColumn]:
    """Return the columns in their order, in the language of the window."""
    translate, modes = QCoreApplication.translate, mode_words()
    return [
        RowColumn("done", "", lambda row: "", lambda row: row.is_done, 5, "tick"),
        RowColumn("title", translate("Agenda", "Step"), lambda row: row.title,
                  lambda row: row.title, 36),
        RowColumn("minutes", translate("Agenda", "Minutes"), lambda row: str(row.minutes),
                  lambda row: row.minutes, 11, "minutes"),
        RowColumn("mode", translate("Agenda", "Begins with"), lambda row: at_start(modes[row.mode]),
                  lambda row: row.mode, 20, "mode"),
        RowColumn("prompt", translate("Agenda", "Words for everybody"), lambda row: row.prompt,
                  lambda row: row.prompt, 34, "note"),
    ]  # fmt: skip


class AgendaDelegate(EntryDelegate):
    """Edits cells as those of the leverage log are edited."""

    def createEditor(self, parent: QWidget, _option, index) -> QWidget:
        column = index.model().columns[index.column()]
        if column.editor == "minutes":
            box = NumberBox(0, MOST_MINUTES, parent)
            box.setFrame(False)
            box.entered.connect(self._commit)
            return box
        if column.editor == "mode":
            return self._choice_box(parent, listed(mode_words()))
        field = TextField(parent)
        if column.editor == "note":
            field.setMaxLength(LONGEST_NOTE)
        field.entered.connect(self._commit)
        return self._marked(field)

    def setEditorData(self, editor: QWidget, index) -> None:
        if isinstance(editor, NumberBox):
            editor.setValue(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model, index) -> None:
        if isinstance(editor, NumberBox):
            editor.interpretText()
            model.setData(index, editor.value())
        else:
            super().setModelData(editor, model, index)
