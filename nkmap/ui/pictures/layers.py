"""The layers of one picture: those of the map as it is shown, or others that are chosen for this picture."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from nkmap.map_content import Grid
from nkmap.ui.maps.layer_menu import has_meaning
from nkmap.ui.maps.layer_words import layer_words


class LayersButton(QPushButton):
    """Opens a list of ticks; nothing that is ticked here changes the map."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._of_map: frozenset[str] = frozenset()
        self._own: frozenset[str] | None = None
        menu = QMenu(self)
        self._as_shown = menu.addAction(self.tr("As on the map"))
        self._as_shown.setCheckable(True)
        self._as_shown.triggered.connect(lambda: self.choose(None))
        menu.addSeparator()
        self._ticks: dict[str, QAction] = {}
        for layer, words in layer_words().items():
            tick = self._ticks[layer] = menu.addAction(words.name)
            tick.setCheckable(True)
            tick.triggered.connect(self._on_ticked)
        self.setMenu(menu)
        self.setProperty("list", True)

    def show_map(self, layers: frozenset[str], grid: Grid) -> None:
        """Take the layers that the map shows, and offer only those that mean something on its grid."""
        self._of_map = layers
        for layer, tick in self._ticks.items():
            tick.setEnabled(layer in layers or has_meaning(layer, grid))
        self._tell()

    @property
    def layers(self) -> frozenset[str] | None:
        """The layers chosen for this picture; None for those of the map."""
        return self._own

    def choose(self, layers: frozenset[str] | None) -> None:
        """Choose layers for this picture, or with None those of the map."""
        self._own = layers
        self._tell()
        self.changed.emit()

    def _on_ticked(self) -> None:
        self.choose(frozenset(layer for layer, tick in self._ticks.items() if tick.isChecked()))

    def _tell(self) -> None:
        shown = self._of_map if self._own is None else self._own
        self._as_shown.setChecked(self._own is None)
        for layer, tick in self._ticks.items():
            tick.setChecked(layer in shown)
        chosen = self.tr("%n chosen", "", len(shown)) if shown else self.tr("Names only")
        self.setText(self.tr("As on the map") if self._own is None else chosen)
