"""Hands at the windows about copies: others work on copies of the project, which are chosen in dialogs."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from nkmap.workspace import open_document

LEFT = Qt.MouseButton.LeftButton


class CopiesHands:
    """A person at a window whose project is a file; `folder` is where it is, and where copies go."""

    def __init__(self, hands, folder: Path) -> None:
        self.hands, self.folder = hands, folder
        self.window, self.document, self.qtbot = hands.window, hands.document, hands.qtbot
        self.file = folder / "talks.nkmap"
        self.document.save_as(self.file, overwrite=True)

    @property
    def dialog(self):
        return self.window.copies.dialog

    def copy(self, name: str, change: Callable[..., object] = lambda _session: None) -> Path:
        """A copy of the file in which somebody else changed something."""
        path = self.folder / name
        shutil.copy(self.file, path)
        self.change(path, change)
        return path

    def change(self, path: Path, change: Callable[..., object]) -> None:
        document = open_document(path)
        with document.edit("Elsewhere") as session:
            change(session)
        document.publish_now()
        document.close()

    def change_elsewhere(self, change: Callable[..., object]) -> None:
        """Somebody else changes the file that is open here."""
        self.file.write_bytes(self.copy("other.nkmap", change).read_bytes())

    def choose(self, *paths: Path) -> None:
        """Type paths into the file dialog that is open, and accept it."""
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog)]
        (dialog,) = [one for one in shown if one.isVisible()]
        dialog.setDirectory(str(self.folder))
        dialog.selectFile(" ".join(f'"{path.name}"' for path in paths) if len(paths) > 1 else str(paths[0]))
        dialog.accept()

    def ready(self):
        """Wait until what is seen follows from what is chosen."""
        self.qtbot.waitUntil(lambda: self.dialog is not None and not self.dialog.draft.is_working)
        QApplication.processEvents()
        return self.dialog

    def merge(self, *paths: Path):
        """Choose copies, and wait until it is seen what their merge would do."""
        self.window.actions_by_id["merge_copies"].trigger()
        self.press(self.dialog.add_button)
        self.choose(*paths)
        return self.ready()

    def press(self, button) -> None:
        QTest.mouseClick(button, LEFT, pos=button.rect().center())

    def press_done(self) -> None:
        """Press the button of the foot."""
        assert self.dialog.foot.button.isEnabled(), self.dialog.foot.summary.text()
        self.press(self.dialog.foot.button)

    def page(self, number: int) -> str:
        """Bring a page to the front; return what its chip says."""
        chip = self.dialog.pages.chips.chips[number]
        self.press(chip)
        return chip.text()

    def notice(self, words: str) -> None:
        """Press a button of a notice."""
        (button,) = (b for b in self.window.notices.findChildren(QPushButton) if b.text() == words)
        self.press(button)


def rows(table) -> list[list[str]]:
    """What a table of values lists: name, then what each copy says, with an asterisk where it counts."""
    model = table.taking_model
    return [
        [row.name, *(("*" if row.is_taken(copy) else "") + row.said.get(copy, "") for copy in model.copies)]
        for row in model.rows
    ]


def click_cell(table, row: int, column: int) -> None:
    """Click near the beginning of a cell."""
    index = table.taking_model.index(row, column)
    table.scrollTo(index)
    pos = table.visualRect(index).topLeft() + QPoint(18, 15)
    QTest.mouseClick(table.viewport(), LEFT, pos=pos)
