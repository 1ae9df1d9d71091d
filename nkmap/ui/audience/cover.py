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
HEADING_TEXT, HEADING_GAP = 0.55, 0.7  # of the letters of the prompt: letters above it, and room between
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
    """What lies over the map, with its lines: a prompt, or those of the test card.

    `heading` is what the prompt belongs to, such as the step of the agenda.
    """

    kind: Kind = Kind.NOTHING
    lines: tuple[str, ...] = ()
    heading: str = ""


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
        for text in self.texts():
            paint_text(painter, text, self.theme)

    def texts(self) -> list[Text]:
        """Return the words of the card in the middle of the wall, those above them first."""
        return self._card() if self.cover.kind is Kind.CARD else [self._test()]

    def _test(self) -> Text:
        """Set the lines as names are set on the map."""
        style = Style(self.page.label, "ink", QFont.Weight.Medium, self._language)
        middle = self._bounds.center()
        return place_text(self.cover.lines, style, middle.x(), middle.y(), 0.5, 0.5)

    def _card(self) -> list[Text]:
        """Set the prompt as large as it has room, down to where a last row could not read it."""
        size, height = CARD_TEXT, CARD_ROOM[1] * self._bounds.height()
        while True:
            texts = self._set(size)
            taken = texts[-1].box.bottom - texts[0].box.top
            if size <= LEAST_CARD_TEXT or taken <= height:
                return texts
            size -= 6

    def _set(self, size: float) -> list[Text]:
        """Set the prompt in letters of this size on a wall 1080 px high, its heading smaller above it."""
        unit, width = self.page.height / 1080, CARD_ROOM[0] * self._bounds.width()
        small = max(LEAST_CARD_TEXT, HEADING_TEXT * size)
        above = Style(small * unit, "secondary", QFont.Weight.Medium, self._language)
        style = Style(size * unit, "ink", QFont.Weight.DemiBold, self._language)
        heading = wrap_evenly(self.cover.heading, above, width) if self.cover.heading else []
        lines = [part for line in self.cover.lines for part in wrap_evenly(line, style, width)]
        taken = block_size(heading, above)[1] + HEADING_GAP * style.size if heading else 0.0
        middle, height = self._bounds.center(), taken + block_size(lines, style)[1]
        top = middle.y() - height / 2
        said = [place_text(heading, above, middle.x(), top, 0.5)] if heading else []
        return [*said, place_text(lines, style, middle.x(), top + taken, 0.5)]
