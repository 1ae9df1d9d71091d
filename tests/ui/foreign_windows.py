"""Windows in the language for tests over the example in Greek letters, and what is wrong with their texts."""

from collections.abc import Callable
from pathlib import Path

from pseudo_language import fits, into_greek, texts, untranslated
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from nkmap.db.project_file import write_project
from nkmap.formats.sample import fill_sample
from nkmap.ui.main_window import MainWindow
from nkmap.workspace import open_document

SMALL_SCREEN = (1093, 614)


def show_in_greek(
    window: MainWindow, folder: Path, change: Callable[[Session], object] = lambda _session: None
) -> None:
    """Show the example, changed before its letters are, in a small window."""

    def fill(session: Session) -> None:
        fill_sample(session)
        change(session)
        into_greek(session)

    write_project(folder / "ΔΑΤΑ.nkmap", fill)
    window.show_document(open_document(folder / "ΔΑΤΑ.nkmap"))
    window.resize(*SMALL_SCREEN)
    QApplication.processEvents()


def faults(window: MainWindow) -> set[object]:
    """Return texts that nobody translated, and those that have no room."""
    for _ in range(4):
        QApplication.processEvents()
    return {pair for pair in texts(window) if untranslated(str(pair[1] or ""))} | set(fits(window))
