"""The toolbar in words: what is done often in a meeting, and the views at its right end."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from nkmap.drawing.theme import Theme
from nkmap.ui.actions import fill_menu
from nkmap.ui.parts.icons import SIZE, action_icon

ROOMY = 1100  # px: in a narrower window words make room, from the right
STEP = 100  # px for which one more button gives up its word
ICONS = {
    "undo": "undo",
    "log_lever": "lever",
    "export_picture": "picture",
    "present": "projector",
    "show_log": "log",
}
OFTEN = ("undo", "log_lever", "export_picture", "present")
MORE = ("redo", "find", "", "show_inspector", "command_palette", "", "settings", "show_keys")
WORDS, ICON = Qt.ToolButtonStyle.ToolButtonTextOnly, Qt.ToolButtonStyle.ToolButtonIconOnly


class Toolbar(QToolBar):
    """Shows actions of the window under shorter words; the rest that is useful is behind "⋯"."""

    def __init__(self, actions: Mapping[str, QAction], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Toolbar"))
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(SIZE, SIZE))
        for action_id in OFTEN:
            self.addAction(actions[action_id])
        self.addWidget(self._more_button())
        self.addWidget(_spacer())
        self.addAction(actions["show_log"])
        self.set_theme(theme)

    def _more_button(self) -> QToolButton:
        menu = QMenu(self)
        fill_menu(menu, MORE, self._actions)
        button = QToolButton()
        button.setObjectName("more")
        button.setText("⋯")
        button.setToolTip(self.tr("More"))
        button.setAccessibleName(self.tr("More"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours."""
        for action_id, name in ICONS.items():
            action = self._actions[action_id]
            action.setIcon(action_icon(name, theme))
            action.setIconVisibleInMenu(False)

    @property
    def buttons(self) -> Sequence[QToolButton]:
        """The buttons that have a word and an icon, from left to right."""
        found = (self.widgetForAction(self._actions[action_id]) for action_id in ICONS)
        return [button for button in found if isinstance(button, QToolButton)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_words(event.size().width())

    def _choose_words(self, width: int) -> None:
        """Let buttons become icons from the right: one for each step below a roomy window."""
        narrow = max(0, ROOMY - width + STEP - 1) // STEP
        buttons = self.buttons
        for index, button in enumerate(reversed(buttons)):
            button.setToolButtonStyle(ICON if index < narrow else WORDS)
            button.setAccessibleName(button.defaultAction().iconText())


def _spacer() -> QWidget:
    spacer = QWidget()
    spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spacer
