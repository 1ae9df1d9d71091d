"""The frame that says that the keys have come to the grid, as long as no token on it says so."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

INSET, WIDTH = 4, 2  # px from the edge of the view, inside the frame of an earlier round; and of the line
BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
FOR_A_WHILE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class FocusFrame(QWidget):
    """A ring over a view, so that nothing in its hole is painted again. The view tells what happens to it."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setObjectName("focus_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view, self._is_by_keys = view, False
        self.hide()

    def turn(self, reason: Qt.FocusReason, *, is_needed: bool) -> None:
        """The focus has come, for a reason. The frame is needed where nothing else shows it."""
        if reason not in FOR_A_WHILE:
            self._is_by_keys = reason in BY_KEYS
        self.show_frame(is_needed)

    def end(self) -> None:
        """A hand has taken over from the keys."""
        self._is_by_keys = False
        self.hide()

    def show_frame(self, is_needed: bool) -> None:
        """Show it where it is needed, if keys brought the focus."""
        self.setVisible(is_needed and self._is_by_keys)

    def fit(self) -> None:
        """Be as large as the view."""
        self.setGeometry(self._view.rect().adjusted(INSET, INSET, -INSET, -INSET))
        inside = self.rect().adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        self.setMask(QRegion(self.rect()) - QRegion(inside))
        self.raise_()
