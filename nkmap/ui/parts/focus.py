"""Where the focus is, and giving it back to where it was before something took it."""

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


def has_focus_within(widget: QWidget) -> bool:
    """Return whether a widget or something in it has the focus."""
    focused = QApplication.focusWidget()
    return focused is not None and (widget is focused or widget.isAncestorOf(focused))


class FocusBefore:
    """Remembers one widget; a map deleted meanwhile takes its grid along."""

    def __init__(self) -> None:
        self._widget: QWidget | None = None

    def remember(self) -> None:
        """Remember who has the focus now."""
        self._widget = QApplication.focusWidget()

    def give_back(self) -> None:
        """Return the focus, once."""
        widget, self._widget = self._widget, None
        if widget is not None and isValid(widget):
            widget.setFocus()
