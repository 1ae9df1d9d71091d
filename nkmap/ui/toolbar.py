"""The toolbar in words: what is done often in a meeting, and the views at its right end."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget


class Toolbar(QToolBar):
    """Shows actions of the window under shorter words."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Toolbar"))
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        words = {
            "undo": self.tr("Undo"),
            "redo": self.tr("Redo"),
            "log_lever": self.tr("Lever"),
            "export_picture": self.tr("Picture"),
        }
        for action_id, word in words.items():
            actions[action_id].setIconText(word)
            self.addAction(actions[action_id])
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spacer)
        self.addAction(actions["show_log"])
