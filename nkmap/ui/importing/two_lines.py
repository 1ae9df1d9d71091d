"""Cells of two lines: what it is, and in a quiet colour below it what is to be known; some open a choice."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPalette, QPen, QPolygon
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nkmap.drawing.theme import Theme
from nkmap.ui.importing.column_model import OPENS_ROLE, QUIET_ROLE, WARNING_ROLE

SIDE, AIR, BETWEEN = 11, 7, 2  # px beside, above and below, and between the lines
MARK = 18  # px for the mark of a choice
ARROW = 4  # px, half of its width
FRAME = 2  # px


def row_height(letters: QFontMetrics) -> int:
    """Return how high a cell of two lines is, in px."""
    return 2 * letters.height() + BETWEEN + 2 * AIR


class TwoLineCells(QStyledItemDelegate):
    """What is cut is whole in the tool tip."""

    def __init__(self, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:
        return QSize(40, row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        ink, quiet = self._inks(option, is_warning=bool(index.data(WARNING_ROLE)))
        room = option.rect.adjusted(SIDE, AIR, -SIDE, -AIR)
        first = room.adjusted(0, 0, -MARK if index.data(OPENS_ROLE) else 0, 0)
        end = _write(painter, first, index.data() or "", ink)
        if index.data(OPENS_ROLE):
            middle = QPoint(end + ARROW + 5, first.top() + option.fontMetrics.height() // 2)
            _paint_arrow(painter, middle, ink)
        room.setTop(room.top() + option.fontMetrics.height() + BETWEEN)
        _write(painter, room, index.data(QUIET_ROLE) or "", quiet)
        _paint_focus(painter, option)
        painter.restore()

    def _inks(self, option: QStyleOptionViewItem, *, is_warning: bool) -> tuple[QColor, QColor]:
        """Return the colours of the first and of the quiet line."""
        if option.state & QStyle.StateFlag.State_Selected:
            ink = option.palette.color(QPalette.ColorRole.HighlightedText)
            return ink, ink
        quiet = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        return option.palette.color(QPalette.ColorRole.Text), self._theme.warning if is_warning else quiet


def _write(painter: QPainter, room: QRect, words: str, ink: QColor) -> int:
    """Write words in one line and return where they end."""
    painter.setPen(ink)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
    return room.left() + metrics.horizontalAdvance(shown)


def _paint_arrow(painter: QPainter, middle: QPoint, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide, low = QPoint(ARROW, 0), QPoint(0, ARROW)
    painter.drawPolyline(QPolygon([middle - wide, middle + low, middle + wide]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_focus(painter: QPainter, option: QStyleOptionViewItem) -> None:
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), FRAME))
        painter.drawRect(option.rect.adjusted(1, 1, -FRAME, -FRAME - 1))
