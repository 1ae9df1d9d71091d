"""The strip of buttons at the foot of Room view."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from nkmap.ui.audience.boards import ACTIONS, VOTE, Boards
from nkmap.ui.audience.page_turner import PageTurner
from nkmap.ui.audience.turning import Turning

STRIP = 40  # px


class RoomStrip(QFrame):
    """Says what was meant. A vote and the actions are offered once there are some."""

    board_asked = Signal(str)  # one of `boards.BOARDS`, "" for the map

    def __init__(self, parts: QToolButton) -> None:
        super().__init__()
        self.setObjectName("room_strip")
        self.setFixedHeight(STRIP)
        self.names = self._button(self.tr("Names"), is_checkable=True)
        self.lever = self._button(self.tr("Lever"))
        self.undo = self._button(self.tr("Undo"))
        self.picture = self._button(self.tr("Picture"))
        self.hand_over = self._button(self.tr("Hand over"))
        self.end = self._button(self.tr("End"))
        self.boards = {
            VOTE: self._button(self.tr("Vote"), is_checkable=True),
            ACTIONS: self._button(self.tr("Actions"), is_checkable=True),
        }
        for name, button in self.boards.items():
            button.clicked.connect(lambda is_on, name=name: self.board_asked.emit(name if is_on else ""))
        self.turner = PageTurner()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 2)
        shown = (self.names, self.lever, self.undo, self.picture, parts, *self.boards.values(), self.turner)
        for widget in shown:
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(self.hand_over)
        layout.addWidget(self.end)

    def _button(self, words: str, *, is_checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setCheckable(is_checkable)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_boards(self, boards: Boards, turning: Turning) -> None:
        """Offer the boards that there are, and say which is shown, at which page."""
        for name, button in self.boards.items():
            button.setVisible(name in boards.possible)
            button.setChecked(boards.board is not None and boards.chosen == name)
        self.turner.show_turning(turning)

    def allow_edits(self, *, are_allowed: bool) -> None:
        """Let names be added and levers be logged, or not."""
        for button in (self.names, self.lever, self.undo, self.hand_over):
            button.setEnabled(are_allowed)
