"""The tree of names: not yet placed first, nested under parents, dragged from here onto the grid."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from nkmap.db.queries.stakeholders import NameRow
from nkmap.drawing.theme import Theme
from nkmap.ui.icons import SIZE, kind_icon
from nkmap.ui.plain_text import as_tool_tip
from nkmap.ui.text_field import ENTER

ID_ROLE = Qt.ItemDataRole.UserRole
THRESHOLD = 4  # px
FLASH = 600  # ms


class NamesTree(QTreeWidget):
    """Shows NameRows. Emits what was dragged where; it never reads or writes the project."""

    carried = Signal(object, object)  # [stakeholder id], global QPoint
    carry_ended = Signal(object, object)  # the same, on release
    carry_cancelled = Signal()
    renamed = Signal(int, str)
    take_off_asked = Signal()
    lift_asked = Signal(int)  # stakeholder id, by Enter

    def __init__(self, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setHeaderHidden(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setIndentation(16)
        self.setAnimated(False)
        self.setExpandsOnDoubleClick(False)
        self.itemChanged.connect(self._on_item_changed)
        self._rows: dict[int, NameRow] = {}
        self._items: dict[int, QTreeWidgetItem] = {}
        self._shape: list[tuple[int, int | None]] = []
        self._only: set[int] | None = None
        self._pressed_at: QPoint | None = None
        self._is_carrying = False

    def show_rows(self, rows: Sequence[NameRow]) -> None:
        """Show these names; only what differs is touched."""
        ordered = _nested(rows)
        shape = [(row.id, row.parent_id) for row in ordered]
        self.blockSignals(True)
        if shape != self._shape:
            self._rebuild(ordered)
            self._shape = shape
        for row in ordered:
            if self._rows.get(row.id) != row:
                self._show_row(row)
        self._rows = {row.id: row for row in rows}
        self._hide_others()
        self.blockSignals(False)

    def show_only(self, ids: set[int] | None) -> None:
        """Hide all but these stakeholders and whom they are nested under; None shows everybody."""
        self._only = ids
        self._hide_others()

    def _hide_others(self) -> None:
        shown: set[int | None] = set()
        for id_, parent_id in reversed(self._shape):  # children come after their parents
            if self._only is None or id_ in self._only or id_ in shown:
                shown |= {id_, parent_id}
            self._items[id_].setHidden(id_ not in shown)

    def set_theme(self, theme: Theme) -> None:
        """Paint the shapes anew in other colours."""
        self.theme = theme
        self.blockSignals(True)
        for row in self._rows.values():
            self._show_row(row)
        self.blockSignals(False)

    def name_of(self, stakeholder_id: int) -> str:
        """Return a name that is shown."""
        return self._rows[stakeholder_id].name

    def row_of(self, stakeholder_id: int) -> NameRow:
        """Return what is shown of a stakeholder."""
        return self._rows[stakeholder_id]

    def selected_ids(self) -> list[int]:
        """Return the selected stakeholders in the order of the list."""
        chosen = {item.data(0, ID_ROLE) for item in self.selectedItems()}
        return [id_ for id_, _ in self._shape if id_ in chosen]

    def select(self, ids: Sequence[int]) -> None:
        """Select exactly these stakeholders, without telling anybody."""
        self.blockSignals(True)
        wanted = set(ids)
        for id_, item in self._items.items():
            item.setSelected(id_ in wanted)
        self.blockSignals(False)
        self.viewport().update()

    def go_to(self, stakeholder_id: int) -> None:
        """Select a name and scroll to it."""
        if item := self._items.get(stakeholder_id):
            self.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollToItem(item)

    def reveal(self, stakeholder_id: int) -> None:
        """Go to a name and let it flash: it is here already."""
        item = self._items.get(stakeholder_id)
        if item is None:
            return
        self.go_to(stakeholder_id)
        self.blockSignals(True)
        item.setBackground(0, self.theme.halo)
        self.blockSignals(False)
        QTimer.singleShot(FLASH, self._end_flash)

    def _end_flash(self) -> None:
        self.blockSignals(True)
        for item in self._items.values():
            item.setData(0, Qt.ItemDataRole.BackgroundRole, None)
        self.blockSignals(False)

    def _rebuild(self, ordered: Sequence[NameRow]) -> None:
        selected, scrolled = set(self.selected_ids()), self.verticalScrollBar().value()
        at = self.currentItem()
        current = at.data(0, ID_ROLE) if at else None
        self.clear()
        self._items, self._rows = {}, {}
        for row in ordered:
            parent = self._items.get(row.parent_id or -1)
            item = QTreeWidgetItem(parent) if parent else QTreeWidgetItem(self)
            item.setData(0, ID_ROLE, row.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setSelected(row.id in selected)
            self._items[row.id] = item
        self.expandAll()
        if current in self._items:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.setCurrentItem(self._items[current], 0, flag)
        self.verticalScrollBar().setValue(scrolled)

    def _show_row(self, row: NameRow) -> None:
        item = self._items[row.id]
        item.setText(0, row.name)
        item.setToolTip(0, as_tool_tip(row.name))
        item.setIcon(0, kind_icon(row.symbol, row.colour, self.theme, hollow=not row.placed))
        item.setForeground(0, self.theme.secondary if row.placed else self.theme.ink)
        font = self.font()
        font.setWeight(font.Weight.Normal if row.placed else font.Weight.Medium)
        item.setFont(0, font)

    def _on_item_changed(self, item: QTreeWidgetItem, _column: int) -> None:
        stakeholder_id = item.data(0, ID_ROLE)
        text = item.text(0).strip()
        self.blockSignals(True)
        item.setText(0, self._rows[stakeholder_id].name)
        self.blockSignals(False)
        self.renamed.emit(stakeholder_id, text)

    # Dragging: our own, because a drop is a place on a grid and Esc must put back

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._is_carrying:
            self._cancel_carrying()
            return
        pos = event.position().toPoint()
        item = self.itemAt(pos) if event.button() == Qt.MouseButton.LeftButton else None
        if item is not None and not self.visualItemRect(item).contains(pos):
            item = None  # the arrow beside a name
        self._pressed_at = pos if item else None
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if item is not None and plain and item.isSelected():
            self.setFocus()  # keep a selection of several together until it is known whether it is dragged
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # a drag may begin with a quick second press

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._cancel_carrying()  # the release went elsewhere
            return
        away = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if not self._is_carrying and away >= THRESHOLD and self.selected_ids():
            self._is_carrying = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._is_carrying:
            self.carried.emit(self.selected_ids(), event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_carrying and event.button() == Qt.MouseButton.LeftButton:
            self._end_carrying()
            self.carry_ended.emit(self.selected_ids(), event.globalPosition().toPoint())
            return
        if self._pressed_at is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            item = self.itemAt(event.position().toPoint())
            if item is not None:
                self.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._end_carrying()
        super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        # While names are carried, no shortcut of the window may change the project under them.
        if event.type() == QEvent.Type.ShortcutOverride and self._is_carrying:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_carrying:
            if event.key() == Qt.Key.Key_Escape:
                self._cancel_carrying()
        elif event.key() == Qt.Key.Key_Delete:
            self.take_off_asked.emit()
        elif event.key() in ENTER and self.state() != QAbstractItemView.State.EditingState:
            if item := self.currentItem():
                self.lift_asked.emit(item.data(0, ID_ROLE))
        else:
            super().keyPressEvent(event)

    def _cancel_carrying(self) -> None:
        self._end_carrying()
        self.carry_cancelled.emit()

    def _end_carrying(self) -> None:
        self._is_carrying = False
        self._pressed_at = None
        self.viewport().unsetCursor()


def _nested(rows: Sequence[NameRow]) -> list[NameRow]:
    """Return the rows with children after their parents; among siblings those not placed come first."""
    known = {row.id for row in rows}
    children: dict[int | None, list[NameRow]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row.placed, row.position, row.id)):
        children[row.parent_id if row.parent_id in known else None].append(row)

    def walk(parent: int | None) -> list[NameRow]:
        return [row for child in children[parent] for row in (child, *walk(child.id))]

    return walk(None)
