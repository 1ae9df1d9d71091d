"""Shows the picture of a figure as wide as there is room, and says who was clicked in it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nkmap.drawing.theme import Theme
from nkmap.ui.figures.picture import FigurePicture, Look
from nkmap.ui.figures.shown import Shown
from nkmap.ui.parts.plain_text import as_tool_tip

WIDEST = 1100  # px
LEAST = 300  # px
GREYED = 0.35  # opacity while it is out of date


class PictureView(QWidget):
    """The picture is made when it is first painted."""

    chosen = Signal(int)  # stakeholder id
    passed_by = Signal()  # a click where nobody is

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._language = "en"
        self._shown: Shown | None = None
        self._made: FigurePicture | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    def show_picture(self, shown: Shown) -> None:
        """Show the picture of a figure."""
        before = self.heightForWidth(self.width())
        self._shown, self._made = shown, None
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.update()

    def set_language(self, language: str) -> None:
        """Take the language in which names are written, for the choice of fonts."""
        if language != self._language:
            self._language, self._made = language, None
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self._theme = theme
        self.update()

    @property
    def picture(self) -> FigurePicture:
        """The picture as wide as it is shown."""
        assert self._shown is not None
        width = _within(self.width())
        if self._made is None or self._made.width != width:
            self._made = self._shown.picture(self._look, width)
        return self._made

    @property
    def _look(self) -> Look:
        return Look(QFontInfo(self.font()).pixelSize(), self._language)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._shown.height(self._look, _within(width))) if self._shown else 0

    def sizeHint(self) -> QSize:
        return QSize(LEAST, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is not None:
            with QPainter(self) as painter:
                painter.setOpacity(1.0 if self.isEnabled() else GREYED)
                self.picture.paint(painter, self._theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_somebody = self._shown is not None and self.picture.spot_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_somebody else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if spot := self.picture.spot_at(event.position()):
            self.chosen.emit(spot.stakeholder_id)
        else:
            self.passed_by.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._shown:
            spot = self.picture.spot_at(event.pos().toPointF())
            QToolTip.showText(event.globalPos(), as_tool_tip(spot.words) if spot else "", self)
            return True
        return super().event(event)


def _within(width: int) -> int:
    return max(LEAST, min(width, WIDEST))
