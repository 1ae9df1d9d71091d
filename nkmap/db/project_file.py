"""The ways to a project: open a file, begin a draft, go on with what was left behind, write a new file."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from sqlalchemy.orm import Session

from nkmap.db import own_files, places
from nkmap.db.adopting import adopt, is_trusted
from nkmap.db.files import digest, disk_errors, write_whole
from nkmap.db.left_beside import fill_from_copy
from nkmap.db.locks import CANNOT_WRITE, MAKE_ROOM, DocumentLock, claim
from nkmap.db.open_projects import OpenProject, Taken
from nkmap.db.opening import Filled, check_header, fill, read_file, what_a_change_does
from nkmap.db.publishing import remove_leftovers
from nkmap.db.store import Store
from nkmap.db.strangers import fill_confined
from nkmap.db.working_copies import Origin, WorkingCopy, interrupted
from nkmap.errors import AlreadyOpen, AlreadyThere, Damaged, NkmapError, Sentence, quoted
from nkmap.paths import is_there, resolved
from nkmap.private_folder import private_folder

__all__ = [
    "OpenProject",
    "Taken",
    "continue_draft",
    "new_project",
    "open_project",
    "read_project",
    "why_not_writable",
    "write_filled",
    "write_project",
]

# Creates a database at a path, and returns what is to be said of it.
FillDatabase = Callable[[Path], list[Sentence]]

READ_OR_COPY = Sentence("Open it for reading only, or open a copy.")


def open_project(
    path: Path, *, read_only: bool = False, as_copy: bool = False, anyway: bool = False
) -> OpenProject:
    """Open the project in a file; `as_copy` makes a draft of it. The file itself is only read.

    A working copy that was interrupted goes on, undo included, when the file is still what it last saw.
    `anyway`: to be written although another program works on it. Each of them looks, before it replaces the
    file, whether that is still what it saw last: whoever writes second is refused, and nothing is lost.
    Raises AlreadyOpen (only if none of these is set), CannotOpen and its kinds, StorageFailed.
    """
    path = resolved(path)
    if as_copy:
        return _fresh_copy(path, read_file(path), Origin(), None)
    why = Sentence("{0} is open for reading only.", quoted(path)) if read_only else why_not_writable(path)
    with ExitStack() as on_failure:
        lock = None if why else on_failure.enter_context(claim(path, READ_OR_COPY, anyway=anyway))
        project = _open(path, read_file(path), lock, why)
        if project.read_only_because is None:
            on_failure.pop_all()
        return project


def new_project(fill: FillDatabase | None = None) -> OpenProject:
    """Begin a draft without rows, to be filled inside an edit, or with a database that `fill` creates.

    Raises StorageFailed, otherwise as `fill`.
    """
    return _begin(Origin(), fill)


def continue_draft(folder: Path) -> OpenProject:
    """Go on with a waiting working copy, undo included; an interrupted one becomes a draft.

    One beside a file that may be a stranger's is read as files from elsewhere are; its undo begins anew.
    Raises AlreadyOpen, Damaged, StorageFailed.
    """
    copy = WorkingCopy.take(folder)
    if copy is None:
        raise AlreadyOpen("This draft is open in another window or program.")
    with ExitStack() as on_failure:
        on_failure.callback(copy.release)
        if not is_trusted(copy):
            draft = _read_as_draft(copy)
            copy.discard()
            return draft
        store = adopt(copy)
        if copy.origin.document:
            copy.note_draft()
        on_failure.pop_all()
    return OpenProject(copy, store, continued=True)


def write_project(path: Path, fill: Callable[[Session], object], *, force: bool = False) -> None:
    """Make a project, let `fill` put rows into it, and write it to a file; `force` replaces one.

    Raises AlreadyThere, AlreadyOpen, InvalidInput, StorageFailed.
    """
    with _written_to(path, None, force=force) as project, project.store.edit("") as edit:
        fill(edit.session)


def write_filled(path: Path, fill: FillDatabase, *, force: bool = False) -> list[Sentence]:
    """Write the project whose database `fill` creates to a file; return what is to be said of it.

    Raises as `write_project`, and as `fill`.
    """
    with _written_to(path, fill, force=force) as project:
        return project.notes


def _read_as_draft(strange: WorkingCopy) -> OpenProject:
    """Return a draft, in the same place, with the rows of a working copy that may be anybody's."""
    copy = WorkingCopy.create(Origin(published_edits=-1), strange.place)
    with ExitStack() as on_failure:
        on_failure.callback(copy.discard)
        file = places.document_of(strange.place)
        filled = fill_from_copy(copy.database, strange.database, file)
        store = copy.open_store()
        copy.note_ready()
        on_failure.pop_all()
    note = Sentence("This had not reached {0} when a program ended, maybe elsewhere.", quoted(file))
    return OpenProject(copy, store, notes=[note, *filled.notes])


@contextmanager
def _written_to(path: Path, fill: FillDatabase | None, *, force: bool) -> Iterator[OpenProject]:
    """Give a new project that is in the file at the end, if all went well, and nowhere else."""
    if is_there(path) and not force:
        raise AlreadyThere("{0} is there already and was left as it is. Choose another name.", quoted(path))
    project = _begin(Origin(throwaway=True), fill)
    try:
        yield project
        project.save_copy(path, overwrite=force)
    finally:
        project.discard()


