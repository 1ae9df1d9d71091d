"""The headings of the matrix table: they stay where they are while the cells are scrolled."""

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontInfo, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from nkmap.drawing.matrix_heads import (
    HeadLook,
    column_look,
    column_width,
    head_height,
    name_width,
    paint_column_head,
    paint_row_head,
)
from nkmap.drawing.page import WINDOW, Page
from nkmap.drawing.theme import Theme
from nkmap.ui.leverage_matrix.model import MatrixModel

LEAST, WIDEST = 130, 280  # px of the names of rows, at the usual size of text
SHARE, SHARE_UP = 0.34, 0.45  # of the table: names of rows, and of columns, at the most


def page_of(widget: QWidget) -> Page:
    """Return the sizes of a window, as large as its letters are."""
    return WINDOW.scaled(QFontInfo(widget.font()).pixelSize() / WINDOW.legend)


class MatrixHeads(QHeaderView):
    """Names with their coverage, and headings of groups, along one side."""

    def __init__(self, orientation: Qt.Orientation, model: MatrixModel, theme: Theme) -> None:
        super().__init__(orientation)
        self.matrix_model, self.theme = model, theme
        self.look = HeadLook(WINDOW, "en")
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        head = self.matrix_model.heads(self.orientation())[section]
        is_column = self.orientation() == Qt.Orientation.Horizontal
        paint = paint_column_head if is_column else paint_row_head
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, self.theme.backdrop)
        paint(painter, QRectF(rect), head, self.look, self.theme, bold=self._is_current(section))
        painter.restore()

    def _is_current(self, section: int) -> bool:
        table = self.parent()
        if not isinstance(table, QAbstractItemView) or not table.currentIndex().isValid():
            return False
        index = table.currentIndex()
        return section == (index.column() if self.orientation() == Qt.Orientation.Horizontal else index.row())


class ColumnHeads(MatrixHeads):
    """Names of instruments or holders: across their columns while these are wide, else upright."""

    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, model, theme)
        self._height = 0.0

    def fit(self, room: int, height: int, language: str) -> float:
        """Choose how wide columns are and how high names, for a table of this size; return that width."""
        columns, page = self.matrix_model.matrix.columns, page_of(self)
        width = column_width(columns, room, page)
        self.look = replace(column_look(columns, width, page, language), highest=SHARE_UP * height)
        self._height = head_height(columns, width, self.look)
        return width

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(self._height))


class RowHeads(MatrixHeads):
    """Names of targets, on up to two lines."""

    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical, model, theme)
        self._width = LEAST

    def fit(self, room: int, language: str) -> int:
        """Choose how wide names are, beside cells in a room of so many pixels; return that."""
        page = page_of(self)
        self.look = HeadLook(page, language)
        wanted = min(
            max(name_width(self.matrix_model.matrix.rows, self.look), LEAST * page.unit), WIDEST * page.unit
        )
        self._width = round(min(wanted, SHARE * room))
        return self._width

    def sizeHint(self) -> QSize:
        return QSize(self._width, super().sizeHint().height())
