"""What the cells of the matrix mean, below it: the same legend as in pictures."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nkmap.drawing.matrix_legend import Sample, legend_height, legend_samples, paint_legend
from nkmap.drawing.theme import Theme
from nkmap.ui.leverage_matrix.heads import page_of
from nkmap.ui.leverage_matrix.words import legend_words


class Legend(QWidget):
    """As many lines as the width asks for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setAccessibleName(", ".join(legend_words().values()))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(legend_height(self._samples(width))) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_legend(painter, self._samples(self.width()), page_of(self), self.theme)

    def _samples(self, width: int) -> list[Sample]:
        return legend_samples(legend_words(), 1, 1, width - 2, page_of(self), "en")
