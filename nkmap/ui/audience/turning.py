"""The pages of the board that is shown, and which of them is in front."""

from dataclasses import dataclass, field

from nkmap.drawing.board import Board
from nkmap.drawing.board_layout import BoardPage, board_pages
from nkmap.drawing.page import Page

LEAST = 160.0  # px of width and height; there is nothing to be read on less


@dataclass
class Turning:
    """Laid out anew for every size; the page in front stays where there is still one of its number.

    `number` is that of the page in front, counted from 0.
    """

    board: Board | None = None
    number: int = 0
    pages: list[BoardPage] = field(default_factory=list)

    def take(self, board: Board | None) -> None:
        """Take another board from its first page, or the same one with other rows; None is no board."""
        if board is None or self.board is None or board.title != self.board.title:
            self.number = 0
        self.board = board

    def lay_out(self, page: Page, corner: tuple[float, float] = (0.0, 0.0)) -> None:
        """Fit it to a page; `corner` stays free at the upper right."""
        has_room = page.width >= LEAST and page.height >= LEAST
        self.pages = board_pages(self.board, page, corner) if self.board and has_room else []
        self.turn(0)

    def turn(self, by: int) -> None:
        """Go to a later page, or an earlier one, as far as there is one."""
        self.number = max(0, min(self.number + by, len(self.pages) - 1))

    @property
    def front(self) -> BoardPage | None:
        """The page in front."""
        return self.pages[self.number] if self.pages else None
