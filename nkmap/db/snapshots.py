"""Earlier states of a project, where its copies live: made now and then, and before what is hard to undo.

That place is the private folder or the folder beside its file (`places`). A snapshot is a whole project file.
Its name counts, so that the newest is the newest whatever the clock says. Beside those of a project stands an
empty file for each document they were made of, named by a digest.
"""

import re
import shutil
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple, TypeVar

from sqlalchemy.orm import Session

from nkmap.db import own_files, places
from nkmap.db.copying import copied_in_memory
from nkmap.db.files import digest, write_whole
from nkmap.db.left_beside import bytes_of
from nkmap.db.locks import path_digest
from nkmap.db.opening import HEADER, Examined, examine
from nkmap.db.version import stored_version, version_text
from nkmap.errors import Damaged, NkmapError
from nkmap.private_folder import private_folder

AUTOMATIC = "automatic"
MIGRATION = "migration"  # the file itself, as it was before its format changed
REASONS = (AUTOMATIC, "import", "merge", "delete", "restore", "redaction", MIGRATION)

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
    project_uid: str,
    data: bytes,
    reason: str,
    now: datetime | None = None,
    document: Path | None = None,
    place: Path | None = None,
) -> Snapshot:
    """Write the bytes of a project file as the newest snapshot of a project, and thin out the older ones.

    By its `document` it is found again should that be damaged; `place` is usually where that keeps copies.
    Raises StorageFailed; nothing is lost then.
    """
    made = (now or datetime.now(UTC)).replace(microsecond=0)
    place = place or places.place_of(document)
    folder, known = _folder(project_uid, place), snapshots(project_uid, place)
    number = known[0].number + 1 if known else 1
    path = folder / f"{number:08}-{made:{_TIME}}-{reason}.nkmap"
    with places.writing_in(place):
        _make(folder)
        write_whole(path, data)
        if places.is_beside(place) and reason != MIGRATION:  # that one may be a stranger's
            own_files.remember(digest(data))
        if document is not None:
            (folder / path_digest(document)).touch()
        newest = Snapshot(number, made, reason, path, len(data))
        for old in thinned_out([newest, *known]):
            old.path.unlink(missing_ok=True)
    return newest


def snapshots(project_uid: str, place: Path | None = None) -> list[Snapshot]:
    """Return the snapshots of a project, newest first; what is no snapshot is passed over. Never raises."""
    return _listed(_folder(project_uid, place))


def of_document(document: Path) -> list[Snapshot]:
    """Return the snapshots that were made while a file was open, newest first. Never raises."""
    marks = private_folder(places.VERSIONS).glob(f"*/{path_digest(document)}")
    folders = [mark.parent for mark in marks] + _projects(places.beside(document))
    found = [one for folder in folders for one in _listed(folder)]
    return sorted(found, key=lambda one: one.made, reverse=True)


def read_from(snapshot: Snapshot, query: Callable[[Session], R]) -> R:
    """Return `query(session)` of a whole snapshot: plain values. Raises CannotOpen."""
    examined = _examined(snapshot)
    with (
        closing(examined.source),
        copied_in_memory(examined.source) as (connection, _report),
        Session(connection) as session,
    ):
        return query(session)


def whole(known: Iterable[Snapshot]) -> list[Snapshot]:
    """Return those that pass their check: only these may be offered."""
    return [one for one in known if _is_whole(one)]


def file_format(snapshot: Snapshot) -> str:
    """Return the file format of a snapshot as people write it; empty where it cannot be read."""
    with suppress(OSError), snapshot.path.open("rb") as file:
        return version_text(stored_version(file.read(HEADER)))
    return ""


def is_due(project_uid: str, now: datetime | None = None, place: Path | None = None) -> bool:
    """Return whether the newest snapshot is so old that an edit asks for another one.

    One from the future, by a clock that was set back since, counts as old.
    """
    known = snapshots(project_uid, place)
    if not known:
        return True
    age = (now or datetime.now(UTC)) - known[0].made
    return not timedelta(0) <= age < APART


def purge(project_uid: str, place: Path | None = None) -> None:
    """Remove every snapshot of a project for good. Raises StorageFailed."""
    folder = _folder(project_uid, place)
    if folder.exists():
        with places.writing_in(folder.parent.parent):
            shutil.rmtree(folder)


def move(project_uid: str, origin: Path, target: Path) -> None:
    """Move every snapshot of a project to another place. Raises StorageFailed; none is lost then."""
    old, new = _folder(project_uid, origin), _folder(project_uid, target)
    known = snapshots(project_uid, target)
    later = known[0].number if known else 0
    with places.writing_in(target):
        for one in reversed(_listed(old)):
            _make(new)
            later = max(later + 1, one.number)
            data = one.path.read_bytes()
            write_whole(new / f"{later:08}{one.path.name[8:]}", data)
            own_files.remember(digest(data))
            one.path.unlink()
        if old.exists():
            for mark in old.iterdir():
                if _MARK.fullmatch(mark.name):
                    (new / mark.name).touch()
            shutil.rmtree(old)


def was_in_a_file(project_uid: str) -> bool:
    """Return whether a snapshot was ever made of the project while it was a file. Never raises."""
    return any(_MARK.fullmatch(path.name) for path in _folder(project_uid).glob("*"))


def thinned_out(newest_first: list[Snapshot]) -> list[Snapshot]:
    """Return those that need not be kept any longer.

    The newest ten stay; of older ones one an hour of the last day that was worked on, and one a day of its
    last fourteen. Ages count from the newest snapshot, not from a clock that may have been set. The file as
    it was before its format changed stays: there is one for each format, and no other way back to it.
    """
    newest_first = [one for one in newest_first if one.reason != MIGRATION]
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


def _folder(project_uid: str, place: Path | None = None) -> Path:
    # A uid may come from a stranger's file, and is no name for a folder.
    name = digest(project_uid.encode(errors="surrogateescape"))[:32]
    return (place or private_folder()) / places.VERSIONS / name


def _make(folder: Path) -> None:
    places.make_place(folder.parent.parent)
    folder.parent.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def _projects(place: Path) -> list[Path]:
    """Return the folders of all projects in the folder beside a file; links are passed over."""
    folder = place / places.VERSIONS
    try:
        found = sorted(folder.iterdir()) if places.is_plain_folder(folder) else []
    except OSError:
        return []
    return [folder for folder in found if places.is_plain(folder)]


def _listed(folder: Path) -> list[Snapshot]:
    if private_folder() not in folder.parents and not places.is_plain(folder):
        return []
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


def _is_whole(snapshot: Snapshot) -> bool:
    try:
        _examined(snapshot).source.close()
    except NkmapError:
        return False
    return True


def _examined(snapshot: Snapshot) -> Examined:
    """Return a whole snapshot, to be read and closed. Raises CannotOpen."""
    examined = examine(bytes_of(snapshot.path), snapshot.path)
    if examined.notes and snapshot.reason != MIGRATION:  # that one is as it was, with its seal or without
        examined.source.close()
        raise Damaged(examined.notes[0])
    return examined
