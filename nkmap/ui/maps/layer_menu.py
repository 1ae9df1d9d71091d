"""The menu of layers: what the map in front shows besides place, kind and name, one click each."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from nkmap.db.queries.grids import grid as grid_of_map
from nkmap.db.queries.marks import layers_of
from nkmap.document import Document
from nkmap.map_content import Grid
from nkmap.ui.maps.area import MapArea
from nkmap.ui.maps.layer_edits import LayerEdits
from nkmap.ui.maps.layer_words import layer_words, too_many_words
from nkmap.ui.parts.plain_text import as_menu_text

SEPARATED = ("cell_names",)  # layers that begin a new part of the menu
OF_QUADRANTS = ("cell_names",)  # other grids always show the names of their cells


class LayerMenu(QObject):
    """Fills menus with the layers of the map in front, and what draws its levers on top of them."""

    def __init__(self, document: Document, maps: MapArea, edits: LayerEdits, draw_levers: QAction) -> None:
        super().__init__(maps)
        self._document, self._maps, self._edits = document, maps, edits
        self._draw_levers = draw_levers

    def fill(self, menu: QMenu) -> None:
        """Fill a menu anew, with those layers ticked that are on, and a warning where they are too many."""
        menu.clear()
        map_id = self._maps.map_id
        if map_id is None:
            return
        on, grid = self._document.read(layers_of, map_id), self._document.read(grid_of_map, map_id)
        if warning := too_many_words(on):
            menu.addAction(warning).setEnabled(False)
            menu.addSeparator()
        for layer, words in layer_words().items():
            if layer in SEPARATED:
                menu.addSeparator()
            action = menu.addAction(as_menu_text(f"{words.name}: {words.shows}"))
            action.setData(layer)
            action.setCheckable(True)
            action.setChecked(layer in on)
            action.setEnabled(layer in on or has_meaning(layer, grid))
            action.triggered.connect(lambda is_on, layer=layer: self._edits.switch(map_id, layer, is_on))
        menu.addSeparator()
        menu.addAction(self._draw_levers)


def has_meaning(layer: str, grid: Grid) -> bool:
    """Return whether a layer can show something on a grid."""
    if layer == "size":
        return grid.size is not None
    if layer in OF_QUADRANTS:
        return grid.layout == "quadrants" and any(cell.name for cell in grid.cells)
    if layer == "other_cell_names":
        return any(cell.other_name for cell in grid.cells)
    if layer == "advice":
        return any(cell.advice for cell in grid.cells)
    return True


class LayerButton(QToolButton):
    """Opens the menu of layers from beside the tabs."""

    def __init__(self, layers: QAction) -> None:
        super().__init__()
        self.setDefaultAction(layers)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
