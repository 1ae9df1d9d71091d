"""The headings of the matrix table: they stay where they are while the cells are scrolled."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontInfo, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from nkmap.drawing.matrix_heads import (
    column_width,
    head_height,
    name_width,
    paint_column_head,
    paint_row_head,
    percent_width,
)
from nkmap.drawing.page import WINDOW, Page
from nkmap.drawing.theme import Theme
from nkmap.ui.leverage_matrix.model import MatrixModel

WIDEST_NAME, LEAST_NAME = 200, 90  # px at the usual size of text
PAD = 24  # px
SHARE = 0.34  # of the table, for names at the most


def page_of(widget: QWidget) -> Page:
    """Return the sizes of a window, as large as its letters are."""
    return WINDOW.scaled(QFontInfo(widget.font()).pixelSize() / WINDOW.legend)


class MatrixHeads(QHeaderView):
    """Names with their coverage, and headings of groups, along one side."""

    def __init__(self, orientation: Qt.Orientation, model: MatrixModel, theme: Theme) -> None:
        super().__init__(orientation)
        self.matrix_model, self.theme = model, theme
        self.language = "en"
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        head = self.matrix_model.heads(self.orientation())[logicalIndex]
        is_column = self.orientation() == Qt.Orientation.Horizontal
        paint = paint_column_head if is_column else paint_row_head
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, self.theme.backdrop)
        bold = self._is_current(logicalIndex)
        paint(painter, QRectF(rect), head, page_of(self), self.theme, self.language, bold=bold)
        painter.restore()

    def _is_current(self, section: int) -> bool:
        table = self.parent()
        if not isinstance(table, QAbstractItemView):
            return False
        index = table.currentIndex()
        at = index.column() if self.orientation() == Qt.Orientation.Horizontal else index.row()
        return index.isValid() and at == section


class ColumnHeads(MatrixHeads):
    """Names of instruments or holders: across their columns while these are wide, else upright."""

    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, model, theme)
        self._width = 0.0

    def fit(self, room: int) -> float:
        """Choose how wide columns are for a room of so many pixels; return that."""
        self._width = column_width(self.matrix_model.matrix.columns, room, page_of(self))
        return self._width

    def sizeHint(self) -> QSize:
        columns, size = self.matrix_model.matrix.columns, super().sizeHint()
        if columns:
            size.setHeight(round(head_height(columns, self._width, page_of(self), self.language)))
        return size


class RowHeads(MatrixHeads):
    """Names of targets, on up to two lines."""

    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical, model, theme)
        self._width = LEAST_NAME

    def fit(self, room: int) -> None:
        """Choose how wide names are, beside cells in a room of so many pixels."""
        page = page_of(self)
        rows = self.matrix_model.matrix.rows
        name = name_width(rows, page, self.language)
        name = min(max(name, LEAST_NAME * page.unit), WIDEST_NAME * page.unit)
        self._width = round(min(name + percent_width(page) + PAD * page.unit, SHARE * room))

    def sizeHint(self) -> QSize:
        return QSize(self._width, super().sizeHint().height())
