"""Whole files or none: written beside their place, flushed, compared, then swapped in."""

import hashlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from nkmap.errors import AlreadyThere, Sentence, StorageFailed, quoted
from nkmap.paths import is_there

# Windows refuses a swap while a virus scanner or a cloud client holds the file; it lets go soon.
BUSY_ON_WINDOWS = (5, 32, 33)
PATIENCE_SECONDS = 2.5

ONLY_THIS_USER = 0o600  # names in a project can endanger people
EVERYBODY = 0o666  # what is made to be passed on

Search = Callable[[bytes, Path], None]  # raises where these bytes may not become that file


def unsearched(_data: bytes, _path: Path) -> None:
    """Let any bytes become a file: nothing is hidden from whom it is for."""


def digest(data: bytes) -> str:
    """Return the SHA-256 of `data` as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


@contextmanager
def disk_errors(sentence: Sentence, way_on: Sentence) -> Iterator[None]:
    """Turn a refusal of the disk into StorageFailed: what failed, why, and what to do."""
    try:
        yield
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise StorageFailed("{0} ({1}). {2}", sentence, why, way_on) from error


def refuse_special(target: Path) -> None:
    """Raise AlreadyThere where something other than an ordinary file would be replaced."""
    if is_there(target) and not target.is_file():
        raise AlreadyThere(
            "{0} is not an ordinary file, so it was left alone. Choose another name.", quoted(target)
        )


def write_whole(target: Path, data: bytes, *, mode: int = ONLY_THIS_USER) -> None:
    """Make `data` the content of a file so that a crash leaves the old one or the new one. Raises OSError."""
    part = target.with_name(f".nkmap-{token_hex(8)}.part")
    with written_beside(target, data, part, mode) as written:
        swap(written, target)


@contextmanager
def written_beside(target: Path, data: bytes, part: Path, mode: int = ONLY_THIS_USER) -> Iterator[Path]:
    """Write `data` to the file `part`, to be swapped for `target`; whatever happens, `part` is gone after.

    A new file gets the access rights `mode`, less what the system takes away; a replaced one keeps its own.
    The data are flushed to the disk, read again and compared. Raises OSError.
    """
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if part.read_bytes() != data:
            raise OSError(0, "what was written reads differently")
        with suppress(FileNotFoundError):
            part.chmod(target.stat().st_mode & 0o777)
        yield part
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def swap(part: Path, target: Path) -> None:
    """Put `part` in the place of `target` at one stroke, and make that last. Raises OSError."""
    give_up = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            part.replace(target)
            break
        except OSError as error:
            if getattr(error, "winerror", None) not in BUSY_ON_WINDOWS or time.monotonic() > give_up:
                raise
            time.sleep(0.1)
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """Make a swap outlast a power cut; not every file system can, and Windows does it by itself."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
