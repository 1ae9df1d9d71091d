"""A list of rows of several lines: what it is, and below it in a quiet colour what is to be known of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.parts.plain_text import as_tool_tip

LINE = Qt.ItemDataRole.UserRole
SIDE, AIR, BETWEEN = 12, 6, 2  # px beside, above and below, and between the lines
STRIPE = 3  # px


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its words, quiet lines below them, what it stands for, and the colour of a bar at its left.

    A row that stands for nothing cannot be chosen: with words it is a heading.
    """

    words: str
    quiet: str = ""
    value: object = None
    stripe: QColor | None = None


class TwoLineList(QListWidget):
    """A click or Enter on a row chooses it. What is cut is whole in the tool tip."""

    chosen = Signal(object)  # the value of the row

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("ruled", True)
        self.setItemDelegate(_TwoLines(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.itemClicked.connect(self._on_item_clicked)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """List these rows; the current one stays, and so does the place in the list."""
        at, current = self.verticalScrollBar().value(), self.current_value
        self.blockSignals(True)
        self.clear()
        for line in lines:
            self._add(line)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(at)
        if current is not None:
            self.show_current(current)

    def _add(self, line: Line) -> None:
        item = QListWidgetItem(line.words, self)
        item.setData(LINE, line)
        item.setToolTip(as_tool_tip("\n".join(filter(None, (line.words, line.quiet)))))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, " · ".join(filter(None, (line.words, line.quiet))))
        if line.value is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)

    @property
    def lines(self) -> list[Line]:
        """What is listed."""
        return [self.item(row).data(LINE) for row in range(self.count())]

    @property
    def current_value(self) -> object:
        """What the current row stands for; None where there is none."""
        item = self.currentItem()
        return item.data(LINE).value if item else None

    def show_current(self, value: object) -> None:
        """Make the row that stands for a value the current one; none where there is none."""
        row = next((row for row, line in enumerate(self.lines) if line.value == value), -1)
        self.setCurrentRow(row)
        if row >= 0:
            self.scrollToItem(self.item(row))

    def value_at(self, global_pos: QPoint) -> object:
        """Return what the row under a point of the screen stands for; None beside the rows."""
        pos = self.viewport().mapFromGlobal(global_pos)
        item = self.itemAt(pos) if self.isVisible() and self.viewport().rect().contains(pos) else None
        return item.data(LINE).value if item else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.currentItem():
            self._on_item_clicked(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        if (value := item.data(LINE).value) is not None:
            self.chosen.emit(value)


class _TwoLines(QStyledItemDelegate):
    """Paints the lines, each cut where it has no room."""

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:
        line: Line = index.data(LINE)
        height = option.fontMetrics.height()
        lines = bool(line.words) + len(line.quiet.splitlines())
        return QSize(40, lines * height + (lines - 1) * BETWEEN + 2 * AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:
        line: Line = index.data(LINE)
        room = option.rect.adjusted(SIDE, AIR, -SIDE, -AIR)
        ink, quiet = _inks(option)
        painter.save()
        _paint_ground(painter, option, line.stripe)
        step = option.fontMetrics.height() + BETWEEN
        if line.words:
            _write(painter, room, line.words, ink, _font(option, is_bold=line.value is None))
            room.translate(0, step)
        for words in line.quiet.splitlines():
            _write(painter, room, words, quiet, _font(option, is_bold=False))
            room.translate(0, step)
        painter.restore()


def _inks(option: QStyleOptionViewItem) -> tuple[QColor, QColor]:
    """Return the colours of the words and of the quiet lines."""
    if option.state & QStyle.StateFlag.State_Selected:
        ink = option.palette.color(QPalette.ColorRole.HighlightedText)
        return ink, ink
    # The program's own: a style sheet makes this colour of a widget too faint to read.
    quiet = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
    return option.palette.color(QPalette.ColorRole.Text), quiet


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, stripe: QColor | None) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
    if stripe is not None:
        room = option.rect.adjusted(0, AIR + 2, 0, -AIR - 2)
        painter.fillRect(QRect(room.left() + 4, room.top(), STRIPE, room.height()), stripe)


def _font(option: QStyleOptionViewItem, *, is_bold: bool) -> QFont:
    font = QFont(option.font)
    font.setBold(is_bold)
    return font


def _write(painter: QPainter, room: QRect, words: str, ink: QColor, font: QFont) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    one_line = " ".join(words.split())
    shown = painter.fontMetrics().elidedText(one_line, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
