"""Which files this program wrote itself on this computer, by digest: they need no process of their own.

Whoever forgets costs nothing but that process at the next opening, so nothing is flushed here.
"""

from contextlib import suppress
from pathlib import Path

from nkmap.private_folder import make_private, private_folder

MOST = 2000  # digests that are kept; the older half goes then
_LINE = 65  # bytes


def remember(sha256: str) -> None:
    """Note the digest of a file that was just written."""
    with suppress(OSError):
        make_private(_list().parent)
        with _list().open("a", encoding="ascii") as file:
            file.write(f"{sha256}\n")
        _shorten()


def knows(sha256: str) -> bool:
    """Return whether this program wrote a file with this digest."""
    return sha256 in _known()


def forget() -> None:
    """Forget all files. Raises OSError."""
    _list().unlink(missing_ok=True)


def _known() -> list[str]:
    try:
        return _list().read_text(encoding="ascii", errors="replace").split()
    except OSError:
        return []


def _shorten() -> None:
    if _list().stat().st_size > MOST * _LINE:
        newest = _known()[-MOST // 2 :]
        _list().write_text("".join(f"{sha256}\n" for sha256 in newest), encoding="ascii")


def _list() -> Path:
    return private_folder("own-files.txt")
