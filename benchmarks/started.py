"""Starts the program as its command does, and tells when it has painted: `started window|tokens FILE`.

The program knows of no benchmark: it is watched from here, and loads what it loads in its own order.
"""

import sys
from typing import TYPE_CHECKING

from nkmap import __main__, app, displays

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QApplication

    from nkmap.document import Document


def main(what: str) -> int:
    """Run the program until its window, or its first map with the tokens, is painted."""
    displays.why_no_window = lambda: None  # nobody has to see it here
    make_application = app.make_application

    def make_watched_application() -> "QApplication":
        application = make_application()
        {"window": _watch_window, "tokens": _watch_tokens}[what]()
        return application

    app.make_application = make_watched_application
    return __main__.main()


def _watch_window() -> None:
    from benchmarks.painted import Painted
    from nkmap.ui.main_window import MainWindow

    def shown(window: MainWindow, event: "QShowEvent") -> None:
        Painted(window)
        super(MainWindow, window).showEvent(event)

    MainWindow.showEvent = shown  # type: ignore[method-assign, assignment]


def _watch_tokens() -> None:
    from PySide6.QtWidgets import QGraphicsView

    from benchmarks.painted import Painted
    from nkmap.ui.main_window import MainWindow

    show_document = MainWindow.show_document

    def show_watched(window: MainWindow, document: "Document") -> None:
        show_document(window, document)
        view = window.findChild(QGraphicsView)
        assert view is not None
        Painted(view.viewport())

    MainWindow.show_document = show_watched  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    sys.exit(main(sys.argv.pop(1)))
