"""What may lie over the map on the wall: black, white, a prompt card, or the test card for the text size."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from nkmap.drawing.page import Page
from nkmap.drawing.texts import Style, Text, block_size, paint_text, place_text, wrap_evenly
from nkmap.drawing.theme import Theme
from nkmap.ui.canvas.painted import PaintedItem

BOARD_LAYER, CARD_LAYER, CLOCK_LAYER, LASER_LAYER, COVER_LAYER = range(9, 14)  # above all of the map
CARD_TEXT = 72.0  # px of letters on a card on a wall 1080 px high, where they have room
LEAST_CARD_TEXT = 30.0
CARD_ROOM = (0.8, 0.66)  # of the wall's width and height, for the words of a card


class Kind(Enum):
    """What lies over the map."""

    NOTHING = auto()
    BLACK = auto()
    WHITE = auto()
    CARD = auto()
    TEST = auto()


@dataclass(frozen=True, slots=True)
class Cover:
    """What lies over the map, with its lines: a prompt, or those of the test card."""

    kind: Kind = Kind.NOTHING
    lines: tuple[str, ...] = ()


NO_COVER = Cover()
COLOURS = {Kind.BLACK: Qt.GlobalColor.black, Kind.WHITE: Qt.GlobalColor.white}


class CoverItem(PaintedItem):
    """Covers the whole wall, or nothing of it. What is under it cannot be seen."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page, theme, CARD_LAYER)
        self.cover = NO_COVER
        self._language = "en"
        self._bounds = QRectF()
        self.hide()

    def show_cover(self, cover: Cover, language: str, bounds: QRectF) -> None:
        """Take what lies over the map now; `bounds` is the whole wall in scene pixels."""
        self.prepareGeometryChange()
        self.cover, self._language, self._bounds = cover, language, bounds
        self.setZValue(COVER_LAYER if cover.kind in COLOURS else CARD_LAYER)
        self.setVisible(cover.kind is not Kind.NOTHING)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, _option, _widget=None) -> None:
        if colour := COLOURS.get(self.cover.kind):
            painter.fillRect(self._bounds, colour)
            return
        painter.fillRect(self._bounds, self.theme.backdrop)
        paint_text(painter, self.text(), self.theme)

    def text(self) -> Text:
        """Return the words of the card in the middle of the wall."""
        style, lines = self._card() if self.cover.kind is Kind.CARD else self._test()
        middle = self._bounds.center()
        return place_text(lines, style, middle.x(), middle.y(), 0.5, 0.5)

    def _test(self) -> tuple[Style, list[str]]:
        """Set the lines as names are set on the map."""
        return Style(self.page.label, "ink", QFont.Weight.Medium, self._language), list(self.cover.lines)

    def _card(self) -> tuple[Style, list[str]]:
        """Set the prompt as large as it has room, down to where a last row could not read it."""
        unit = self.page.height / 1080
        width, height = CARD_ROOM[0] * self._bounds.width(), CARD_ROOM[1] * self._bounds.height()
        size = CARD_TEXT
        while True:
            style = Style(size * unit, "ink", QFont.Weight.DemiBold, self._language)
            lines = [part for line in self.cover.lines for part in wrap_evenly(line, style, width)]
            if size <= LEAST_CARD_TEXT or block_size(lines, style)[1] <= height:
                return style, lines
            size -= 6