@contextmanager
def read_project(path: Path) -> Iterator[OpenProject]:
    """Give a project for reading: no lock is taken and the file stays untouched. Raises as `open_project`."""
    project = open_project(path, read_only=True)
    try:
        yield project
    finally:
        project.discard()


def _begin(origin: Origin, fill: FillDatabase | None) -> OpenProject:
    copy = WorkingCopy.create(origin)
    with ExitStack() as on_failure:
        on_failure.callback(copy.discard)
        notes = fill(copy.database) if fill is not None else []
        store = Store(copy.database)
        copy.note_ready()
        on_failure.pop_all()
    return OpenProject(copy, store, notes=notes)


def _open(path: Path, data: bytes, lock: DocumentLock | None, why: Sentence | None) -> OpenProject:
    notes = _companion_notes(path)
    project, sha256 = None, digest(data)
    if lock is not None:
        if lock.is_held:  # else another program may be publishing now
            remove_leftovers(path)
        project = _continue(path, sha256, lock, notes)
    if project is None:
        origin = Origin(document=str(path), published=sha256)
        project = _fresh_copy(path, data, origin, why, lock)
        notes += what_a_change_does(data, path) if project.read_only_because is None else []
        project.notes[:0] = notes
    return project


def _continue(path: Path, sha256: str, lock: DocumentLock, notes: list[Sentence]) -> OpenProject | None:
    """Go on with the interrupted copy that saw the file as it is now; others are kept, and a note says so."""
    for copy in interrupted(path):
        origin = copy.origin
        try:
            if sha256 not in (origin.published, origin.publishing):
                raise Damaged(
                    "An earlier session ended before its last changes reached {0}, and the file was changed "
                    "since. Those changes are kept: see the drafts on the start page.",
                    quoted(path),
                )
            store = adopt(copy)
        except Damaged as reason:
            copy.release()
            if not places.is_beside(copy.place):  # whoever shows the project tells of those
                notes.append(reason.sentence)
            continue
        edits = origin.publishing_edits if sha256 == origin.publishing else origin.published_edits
        copy.note_published(path, sha256, edits)
        project = OpenProject(copy, store, lock, notes=notes, continued=True)
        if origin.twin or copy.place != places.place_of(path):
            _bring_to_its_place(project)
        return project
    return None


def _bring_to_its_place(project: OpenProject) -> None:
    """Move copies to where they were to live: the program may have ended while they were on the way."""
    try:
        project.let_copies_live(beside=places.is_beside(places.place_of(project.document)))
    except NkmapError as error:
        project.notes.append(error.sentence)


def _fresh_copy(
    path: Path, data: bytes, origin: Origin, why: Sentence | None, lock: DocumentLock | None = None
) -> OpenProject:
    check_header(data, path)  # most of what is no project needs no other process to be told
    place = places.place_of(path)
    is_writable = places.is_writable(place)
    copy = WorkingCopy.create(
        replace(origin, throwaway=why is not None), place if is_writable else private_folder()
    )
    with ExitStack() as on_failure:
        on_failure.callback(copy.discard)
        filled = _fill(copy, data, path)
        if not is_writable:
            filled.notes.append(
                Sentence(
                    "{0} cannot be written: while this is open, a copy of the project is on this computer.",
                    quoted(place),
                )
            )
        why = why or (filled.read_only_because if origin.document else None)
        store = copy.open_store()
        copy.note(replace(copy.origin, throwaway=why is not None, ready=True))
        on_failure.pop_all()
    return OpenProject(copy, store, None if why else lock, read_only_because=why, notes=filled.notes)


def _fill(copy: WorkingCopy, data: bytes, path: Path) -> Filled:
    """Fill a working copy from a file: here if this program wrote it, else in another process."""
    is_own = own_files.knows(copy.origin.published or digest(data))
    if not (is_own and copy.origin.throwaway):
        with disk_errors(CANNOT_WRITE, MAKE_ROOM):
            write_whole(copy.opened, data)
    if is_own:
        return fill(copy.database, data, path)
    return fill_confined(copy.database, copy.opened, path)


def why_not_writable(path: Path) -> Sentence | None:
    """Return a sentence when the file or its folder is protected."""
    if is_there(path) and not os.access(path, os.W_OK):
        return Sentence("{0} is protected against changes, so it is open for reading only.", quoted(path))
    if is_there(path) and not os.access(path.parent, os.W_OK):
        return Sentence("The folder of {0} cannot be written, so it is open for reading only.", quoted(path))
    return None


def _companion_notes(path: Path) -> list[Sentence]:
    """Return a note when another program left a part of the file's content beside it."""
    for suffix in ("-journal", "-wal"):
        companion = path.with_name(path.name + suffix)
        with suppress(OSError):
            if companion.stat().st_size:
                return [
                    Sentence("Another program left {0} beside the file. It was not read.", quoted(companion))
                ]
    return []
