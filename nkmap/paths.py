"""Asking about files whose place may be gone, locked or nonsense, without an exception in the way."""

from pathlib import Path

from nkmap.errors import CannotOpen, quoted


def is_there(path: Path) -> bool:
    """Return whether something is there; what cannot even be asked about counts as not there."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def resolved(path: Path) -> Path:
    """Return the absolute path without links. Raises CannotOpen for links that lead in a circle."""
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise CannotOpen(
            "{0} cannot be reached: its name or its links lead nowhere. Choose another file.", quoted(path)
        ) from error
