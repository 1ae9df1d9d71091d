"""A window of the program with a map of many names, and a hand that drags tokens on it."""

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from nkmap.app import make_application
from nkmap.commands import placements, stakeholders
from nkmap.db.queries.maps import map_list
from nkmap.document import Document
from nkmap.ui.main_window import MainWindow
from nkmap.ui.windows import Windows
from nkmap.workspace import new_document

WINDOW_SIZE = QSize(1280, 720)
SEED = 300
LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def crowded_document(count: int) -> Document:
    """Return a draft with this many placed names of 4 to 24 letters, evenly spread."""
    document = new_document("influence-stance", "Who decides?")
    chance = random.Random(SEED)
    map_id = document.read(map_list)[0].id
    with document.edit("Seed") as session:
        for number in range(count):
            id_ = stakeholders.add(session, _name(number, chance))
            placements.place(session, map_id, {id_: (chance.uniform(-1, 1), chance.random())})
    document.project.store.start_history_here(untouched=False)
    return document


def _name(number: int, chance: random.Random) -> str:
    letters = "".join(chance.choices("aeioulmnrst", k=chance.randint(1, 19)))
    return f"{number:03} {letters}"


@contextmanager
def crowded_window(count: int) -> Iterator[MainWindow]:
    """Show a map with this many placed names; nothing of it stays on this computer."""
    with TemporaryDirectory(prefix="nkmap-bench-") as folder:
        os.environ["NKMAP_FOLDER"] = str(Path(folder))
        application = make_application()
        windows = Windows()
        window = windows.new_window_for(crowded_document(count))
        window.resize(WINDOW_SIZE)
        application.processEvents()
        yield window
        windows.close_all()


class Hand:
    """Sends what a mouse sends, to the canvas in front."""

    def __init__(self, window: MainWindow) -> None:
        assert window.page is not None and window.page.maps.view is not None
        self.view = window.page.maps.view
        self.pos = QPointF()

    def press(self, pos: QPointF) -> None:
        """Press the left button at a point of the canvas."""
        self._send(QEvent.Type.MouseButtonPress, pos, LEFT)

    def move(self, pos: QPointF) -> None:
        """Move with the button held down."""
        self._send(QEvent.Type.MouseMove, pos, NO_BUTTON)

    def release(self) -> None:
        """Let go where the pointer is."""
        self._send(QEvent.Type.MouseButtonRelease, self.pos, LEFT, held=NO_BUTTON)

    def move_and_see(self, pos: QPointF) -> None:
        """Move, and see what comes of it."""
        self.move(pos)
        self.see()

    def release_and_see(self) -> None:
        """Let go, and see what comes of it."""
        self.release()
        self.see()

    def see(self) -> None:
        """Let all that is due be done and painted, without the pause that Qt makes before it paints."""
        QApplication.processEvents()
        QApplication.sendEvent(self.view.window(), QEvent(QEvent.Type.UpdateRequest))

    def _send(
        self, kind: QEvent.Type, pos: QPointF, button: Qt.MouseButton, held: Qt.MouseButton = LEFT
    ) -> None:
        self.pos = pos
        viewport = self.view.viewport()
        at = viewport.mapToGlobal(pos)
        QApplication.sendEvent(
            viewport, QMouseEvent(kind, pos, at, button, held, Qt.KeyboardModifier.NoModifier)
        )
