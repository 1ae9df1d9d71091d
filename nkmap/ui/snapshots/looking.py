"""Looks into earlier versions one after the other in another thread, while the window goes on working."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from nkmap.db.queries.versions import Version, version
from nkmap.db.snapshots import Snapshot, read_from
from nkmap.errors import NkmapError
from nkmap.ui.parts.piecework import Pieces, Piecework


class Looking(QObject):
    """Nothing is written: a version is read into memory and forgotten again."""

    seen = Signal(object, object)  # Snapshot, Version
    broken = Signal(object)  # Snapshot
    finished = Signal()

    def __init__(self, language: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language
        self._work: Piecework | None = None

    def begin(self, snapshots: Sequence[Snapshot]) -> None:
        """Look into these, in their order."""
        self.stop()
        self._work = Piecework(self)
        self._work.finished.connect(self.finished)
        self._work.begin(self._pieces(snapshots))

    def stop(self) -> None:
        """Look into no more."""
        if self._work is not None:
            self._work.stop()
            self._work.deleteLater()
            self._work = None

    def _pieces(self, snapshots: Sequence[Snapshot]) -> Pieces:
        for snapshot in snapshots:
            found: list[Version] = []
            yield partial(self._look_into, snapshot, found)
            if found:
                self.seen.emit(snapshot, found[0])
            else:
                self.broken.emit(snapshot)

    def _look_into(self, snapshot: Snapshot, found: list[Version]) -> None:
        """Run in the other thread."""
        try:
            found.append(read_from(snapshot, partial(version, language=self._language)))
        except NkmapError:
            return
