"""Where copies of a project live: in the private folder of this computer, or in a folder beside its file.

The folder beside a file is the choice itself: where there is one, copies live in it, on every computer that
the file comes to. `work` in it holds working copies, `snapshots` earlier versions, as in the private folder.
"""

import os
import shutil
import stat
from contextlib import AbstractContextManager, suppress
from pathlib import Path

from nkmap.db import locks
from nkmap.db.files import disk_errors
from nkmap.errors import Sentence, StorageFailed, quoted
from nkmap.private_folder import make_private, private_folder

ENDING = ".copies"
WORK, VERSIONS = "work", "snapshots"
CANNOT_WRITE = Sentence("The folder of copies beside the file cannot be written")
PUT_BACK = Sentence("See that its disk or stick is there and has room, or save the project in another place.")
CHOOSE_HERE = Sentence("Let copies live on this computer, or save the project in another place.")


def beside(document: Path) -> Path:
    """Return the folder beside a file in which its copies may live; it need not be there."""
    return document.with_name(document.name + ENDING)


def document_of(place: Path) -> Path:
    """Return the file that a folder lies beside."""
    return place.with_name(place.name.removesuffix(ENDING))


def place_of(document: Path | None) -> Path:
    """Return where copies of a project belong; those of a draft are on this computer.

    What is made of an earlier version beside a file belongs there, too.
    """
    if document is not None and is_plain_folder(beside(document)):
        return beside(document)
    if document is not None and document.parent.parent.name == VERSIONS:
        place = document.parent.parent.parent
        return place if place.name.endswith(ENDING) and is_plain_folder(place) else private_folder()
    return private_folder()


def is_beside(place: Path) -> bool:
    """Return whether a place is a folder beside a file."""
    return place != private_folder()


def is_writable(place: Path) -> bool:
    """Return whether copies can be put into a place; the private folder is made where it is missing."""
    return not is_beside(place) or os.access(place, os.W_OK)


def writing_in(place: Path) -> AbstractContextManager[None]:
    """Turn a refusal of the disk into StorageFailed, which says where copies live and what to do."""
    if is_beside(place):
        return disk_errors(CANNOT_WRITE, PUT_BACK)
    return disk_errors(locks.CANNOT_WRITE, locks.MAKE_ROOM)


def make_place(place: Path) -> Path:
    """Make a place that only this user may read, and return it; never the folder that a file lies in.

    That may be a stick that was pulled out: a folder of its name would be on this computer. Raises OSError.
    """
    if is_beside(place):
        place.mkdir(mode=0o700, exist_ok=True)
        return place
    return make_private(place)


def choose_beside(document: Path) -> Path:
    """Make the folder beside a file, by which copies live there from now on. Raises StorageFailed."""
    folder = beside(document)
    with disk_errors(Sentence("{0} cannot be made", quoted(folder)), CHOOSE_HERE):
        make_place(folder)
    if not is_plain_folder(folder):
        raise StorageFailed("{0} leads to another place, so nothing was put there.", quoted(folder))
    return folder


def choose_here(document: Path) -> None:
    """Remove the folder beside a file with the copies in it: they live on this computer from now on.

    Raises StorageFailed where something else lies in it; it is then still the choice.
    """
    folder = beside(document)
    clear(folder)
    with disk_errors(
        Sentence("{0} cannot be removed", quoted(folder)),
        Sentence("Move away what else is in it: while it is there, copies live in it."),
    ):
        if folder.exists():
            folder.rmdir()


def clear(place: Path) -> None:
    """Remove the copies that are in a folder beside a file; the folder stays. Raises StorageFailed.

    What another window or program works in stays, too: it is all there is of what was done there.
    """
    work, versions = place / WORK, place / VERSIONS
    with disk_errors(Sentence("{0} cannot be removed", quoted(place)), CHOOSE_HERE):
        if is_plain_folder(versions):
            shutil.rmtree(versions)
        if is_plain_folder(work):
            for copy in work.iterdir():
                _remove_unused(copy)
            if not any(work.iterdir()):
                work.rmdir()


def _remove_unused(copy: Path) -> None:
    if not is_plain_folder(copy):
        copy.unlink()
    elif not (is_plain(copy) and locks.is_held(copy / "lock")):  # a lock that is a link is none of ours
        shutil.rmtree(copy)


def is_plain_folder(folder: Path) -> bool:
    """Return whether a folder is there, and no link: whoever gives a stick away may have put one on it."""
    with suppress(OSError):
        return stat.S_ISDIR(folder.lstat().st_mode)
    return False


def is_plain(folder: Path) -> bool:
    """Return whether a folder holds ordinary files only, so that nothing outside of it is opened."""
    try:
        return is_plain_folder(folder) and all(
            stat.S_ISREG(path.lstat().st_mode) for path in folder.iterdir()
        )
    except OSError:
        return False


def is_on_another_medium(document: Path) -> bool:
    """Return whether a file is on another disk, stick, container or share than what nkmap keeps here.

    That is all that systems tell reliably: not which of them can be pulled out, or is encrypted.
    """
    try:
        return document.parent.stat().st_dev != private_folder().stat().st_dev
    except OSError:
        return False


# Which working copies beside files this computer made itself, by their random names


def remember(folder: Path) -> None:
    """Note that a working copy was made here. Forgetting it costs its undo after a crash, nothing else."""
    with suppress(OSError):
        (make_private(_made_here()) / folder.name).touch()


def knows(folder: Path) -> bool:
    """Return whether a working copy was made on this computer."""
    return (_made_here() / folder.name).exists()


def forget(folder: Path) -> None:
    """Forget a working copy that is gone."""
    with suppress(OSError):
        (_made_here() / folder.name).unlink(missing_ok=True)


def forget_all() -> None:
    """Forget all working copies that were made here."""
    shutil.rmtree(_made_here(), ignore_errors=True)


def _made_here() -> Path:
    return private_folder("beside")
