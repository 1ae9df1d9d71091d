"""The bar over the grid that says which time is looked at: "You are looking at BEFORE LUNCH"."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from nkmap.ui.actions import fill_menu
from nkmap.ui.parts.plain_text import ElidedLabel

CONTROLS = 6  # how many times the room of the words the controls take
OF_ROUND = ("rename_round", "delete_round", "compare_rounds")


class PastBar(QFrame):
    """Takes in the controls of whoever shows another time; what it offers are actions of the window."""

    def __init__(
        self,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
        of_round: Sequence[str] = OF_ROUND,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("past_bar")
        self._controls: QWidget | None = None
        self.words = ElidedLabel()
        self.steps = [self._step(actions[id_]) for id_ in ("earlier_round", "later_round")]
        self.more = self._more_button(of_round, actions)
        self.back = QPushButton()
        self.back.setText(actions["back_to_now"].iconText())
        self.back.clicked.connect(actions["back_to_now"].trigger)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 4, 16, 4)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.words, 1)
        for widget in (*self.steps, self.more, self.back):
            self._layout.addWidget(widget)
        self.hide()

    def show_for(self, words: str, controls: QWidget | None) -> None:
        """Say which time is looked at; controls take the place of the buttons that step by rounds."""
        self.words.set_whole_text(words)
        if controls is not self._controls:
            self._take_out_controls()
            self._controls = controls
            if controls is not None:
                self._layout.insertWidget(1, controls, CONTROLS)
                controls.show()
        for button in self.steps:
            button.setVisible(controls is None)
        self.more.setVisible(controls is None and not self.more.menu().isEmpty())
        self.show()

    def leave(self) -> None:
        """Be gone: it is now."""
        self._take_out_controls()
        self.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # it widens no window

    def _take_out_controls(self) -> None:
        if self._controls is not None:
            self._layout.removeWidget(self._controls)
            self._controls.hide()
            self._controls = None

    def _step(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        return button

    def _more_button(self, of_round: Sequence[str], actions: Mapping[str, QAction]) -> QToolButton:
        button = QToolButton()
        button.setText("⋯")
        button.setAccessibleName(self.tr("More about this round"))
        button.setToolTip(self.tr("More about this round"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        fill_menu(menu, of_round, actions)
        button.setMenu(menu)
        return button
