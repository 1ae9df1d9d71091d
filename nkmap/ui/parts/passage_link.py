"""A link of several lines to where something is written; Qt's buttons have one line only."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from nkmap.ui.parts.plain_text import PlainLabel

OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PassageLink(PlainLabel):
    """A click, Enter or Space opens it."""

    def __init__(self, words: str, open_it: Callable[[], object]) -> None:
        super().__init__()
        self._open = open_it
        self.setText(words)
        self.setAccessibleName(words)
        self.setProperty("role", "link")
        self.setWordWrap(True)
        self.setIndent(0)  # Qt would move it in, for its border
        self.setToolTip(self.tr("Show it in the text of the source"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENING:
            self._open()
        else:
            super().keyPressEvent(event)
