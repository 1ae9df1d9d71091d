"""From the image of a working copy to the file the user sees: compact, sealed, checked, swapped in.

Everything here may run in a worker thread.
"""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from nkmap.db import own_files
from nkmap.db.files import ONLY_THIS_USER, digest, disk_errors, refuse_special, swap, written_beside
from nkmap.db.history import PRIVATE_TABLES
from nkmap.db.images import in_memory, row_counts, sound
from nkmap.db.seal import Seal, add_placeholder, check_seal, put_seal, stored_seal
from nkmap.db.tables import TABLES
from nkmap.errors import AlreadyThere, ChangedElsewhere, Sentence, StorageFailed, quoted

GUARDED = 2.0  # s; looking and replacing take some milliseconds

KEPT_HERE = Sentence("Your work is kept in its working copy; free some space or save it in another place.")


def prepare(image: bytes) -> bytes:
    """Return the bytes of the file to publish: without undo log and deleted content, sealed and read back.

    Raises StorageFailed when the result does not pass its check.
    """
    try:
        with closing(in_memory(image)) as connection:
            counts = row_counts(connection, list(TABLES))
            for table in PRIVATE_TABLES:
                connection.execute(f"DROP TABLE IF EXISTS {table}")
            placeholder = add_placeholder(connection)
            connection.execute("VACUUM")
            data = put_seal(connection.serialize(), placeholder)
        _read_back(data, counts)
    except (sqlite3.Error, ValueError, MemoryError) as error:
        raise StorageFailed(
            "The project could not be made ready for saving ({0}). The file was left as it was; your "
            "work is kept in its working copy.",
            str(error) or type(error).__name__,
        ) from error
    return data


def replace_file(target: Path, data: bytes, expected: str | None, way_on: Sentence = KEPT_HERE) -> str:
    """Make `data` the content of the file at one stroke, and return their SHA-256.

    `expected` is the SHA-256 of the file last seen there, None when there must be no file yet.
    Raises ChangedElsewhere when something else is there, StorageFailed when the place refuses; the file is
    then as before.
    """
    with (
        disk_errors(Sentence("{0} could not be written", quoted(target)), way_on),
        written_beside(target, data, _part(target)) as part,
        alone(target),
    ):
        _refuse_foreign(target, expected)
        swap(part, target)
    sha256 = digest(data)
    own_files.remember(sha256)
    return sha256


def write_new(target: Path, data: bytes, *, overwrite: bool, way_on: Sentence = KEPT_HERE) -> str:
    """Make `data` a file that is not there yet, or that may be replaced; return their SHA-256.

    Only an ordinary file is ever replaced, never a device, a pipe or a folder.
    Raises AlreadyThere, ChangedElsewhere, StorageFailed.
    """
    refuse_special(target)
    with disk_errors(Sentence("{0} cannot be reached", quoted(target)), Sentence("Save in another place.")):
        expected = digest_of_file(target)
    if expected is not None and not overwrite:
        raise AlreadyThere("{0} is there already and was left as it is. Choose another name.", quoted(target))
    return replace_file(target, data, expected, way_on)


def digest_of_file(path: Path) -> str | None:
    """Return the SHA-256 of the file, None when there is none. Raises OSError."""
    try:
        return digest(path.read_bytes())
    except FileNotFoundError:
        return None


def remove_leftovers(target: Path) -> None:
    """Remove the temporary files that a killed publishing of this document left beside it."""
    with suppress(OSError):
        for part in list(target.parent.glob(_part_name(target, "*"))):
            part.unlink(missing_ok=True)


def _read_back(data: bytes, counts: dict[str, int]) -> None:
    with closing(in_memory(data)) as connection:
        if not sound(connection) or row_counts(connection, list(TABLES)) != counts:
            raise ValueError("the copy does not equal the original")
        if check_seal(data, stored_seal(connection)) is not Seal.INTACT:
            raise ValueError("the seal does not fit")


def _refuse_foreign(target: Path, expected: str | None) -> None:
    found = digest_of_file(target)
    if found == expected:
        return
    if found is None:
        raise ChangedElsewhere(
            "{0} is no longer in its folder. Your work is kept in its working copy; save it under this "
            "or another name.",
            quoted(target),
        )
    raise ChangedElsewhere(
        "{0} was changed by someone else since it was opened here, and was left as it is. Your "
        "work is kept in its working copy; save it under another name.",
        quoted(target),
    )


@contextmanager
def alone(target: Path) -> Iterator[None]:
    """Let no other computer look at the file and replace it in the same moment; locks do not reach that far.

    What a program left that was killed in this moment counts no more after `GUARDED` seconds. Raises OSError.
    """
    guard, give_up = target.with_name(_part_name(target, "swap")), time.monotonic() + GUARDED
    while True:
        try:
            os.close(os.open(guard, os.O_CREAT | os.O_EXCL | os.O_WRONLY, ONLY_THIS_USER))
            break
        except FileExistsError:
            if time.monotonic() > give_up:
                guard.unlink(missing_ok=True)
            time.sleep(0.01)
    try:
        yield
    finally:
        with suppress(OSError):
            guard.unlink(missing_ok=True)


def _part(target: Path) -> Path:
    return target.with_name(_part_name(target, token_hex(4)))


def _part_name(target: Path, token: str) -> str:
    # Of fixed length, because the name of the document may be as long as the file system allows.
    return f".nkmap-{digest(target.name.encode(errors='surrogateescape'))[:12]}-{token}.part"
