"""A passage that is carried by the pointer, over the borders of views, onto what it is evidence for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from nkmap.ui.parts.own_keys import keeps_key
from nkmap.ui.parts.plain_text import PlainLabel

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

BESIDE_POINTER = QPoint(14, 12)  # px
REST = 450  # ms over a tab after which it comes to the front
WIDEST = 360  # px, of the chip

TargetAt = Callable[[QPoint], tuple[str, int] | None]


class PassageCarrying(QObject):
    """From `begin` to the release all mouse events are its own. Esc and the right button put back."""

    moved_over = Signal(object)  # (subject, id) of what is under it, None for nothing
    dropped = Signal(object)  # the same, of what it was let go on

    def __init__(self, page: "ProjectPage", target_at: TargetAt, words_of: Callable[[object], str]) -> None:
        super().__init__(page)
        self._page, self._target_at, self._words_of = page, target_at, words_of
        application = QApplication.instance()
        assert application is not None  # there are no widgets without one
        self._application = application
        self._words = ""
        self.is_carrying = False
        self._chip = PlainLabel(page)
        self._chip.setObjectName("name_chip")
        self._chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chip.hide()
        self._over: tuple[QTabBar, int] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._open_tab)

    @property
    def chip_text(self) -> str:
        """What is shown beside the pointer; nothing while nothing is carried."""
        return self._chip.text() if self.is_carrying else ""

    def begin(self, words: str) -> None:
        """Carry a passage with these words from now on."""
        self._words = " ".join(words.split())
        self.is_carrying = True
        self._application.installEventFilter(self)
        QApplication.setOverrideCursor(Qt.CursorShape.ClosedHandCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.is_carrying or not isinstance(watched, QWidget):
            return False
        if isinstance(event, QMouseEvent):
            self._take(event)
            return True
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self._end()
            return keeps_key(event) or event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        return False

    def _take(self, event: QMouseEvent) -> None:
        pos = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseMove:
            self._move(pos)
        elif event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            target = self._target_at(pos)
            self._end()
            if target is not None:
                self.dropped.emit(target)
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._end()

    def _move(self, pos: QPoint) -> None:
        target = self._target_at(pos)
        self.moved_over.emit(target)
        words = self._words_of(target) if target else ""
        shown = self.tr("Evidence for {0}").format(words) if words else f"“{self._words}”"
        elided = self._chip.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, WIDEST)
        self._chip.setText(elided)
        self._chip.adjustSize()
        at = self._page.mapFromGlobal(pos) + BESIDE_POINTER
        room = self._page.rect()
        at.setX(max(0, min(at.x(), room.right() - self._chip.width())))
        at.setY(max(0, min(at.y(), room.bottom() - self._chip.height())))
        self._chip.move(at)
        self._chip.show()
        self._chip.raise_()
        self._look_for_tab(pos)

    def _look_for_tab(self, pos: QPoint) -> None:
        """A tab over which the pointer rests comes to the front."""
        over = self._tab_at(pos)
        if over != self._over:
            self._over = over
            self._rest.stop()
            if over is not None:
                self._rest.start()

    def _tab_at(self, pos: QPoint) -> tuple[QTabBar, int] | None:
        for bar in self._page.findChildren(QTabBar):
            index = bar.tabAt(bar.mapFromGlobal(pos)) if bar.isVisible() else -1
            if index >= 0 and index != bar.currentIndex():
                return bar, index
        return None

    def _open_tab(self) -> None:
        if self._over is not None:
            bar, index = self._over
            bar.setCurrentIndex(index)

    def _end(self) -> None:
        self.is_carrying = False
        self._rest.stop()
        self._over = None
        self._chip.hide()
        self.moved_over.emit(None)
        self._application.removeEventFilter(self)
        QApplication.restoreOverrideCursor()
