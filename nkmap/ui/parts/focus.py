"""Where the focus is, showing it, and giving it back to where it was before something took it."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


def has_focus_within(widget: QWidget) -> bool:
    """Return whether a widget or something in it has the focus."""
    focused = QApplication.focusWidget()
    return focused is not None and (widget is focused or widget.isAncestorOf(focused))


def show_current_row(view: QAbstractItemView, event: QFocusEvent) -> None:
    """Select the current row where Tab led into a view that has none selected: Qt shows it nowhere."""
    rows = view.selectionModel()
    if event.reason() in _BY_KEY and view.currentIndex().isValid() and not rows.hasSelection():
        rows.select(view.currentIndex(), _ROW)


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


def let_tab_lead(before: QWidget, area: QWidget) -> None:
    """Let Tab lead from a widget to all that takes keys in an area that was made after the others."""
    for part in area.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, part)
            before = part
