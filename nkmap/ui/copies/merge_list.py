"""The list with columns on the pages of a merge: the first one takes the room that is left."""

from collections.abc import Sequence

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget

from nkmap.ui.parts.focus import show_current_row


class MergeList(QTreeWidget):
    """Rows of one line."""

    def __init__(self, name: str, headings: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("merge_list", True)
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHeaderLabels(headings)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        show_current_row(self, event)
