"""Hands at the import window: cells of its table are opened by keys, menus are chosen from by their words."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from nkmap.ui.importing.column_model import HOLDS
from nkmap.ui.importing.dialog import ImportDialog

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class ImportHands:
    """A person at the window of an import; `window` is the one behind it."""

    def __init__(self, window, qtbot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def dialog(self) -> ImportDialog:
        return self.window.imports.dialog

    def open(self, *paths: Path) -> ImportDialog:
        """Choose files, and wait until it is seen what their import would do."""
        self.window.imports.open(paths)
        return self.ready()

    def ready(self) -> ImportDialog:
        """Wait until what is seen follows from what is chosen."""
        self.qtbot.waitUntil(lambda: self.dialog is not None and not self.dialog.draft.is_working)
        return self.dialog

    def rows(self) -> list[list[str]]:
        """What the chosen page of the outcome lists: sign, line, words."""
        model = self.dialog.outcome.table.outcome_model
        return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]

    def chip(self, page: str) -> str:
        """Bring a page of the outcome to the front; return what its chip says."""
        chip = self.dialog.outcome.chips[page]
        assert not chip.isHidden(), page
        chip.click()
        return chip.text()

    def cell(self, column: int, cell: int) -> str:
        """What a cell of the columns says, both lines."""
        model = self.dialog.columns.table.column_model
        return model.index(column, cell).data(Qt.ItemDataRole.AccessibleTextRole)

    def open_cell(self, column: int, cell: int = HOLDS) -> None:
        """Go to a cell and press Enter."""
        table = self.dialog.columns.table
        table.setFocus()
        table.setCurrentIndex(table.column_model.index(column, cell))
        QTest.keyClick(table, Qt.Key.Key_Return)

    def choose(self, column: int, words: str, cell: int = HOLDS) -> None:
        """Open a cell and choose from its menu."""
        self.open_cell(column, cell)
        menu = self.dialog.columns.menu
        action = next(action for action in actions_of(menu) if action.text() == words)
        menu.close()
        action.trigger()
        self.ready()

    def press_import(self) -> None:
        """Press Ctrl+Enter, and wait until all is in."""
        dialog = self.dialog
        dialog.activateWindow()  # without a screen, a menu stays the active one after it has closed
        self.qtbot.waitUntil(dialog.isActiveWindow)
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        self.qtbot.waitUntil(lambda: self.dialog is not dialog)
        self.window.activateWindow()  # which the system does by itself
        self.qtbot.waitUntil(self.window.isActiveWindow)


def actions_of(menu: QMenu):
    """Give what can be chosen in a menu and in those inside of it."""
    for action in menu.actions():
        inner = action.menu()
        if inner is None:
            yield action
        else:
            yield from actions_of(inner)
