"""Keeps snapshots of an open project: each five minutes of editing, and before what is hard to undo."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import cached_property

from PySide6.QtCore import QObject, QTimer, Signal

from nkmap.db.open_projects import OpenProject
from nkmap.db.publishing import prepare
from nkmap.db.queries.counts import project as project_row
from nkmap.db.snapshots import APART, AUTOMATIC, Snapshot, is_due, keep, purge, snapshots, whole
from nkmap.errors import NkmapError
from nkmap.settings import keeps_versions, open_settings
from nkmap.worker import Worker

REST = 3000  # ms after an edit, so that nobody is held up in the middle of it
_INTERVAL = int(APART.total_seconds() * 1000)


def keep_before(project: OpenProject, reason: str) -> None:
    """Keep the present state of a project that no window shows, where this computer keeps earlier versions.

    `reason`, one of `snapshots.REASONS`, is what comes now. From then on a file of an older format is kept by
    the same choice. Raises StorageFailed.
    """
    uid = project.store.read(project_row).uid
    project.keeps_original = _are_kept
    if _are_kept(uid):
        _taken(project, uid, reason)()


def _taken(project: OpenProject, uid: str, reason: str) -> Callable[[], Snapshot]:
    """Take the state as it is now; return what writes it, in any thread. Raises StorageFailed."""
    image, document, place = project.store.image(), project.document, project.place
    return lambda: keep(uid, prepare(image), reason, document=document, place=place)


def _are_kept(uid: str) -> bool:
    return keeps_versions(open_settings(), uid)


class SnapshotKeeper(QObject):
    """Takes the state in the windows' thread, which is quick, and writes it in another one."""

    failed = Signal(object)  # NkmapError: one could not be kept

    def __init__(self, project: OpenProject, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        project.keeps_original = _are_kept
        self._worker: Worker | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    @cached_property
    def _uid(self) -> str:
        return self._project.store.read(project_row).uid

    def note_edit(self) -> None:
        """Keep a snapshot soon where the last one is five minutes old, else when it will be."""
        if not self._timer.isActive():
            self._timer.start(REST if is_due(self._uid, place=self._project.place) else _INTERVAL)

    def keep(self, reason: str) -> None:
        """Keep the present state, for one of `snapshots.REASONS`, before what comes now."""
        if not self.is_wanted or self._project.store.is_under_way:
            return
        try:
            write = _taken(self._project, self._uid, reason)
        except NkmapError as error:
            self.failed.emit(error)
        else:
            self._begin(write)

    @property
    def is_wanted(self) -> bool:
        """Whether earlier versions of the project are to be kept, here or beside its file."""
        return _are_kept(self._uid)

    def known(self) -> list[Snapshot]:
        """Return all snapshots, newest first and unchecked; what is being written comes first."""
        self.finish()
        return snapshots(self._uid, self._project.place)

    def finish(self) -> None:
        """Wait for what is being written."""
        if self._worker is not None:
            self._worker.submit(lambda: None).result()

    def listed(self) -> list[Snapshot]:
        """Return the snapshots that can be gone back to, newest first."""
        return whole(self.known())

    def purge(self) -> None:
        """Remove every snapshot of the project for good, here and beside its file. Raises StorageFailed."""
        self.finish()
        for place in (None, self._project.folder_beside):
            purge(self._uid, place)

    def close(self) -> None:
        """Let what is being written come to its end, and keep no more."""
        self._timer.stop()
        if self._worker is not None:
            self._worker.shutdown(wait=True)

    def _on_timeout(self) -> None:
        if self._project.store.is_under_way:
            self._timer.start(REST)
            return
        self.keep(AUTOMATIC)

    def _begin(self, write: Callable[[], Snapshot]) -> None:
        if self._worker is None:
            self._worker = Worker("snapshots")
        self._worker.ask(write, self._tell)

    def _tell(self, done: Future[Snapshot]) -> None:
        if (error := done.exception()) is not None:
            self.failed.emit(error)
