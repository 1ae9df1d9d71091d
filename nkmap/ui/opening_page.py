"""What stands in a window until its project is read: the panes of a project, still empty."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nkmap.ui.parts.plain_text import ElidedLabel, plain_label

LEAST_NAMES, MOST_NAMES = 260, 340  # px of the list of names
TABS = 40  # px above the question


def names_width(window: int, text_share: float) -> int:
    """Return the width of the list of names at first (px): a sixth of the window, within bounds.

    `text_share` is the size of texts, times the usual one.
    """
    return min(MOST_NAMES, max(round(LEAST_NAMES * text_share), window // 6))


class OpeningPage(QWidget):
    """Emits `seen` once, after it was painted for the first time."""

    seen = Signal()

    def __init__(self, path: Path, text_share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("project_page")
        self._text_share = text_share
        self._is_seen = False
        self._names = QFrame()
        self._names.setObjectName("names_panel")
        names = QVBoxLayout(self._names)
        names.setContentsMargins(12, 12, 12, 0)
        names.addWidget(plain_label(self.tr("Names"), role="heading"))
        names.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)  # as wide as the line between the panes
        layout.addWidget(self._names)
        layout.addLayout(self._map(path), 1)

    def _map(self, path: Path) -> QVBoxLayout:
        question = QFrame()
        question.setObjectName("question_bar")
        label = ElidedLabel()
        label.setProperty("role", "question")
        label.set_whole_text(self.tr("Opening {0} …").format(path.name))
        row = QHBoxLayout(question)
        row.setContentsMargins(24, 16, 24, 0)
        row.addWidget(label)
        grid = QFrame()
        grid.setObjectName("question_bar")
        layout = QVBoxLayout()
        layout.setSpacing(0)
        layout.addSpacing(TABS)
        layout.addWidget(question)
        layout.addWidget(grid, 1)
        return layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._names.setFixedWidth(names_width(event.size().width(), self._text_share))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_seen:
            self._is_seen = True
            QTimer.singleShot(0, self, self.seen.emit)  # what is in the page is painted by then
