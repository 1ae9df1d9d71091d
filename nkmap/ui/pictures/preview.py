"""The pages of a picture in small, one at a time, as sharp as the screen shows them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nkmap.formats.pictures import Picture
from nkmap.formats.png import draw_image
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label

SMALLEST = QSize(320, 200)  # px
SQUARE = 8  # px, of the pattern behind a transparent picture
GREY = "#E6E9ED"  # of every other square, in dark windows too


class PicturePreview(QWidget):
    """Paints the picture again whenever there is another one, or another size to show it in."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._number = 0
        self._sheet = _Sheet()
        self._sheet.resized.connect(self._paint)
        self._back, self._on = _turner("‹", self.tr("Previous page")), _turner("›", self.tr("Next page"))
        self._back.clicked.connect(lambda: self.turn(-1))
        self._on.clicked.connect(lambda: self.turn(1))
        self._where = plain_label(role="quiet")
        row = QHBoxLayout()
        row.addStretch()
        for widget in (self._back, self._where, self._on):
            row.addWidget(widget)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._sheet, 1)
        layout.addLayout(row)

    def show_picture(self, picture: Picture) -> None:
        """Show a picture, on the page that was shown before if there is one."""
        self._picture = picture
        self._number = min(self._number, picture.page_count - 1)
        self._paint()

    def turn(self, pages: int) -> None:
        """Show a page before or after this one."""
        if self._picture is not None:
            self._number = max(0, min(self._number + pages, self._picture.page_count - 1))
            self._paint()

    @property
    def page_words(self) -> str:
        """Which page of how many is shown; empty for a single one."""
        return self._where.text()

    def _paint(self) -> None:
        picture = self._picture
        if picture is None:
            return
        count, page, room = picture.page_count, picture.page, self._sheet.size() - QSize(2, 2)
        self._where.setText(self.tr("Page {0} of {1}").format(self._number + 1, count) if count > 1 else "")
        self._back.setVisible(count > 1)
        self._on.setVisible(count > 1)
        self._back.setEnabled(self._number > 0)
        self._on.setEnabled(self._number < count - 1)
        ratio = self.devicePixelRatioF()
        scale = ratio * min(room.width() / page.width, room.height() / page.height)
        if scale > 0:
            pixmap = QPixmap.fromImage(draw_image(picture, self._number, scale))
            pixmap.setDevicePixelRatio(ratio)
            self._sheet.show_pixmap(pixmap)


class _Sheet(QWidget):
    """The picture in the middle, with a hairline round it."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self.setMinimumSize(SMALLEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pixmap(self, pixmap: QPixmap) -> None:
        self._pixmap = pixmap
        self.update()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = self._pixmap.deviceIndependentSize().toSize()
        left, top = (self.width() - area.width()) // 2, 1
        with QPainter(self) as painter:
            if self._pixmap.hasAlphaChannel():
                _paint_squares(painter, left, top, area)
            painter.drawPixmap(left, top, self._pixmap)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(left - 1, top - 1, area.width() + 1, area.height() + 1)


def _paint_squares(painter: QPainter, left: int, top: int, area: QSize) -> None:
    """Paint what everybody knows for transparent."""
    painter.fillRect(left, top, area.width(), area.height(), Qt.GlobalColor.white)
    grey = QColor(GREY)
    painter.setClipRect(left, top, area.width(), area.height())
    for row in range(0, area.height(), SQUARE):
        for column in range(SQUARE * (row // SQUARE % 2), area.width(), 2 * SQUARE):
            painter.fillRect(left + column, top + row, SQUARE, SQUARE, grey)
    painter.setClipping(False)


def _turner(sign: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setToolTip(as_tool_tip(words))
    button.setAccessibleName(words)
    button.hide()
    return button
