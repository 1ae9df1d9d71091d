"""What is asked where somebody else works on a file: read it, take a copy, or open it all the same."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nkmap.db.visible_locks import Holder
from nkmap.errors import AlreadyOpen
from nkmap.ui.parts.notice_bar import Notices
from nkmap.ui.said import said
from nkmap.ui.start.holder_words import both_can_write, holder_words
from nkmap.workspace import Anyway


class OpeningQuestion(QObject):
    """Asks in the notices of one window, once for each file. It opens nothing itself."""

    read_asked = Signal(object)  # Path
    copy_asked = Signal(object)  # Path
    anyway_asked = Signal(object, object)  # Path, Anyway

    def __init__(self, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._notices = notices
        self._asked: dict[Path, str] = {}

    def ask_because_of(self, holder: Holder, path: Path, anyway: Anyway) -> None:
        """Ask because somebody at another computer shows that they work on a file."""
        words = holder_words(holder, path, datetime.now(UTC))
        self._ask(words, path, anyway._replace(elsewhere=holder))

    def ask(self, error: AlreadyOpen, path: Path, anyway: Anyway) -> None:
        """Ask because another program of this computer works on a file."""
        self._ask(said(error), path, anyway._replace(here=True))

    def _ask(self, words: str, path: Path, anyway: Anyway) -> None:
        self._notices.take_back(self._asked.get(path, ""))
        self._asked[path] = f"{words} {both_can_write()}"
        self._notices.say(
            self._asked[path],
            (self.tr("Open for reading only"), partial(self.read_asked.emit, path)),
            (self.tr("Work on a copy"), partial(self.copy_asked.emit, path)),
            (self.tr("Open anyway"), partial(self.anyway_asked.emit, path, anyway)),
        )
