"""The mouse on the grid: what follows a press decides whether it was a click, a band or a drag."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QRubberBand

from nkmap.ui.canvas.carrying import Carrying
from nkmap.ui.canvas.devices import MOUSE, device_of
from nkmap.ui.canvas.late_keys import LateKeys

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_view import MapView

FREE_ROOM = 24.0  # px from any token beyond which a double-click means a new stakeholder
AFTER_DRAG = 500  # ms in which a double-click after a drag is a slip
TOGGLES = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class Pointer:
    """Follows one press of the left button from its beginning to its end."""

    def __init__(self, view: "MapView") -> None:
        self._view, self._scene = view, view.map_scene
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, view.viewport())
        self._pressed_at: QPoint | None = None
        self._grab_point = QPointF()  # of the scene, under the press
        self._is_second = False  # press of a double-click
        self._grabbed: int | None = None  # placement under the press
        self._before: list[int] = []  # what was selected at the press
        self._base: set[int] = set()  # what the band adds to
        self._carrying: Carrying | None = None  # what this press has lifted
        self._since_drop = QElapsedTimer()
        self._device = MOUSE  # of the press
        self._keys = LateKeys()

    def press(self, event: QMouseEvent, *, is_second: bool = False) -> None:
        """Begin; the right button puts back what is carried."""
        if event.button() == Qt.MouseButton.RightButton:
            self.cancel()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        toggles = bool(event.modifiers() & TOGGLES)
        self._carrying = None
        self._device = device_of(event)
        self._pressed_at = event.position().toPoint()
        self._is_second = is_second and not toggles
        self._before = self._scene.selected_ids()
        self._grab_point = self._view.scene_pos(event.position())
        item = self._scene.token_at(self._grab_point, self._device.least_hit)
        self._scene.flights.finish()  # after looking: who presses means what is seen
        self._grabbed = item.token.placement_id if item else None
        if item is None:
            self._base = set(self._before) if toggles else set()
            self._scene.select(self._base)
        elif toggles:
            self._scene.select({*self._before} ^ {item.token.placement_id})
        elif not item.isSelected():
            self._scene.select([item.token.placement_id])
        if self._grabbed is not None and not self._is_held(self._grabbed):
            self._scene.flights.lift([self._grabbed])

    def _is_held(self, placement_id: int) -> bool:
        """Return whether a token is locked in its place."""
        return bool(self._scene.locked_among([placement_id]))

    def move(self, event: QMouseEvent) -> None:
        """Go on: past the threshold carry what is selected, or stretch a band over free grid."""
        pos = event.position().toPoint()
        if self._pressed_at is None:
            self._show_hand(self._view.scene_pos(event.position()))
        elif not event.buttons() & Qt.MouseButton.LeftButton:
            self.cancel()  # the release went elsewhere
        elif self._carrying is not self._scene.carrying:
            self.cancel()  # the map was drawn anew under the hand: where the token is now, nobody has put it
        elif self._scene.carrying:
            self._carry(event)
        elif self._band.isVisible():
            self._stretch_band(pos)
        elif math.dist(pos.toTuple(), self._pressed_at.toTuple()) >= self._device.threshold:
            self._begin_drag(event)

    def release(self, event: QMouseEvent) -> None:
        """End: drop what is carried, or take the press for a click."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        self._pressed_at = None
        if self._scene.carrying:
            self._drop(event)
            return
        self._lower()
        if self._band.isVisible():
            self._band.hide()
        elif self._is_second:
            self._double_click(self._view.scene_pos(event.position()))
        elif self._grabbed is not None and not event.modifiers() & TOGGLES:
            self._scene.select([self._grabbed])

    def cancel(self) -> bool:
        """Put back what is carried, or what a band has selected; return whether there was something."""
        was_dragging = self._scene.carrying is not None or self._band.isVisible()
        if self._band.isVisible():
            self._band.hide()
            self._scene.select(self._before)
        if self._pressed_at is not None:
            self._lower()
        self._pressed_at = None
        self._view.unsetCursor()
        self._scene.fly_back()
        self._view.carried_over.emit(None)
        return was_dragging

    def _lower(self) -> None:
        """Let go of a token that was pressed and not carried."""
        if self._grabbed is not None and self._scene.carrying is None:
            self._scene.flights.lower([self._grabbed])

    def _begin_drag(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            self._stretch_band(event.position().toPoint())
        elif not self._view.may_edit():
            self.cancel()
        elif self._is_held(self._grabbed):
            self.cancel()
            self._view.held_back.emit([self._grabbed])
        elif self._grabbed in self._scene.selected_ids():  # not where Ctrl has just taken it out
            self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._keys.begin(event.modifiers())
            selected = self._scene.selected_ids()
            still = {self._grabbed, *self._scene.locked_among(selected)}
            others = [id_ for id_ in selected if id_ not in still]
            self._scene.lift([self._grabbed, *others])
            self._carrying = self._scene.carrying
            self._carry(event)

    def _stretch_band(self, pos: QPoint) -> None:
        assert self._pressed_at is not None
        rect = QRect(self._pressed_at, pos).normalized()
        self._band.setGeometry(rect)
        self._band.show()
        area = QRectF(rect).translated(self._view.scene_pos(QPointF()))
        tokens = self._scene.tokens.items()
        self._scene.select(self._base | {id_ for id_, item in tokens if area.contains(item.pos())})

    def _carry(self, event: QMouseEvent) -> None:
        self._keys.see(event.modifiers())
        self.carry_to(self._view.scene_pos(event.position()))
        if self._is_inside(event):
            self._view.carried_over.emit(None)
        else:
            self._scene.bearings.hide()  # a drop here is no place
            self._view.carried_over.emit(event.globalPosition().toPoint())

    def carry_to(self, pos: QPointF) -> None:
        """Carry what was grabbed to a point of the scene."""
        self._scene.carry(pos - self._grab_point, self._keys.hold)

    def turn_key(self, event: QKeyEvent, pos: QPointF, *, is_down: bool) -> None:
        """Follow Shift and Ctrl while the pointer, at a point of the scene, stands still."""
        if self._keys.turn(event, is_down=is_down):
            self.carry_to(pos)

    def _drop(self, event: QMouseEvent) -> None:
        self._view.carried_over.emit(None)
        self._since_drop.start()
        if self._is_inside(event):
            self._view.drop()
            self._show_hand(self._view.scene_pos(event.position()))
        else:
            self._view.unsetCursor()
            self._scene.fly_back()
            self._view.dropped_outside.emit(self._scene.selected_ids(), event.globalPosition().toPoint())

    def _double_click(self, pos: QPointF) -> None:
        if self._since_drop.isValid() and self._since_drop.elapsed() < AFTER_DRAG:
            return
        if self._grabbed is not None:
            self._view.start_renaming(self._grabbed)
        elif self._is_free(pos):
            self._view.start_adding(pos)

    def _is_free(self, pos: QPointF) -> bool:
        face = self._scene.face
        near = any(self._scene.distance(id_, pos) <= FREE_ROOM for id_ in self._scene.tokens)
        return face is not None and face.contains(pos.x(), pos.y()) and not near

    def _is_inside(self, event: QMouseEvent) -> bool:
        return self._view.viewport().rect().contains(event.position().toPoint())

    def _show_hand(self, pos: QPointF) -> None:
        item = self._scene.token_at(pos) if self._view.habits.edits else None
        over = item is not None and not item.token.is_locked
        self._view.setCursor(Qt.CursorShape.OpenHandCursor if over else self._view.mid_lines.cursor_at(pos))
