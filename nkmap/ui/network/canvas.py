"""The canvas of the network: carried, nudged, zoomed and walked as a grid, with relations to choose."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from nkmap.ui.action_specs import DELETING, IS_MAC
from nkmap.ui.canvas.habits import CanvasHabits
from nkmap.ui.canvas.lever_handle import LeverHandle
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.network.picking import Picking
from nkmap.ui.network.scene import NetworkScene
from nkmap.ui.settings.key_map import pressed_key

STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}  # keys that walk the relations of a token


class RelationHandle(LeverHandle):
    """Pulls a relation from one token to another, as a lever is pulled on the grid."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view)
        self._item.setToolTip(self.tr("Pull onto another token: what connects them?"))


class NetworkCanvas(MapView):
    """A place in it means nothing by itself, so nobody is added or taken off here."""

    map_scene: NetworkScene
    picked = Signal(object)  # relation id, None for none
    change_asked = Signal(int)  # relation id
    removal_asked = Signal(int)  # relation id

    def __init__(self, scene: NetworkScene) -> None:
        super().__init__(scene)
        self.setAccessibleName(self.tr("Network of relations"))
        self.picking = Picking(scene)
        self.handle = RelationHandle(self)

    def take_habits(self, habits: CanvasHabits) -> None:
        """Take what the wheel means and how large texts are; most keys of the grid are not for this."""
        super().take_habits(habits.on_any_canvas())

    def pick(self, relation_id: int | None) -> None:
        """Choose a relation; None for none."""
        if relation_id != self.picking.relation_id:
            self.picking.pick(relation_id)
            self.picked.emit(relation_id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._press_line(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._press_line(event):
            super().mouseDoubleClickEvent(event)
        elif self.picking.relation_id is not None:
            self.change_asked.emit(self.picking.relation_id)

    def _press_line(self, event: QMouseEvent) -> bool:
        """Choose the relation under a plain press; return whether there is one."""
        is_plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        line = self.picking.line_at(self.scene_pos(event.position())) if is_plain else None
        if event.button() == Qt.MouseButton.LeftButton:
            self.pick(line)
        if line is not None:
            self.map_scene.select([])
        return line is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons() and (cursor := self.picking.cursor_at(self.scene_pos(event.position()))):
            self.setCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = STEPS.get(Qt.Key(event.key()), 0) if not event.modifiers() else 0
        if self.is_carrying or not ((by and self._step(by)) or self._press_line_key(event)):
            super().keyPressEvent(event)

    def _step(self, by: int) -> bool:
        """Choose the next relation of who is selected, round and round; return whether there is one."""
        own = self.picking.lines_of(self.map_scene.selected_ids())
        if own:
            at = own.index(self.picking.relation_id) + by if self.picking.relation_id in own else min(by, 0)
            self.pick(own[at % len(own)])
        return bool(own)

    def _press_line_key(self, event: QKeyEvent) -> bool:
        """Do what a key means for the chosen relation; return whether it means something."""
        if self.picking.relation_id is None:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.pick(None)
        elif pressed_key(event) in DELETING[IS_MAC]:
            self.removal_asked.emit(self.picking.relation_id)
        elif event.key() in ENTER:
            self.change_asked.emit(self.picking.relation_id)
        else:
            return False
        return True

    def start_adding(self, _pos: QPointF) -> None:
        """Do nothing: a name is added in the list, or on a map."""
