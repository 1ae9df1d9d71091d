"""Cells of a table whose texts go on in further lines: how high they are, and how they are painted."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nkmap.kept import keeps

FRAME = 2  # px
ROOM = QSize(8, 7)  # px left and right, above and below the text


def laid_out(text: str, width: float, font: QFont) -> QTextLayout:
    """Return a text in lines no wider than `width` px; a word too long for a line is broken."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def wrapped_height(text: str, width: float, font: QFont) -> int:
    """Return how high a cell of a width must be to show all of its text, in px."""
    return _height(text, width, font.toString())


@keeps(8192)  # a table asks for every cell again whenever it is resized or one of them changes
def _height(text: str, width: float, font_words: str) -> int:
    font = QFont()
    font.fromString(font_words)
    if not text:
        return QFontMetrics(font).height() + 2 * ROOM.height()
    lines = laid_out(text, width - 2 * ROOM.width(), font)
    return round(lines.boundingRect().height()) + 2 * ROOM.height()


def paint_wrapped(painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
    """Paint the background of a cell, its text from the top, and a hairline below."""
    style = option.widget.style() if option.widget else QApplication.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
    inner = QRectF(option.rect).adjusted(ROOM.width(), ROOM.height(), -ROOM.width(), 0)
    painter.save()
    painter.setClipRect(option.rect)
    painter.setPen(option.palette.color(role))
    laid_out(text, inner.width(), option.font).draw(painter, inner.topLeft())
    painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    painter.restore()


def paint_current(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Frame the cell that a key would edit, inside a row that is selected as a whole too."""
    if not option.state & QStyle.StateFlag.State_HasFocus:
        return
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Highlight
    painter.save()
    painter.setPen(QPen(option.palette.color(role), FRAME))
    painter.drawRect(QRectF(option.rect).adjusted(FRAME, FRAME, -FRAME, -FRAME - 1))
    painter.restore()


class WrappedTexts(QStyledItemDelegate):
    """Shows the texts of a table that is only read."""

    def sizeHint(self, option, index) -> QSize:
        width = option.widget.columnWidth(index.column())
        return QSize(width, wrapped_height(index.data() or "", width, option.font))

    def paint(self, painter: QPainter, option, index) -> None:
        self.initStyleOption(option, index)
        paint_wrapped(painter, option, index.data() or "")
