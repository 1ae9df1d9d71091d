"""What this computer keeps of a project besides its file, and how all of it goes."""

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings

from nkmap import crash_log
from nkmap.data_in import remembering
from nkmap.db import own_files, places, snapshots
from nkmap.db.locks import DocumentLock
from nkmap.db.waiting import Waiting, discard, waiting
from nkmap.settings import forget_file, forget_project


class Traces(NamedTuple):
    """What is kept of a project that is closed, or besides the window that has it open."""

    versions: int
    left_behind: list[Waiting]  # drafts and interrupted work


def traces(project_uid: str, beside: Path | None = None) -> Traces:
    """Return what is kept of a project on this computer, and in the folder beside its file. Never raises."""
    versions = len(snapshots.snapshots(project_uid))
    left_behind = [one for one in waiting() if one.uid == project_uid]
    if beside is not None:
        versions += len(snapshots.snapshots(project_uid, beside))
        file = places.document_of(beside)
        left_behind += [one for one in waiting([file]) if one.beside == file]
    return Traces(versions, left_behind)


def discard_draft(work: Waiting) -> None:
    """Remove work that waits, for good; with its last draft go the versions of what never was a file.

    Raises StorageFailed.
    """
    discard(work.folder)
    if work.beside is not None:
        return
    if work.uid and not traces(work.uid).left_behind and not snapshots.was_in_a_file(work.uid):
        snapshots.purge(work.uid)


def remove(project_uid: str, document: Path | None, settings: QSettings, beside: Path | None = None) -> None:
    """Remove for good all that is kept of a project that is closed; its file stays. Raises StorageFailed.

    What is not kept by project goes for all of them: how columns were understood at imports, lines about
    errors, and which files and copies this program wrote itself, which are only known by digests and by
    random names. An empty folder beside the file stays: it is the choice by which nothing is put on the next
    computer either.
    """
    for one in traces(project_uid).left_behind:
        discard(one.folder)
    snapshots.purge(project_uid)
    remembering.forget()
    for forget in (own_files.forget, crash_log.forget):
        with suppress(OSError):
            forget()
    places.forget_all()
    if beside is not None:
        places.clear(beside)
    if document is not None:
        DocumentLock(document).forget()
        forget_file(settings, document)
    forget_project(settings, project_uid)
    settings.sync()
