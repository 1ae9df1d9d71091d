"""How the text of a source looks: evidence, what was found and selected, what rests on a paragraph."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat

from nkmap.drawing.theme import Theme

NUMBERS = 56.0  # px left of the text, for the numbers of the paragraphs
BAR = 3.0  # px, beside a paragraph that is evidence as a whole
TINT, POINTED, FOUND = 0.17, 0.28, 0.4  # shares of a colour over the face
SMALL = 0.92  # size of what stands beside the text


@dataclass(frozen=True, slots=True)
class Looks:
    """The fonts of the text and of what stands beside it, and the formats by what a stretch is."""

    theme: Theme
    text: QFont
    small: QFont
    formats: dict[str, QTextCharFormat]  # supports, contests, pointed, found …


def looks_for(theme: Theme, font: QFont) -> Looks:
    """Return the looks in a theme, for a font of ordinary text."""
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * SMALL)
    amber = theme.halo if theme.halo != theme.face else theme.ink  # some themes have no amber
    formats = {
        "supports": _format(_tint(theme, theme.focus)),
        "contests": _format(_tint(theme, theme.warning)),
        "pointed": _format(_over(theme.focus, theme.face, POINTED)),
        "found": _format(_over(amber, theme.face, FOUND)),
        "current": _format(amber, theme.text_on(amber)),
        "selected": _format(theme.focus, theme.face),
    }
    formats["contests"].setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    formats["contests"].setUnderlineColor(theme.warning)
    return Looks(theme, font, small, formats)


def side_colour(theme: Theme, side: str) -> QColor:
    """Return the colour in which evidence that supports, or contests, is marked."""
    return theme.warning if side == "contests" else theme.focus


def note_height(looks: Looks) -> float:
    """Return how high the line below a paragraph is that tells what rests on it."""
    return QFontMetricsF(looks.small).height() + 6


def paint_number(painter: QPainter, top: float, words: tuple[str, str], looks: Looks) -> None:
    """Paint the number of a paragraph in the margin, and its page below where it has one."""
    painter.setFont(looks.small)
    height = QFontMetricsF(looks.small).height()
    room = QRectF(0, top + 3, NUMBERS - 18, height)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    for line, colour in zip(words, (looks.theme.secondary, looks.theme.tertiary), strict=True):
        painter.setPen(colour)
        painter.drawText(room, right, line)
        room.translate(0, height)


def paint_bar(painter: QPainter, top: float, height: float, colour: QColor) -> None:
    """Paint the bar beside a paragraph that is evidence as a whole."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(NUMBERS - 11, top + 2, BAR, height - 4), 1.5, 1.5)


def paint_note(painter: QPainter, room: QRectF, words: str, looks: Looks, *, is_under: bool) -> None:
    """Paint the line that tells what rests on a paragraph; underlined while the pointer is on it."""
    font = QFont(looks.small)
    font.setUnderline(is_under)
    painter.setFont(font)
    painter.setPen(looks.theme.focus)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def paint_frame(painter: QPainter, room: QRectF, looks: Looks) -> None:
    """Paint the frame round the paragraph that keys are at."""
    painter.setPen(QPen(looks.theme.focus, 1.5, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(room.topLeft() - QPointF(6, 2), room.bottomRight() + QPointF(6, 2)), 4, 4)


def _tint(theme: Theme, colour: QColor) -> QColor:
    return _over(colour, theme.face, TINT)


def _over(colour: QColor, face: QColor, share: float) -> QColor:
    channels = zip(colour.getRgb()[:3], face.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(share * a + (1 - share) * b) for a, b in channels))


def _format(background: QColor, ink: QColor | None = None) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(background)
    if ink is not None:
        look.setForeground(ink)
    return look
