"""What was left behind in the private folder: drafts, interrupted projects, and what to clear away."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nkmap.db.locks import try_lock
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
    stakeholders: int
    changed: datetime
    unpublished: bool  # it holds edits that are not in the document
    problem: Sentence | None
    uid: str = ""  # of the project, by which its copies are known


def waiting() -> list[Waiting]:
    """Return what was left behind, newest first. Never raises.

    What cannot hold anybody's work is cleared away: copies made for reading only, and those never finished.
    """
    found = []
    try:
        left_behind = folders()
    except OSError:
        return []
    for folder in left_behind:
        try:
            found.append(_look_at(folder))
        except (NkmapError, OSError):
            found.append(_unreadable(folder, UNREADABLE))
    return sorted((item for item in found if item), key=lambda item: item.changed, reverse=True)


def discard(folder: Path) -> None:
    """Remove a waiting working copy for good; one in use stays. Raises StorageFailed."""
    lock = try_lock(folder / "lock")
    if lock is not None:
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)


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
    changed = _changed(copy.folder)
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
