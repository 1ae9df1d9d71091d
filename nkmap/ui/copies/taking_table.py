"""The table in which it is chosen, row by row, whose value counts: like a row of radio buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from nkmap.ui.copies.taking_model import ABOUT, COUNTS, IS_TAKEN, QUIET, TakingModel
from nkmap.ui.copies.taking_rows import TakeRow
from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.parts.plain_table import PlainTable
from nkmap.ui.views.wrapped_cells import laid_out

SIDE, AIR, BETWEEN = 11, 8, 2  # px beside, above and below, and between lines
RING, DOT, BESIDE = 14, 6, 8  # px: the radio button, what fills it, and the room behind it
LINES = 4  # of a value that are shown; the tool tip has them all
LEAST, ABOUT_WIDTH = 130, 220  # px of a column
MOST_IN_LINES = 200  # rows; more of them would take a moment to measure


class TakingTable(PlainTable):
    """A click, Space or Enter in a cell lets its value count."""

    decided = Signal(object, str)  # [key], name of a copy, or REST

    def __init__(self, name: str, heading: str) -> None:
        super().__init__()
        self.taking_model = TakingModel(heading, self)
        self.setModel(self.taking_model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cells(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + BETWEEN + 2 * AIR)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self.taking_model.decide)
        self.taking_model.decided.connect(self.decided)

    def show_rows(self, rows: Sequence[TakeRow], copies: Sequence[str]) -> None:
        """Show rows with what counts now."""
        self.taking_model.show_copies(rows, copies)
        self._fit()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Share the width among the copies; a column for the rest only where there is something in it."""
        model = self.taking_model
        rest = model.columnCount() - 1
        letters = self.fontMetrics()
        words = {row.rest for row in model.rows if row.rest}
        widest = max((letters.horizontalAdvance(said) for said in words), default=0)
        rest_width = widest + 2 * SIDE + RING + BESIDE + 4
        for column in range(model.columnCount()):
            self.setColumnHidden(column, column == rest and not words)
        about = min(ABOUT_WIDTH, self.viewport().width() // 4)
        room = self.viewport().width() - about - (rest_width if words else 0)
        self.setColumnWidth(ABOUT, about)
        for column in range(1, rest):
            self.setColumnWidth(column, max(LEAST, room // max(1, len(model.copies))))
        self.setColumnWidth(rest, rest_width)
        if len(model.rows) <= MOST_IN_LINES:
            self.resizeRowsToContents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER, Qt.Key.Key_Space):
            self.taking_model.decide(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Cells(QStyledItemDelegate):
    """Paints what a row is about in two lines, and a value behind its radio button."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:
        letters, width = option.fontMetrics, self._table.columnWidth(index.column())
        lines = 2
        if index.column() != ABOUT:
            text = index.data() or ""
            lines = min(LINES, max(1, laid_out(text, width - _TAKEN_ROOM, option.font).lineCount()))
        return QSize(width, lines * letters.lineSpacing() + BETWEEN + 2 * AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.setClipRect(option.rect)
        room = option.rect.adjusted(SIDE, AIR, -SIDE, -AIR)
        if index.column() == ABOUT:
            self._paint_about(painter, option, room, index)
        elif index.data(IS_TAKEN) is not None:
            self._paint_value(painter, option, room, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -3))
        painter.restore()

    def _paint_about(self, painter: QPainter, option, room: QRect, index) -> None:
        letters = option.fontMetrics
        for words, ink in ((index.data(), _ink(option)), (index.data(QUIET), _quiet())):
            shown = letters.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(ink)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
            room.setTop(room.top() + letters.lineSpacing() + BETWEEN)

    def _paint_value(self, painter: QPainter, option, room: QRect, index) -> None:
        is_taken = index.data(IS_TAKEN)
        middle = room.top() + option.fontMetrics.height() / 2
        _paint_ring(painter, option.palette, QPointF(room.left() + RING / 2, middle), is_taken=is_taken)
        painter.setPen(_ink(option) if index.data(COUNTS) else _quiet())
        _write(painter, room.adjusted(RING + BESIDE, 0, 0, 0), index.data(), option.font)


_TAKEN_ROOM = 2 * SIDE + RING + BESIDE  # px of a cell that are not for its text


def _write(painter: QPainter, room: QRect, words: str, font: QFont) -> None:
    """Write as many lines as are shown; the last one ends in "…" where there is more."""
    text = laid_out(words, room.width(), font)
    shown = min(LINES, text.lineCount())
    is_cut = shown < text.lineCount()
    for number in range(shown - is_cut):
        text.lineAt(number).draw(painter, QPointF(room.topLeft()))
    if is_cut:
        line = text.lineAt(shown - 1)
        rest = " ".join(words[line.textStart() :].split())
        elided = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QPointF(room.left(), room.top() + line.y() + line.ascent()), elided)


def _paint_ring(painter: QPainter, palette: QPalette, middle: QPointF, *, is_taken: bool) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = palette.color(QPalette.ColorRole.Highlight) if is_taken else _quiet()
    painter.setPen(QPen(colour, 1.5))
    ring = QRectF(0, 0, RING - 2, RING - 2)
    ring.moveCenter(middle)
    painter.drawEllipse(ring)
    if is_taken:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(middle, DOT / 2, DOT / 2)
    painter.restore()


def _ink(option: QStyleOptionViewItem):
    return option.palette.color(QPalette.ColorRole.Text)


def _quiet():
    # The program's own: a style sheet makes this colour of a widget too faint to read.
    return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
