"""All keys and gestures on one page."""

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nkmap.ui.parts.overlay import MARGINS as AROUND
from nkmap.ui.parts.overlay import Overlay
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.settings.key_groups import KeyGroup, key_groups, rows_of
from nkmap.ui.settings.key_map import KeyMap

COLUMNS = 3  # where they have room
MARGINS = QMargins(16, 12, 16, 12)  # px
BORDER = QSize(2, 2)  # px, what the style sheet draws round the panel
GROUP_GAP = 6  # px above a group's title


class KeySheet(Overlay):
    """Opens over the window; Esc closes it."""

    def __init__(self, window: QWidget, windows) -> None:
        super().__init__(window)
        self._windows = windows
        self._page = QWidget()
        self._area = QScrollArea()
        self._area.setObjectName("key_sheet")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Keys and gestures"))
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(MARGINS)
        layout.addWidget(self._area)

    def open_sheet(self, _checked: bool = False) -> None:
        """Show the sheet."""
        for columns in range(COLUMNS, 0, -1):
            self._page = self._make_page(columns)
            self._area.setWidget(self._page)
            if self.wanted_size().width() <= self._room().width():
                break
        self.open_over(self._area)

    def wanted_size(self) -> QSize:
        """Return the size of the page: it is scrolled only where there is no room, and never across."""
        size = self._page.sizeHint().grownBy(MARGINS) + BORDER
        bar = self._area.verticalScrollBar().sizeHint().width()
        return size + QSize(bar, 0) if size.height() > self._room().height() else size

    def _room(self) -> QSize:
        return self.window().size().shrunkBy(AROUND)

    def _make_page(self, columns: int) -> QWidget:
        page = QWidget()
        page.setObjectName("key_sheet_page")
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(20)
        for groups in _columns(key_groups(), columns):
            across.addLayout(_table(groups, self._windows.keys), 1)
        return page


def _columns(groups: list[KeyGroup], count: int) -> list[list[KeyGroup]]:
    """Return the groups in columns of about the same height; a title counts as two rows."""
    heights = [len(group.action_ids) + len(group.gestures) + 2 for group in groups]
    most = sum(heights) / count
    columns: list[list[KeyGroup]] = [[] for _ in range(count)]
    before = 0
    for group, height in zip(groups, heights, strict=True):
        columns[min(count - 1, int((before + height / 2) // most))].append(group)
        before += height
    return columns


def _table(groups: list[KeyGroup], in_force: KeyMap) -> QGridLayout:
    table = QGridLayout()
    table.setHorizontalSpacing(8)
    table.setVerticalSpacing(1)
    table.setColumnStretch(1, 1)
    for group in groups:
        title = plain_label(group.title, role="heading")
        title.setContentsMargins(0, GROUP_GAP if group is not groups[0] else 0, 0, 2)
        table.addWidget(title, table.rowCount(), 0, 1, 2)
        for keys, words in rows_of(group, in_force):
            row = table.rowCount()
            table.addWidget(plain_label(keys, role="key"), row, 0, Qt.AlignmentFlag.AlignLeft)
            table.addWidget(plain_label(words, role="quiet"), row, 1)
    table.setRowStretch(table.rowCount(), 1)
    return table
