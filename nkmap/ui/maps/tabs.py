"""The tabs of the maps: chosen, dragged into another order, named and asked for what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QTabBar

from nkmap.db.queries.maps import MapRow
from nkmap.ui.parts.plain_text import as_menu_text, as_tool_tip

TAB_LETTERS = 40  # where there is room; else a tab is cut further


class MapTabs(QTabBar):
    """Says what was meant; the order on screen is the project's again as soon as that is told."""

    dropped = Signal(int, int)  # map id, its new place, 0 = first
    renaming_asked = Signal()  # of the map in front
    menu_asked = Signal(object)  # global QPoint; about the map in front

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._order: list[int] = []
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.tabBarDoubleClicked.connect(self._on_double_click)

    def minimumSizeHint(self) -> QSize:
        # Qt keeps room for arrows to scroll by, also where a few tabs need less than that.
        return super().minimumSizeHint().boundedTo(self.sizeHint())

    @property
    def map_id(self) -> int | None:
        """The map in front."""
        return self.tabData(self.currentIndex())

    def show_maps(self, maps: Sequence[MapRow]) -> None:
        """Show a tab for each map; the one in front stays there while it exists. Tells nothing."""
        front = self.map_id
        self.blockSignals(True)
        while self.count() > len(maps):
            self.removeTab(self.count() - 1)
        for index, row in enumerate(maps):
            if index >= self.count():
                self.addTab("")
            self.setTabData(index, row.id)
            self.setTabText(index, _tab_text(row.question or self.tr("No question yet")))
            self.setTabToolTip(index, as_tool_tip(row.question))
        self._order = [row.id for row in maps]
        if front in self._order:
            self.setCurrentIndex(self._order.index(front))
        self.blockSignals(False)

    def choose(self, map_id: int) -> None:
        """Bring a map to the front."""
        if map_id in self._order:
            self.setCurrentIndex(self._order.index(map_id))

    def step(self, by: int) -> None:
        """Go to the next or an earlier map, round and round."""
        if self.count():
            self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        map_id = self.map_id
        if map_id is not None and [self.tabData(index) for index in range(self.count())] != self._order:
            self.dropped.emit(map_id, self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_pointed = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.tabAt(event.pos()) if is_pointed else self.currentIndex()
        if index >= 0:
            self.setCurrentIndex(index)
            below = self.mapToGlobal(self.tabRect(index).bottomLeft())
            self.menu_asked.emit(event.globalPos() if is_pointed else below + QPoint(0, 2))

    def _on_double_click(self, index: int) -> None:
        if index >= 0:
            self.renaming_asked.emit()


def _tab_text(question: str) -> str:
    short = question if len(question) <= TAB_LETTERS else question[: TAB_LETTERS - 1].rstrip() + "…"
    return as_menu_text(short)
