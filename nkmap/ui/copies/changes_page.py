"""The page of a merge that says what it would change in the open project: counts by what it is, and notes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from nkmap.copies.preview import Preview
from nkmap.ui.copies.counted import changed_by_heading
from nkmap.ui.copies.merge_list import MergeList
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.said import said

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NEW_NAMES = 12  # that are listed


class ChangesPage(QWidget):
    """A table with a line for each thing that changes."""

    def __init__(self) -> None:
        super().__init__()
        self.notes = plain_label(role="quiet")
        self.notes.setWordWrap(True)
        self.notes.setContentsMargins(12, 0, 12, 8)
        headings = (self.tr("What"), self.tr("New"), self.tr("Changed"), self.tr("Goes"))
        self.list = MergeList(self.tr("What will change"), headings)
        for column in (1, 2, 3):
            self.list.headerItem().setTextAlignment(column, RIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.notes)
        layout.addWidget(self.list, 1)

    def show_preview(self, preview: Preview) -> None:
        """Show what it would do."""
        self.notes.setText("\n".join(filter(None, (*map(said, preview.merged.notes), self._new(preview)))))
        self.notes.setVisible(bool(self.notes.text()))
        self.list.clear()
        for words, numbers in changed_by_heading(preview).items():
            item = QTreeWidgetItem(
                self.list, [words, *(f"{number:n}" if number else "" for number in numbers)]
            )
            for column in (1, 2, 3):
                item.setTextAlignment(column, RIGHT)

    def _new(self, preview: Preview) -> str:
        names = sorted((row["name"] for row in preview.changes.added["stakeholder"]), key=str.casefold)
        if not names:
            return ""
        shown = ", ".join(names[:NEW_NAMES]) + (" …" if len(names) > NEW_NAMES else "")
        return self.tr("New names: {0}").format(shown)
