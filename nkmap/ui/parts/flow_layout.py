"""A row of buttons that goes on in a further line where there is no room."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP = 8  # px


class FlowLayout(QLayout):
    """Each widget keeps the size it asks for; hidden ones take no room."""

    def __init__(self, margins: QMargins | None = None) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(margins or QMargins())
        self.setSpacing(GAP)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        room = QRect(0, 0, width, 0).marginsRemoved(QMargins(margins.left(), 0, margins.right(), 0))
        return self._flow(room, is_moving=False) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._flow(rect.marginsRemoved(self.contentsMargins()), is_moving=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = max((self._size(item).width() for item in self._shown()), default=0)
        tallest = max((self._size(item).height() for item in self._shown()), default=0)
        return QSize(widest, tallest).grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _size(self, item: QLayoutItem) -> QSize:
        widget = item.widget()
        return widget.sizeHint() if isinstance(widget, QWidget) else item.sizeHint()

    def _flow(self, room: QRect, *, is_moving: bool) -> int:
        """Put the widgets side by side into lines; return how high all lines are."""
        x, y, line = room.left(), room.top(), 0
        for item in self._shown():
            size = self._size(item)
            if x > room.left() and x + size.width() > room.right() + 1:
                x, y, line = room.left(), y + line + self.spacing(), 0
            if is_moving:
                item.setGeometry(QRect(QPoint(x, y), size.boundedTo(QSize(room.width(), size.height()))))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - room.top()
