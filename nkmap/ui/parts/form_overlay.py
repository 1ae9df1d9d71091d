"""A form over the whole window: what was typed goes by Esc or Cancel, never by a click that missed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nkmap.ui.fields.text_field import ENTER
from nkmap.ui.parts.overlay import Overlay


class FormOverlay(Overlay):
    """Ctrl+Enter ends it also where Enter begins another line."""

    closes_beside = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            self.finish()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Tell what was typed; for a subclass."""
        raise NotImplementedError
