"""The names that a group has not placed yet: dragged onto the grid, or lifted by Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTreeWidgetItem

from nkmap.db.queries.stakeholders import NameRow
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.parts.columns_list import ColumnsList
from nkmap.ui.parts.plain_text import as_tool_tip

ROW = Qt.ItemDataRole.UserRole
THRESHOLD = 4  # px


class NamesToPlace(ColumnsList):
    """Tells who is lifted, and where the pointer carries it while the button is held."""

    lifted = Signal(object)  # NameRow
    carried = Signal(object)  # global QPoint
    dropped = Signal(object)  # global QPoint

    def __init__(self, name: str) -> None:
        super().__init__(name, columns=1)
        self.setObjectName("names_to_place")
        self._pressed: tuple[QPoint, QTreeWidgetItem] | None = None
        self._is_carrying = False

    def carry_onto(self, view: MapView) -> None:
        """Let names be lifted onto a grid, carried over it and dropped on it; elsewhere they go back."""
        viewport = view.viewport()

        def follow(global_pos: QPoint) -> None:
            view.lifting.follow(view.scene_pos(QPointF(viewport.mapFromGlobal(global_pos))))

        def drop(global_pos: QPoint) -> None:
            if viewport.rect().contains(viewport.mapFromGlobal(global_pos)):
                follow(global_pos)
                view.lifting.drop()
            else:
                view.lifting.put_back()

        self.lifted.connect(view.lift_name)
        self.carried.connect(follow)
        self.dropped.connect(drop)

    def show_names(self, rows: Sequence[NameRow]) -> None:
        """List names; the row stays current, so that the next one is at hand."""
        at = max(0, self.row)
        self.clear()
        for row in rows:
            item = self.add([row.label])
            item.setData(0, ROW, row)
            item.setToolTip(0, as_tool_tip(row.name))
        self.set_row(min(at, len(rows) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (event.position().toPoint(), item) if item and is_left else None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # a drag may begin with a quick second press

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        start, item = self._pressed
        away = (event.position().toPoint() - start).manhattanLength()
        if not self._is_carrying and away >= THRESHOLD:
            self._is_carrying = True
            self.lifted.emit(item.data(0, ROW))
        if self._is_carrying:
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_carrying, self._is_carrying, self._pressed = self._is_carrying, False, None
        if was_carrying:
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in ENTER and item is not None:
            self.lifted.emit(item.data(0, ROW))
        else:
            super().keyPressEvent(event)
