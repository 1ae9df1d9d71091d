"""Keeps the visible lock of an open project, and looks now and then who else works on its file."""

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from nkmap.db.open_projects import OpenProject
from nkmap.db.visible_locks import Holder, Seen
from nkmap.errors import NkmapError
from nkmap.settings import open_settings, shown_as
from nkmap.worker import Worker

LOOK = 60_000  # ms; a look reads one small file


class LockKeeper(QObject):
    """Works in a thread of its own: the folder may be far away, and nothing waits for it but closing."""

    other_came = Signal(object)  # Holder, once for each
    went_missing = Signal()  # once: others are not told any more
    _looked = Signal(object)  # Seen; emitted by the worker thread

    def __init__(self, project: OpenProject, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._worker: Worker | None = None
        self._told: set[str] = set()  # tokens of those who were spoken of
        self._is_missed = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._looked.connect(self._on_looked)
        if self._may_show and shown_as(open_settings()):
            self.look()
        elif self._may_show:
            self._timer.start(LOOK)  # who was there at the opening was asked about

    def open_anyway(self, other: Holder) -> None:
        """Take the place of somebody whom a person was told of."""
        self._told.add(other.token)
        self.look(other)

    def look(self, instead_of: Holder | None = None) -> None:
        """Show what the settings say now, renew what is due, and look who else is there."""
        if not self._may_show:
            return
        self._timer.start(LOOK)
        if self._worker is None:
            self._worker = Worker("locks")
        self._worker.submit(self._look, shown_as(open_settings()), instead_of)

    def close(self) -> None:
        """Let a look come to its end, and look no more. The lock itself goes with the project."""
        self._timer.stop()
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
            self._worker = None

    @property
    def _may_show(self) -> bool:
        return self._project.document is not None and self._project.read_only_because is None

    def _look(self, name: str, instead_of: Holder | None) -> None:
        """Run in the worker thread."""
        with suppress(NkmapError):  # a private folder that cannot be written is told of by others
            self._looked.emit(self._project.show_as(name, instead_of))

    def _on_looked(self, seen: Seen) -> None:
        if self._worker is None:  # a look ended just before the project was closed
            return
        if seen.other is not None and seen.other.token not in self._told:
            self._told.add(seen.other.token)
            self.other_came.emit(seen.other)
        if seen.is_missing and not self._is_missed:
            self.went_missing.emit()
        self._is_missed = seen.is_missing
