"""What is carried over the border of two panels: names from list to grid, tokens back to the list."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from nkmap.ui.canvas.landing import Landing
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.maps.area import MapArea
from nkmap.ui.names.panel import NamesPanel
from nkmap.ui.parts.plain_text import PlainLabel

BESIDE_POINTER = QPoint(14, 10)  # px
LONGEST_NAME = 280  # px
EDGE = 4  # px between the chip and the edge of the page


class Crossing(QObject):
    """Shows a chip beside the pointer, and says what was dropped where; it edits nothing."""

    names_dropped = Signal(object)  # {stakeholder id: (x, y)} in axis units
    tokens_dropped = Signal(object)  # [placement id], on the list

    def __init__(self, page: QWidget, names: NamesPanel, maps: MapArea) -> None:
        super().__init__(page)
        self._page, self._names, self._maps = page, names, maps
        self._chip = PlainLabel(page)
        self._chip.setObjectName("name_chip")
        self._chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chip.hide()
        self._landing: Landing | None = None  # from when names are over the grid
        names.tree.carried.connect(self._on_names_carried)
        names.tree.carry_ended.connect(self._on_names_dropped)
        names.tree.carry_cancelled.connect(self._end)

    def watch(self, view: MapView) -> None:
        """Follow the tokens that are carried out of a view."""
        view.carried_over.connect(self._on_tokens_carried)
        view.dropped_outside.connect(self._on_tokens_dropped)

    @property
    def chip_text(self) -> str:
        """What is carried, as shown beside the pointer; nothing where nothing is."""
        return self._chip.text() if self._chip.isVisible() else ""

    # Names to the grid

    def _on_names_carried(self, ids: list[int], global_pos: QPoint) -> None:
        self._show_chip(ids, self._landed(ids, global_pos) or global_pos)

    def _on_names_dropped(self, ids: list[int], global_pos: QPoint) -> None:
        is_on_grid = self._landed(ids, global_pos) is not None
        places = self._landing.places() if self._landing and is_on_grid else {}
        self._end()
        if places:
            self.names_dropped.emit(places)

    def _landed(self, ids: list[int], global_pos: QPoint) -> QPoint | None:
        """Carry names over the grid; return where on the screen the first one is, None beside the grid."""
        pos, view = self._scene_pos(global_pos), self._maps.view
        if pos is None or view is None or not ids or view.map_scene.face is None:
            if view is not None:
                view.map_scene.bearings.hide()
            return None
        keys = QApplication.keyboardModifiers()
        if self._landing is None or self._landing.ids != ids or self._landing.scene is not view.map_scene:
            self._landing = Landing(view.map_scene, ids, keys)
        at = self._landing.follow(pos, keys)
        return view.viewport().mapToGlobal(view.mapFromScene(at))

    def _scene_pos(self, global_pos: QPoint) -> QPointF | None:
        """Return the scene point under a point of the screen, None where there is no grid."""
        view = self._maps.view
        if view is None:
            return None
        pos = view.viewport().mapFromGlobal(global_pos)
        return view.mapToScene(pos) if view.viewport().rect().contains(pos) else None

    # Tokens to the list

    def _on_tokens_carried(self, global_pos: QPoint | None) -> None:
        self._names.light_up(global_pos is not None and self._is_over_names(global_pos))
        if global_pos is None:
            self._chip.hide()
        else:
            self._show_chip(self._names.tree.selected_ids(), global_pos)

    def _on_tokens_dropped(self, placement_ids: list[int], global_pos: QPoint) -> None:
        if self._is_over_names(global_pos):
            self.tokens_dropped.emit(placement_ids)

    def _is_over_names(self, global_pos: QPoint) -> bool:
        return self._names.rect().contains(self._names.mapFromGlobal(global_pos))

    # The chip

    def _show_chip(self, ids: list[int], global_pos: QPoint) -> None:
        if not ids:  # taken out of the project while it was carried
            self._chip.hide()
            return
        carried = self._name(ids[0]) if len(ids) == 1 else self.tr("%n name(s)", "", len(ids))
        words = self._names.dropping.words
        self._chip.setText(self.tr("{0}: {1}").format(carried, words) if words else carried)
        self._chip.adjustSize()
        self._chip.move(self._beside(self._page.mapFromGlobal(global_pos)))
        self._chip.show()
        self._chip.raise_()

    def _name(self, stakeholder_id: int) -> str:
        name, elided = self._names.tree.name_of(stakeholder_id), Qt.TextElideMode.ElideRight
        return self._chip.fontMetrics().elidedText(name, elided, LONGEST_NAME)

    def _beside(self, pos: QPoint) -> QPoint:
        """Return where the chip stands for a point of the page: at its lower right, where there is room."""
        chip, room = self._chip.size(), self._page.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        corner = pos + BESIDE_POINTER
        if corner.x() + chip.width() > room.right():
            corner.setX(pos.x() - BESIDE_POINTER.x() - chip.width())
        if corner.y() + chip.height() > room.bottom():
            corner.setY(pos.y() - BESIDE_POINTER.y() - chip.height())
        return QPoint(max(room.left(), corner.x()), max(room.top(), corner.y()))

    def _end(self) -> None:
        self._landing = None
        self._chip.hide()
        if self._maps.scene:
            self._maps.scene.bearings.hide()
