"""Errors that carry a sentence for the person at the screen: what, where, what to do."""

from pathlib import Path


def quoted(path: Path) -> str:
    """Return a file's name as sentences show it: shortened where it is long, without the folders above it."""
    name = path.name.encode(errors="replace").decode()
    return f"“{name}”" if len(name) <= 60 else f"“{name[:40]}…{name[-12:]}”"


class NkmapError(Exception):
    """Something was refused. `str(error)` is one or two plain sentences that may be shown as they are."""


class InvalidInput(NkmapError):
    """A value cannot be recorded: too long, out of range, or against a rule of the data."""


class ReadOnly(NkmapError):
    """A change was asked of a project that is open for reading only."""


class StorageFailed(NkmapError):
    """The disk refused: full, gone, or not writable. Nothing that was acknowledged is lost."""


class CannotOpen(NkmapError):
    """A file cannot be opened as a project. Nothing was changed in it."""


class NotThere(CannotOpen):
    """No such file."""


class NotOurs(CannotOpen):
    """The file is not an nkmap project."""


class Damaged(CannotOpen):
    """The file is an nkmap project, but cannot be trusted any more."""


class TooNew(CannotOpen):
    """The file was written by a newer major version."""


class AlreadyOpen(NkmapError):
    """Another window or program works on the file."""


class AlreadyThere(NkmapError):
    """A file would have been replaced without having been asked for."""


class ChangedElsewhere(NkmapError):
    """The file on disk is not the one that was last read or written. It was left as it is."""
