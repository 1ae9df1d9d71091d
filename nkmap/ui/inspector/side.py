"""Where the inspector stands: beside the grid in a wide window, over it in a narrow one."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from nkmap.ui.parts.focus import has_focus_within

WIDE = 1400  # px of window width from which there is room beside the grid
WIDTH = 340  # px at first, and over the grid, at the usual size of texts
LEAST = 280  # px
MOST = 0.45  # of the page's width


class InspectorSide(QObject):
    """Opens and closes the inspector. Over the grid, nothing beneath it moves.

    The inspector always floats on the page: beside the grid, an empty pane keeps its room free.
    """

    shown = Signal(bool)
    left = Signal()  # the focus was in an inspector that is hidden now

    def __init__(self, page: QWidget, panes: QSplitter, canvas: QWidget, inspector: QWidget) -> None:
        super().__init__(page)
        self._page, self._panes, self._canvas, self._inspector = page, panes, canvas, inspector
        self.is_open = False
        self._text_share = 1.0
        inspector.setParent(page)
        inspector.hide()
        self._berth = QWidget()
        self._berth.setMinimumWidth(LEAST)
        self._berth.hide()
        panes.addWidget(self._berth)
        for watched in (page, canvas, self._berth):
            watched.installEventFilter(self)

    def toggle(self) -> None:
        """Open the inspector, or close it."""
        self.show(not self.is_open)

    def show(self, is_open: bool) -> None:
        """Open or close the inspector; the focus stays where it is, unless it was in there."""
        had_focus = has_focus_within(self._inspector)
        self.is_open = is_open
        self._keep_room()
        self._put()
        self._inspector.setVisible(is_open)
        self.shown.emit(is_open)
        if had_focus and not is_open:
            self.left.emit()

    def set_text_share(self, share: float) -> None:
        """Take as much room as texts of this size need, times the usual one."""
        if share != self._text_share:
            self._text_share = share
            self._keep_room(anew=True)
            self._put()

    def stand_over(self, canvas: QWidget) -> None:
        """Open over another widget from now on, where there is no room beside it."""
        self._canvas.removeEventFilter(self)
        self._canvas = canvas
        canvas.installEventFilter(self)
        if self.is_open:
            self._put()

    def covered(self) -> QRect:
        """Return what of the canvas lies under the inspector, in its pixels."""
        if not self.is_open or not self._berth.isHidden():
            return QRect()
        return QRect(self._canvas.mapFrom(self._page, self._inspector.pos()), self._inspector.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.is_open and event.type() == QEvent.Type.Resize:
            if watched is self._page:
                self._keep_room()
            self._put()
        return super().eventFilter(watched, event)

    @property
    def _width(self) -> int:
        return round(min(WIDTH * self._text_share, max(LEAST, MOST * self._page.width())))

    def _keep_room(self, *, anew: bool = False) -> None:
        """Keep the room beside the grid, `anew` if it needs another width than it has."""
        is_wanted = self.is_open and self._page.width() >= WIDE
        if is_wanted and (anew or self._berth.isHidden()):
            names, maps, berth = self._panes.sizes()
            self._berth.show()
            self._panes.setSizes([names, maps + berth - self._width, self._width])
        self._berth.setVisible(is_wanted)

    def _put(self) -> None:
        place = self._canvas if self._berth.isHidden() else self._berth
        room = QRect(place.mapTo(self._page, QPoint()), place.size())
        if place is self._canvas:
            room.setLeft(max(room.left(), room.right() + 1 - self._width))
        self._inspector.setGeometry(room)
        self._inspector.raise_()
