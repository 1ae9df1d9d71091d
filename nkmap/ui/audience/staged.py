"""The controls by which names and advice of the parts of a grid are shown to everybody, one by one."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from nkmap.ui.actions import fill_menu
from nkmap.ui.maps.area import MapArea
from nkmap.ui.maps.staged_words import ADVICE, NAME
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label

ACTIONS = ("next_words", "all_words", "hide_words")  # of the window


class StagedRow(QWidget):
    """Says how far it is, beside the buttons; for the panel of a show."""

    def __init__(self, maps: MapArea, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._maps = maps
        self.words = plain_label()
        self.words.setToolTip(as_tool_tip(staged_tip()))
        self.buttons = [_chip(actions[id_]) for id_ in ACTIONS]
        self.words.setMinimumHeight(self.buttons[0].sizeHint().height())  # its line stands beside theirs
        row = FlowLayout()
        row.setSpacing(4)
        self.setLayout(row)
        for widget in (self.words, *self.buttons):
            row.addWidget(widget)
        maps.staged.changed.connect(self.refresh)
        maps.content_shown.connect(self.refresh)
        self.refresh()

    def refresh(self, _news: object = None) -> None:
        """Say how many of the names, or of the advice, are shown."""
        if _news:
            return  # tokens have moved, no words
        progress = self._maps.staged.progress(self._maps.map_id or 0)
        pattern = {
            NAME: self.tr("Names: {0} of {1}"),
            ADVICE: self.tr("Advice: {0} of {1}"),
        }.get(progress.kind, self.tr("Parts of the grid"))
        self.words.setText(pattern.format(progress.shown, progress.count))


def words_button(actions: Mapping[str, QAction]) -> QToolButton:
    """Return a button that opens the same as a menu; for the strip of Room view."""
    button = QToolButton()
    button.setText(QCoreApplication.translate("StagedRow", "Parts"))
    button.setToolTip(as_tool_tip(staged_tip()))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    fill_menu(menu, ACTIONS, actions)
    button.setMenu(menu)
    return button


def staged_tip() -> str:
    """Return what this is about, in the language of the window."""
    return QCoreApplication.translate("StagedRow", "Names and advice of the parts of the grid, one by one")


def _chip(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("chip", True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return button
