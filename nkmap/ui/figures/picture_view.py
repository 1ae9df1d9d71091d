"""Shows the picture of a figure as wide as there is room, and says who was clicked in it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nkmap.drawing.theme import Theme
from nkmap.ui.figures.picture import FigurePicture, Look
from nkmap.ui.parts.plain_text import as_tool_tip

WIDEST = 1100  # px
LEAST = 300  # px


class PictureView(QWidget):
    """The picture is made once for each width."""

    chosen = Signal(int)  # stakeholder id
    passed_by = Signal()  # a click where nobody is

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._make: Callable[[Look, float], FigurePicture] | None = None
        self._made: dict[float, FigurePicture] = {}  # by width: layouts ask for several
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    def show_picture(self, make: Callable[[Look, float], FigurePicture]) -> None:
        """Take what makes the picture for a look and a width in pixels."""
        self._make, self._made = make, {}
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self._theme = theme
        self.update()

    def picture(self, width: int | None = None) -> FigurePicture:
        """Return the picture for a width in pixels, or as it is shown."""
        width = max(LEAST, min(width or self.width(), WIDEST))
        assert self._make is not None
        if width not in self._made:
            self._made[width] = self._make(Look(QFontInfo(self.font()).pixelSize()), width)
        return self._made[width]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self.picture(width).height) if self._make else 0

    def sizeHint(self) -> QSize:
        return QSize(LEAST, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._make is not None:
            with QPainter(self) as painter:
                self.picture().paint(painter, self._theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_somebody = self._make is not None and self.picture().spot_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_somebody else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if spot := self.picture().spot_at(event.position()):
            self.chosen.emit(spot.stakeholder_id)
        else:
            self.passed_by.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._make:
            spot = self.picture().spot_at(event.pos().toPointF())
            QToolTip.showText(event.globalPos(), as_tool_tip(spot.words) if spot else "", self)
            return True
        return super().event(event)
