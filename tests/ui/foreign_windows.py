"""Windows in the language for tests over the example in Greek letters, and what is wrong with their texts."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from drafts import database, draft, example
from pseudo_language import fits, into_greek, texts, untranslated
from PySide6.QtWidgets import QApplication

from nkmap.document import Document
from nkmap.ui.main_window import MainWindow

SMALL_SCREEN = (1093, 614)


def show_in_greek(window: MainWindow, folder: Path, begin: Callable[[], Document] = example) -> None:
    """Show a draft, the example unless another begins, in Greek letters and in a small window."""
    greek = draft(database(_in_greek(begin)))
    greek.save_as(folder / "ΔΑΤΑ.nkmap", overwrite=False)
    window.show_document(greek)
    window.resize(*SMALL_SCREEN)
    QApplication.processEvents()


@cache
def _in_greek(begin: Callable[[], Document]) -> Callable[[], Document]:
    """Return what begins the same draft in Greek letters."""

    def begin_in_greek() -> Document:
        document = begin()
        with document.edit("Into Greek") as session:
            into_greek(session)
        document.project.store.start_history_here(untouched=False)
        return document

    return begin_in_greek


def faults(window: MainWindow) -> set[object]:
    """Return texts that nobody translated, and those that have no room."""
    for _ in range(4):
        QApplication.processEvents()
    return {pair for pair in texts(window) if untranslated(str(pair[1] or ""))} | set(fits(window))
