"""The list of routes, the strongest first; below each its links, and what each link's strength comes from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from nkmap.db.queries.chains import NamedChains
from nkmap.leverage.chains import Route
from nkmap.leverage.steps import Carrier, Step
from nkmap.ui.chains.route_words import carrier_words, route_words, step_words, strength_words
from nkmap.ui.parts.plain_text import as_tool_tip

ROUTE, CARRIER = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
WORDS, WEAKEST, UNKNOWN = range(3)
SMALLEST = 90  # px high


class RouteList(QTreeWidget):
    """Whichever row is current, its route is told; a click or Enter on what carries a link tells that."""

    chosen = Signal(object)  # Route, None for none
    carrier_chosen = Signal(object)  # Carrier

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("gaps_list", True)
        self.setAccessibleName(self.tr("Routes"))
        self.setHeaderLabels([self.tr("Route"), self.tr("Weakest link"), self.tr("Not assessed")])
        self.setIndentation(18)
        self.setUniformRowHeights(True)
        self.setMinimumHeight(SMALLEST)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for column in (WEAKEST, UNKNOWN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        self.currentItemChanged.connect(self._on_current_item_changed)
        self.itemClicked.connect(self._on_item_clicked)

    def show_routes(self, found: NamedChains | None, quiet: QColor) -> None:
        """List these routes, the first one chosen."""
        self.blockSignals(True)
        self.clear()
        for route in found.chains.routes if found else ():
            self._add(route, found, quiet)  # type: ignore[arg-type]  # there is no route without it
        self.blockSignals(False)
        if first := self.topLevelItem(0):
            self.setCurrentItem(first)
        else:
            self.chosen.emit(None)

    def _add(self, route: Route, found: NamedChains, quiet: QColor) -> None:
        words = route_words(route.stakeholders, found.labels)
        unknown = str(route.not_assessed) if route.not_assessed else ""
        item = _item(self.invisibleRootItem(), words, strength_words(route.weakest), unknown)
        item.setData(WORDS, ROUTE, route)
        for step in route.steps:
            self._add_step(item, step, route, found, quiet)

    def _add_step(
        self, parent: QTreeWidgetItem, step: Step, route: Route, found: NamedChains, quiet: QColor
    ) -> None:
        unknown = str(step.not_assessed) if step.not_assessed else ""
        item = _item(parent, step_words(step, found.labels), strength_words(step.strength), unknown)
        item.setData(WORDS, ROUTE, route)
        for carrier in step.carriers:
            below = _item(item, carrier_words(carrier, found), strength_words(carrier.strength), "")
            below.setData(WORDS, ROUTE, route)
            below.setData(WORDS, CARRIER, carrier)
            below.setForeground(WORDS, quiet)

    def texts(self) -> list[tuple[str, str, str]]:
        """Return what is said of each route."""
        items = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return [(item.text(WORDS), item.text(WEAKEST), item.text(UNKNOWN)) for item in items if item]

    def _on_current_item_changed(self, item: QTreeWidgetItem | None, _before: object) -> None:
        self.chosen.emit(item.data(WORDS, ROUTE) if item else None)

    def _on_item_clicked(self, item: QTreeWidgetItem) -> None:
        carrier: Carrier | None = item.data(WORDS, CARRIER)
        if carrier is not None:
            self.carrier_chosen.emit(carrier)


def _item(parent: QTreeWidgetItem, words: str, strength: str, unknown: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [words, strength, unknown])
    item.setToolTip(WORDS, as_tool_tip(words))
    item.setTextAlignment(UNKNOWN, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
