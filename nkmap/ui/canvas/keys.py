"""What keys mean on a grid: lift and carry, nudge, rename, walk; the others are actions or letters."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nkmap.ui.canvas.nudging import ARROWS, nudged
from nkmap.ui.fields.text_field import ENTER

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_view import MapView


class CanvasKeys:
    """Answers the keys that reach a view; what it has no use for goes on to the window."""

    def __init__(self, view: "MapView") -> None:
        self._view = view
        self._scene = view.map_scene

    def press(self, event: QKeyEvent) -> None:
        """Do what a key means now."""
        view = self._view
        if view.lifting.is_active:
            view.lifting.press_key(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._escape(event)
        elif self._scene.carrying:
            view.pointer.turn_key(event, view.scene_pos(view.pointer_pos), is_down=True)
        elif event.key() == Qt.Key.Key_Space:
            view.zooming.hold_space(True)
        elif not self._press_on_selection(event):
            self._type(event)

    def release(self, event: QKeyEvent) -> None:
        """End what a key that was held did."""
        view = self._view
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            view.zooming.hold_space(False)
        elif self._scene.carrying and not view.lifting.is_active:
            view.pointer.turn_key(event, view.scene_pos(view.pointer_pos), is_down=False)

    def token_after(self, forward: bool) -> int | None:
        """Return whom Tab goes to, in reading order; None after the last and before the first."""
        order = self._scene.reading_order()
        selected = [id_ for id_ in order if self._scene.tokens[id_].isSelected()]
        at = order.index(selected[-1 if forward else 0]) if selected else (-1 if forward else len(order))
        after = at + (1 if forward else -1)
        return order[after] if 0 <= after < len(order) else None

    def _press_on_selection(self, event: QKeyEvent) -> bool:
        """Do what a key means for the selection; return whether it means something."""
        selected = self._scene.selected_ids()
        if event.key() in ARROWS and selected:
            self._nudge(event)
        elif event.key() in ENTER and len(selected) == 1:
            self._view.start_renaming(selected[0])
        else:
            return False
        return True

    def _type(self, event: QKeyEvent) -> None:
        view = self._view
        if action_id := view.habits.action_of(event):
            view.action_asked.emit(action_id)
        elif letter := view.habits.letter_of(event):
            view.letter_typed.emit(letter)
        else:
            event.ignore()

    def _escape(self, event: QKeyEvent) -> None:
        if self._view.mid_lines.cancel() or self._view.pointer.cancel():
            return
        if self._scene.selected_ids():
            self._scene.select([])
        else:
            event.ignore()

    def _nudge(self, event: QKeyEvent) -> None:
        face, content = self._scene.face, self._scene.content
        assert face is not None and content is not None
        free = self._view.free_among(self._scene.selected_ids())
        is_big = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        tokens = [self._scene.tokens[id_].token for id_ in free]
        if tokens and (places := nudged(tokens, content, face, Qt.Key(event.key()), is_big=is_big)):
            self._view.nudged.emit(places)
