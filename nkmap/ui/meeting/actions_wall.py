"""What happens next as a plain page over the whole window, for everybody in the room to read at the close."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nkmap.document import Document
from nkmap.drawing.theme import Theme
from nkmap.ui.audience.action_board import action_board
from nkmap.ui.audience.board_view import BoardView
from nkmap.ui.audience.content import audience_of
from nkmap.ui.audience.page_turner import PageTurner
from nkmap.ui.parts.full_overlay import FullOverlay

TURNING = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class ActionsWall(FullOverlay):
    """Whoever the audience may not see is left out, and counted."""

    def __init__(self, window: QWidget, document: Document, theme: Theme) -> None:
        super().__init__(window)
        self._document = document
        self.view = BoardView(theme)
        self.turner = PageTurner()
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self.close_over)
        self.turner.turned.connect(self._turn)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 12)
        foot.addWidget(self.turner)
        foot.addStretch()
        foot.addWidget(self.back)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        self.pages.addWidget(page)

    def open_actions(self, language: str, theme: Theme) -> None:
        """Show the actions whose names the audience may see, in the colours of the window."""
        self.view.set_theme(theme)
        self.view.show_board(action_board(self._document, audience_of(self._document), language))
        self.open_over(self.back)
        self._turn(0)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._turn(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if by := TURNING.get(Qt.Key(event.key())):
            self._turn(by)
        else:
            super().keyPressEvent(event)

    def _turn(self, by: int) -> None:
        self.view.turn(by)
        self.turner.show_turning(self.view.turning)
