"""What was left behind, here or beside files: drafts, interrupted projects, and what to clear away."""

import os
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nkmap.db import places
from nkmap.db.adopting import is_trusted
from nkmap.db.locks import is_held
from nkmap.db.older_work import bring_up_to_date
from nkmap.db.store import Store
from nkmap.db.tables import Map, Project, Stakeholder
from nkmap.db.working_copies import UNREADABLE, WorkingCopy, folders, marker, trying
from nkmap.errors import NkmapError, Sentence

BROKE_A_START = Sentence(
    "The program ended while it opened this work. It is kept, and not opened again by itself."
)


class Waiting(NamedTuple):
    """A working copy that no living program holds."""

    folder: Path
    document: Path | None
    kind: str  # "draft", "interrupted" or "unreadable"
    title: str  # the project's title, else its first question, else ""
    stakeholders: int | None  # None: another computer left it beside its file, and it was not looked into
    changed: datetime
    unpublished: bool  # it holds edits that are not in the document
    problem: Sentence | None
    uid: str = ""  # of the project, by which its copies are known

    @property
    def beside(self) -> Path | None:
        """The file that it lies beside; None on this computer."""
        place = self.folder.parent.parent
        return places.document_of(place) if places.is_beside(place) else None


def waiting(documents: Iterable[Path] = ()) -> list[Waiting]:
    """Return what was left behind on this computer and beside these files, newest first. Never raises.

    What cannot hold anybody's work is cleared away: copies made for reading only, and those never finished.
    """
    found = []
    try:
        left_behind = [*folders(), *(one for path in documents for one in folders(places.beside(path)))]
    except OSError:
        return []
    for folder in left_behind:
        try:
            found.append(_look_at(folder))
        except (NkmapError, OSError):
            found.append(_unreadable(folder, UNREADABLE))
    return sorted((item for item in found if item), key=lambda item: item.changed, reverse=True)


def beside_file(document: Path) -> list[Waiting]:
    """Return what can be gone on with of what was left beside a file, newest first. Never raises."""
    if not places.is_plain_folder(places.beside(document)):
        return []
    left = [work for work in waiting([document]) if work.beside == document]
    return [work for work in left if work.unpublished and not work.problem]


def discard(folder: Path) -> None:
    """Remove a waiting working copy for good; one in use stays. Raises StorageFailed."""
    if not is_held(folder / "lock"):
        shutil.rmtree(folder, ignore_errors=True)
        places.forget(folder)


def set_aside(folder: Path) -> None:
    """Let interrupted work wait as a draft, and its file open as it was published.

    Raises Damaged, StorageFailed.
    """
    copy = WorkingCopy.take(folder)
    if copy is not None:
        try:
            copy.note_draft()
        finally:
            copy.release()


def _look_at(folder: Path) -> Waiting | None:
    if _never_begun(folder):
        discard(folder)
        return None
    copy = WorkingCopy.take(folder)
    if copy is None:
        return None
    if copy.origin.throwaway or not copy.origin.ready:
        copy.discard()
        return None
    try:
        if marker(folder).exists():
            return _unreadable(folder, BROKE_A_START)
        with trying(folder):
            return _describe(copy)
    finally:
        copy.release()


def _never_begun(folder: Path) -> bool:
    """Return whether the program ended in the very moment of making the folder."""
    return {path.name for path in folder.iterdir()} <= {"lock"}


def _describe(copy: WorkingCopy) -> Waiting:
    if not copy.database.exists():
        return _unreadable(copy.folder, UNREADABLE)
    if not is_trusted(copy):
        return _strange(copy)
    changed = _changed(copy.folder)
    bring_up_to_date(copy.database)
    store = Store(copy.database, for_reading=True)
    try:
        uid, title, stakeholders = store.read(_summary)
        edits = store.edits()
    finally:
        store.close()
        # Looking must not make a draft the newest one.
        os.utime(copy.database, (changed.timestamp(), changed.timestamp()))
    document = copy.origin.document
    return Waiting(
        folder=copy.folder,
        document=Path(document) if document else None,
        kind="interrupted" if document else "draft",
        title=title,
        stakeholders=stakeholders,
        changed=changed,
        unpublished=edits != copy.origin.published_edits,
        problem=None,
        uid=uid,
    )


def _strange(copy: WorkingCopy) -> Waiting:
    """Return what is known of work that is not opened before somebody asks for it."""
    file = places.document_of(copy.place)
    document = file if copy.origin.document else None
    kind = "interrupted" if document else "draft"
    return Waiting(
        copy.folder, document, kind, file.stem, None, _changed(copy.folder), unpublished=True, problem=None
    )


def _summary(session: Session) -> tuple[str, str, int]:
    project = session.execute(select(Project.uid, Project.title).limit(1)).first()
    uid, title = project if project else ("", "")
    question = session.scalar(select(Map.question).order_by(Map.position, Map.id).limit(1))
    stakeholders = session.scalar(select(func.count()).select_from(Stakeholder)) or 0
    return uid, title or question or "", stakeholders


def _unreadable(folder: Path, problem: Sentence) -> Waiting:
    return Waiting(folder, None, "unreadable", "", 0, _changed(folder), unpublished=True, problem=problem)


def _changed(folder: Path) -> datetime:
    """Return when the rows were last written, in this computer's time zone."""
    times = [path.stat().st_mtime for path in folder.glob("project.db*")] if folder.is_dir() else []
    return datetime.fromtimestamp(max(times, default=0.0), UTC).astimezone()
