"""Keeping keys from the shortcuts of the window while a widget has a use of its own for all of them."""

from PySide6.QtCore import QEvent


def keeps_key(event: QEvent) -> bool:
    """Return whether an event asks to be a shortcut of the window, having refused that: it stays a key."""
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    event.accept()
    return True
