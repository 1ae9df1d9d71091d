"""Shift and Ctrl while something is carried: they count only if pressed after it began."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nkmap.ui.canvas.course import Hold

Modifier = Qt.KeyboardModifier
KEYS = {Qt.Key.Key_Shift: Modifier.ShiftModifier, Qt.Key.Key_Control: Modifier.ControlModifier}


class LateKeys:
    """A key that was down before has chosen what is carried; released and pressed again, it counts."""

    def __init__(self) -> None:
        self._early = Modifier.NoModifier
        self._down = Modifier.NoModifier

    def begin(self, down: Modifier) -> None:
        """Take note of what is held down already."""
        self._early = self._down = down

    def see(self, down: Modifier) -> None:
        """Take what is held down now."""
        self._down = down
        self._early &= down

    def turn(self, event: QKeyEvent, *, is_down: bool) -> bool:
        """Take the press or the release of such a key; return whether it was one."""
        modifier = KEYS.get(Qt.Key(event.key()))
        if modifier is None:
            return False
        self.see(self._down | modifier if is_down else self._down & ~modifier)
        return True

    @property
    def hold(self) -> Hold:
        """How something is carried with these keys."""
        late = self._down & ~self._early
        return Hold(
            is_locked=bool(late & Modifier.ShiftModifier), is_free=bool(late & Modifier.ControlModifier)
        )
