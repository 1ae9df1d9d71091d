"""The forms that a project can be saved in, by what they are for."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem

from nkmap.data_out.formats_out import FORMATS, FormatOut
from nkmap.ui.said import said
from nkmap.ui.sources.two_line_list import LINE, Line, TwoLineList

FORMS = {form.id: form for form in FORMATS}
# In their order in the list, by group.
GROUPS = {
    "tables": ("workbook", "tables", "stakeholders", "ktab"),
    "project": ("json",),
    "networks": ("gexf", "gexf-1.2", "graphml"),
    "drawings": ("drawio", "excalidraw", "json-canvas", "mermaid"),
}


class FormsList(TwoLineList):
    """One form is chosen at any time; headings are passed over."""

    form_chosen = Signal(object)  # FormatOut

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("DataOut", "Forms"))
        self.setObjectName("forms_list")
        self.setProperty("ruled", False)
        self.show_lines(_lines())
        for row, line in enumerate(self.lines):
            if line.value is None:
                self.item(row).setFlags(Qt.ItemFlag.NoItemFlags)
        self.currentItemChanged.connect(self._on_current_item_changed)

    @property
    def form(self) -> FormatOut:
        """The form that is chosen."""
        return FORMS[str(self.current_value)]

    def _on_current_item_changed(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None and item.data(LINE).value is not None:
            self.form_chosen.emit(self.form)


def _lines() -> list[Line]:
    words, lines = _group_words(), []
    for group, ids in GROUPS.items():
        lines.append(Line(words[group]))
        lines += [Line(said(FORMS[id_].title), value=id_) for id_ in ids]
    return lines


def _group_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "tables": translate("DataOut", "Tables"),
        "project": translate("DataOut", "Whole project"),
        "networks": translate("DataOut", "Networks"),
        "drawings": translate("DataOut", "Drawings"),
    }
