"""The tree of names: not yet placed first, nested under parents, dragged from here onto the grid."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidgetItem

from nkmap.db.queries.stakeholders import NameRow
from nkmap.drawing.theme import Theme
from nkmap.ui.action_specs import DELETING, IS_MAC
from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.names.carrying import ID_ROLE, CarryingTree
from nkmap.ui.names.order import Order, arrange, nested
from nkmap.ui.parts.icons import SIZE
from nkmap.ui.parts.kind_icons import kind_icon
from nkmap.ui.parts.plain_text import as_tool_tip
from nkmap.ui.settings.key_map import pressed_key

FLASH = 600  # ms


class NamesTree(CarryingTree):
    """Shows NameRows. Emits what was meant; it never reads or writes the project."""

    renamed = Signal(int, str)
    take_off_asked = Signal()
    copy_asked = Signal()  # of who is selected
    lift_asked = Signal(int)  # stakeholder id, by Enter

    def __init__(self, theme: Theme, parent=None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._set_up()
        self._rows: dict[int, NameRow] = {}
        self._items: dict[int, QTreeWidgetItem] = {}
        self._order: Order = {}
        self._only: set[int] | None = None
        self._collapsed: set[int] = set()
        self._lit: int | None = None
        self._is_lit = False
        self.itemChanged.connect(self._on_item_changed)
        self.itemCollapsed.connect(lambda item: self._collapsed.add(item.data(0, ID_ROLE)))
        self.itemExpanded.connect(lambda item: self._collapsed.discard(item.data(0, ID_ROLE)))

    def _set_up(self) -> None:
        self.setHeaderHidden(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setIndentation(16)
        self.setAnimated(False)
        self.setExpandsOnDoubleClick(False)

    def protect(self, is_protected: bool) -> None:
        """Let no name be renamed or carried, or let them again."""
        triggers = QAbstractItemView.EditTrigger
        self.is_protected = is_protected
        self.setEditTriggers(triggers.NoEditTriggers if is_protected else triggers.EditKeyPressed)

    # Rows

    def show_rows(self, rows: Sequence[NameRow]) -> None:
        """Show these names; only what differs is touched."""
        order = nested(rows)
        with self._quietly():
            if order != self._order:
                self._arrange(rows, order)
            for row in rows:
                if self._rows.get(row.id, row) != row:
                    self._show_row(row)
            self._rows = {row.id: row for row in rows}
            if self._only is not None:
                self._hide_others()

    def show_only(self, ids: set[int] | None) -> None:
        """Hide all but these stakeholders and whom they are nested under; None shows everybody."""
        if ids is None and self._only is None:
            return
        self._only = ids
        with self._quietly():
            self._hide_others()

    def show_numbers(self, numbers: Mapping[int, str]) -> None:
        """Show the numbers that stand for names on the grid, by stakeholder."""
        if not numbers and self.columnCount() == 1:
            return
        self.setColumnCount(2 if numbers else 1)
        if numbers:
            self.header().setStretchLastSection(False)
            self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
            self.header().resizeSection(1, self._width_of(numbers.values()))
        with self._quietly():
            for id_, item in self._items.items():
                if item.text(1) != (number := numbers.get(id_, "")):
                    item.setText(1, number)
                    item.setForeground(1, self.theme.secondary)

    def _width_of(self, numbers: Iterable[str]) -> int:
        """Return the room for numbers, in pixels. Qt would measure the whole column for each that changes."""
        style = self.style()
        margin = style.pixelMetric(style.PixelMetric.PM_FocusFrameHMargin, None, self) + 1
        return max(self.fontMetrics().horizontalAdvance(number) for number in numbers) + 4 * margin

    def set_theme(self, theme: Theme) -> None:
        """Paint the shapes anew in other colours."""
        self.theme = theme
        with self._quietly():
            for row in self._rows.values():
                self._show_row(row)

    def row_of(self, stakeholder_id: int) -> NameRow:
        """Return what is shown of a stakeholder."""
        return self._rows[stakeholder_id]

    def name_of(self, stakeholder_id: int) -> str:
        """Return a name that is shown."""
        return self._rows[stakeholder_id].name

    def above(self, stakeholder_id: int) -> list[int]:
        """Return all that a stakeholder is part of, the nearest first."""
        found: list[int] = []
        parent_id = self._rows[stakeholder_id].parent_id
        while parent_id in self._rows:
            found.append(parent_id)
            parent_id = self._rows[parent_id].parent_id
        return found

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Change rows without telling anybody."""
        with QSignalBlocker(self):
            yield

    def _arrange(self, rows: Sequence[NameRow], order: Order) -> None:
        selected, scrolled = set(self.selected_ids()), self.verticalScrollBar().value()
        current = self._current_id()
        known = {row.id for row in rows}
        for row in rows:
            if row.id not in self._items:
                self._items[row.id] = _new_item(row.id)
                self._show_row(row)  # before it is in the tree: nobody has to be told
            elif self._rows[row.id].parent_id != row.parent_id and row.parent_id is not None:
                self._collapsed.discard(row.parent_id)  # let it be seen where it went
        arrange(self.invisibleRootItem(), self._items, self._order, order)
        self._items = {id_: item for id_, item in self._items.items() if id_ in known}
        self._order = order
        self._expand()
        if current in self._items:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.setCurrentItem(self._items[current], 0, flag)
        self.select(selected)
        self.verticalScrollBar().setValue(scrolled)

    def _expand(self) -> None:
        """Show the parts of all but those that somebody has closed; a search opens them all."""
        for id_ in self._order:
            if id_ is not None:
                self._items[id_].setExpanded(self._only is not None or id_ not in self._collapsed)

    def _hide_others(self) -> None:
        shown = set(self._rows if self._only is None else self._only & self._rows.keys())
        for id_ in list(shown):
            shown.update(self.above(id_))
        for id_, item in self._items.items():
            item.setHidden(id_ not in shown)
        self._expand()

    def _show_row(self, row: NameRow) -> None:
        item = self._items[row.id]
        item.setText(0, row.name)
        item.setToolTip(0, as_tool_tip(row.name))
        item.setIcon(0, kind_icon(row.symbol, row.colour, self.theme, hollow=not row.placed))
        item.setForeground(0, self.theme.secondary if row.placed else self.theme.ink)
        font = self.font()
        font.setWeight(font.Weight.Normal if row.placed else font.Weight.Medium)
        item.setFont(0, font)

    # Selecting and finding

    def select(self, ids: Sequence[int] | set[int]) -> None:
        """Select exactly these stakeholders, without telling anybody."""
        wanted = set(ids)
        with self._quietly():
            for id_ in set(self.selected_ids()) ^ wanted:
                if id_ in self._items:
                    self._items[id_].setSelected(id_ in wanted)
        self.viewport().update()

    def go_to(self, stakeholder_id: int) -> None:
        """Select a name and scroll to it."""
        if item := self._items.get(stakeholder_id):
            self.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.bring_into_sight(stakeholder_id)

    def bring_into_sight(self, stakeholder_id: int) -> None:
        """Scroll to a name, and leave what is selected."""
        if item := self._items.get(stakeholder_id):
            self.scrollToItem(item)

    def reveal(self, stakeholder_id: int) -> None:
        """Go to a name and let it flash: it is here already."""
        item = self._items.get(stakeholder_id)
        if item is None:
            return
        self.go_to(stakeholder_id)
        with self._quietly():
            item.setBackground(0, self.theme.halo)
        QTimer.singleShot(FLASH, self, self._end_flash)

    def _end_flash(self) -> None:
        with self._quietly():
            for item in self._items.values():
                item.setData(0, Qt.ItemDataRole.BackgroundRole, None)

    def _current_id(self) -> int | None:
        item = self.currentItem()
        return item.data(0, ID_ROLE) if item else None

    # Renaming, and keys

    def edit_name(self, stakeholder_id: int) -> None:
        """Let a name be typed in its row; one that is typed in a window behind another stays open."""
        self.setFocus()
        if self.state() != QAbstractItemView.State.EditingState:
            self.editItem(self._items[stakeholder_id], 0)

    def _on_item_changed(self, item: QTreeWidgetItem, _column: int) -> None:
        stakeholder_id = item.data(0, ID_ROLE)
        text = item.text(0).strip()
        with self._quietly():
            item.setText(0, self._rows[stakeholder_id].name)
        self.renamed.emit(stakeholder_id, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self._current_id()
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if self.is_carrying or is_editing or current is None:
            super().keyPressEvent(event)
        elif pressed_key(event) in DELETING[IS_MAC]:
            self.take_off_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in ENTER:
            self.lift_asked.emit(current)
        else:
            super().keyPressEvent(event)

    # Where a carried name would go

    def light(self, stakeholder_id: int | None, *, is_on: bool = True) -> None:
        """Outline the row that would take what is carried, or the whole list (None)."""
        if (stakeholder_id, is_on) != (self._lit, self._is_lit):
            self._lit, self._is_lit = stakeholder_id, is_on
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_lit:
            return
        room = QRectF(self.viewport().rect())
        if self._lit in self._items:
            row = self.visualItemRect(self._items[self._lit])
            room.setTop(row.top())
            room.setBottom(row.bottom() + 1)
            room.setLeft(max(0, row.left() - 2))
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.focus, 2))
            painter.drawRoundedRect(room.adjusted(1, 1, -5, -1), 6, 6)


def _new_item(stakeholder_id: int) -> QTreeWidgetItem:
    item = QTreeWidgetItem()
    item.setData(0, ID_ROLE, stakeholder_id)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    return item
