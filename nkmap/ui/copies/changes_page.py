"""The page of a merge that says what it would change in the open project: counts by what it is, and notes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from nkmap.copies.preview import Preview
from nkmap.ui.copies.words import counted_by_heading
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.said import said

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NEW_NAMES = 12  # that are listed


class ChangesPage(QWidget):
    """Rows that are put in again count as changed: they stay what they are."""

    def __init__(self) -> None:
        super().__init__()
        self.notes = plain_label(role="quiet")
        self.notes.setWordWrap(True)
        self.notes.setContentsMargins(12, 0, 12, 8)
        self.list = QTreeWidget()
        self.list.setProperty("merge_list", True)
        self.list.setAccessibleName(self.tr("What will change"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        headings = (self.tr("What"), self.tr("New"), self.tr("Changed"), self.tr("Goes"))
        self.list.setHeaderLabels(headings)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
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


def changed_by_heading(preview: Preview) -> dict[str, tuple[int, int, int]]:
    """Return by heading how many rows are new, changed and gone, in the order of the headings."""
    made = preview.changes
    again = {
        table: len({row["id"] for row in made.added[table]} & made.removed.get(table, set()))
        for table in made.added
    }
    counts = made.counts()
    new = {table: count - again[table] for table, count in counts["added"].items()}
    gone = {table: count - again[table] for table, count in counts["removed"].items()}
    changed = {table: counts["changed"].get(table, 0) + again[table] for table in made.added}
    by_heading = [counted_by_heading(found) for found in (new, changed, gone)]
    in_order = counted_by_heading(dict.fromkeys(made.added, 1))
    rows = {words: tuple(found.get(words, 0) for found in by_heading) for words in in_order}
    return {words: (row[0], row[1], row[2]) for words, row in rows.items() if any(row)}
