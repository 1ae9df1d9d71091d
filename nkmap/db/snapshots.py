"""Earlier states of a project, kept in the private folder: made now and then and before what is hard to undo.

A snapshot is a whole project file. Its name counts, so that the newest is the newest whatever the clock says.
Beside those of a project stands an empty file for each document they were made of, named by a digest.
"""

import re
import shutil
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple, TypeVar

from sqlalchemy.orm import Session

from nkmap.db.copying import copied_in_memory
from nkmap.db.files import digest, disk_errors, write_whole
from nkmap.db.locks import CANNOT_WRITE, MAKE_ROOM, path_digest
from nkmap.db.opening import examine, read_file
from nkmap.errors import Damaged, NkmapError
from nkmap.private_folder import make_private, private_folder

AUTOMATIC = "automatic"
REASONS = (AUTOMATIC, "import", "merge", "delete", "restore", "redaction", "migration")

APART = timedelta(minutes=5)  # between automatic ones while somebody edits
NEWEST = 10  # that are kept, whatever their time
KEPT_DAYS = 14
MOST_BYTES = 200_000_000  # of one project; the newest stays in any case

_NAME = re.compile(r"(\d{8})-(\d{8}T\d{6})-([a-z]+)\.nkmap")
_MARK = re.compile(r"[0-9a-f]{64}")  # a document's digest
_TIME = "%Y%m%dT%H%M%S"

R = TypeVar("R")


class Snapshot(NamedTuple):
    """A state that can be gone back to; `made` is in UTC, `reason` one of REASONS."""

    number: int  # counts up over all snapshots of a project
    made: datetime
    reason: str
    path: Path
    size: int  # bytes


def keep(
    project_uid: str, data: bytes, reason: str, now: datetime | None = None, document: Path | None = None
) -> Snapshot:
    """Write the bytes of a project file as the newest snapshot of a project, and thin out the older ones.

    By its `document` it is found again should that be damaged. Raises StorageFailed; nothing is lost then.
    """
    made = (now or datetime.now(UTC)).replace(microsecond=0)
    folder, known = _folder(project_uid), snapshots(project_uid)
    number = known[0].number + 1 if known else 1
    path = folder / f"{number:08}-{made:{_TIME}}-{reason}.nkmap"
    with disk_errors(CANNOT_WRITE, MAKE_ROOM):
        make_private(folder)
        write_whole(path, data)
        if document is not None:
            (folder / path_digest(document)).touch()
        newest = Snapshot(number, made, reason, path, len(data))
        for old in thinned_out([newest, *known]):
            old.path.unlink(missing_ok=True)
    return newest


def snapshots(project_uid: str) -> list[Snapshot]:
    """Return the snapshots of a project, newest first; what is no snapshot is passed over. Never raises."""
    return _listed(_folder(project_uid))


def of_document(document: Path) -> list[Snapshot]:
    """Return the snapshots that were made while a file was open, newest first. Never raises."""
    marks = private_folder("snapshots").glob(f"*/{path_digest(document)}")
    found = [one for mark in marks for one in _listed(mark.parent)]
    return sorted(found, key=lambda one: one.made, reverse=True)


def read_from(snapshot: Snapshot, query: Callable[[Session], R]) -> R:
    """Return `query(session)` of a whole snapshot: plain values. Raises CannotOpen."""
    examined = examine(read_file(snapshot.path), snapshot.path)
    with closing(examined.source):
        if examined.notes:  # a broken seal is only noted
            raise Damaged(examined.notes[0])
        with copied_in_memory(examined.source) as (connection, _report), Session(connection) as session:
            return query(session)


def whole(known: Iterable[Snapshot]) -> list[Snapshot]:
    """Return those that pass their check: only these may be offered."""
    return [one for one in known if _is_whole(one.path)]


def is_due(project_uid: str, now: datetime | None = None) -> bool:
    """Return whether the newest snapshot is so old that an edit asks for another one.

    One from the future, by a clock that was set back since, counts as old.
    """
    known = snapshots(project_uid)
    if not known:
        return True
    age = (now or datetime.now(UTC)) - known[0].made
    return not timedelta(0) <= age < APART


def purge(project_uid: str) -> None:
    """Remove every snapshot of a project for good. Raises StorageFailed."""
    folder = _folder(project_uid)
    if folder.exists():
        with disk_errors(CANNOT_WRITE, MAKE_ROOM):
            shutil.rmtree(folder)


def was_in_a_file(project_uid: str) -> bool:
    """Return whether a snapshot was ever made of the project while it was a file. Never raises."""
    return any(_MARK.fullmatch(path.name) for path in _folder(project_uid).glob("*"))


def thinned_out(newest_first: list[Snapshot]) -> list[Snapshot]:
    """Return those that need not be kept any longer.

    The newest ten stay; of older ones one an hour of the last day that was worked on, and one a day of its
    last fourteen. Ages count from the newest snapshot, not from a clock that may have been set.
    """
    if not newest_first:
        return []
    latest = max(one.made for one in newest_first[:NEWEST])
    kept = list(newest_first[:NEWEST])
    kept += _one_each(newest_first[NEWEST:], latest, timedelta(days=1), lambda made: f"{made:%Y%m%d%H}")
    kept += _one_each(newest_first[NEWEST:], latest, timedelta(days=KEPT_DAYS), lambda made: f"{made:%Y%m%d}")
    kept = _within_size([one for one in newest_first if one in kept])
    return [one for one in newest_first if one not in kept]


def _one_each(
    older: list[Snapshot], latest: datetime, age: timedelta, stretch: Callable[[datetime], str]
) -> list[Snapshot]:
    """Return the newest snapshot of each stretch of time, of those that are not older than `age`."""
    found: dict[str, Snapshot] = {}
    for one in older:
        if latest - one.made <= age:
            found.setdefault(stretch(one.made), one)
    return list(found.values())


def _within_size(newest_first: list[Snapshot]) -> list[Snapshot]:
    total = 0
    kept: list[Snapshot] = []
    for one in newest_first:
        total += one.size
        if kept and total > MOST_BYTES:
            break
        kept.append(one)
    return kept


def _folder(project_uid: str) -> Path:
    # A uid may come from a stranger's file, and is no name for a folder.
    return private_folder("snapshots") / digest(project_uid.encode(errors="surrogateescape"))[:32]


def _listed(folder: Path) -> list[Snapshot]:
    try:
        found = [_snapshot(path) for path in folder.iterdir()]
    except OSError:
        return []
    return sorted((one for one in found if one), key=lambda one: one.number, reverse=True)


def _snapshot(path: Path) -> Snapshot | None:
    match = _NAME.fullmatch(path.name)
    if match is None or match[3] not in REASONS:
        return None
    made = datetime.strptime(match[2], _TIME).replace(tzinfo=UTC)
    return Snapshot(int(match[1]), made, match[3], path, path.stat().st_size)


def _is_whole(path: Path) -> bool:
    try:
        examined = examine(read_file(path), path)
    except NkmapError:
        return False
    examined.source.close()
    return not examined.notes  # a broken seal is only noted
