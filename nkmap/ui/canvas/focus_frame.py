"""The frame that says that the keys have come to the grid, as long as no token on it says so."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QRegion
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from nkmap.ui.canvas.map_view import MapView

INSET, WIDTH = 4, 2  # px from the edge of the view, inside the frame of an earlier round; and of the line
BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
FOR_A_WHILE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class FocusFrame(QWidget):
    """A ring over the view, so that nothing in its hole is painted again. A press ends it."""

    def __init__(self, view: "MapView") -> None:
        super().__init__(view)
        self.setObjectName("focus_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view, self._is_by_keys = view, False
        self.hide()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.map_scene.selectionChanged.connect(self._show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            if event.reason() not in FOR_A_WHILE:
                self._is_by_keys = event.gotFocus() and event.reason() in BY_KEYS
            self._show()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._is_by_keys = False
            self._show()
        elif event.type() == QEvent.Type.Resize and watched is self._view:
            self._fit()
        return False

    def _show(self) -> None:
        view = self._view
        self.setVisible(self._is_by_keys and view.hasFocus() and not view.map_scene.selected_ids())
        self._fit()

    def _fit(self) -> None:
        self.setGeometry(self._view.rect().adjusted(INSET, INSET, -INSET, -INSET))
        inside = self.rect().adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        self.setMask(QRegion(self.rect()) - QRegion(inside))
        self.raise_()
