"""What is carried over the border of two panels: names from list to grid, tokens back to the list."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from nkmap.geometry import Face, block_offset
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.maps.area import MapArea
from nkmap.ui.names.panel import NamesPanel

SPREAD = 44.0  # px between names that are dropped together
BESIDE_POINTER = QPoint(14, 10)  # px


class Crossing(QObject):
    """Shows a chip beside the pointer, and says what was dropped where; it edits nothing."""

    names_dropped = Signal(object)  # {stakeholder id: (x, y)} in axis units
    tokens_dropped = Signal(object)  # [placement id], on the list

    def __init__(self, page: QWidget, names: NamesPanel, maps: MapArea) -> None:
        super().__init__(page)
        self._page, self._names, self._maps = page, names, maps
        self._chip = QLabel(page)
        self._chip.setTextFormat(Qt.TextFormat.PlainText)
        self._chip.setObjectName("name_chip")
        self._chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chip.hide()
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
        self._show_chip(ids, global_pos)
        if self._maps.scene:
            self._maps.scene.show_words_at(self._scene_pos(global_pos))

    def _on_names_dropped(self, ids: list[int], global_pos: QPoint) -> None:
        self._end()
        pos, scene = self._scene_pos(global_pos), self._maps.scene
        if pos is None or scene is None or scene.face is None:
            return
        points = _spread(len(ids), pos, scene.face)
        self.names_dropped.emit({id_: scene.face.place(*at) for id_, at in zip(ids, points, strict=True)})

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
        name = self._names.tree.name_of(ids[0])
        carried = name if len(ids) == 1 else self.tr("%n name(s)", "", len(ids))
        words = self._names.dropping.words
        self._chip.setText(self.tr("{0}: {1}").format(carried, words) if words else carried)
        self._chip.adjustSize()
        self._chip.move(self._page.mapFromGlobal(global_pos) + BESIDE_POINTER)
        self._chip.show()
        self._chip.raise_()

    def _end(self) -> None:
        self._chip.hide()
        if self._maps.scene:
            self._maps.scene.show_words_at(None)


def _spread(count: int, first: QPointF, face: Face) -> list[tuple[float, float]]:
    """Return pixels that keep names dropped together apart, in columns of five, as a block on the face."""
    points = [(first.x() + SPREAD * 3 * (n // 5), first.y() + SPREAD * (n % 5)) for n in range(count)]
    dx, dy = block_offset(points, 0.0, 0.0, face)
    return [(x + dx, y + dy) for x, y in points]
