"""A board in a window of the facilitator's, in letters for the room: where there is one picture only."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from nkmap.drawing.board import Board
from nkmap.drawing.board_layout import paint_board_page
from nkmap.drawing.page import Page
from nkmap.drawing.theme import Theme
from nkmap.ui.audience.turning import Turning
from nkmap.ui.audience.wall_frame import wall_page
from nkmap.ui.audience.wall_scene import USUAL_ROOM


class BoardView(QWidget):
    """Shows one page of it; screen readers are told all of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.turning = Turning()

    def show_board(self, board: Board | None) -> None:
        """Take a board; None shows nothing."""
        self.turning.take(board)
        self.setAccessibleName(board.title if board else "")
        self.setAccessibleDescription("\n".join(board.texts()) if board else "")
        self._lay_out()

    def turn(self, by: int) -> None:
        """Go to a later page, or an earlier one, as far as there is one."""
        self.turning.turn(by)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self._theme = theme
        self.update()

    @property
    def _page(self) -> Page:
        return wall_page(QSizeF(self.size()), USUAL_ROOM)

    def _lay_out(self) -> None:
        self.turning.lay_out(self._page)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.fillRect(self.rect(), self._theme.backdrop)
            if front := self.turning.front:
                paint_board_page(painter, front, self._page, self._theme)
