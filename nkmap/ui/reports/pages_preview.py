"""The pages of a report below one another, each painted when it comes into sight."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from nkmap.reports.writers.pages import Pages

GAP = 16  # px between pages and round them
WIDEST = 780  # px of a page: more would not be read better


class PagesPreview(QScrollArea):
    """One page in each turn of the window's events: what is in sight first."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("report_pages")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paper = _Paper()
        self.setWidget(self._paper)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._paint_next)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._turn.start())

    def show_pages(self, pages: Pages) -> None:
        """Show a report; where its first pages were looked at before, one looks at them still."""
        self._paper.show_pages(pages)
        self._turn.start()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._paper.count

    @property
    def is_painting(self) -> bool:
        """Whether a page in sight has still to be painted."""
        return self._turn.isActive()

    def page_picture(self, number: int) -> QPixmap | None:
        """Return the picture of a page, counted from 0; None before it was painted."""
        return self._paper.pictures.get(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn.start()

    def _paint_next(self) -> None:
        seen = QRect(0, self.verticalScrollBar().value(), self.viewport().width(), self.viewport().height())
        if not self._paper.paint_next(seen):
            self._turn.stop()


class _Paper(QWidget):
    """Room for all pages; those that are painted keep their pictures for as long as their size stays."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.pictures: dict[int, QPixmap] = {}
        self._pages: Pages | None = None

    @property
    def count(self) -> int:
        return self._pages.count if self._pages else 0

    def show_pages(self, pages: Pages) -> None:
        self._pages = pages
        self.pictures.clear()
        self._fit()

    def paint_next(self, seen: QRect) -> bool:
        """Paint a page that is seen and not painted yet; return whether there was one."""
        for number in range(self.count):
            if number not in self.pictures and self._place(number).intersects(seen):
                self.pictures[number] = self._painted(number)
                self.update(self._place(number))
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.pictures.clear()
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for number in range(self.count):
                place = self._place(number)
                if place.intersects(event.rect()):
                    self._paint_page(painter, number, place)

    def _paint_page(self, painter: QPainter, number: int, place: QRect) -> None:
        painter.fillRect(place, Qt.GlobalColor.white)
        if number in self.pictures:
            painter.drawPixmap(place.topLeft(), self.pictures[number])
        painter.setPen(self.palette().mid().color())
        painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def _fit(self) -> None:
        self.setFixedHeight(GAP + self.count * (self._size().height() + GAP))
        self.update()

    def _size(self) -> QSize:
        """Return the size of a page on the screen."""
        assert self._pages is not None or not self.count
        if self._pages is None:
            return QSize(0, 0)
        width = max(1, min(WIDEST, self.width() - 2 * GAP))
        return QSize(width, round(width * self._pages.page.height / self._pages.page.width))

    def _place(self, number: int) -> QRect:
        size = self._size()
        top = GAP + number * (size.height() + GAP)
        return QRect((self.width() - size.width()) // 2, top, size.width(), size.height())

    def _painted(self, number: int) -> QPixmap:
        assert self._pages is not None
        ratio, size = self.devicePixelRatioF(), self._size()
        image = QImage(size * ratio, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            scale = image.width() / self._pages.page.width
            painter.scale(scale, scale)
            self._pages.paint(painter, number)
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(ratio)
        return picture
