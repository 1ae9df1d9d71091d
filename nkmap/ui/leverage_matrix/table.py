"""The leverage matrix on screen: Qt's table with our cells and headings, by mouse and by keys."""

from itertools import product

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QTableView

from nkmap.drawing.matrix_cells import cell_box, paint_cell, paint_empty_cell
from nkmap.drawing.matrix_heads import GROUP, ROW
from nkmap.drawing.page import WINDOW
from nkmap.drawing.theme import Theme
from nkmap.leverage.matrix import Line
from nkmap.leverage.matrix_heads import ReadMatrix
from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.leverage_matrix.heads import ColumnHeads, RowHeads, page_of
from nkmap.ui.leverage_matrix.model import Index, MatrixModel

RING = 2.0  # px, round the current cell and the one under the pointer


class CellDelegate(QStyledItemDelegate):
    """Paints cells, and a ring round the current one."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._model, self.theme, self.page = model, theme, WINDOW

    def paint(self, painter: QPainter, option, index) -> None:
        page, rect = self.page, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total = self._model.total(index)
        if total is not None:
            paint_cell(painter, rect, total, page, self.theme)
        elif self._model.can_meet(index):
            paint_empty_cell(painter, rect, page, self.theme)
        else:
            painter.fillRect(option.rect, self.theme.backdrop)
        self._paint_ring(painter, option, cell_box(rect, page))
        painter.restore()

    def _paint_ring(self, painter: QPainter, option, box: QRectF) -> None:
        has_focus = option.state & QStyle.StateFlag.State_HasFocus
        is_hovered = option.state & QStyle.StateFlag.State_MouseOver
        if has_focus or (is_hovered and option.state & QStyle.StateFlag.State_Enabled):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.focus if has_focus else self.theme.mid_line, RING))
            painter.drawRoundedRect(box, 3, 3)


class MatrixTable(QTableView):
    """Arrows walk from cell to cell; a click or Enter chooses one. Headings tell their arithmetic."""

    chosen = Signal(object)  # QModelIndex of a cell
    told = Signal(str)  # the current cell, or a heading that was clicked, in words

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._language, self._fitted = "en", QSize()
        self.matrix_model = MatrixModel(self)
        self.heads = ColumnHeads(self.matrix_model, theme), RowHeads(self.matrix_model, theme)
        self._delegate = CellDelegate(self.matrix_model, theme, self)
        self.setModel(self.matrix_model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self.heads[0])
        self.setVerticalHeader(self.heads[1])
        self._set_up()
        self.clicked.connect(self._on_clicked)
        for heads in self.heads:
            heads.sectionClicked.connect(lambda section, heads=heads: self._tell_head(heads, section))

    def _set_up(self) -> None:
        self.setObjectName("matrix_table")
        self.setAccessibleName(self.tr("Leverage matrix"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)

    def show_matrix(self, matrix: ReadMatrix, language: str) -> None:
        """Show a matrix, the same cell and the same part of it where they are still there."""
        before, at = self._current_lines(), self._scrolled()
        self._language = language
        self.matrix_model.show_matrix(matrix)
        self._fit()
        self._go_to(before)
        self.horizontalScrollBar().setValue(at.x())
        self.verticalScrollBar().setValue(at.y())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for part in (self._delegate, *self.heads):
            part.theme = theme
        self.viewport().update()

    def _fit(self) -> None:
        """Give rows and columns their sizes, for the room that there is and the letters that there are."""
        columns, rows = self.heads
        page, matrix = page_of(self), self.matrix_model.matrix
        self._delegate.page, self._fitted = page, self.size()
        room = self.width() - rows.fit(self.width(), self._language)
        room -= self.verticalScrollBar().sizeHint().width()
        width = columns.fit(room, self.height(), self._language)
        sizes = (columns, matrix.columns, width), (rows, matrix.rows, ROW * page.unit)
        for heads, lines, size in sizes:
            for section, head in enumerate(lines):
                wanted = int(GROUP * page.unit if head.line is None else size)
                if heads.sectionSize(section) != wanted:
                    heads.resizeSection(section, wanted)
        self.updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.size() != self._fitted:
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._fitted.isValid():
            self._fit()

    # The current cell

    def _current_lines(self) -> tuple[object, ...] | None:
        index = self.currentIndex()
        found = self.matrix_model.lines(index) if index.isValid() else None
        return found and _keys(found)

    def _go_to(self, keys: tuple[object, ...] | None) -> None:
        """Make the cell of these lines the current one, or else the first."""
        index = self._cell(keys) or self._cell(None)
        if index is not None:
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _cell(self, keys: tuple[object, ...] | None) -> QModelIndex | None:
        """Return the cell of these lines, or the first one, in which something is or could be."""
        model = self.matrix_model
        for place in product(range(model.rowCount()), range(model.columnCount())):
            index = model.index(*place)
            lines = model.lines(index)
            is_meant = lines is not None and keys in (None, _keys(lines))
            if is_meant and (model.can_meet(index) or model.total(index)):
                return index
        return None

    def _scrolled(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for heads in self.heads:
            heads.viewport().update()
        self.told.emit(self.matrix_model.cell_words(current) if current.isValid() else "")

    def _tell_head(self, heads, section: int) -> None:
        head = self.matrix_model.heads(heads.orientation())[section]
        self.told.emit(self.matrix_model.head_words(head))

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        can_be_chosen = index.isValid() and self.matrix_model.can_meet(index)
        shape = Qt.CursorShape.PointingHandCursor if can_be_chosen else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index)


def _keys(lines: tuple[Line, Line]) -> tuple[object, ...]:
    """Return what a cell is known by when the matrix is read anew."""
    return tuple((line.group, line.subject.id) for line in lines)
