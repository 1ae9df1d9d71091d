"""Makes the program known to this user's Linux desktop (menu, icon, kind of file), or takes that away."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from nkmap.errors import NkmapError
from nkmap.resources import resource

# Where each shipped file goes, below the folder for the user's data.
PLACES = {
    ("linux", "nkmap.desktop"): "applications/nkmap.desktop",
    ("linux", "nkmap.xml"): "mime/packages/nkmap.xml",
    ("icons", "nkmap.svg"): "icons/hicolor/scalable/apps/nkmap.svg",
}
# They collect what is in those folders; a desktop without them looks by itself.
UPDATES = {"update-desktop-database": "applications", "update-mime-database": "mime"}
_RESERVED = " \t\n\"'\\><~|&;$*?#()`"  # characters for which an argument in a desktop entry is quoted


def install() -> list[Path]:
    """Put the files where a desktop looks for them and return where they are. Raises NkmapError."""
    _check_system()
    written = []
    for parts, place in PLACES.items():
        text = resource(*parts).read_text(encoding="utf-8")
        target = data_home() / place
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text.replace("Exec=nkmap ", f"Exec={command()} "), encoding="utf-8")
        except OSError as error:
            raise NkmapError(
                "{0} cannot be written: {1}. Make its folder writable, or set XDG_DATA_HOME to another one.",
                target,
                error.strerror,
            ) from error
        written.append(target)
    _update()
    return written


def remove() -> list[Path]:
    """Take the files away again and return those that were there."""
    _check_system()
    found = [target for place in PLACES.values() if (target := data_home() / place).exists()]
    for target in found:
        target.unlink()
    _update()
    return found


def data_home() -> Path:
    """Return the folder for a user's data by the XDG conventions; one that is not absolute does not count."""
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def command() -> str:
    """Return how a desktop starts this very installation, quoted as a desktop entry wants it."""
    beside = Path(sys.executable).with_name("nkmap")
    parts = [str(beside)] if beside.exists() else [sys.executable, "-m", "nkmap"]
    return " ".join(_quoted(part) for part in parts)


def _quoted(part: str) -> str:
    doubled = part.replace("%", "%%")
    if not any(sign in _RESERVED for sign in doubled):
        return doubled
    for sign in '\\"`$':
        doubled = doubled.replace(sign, "\\" + sign)
    return '"' + doubled.replace("\\", "\\\\") + '"'  # a backslash is also one of the file itself


def _check_system() -> None:
    if not sys.platform.startswith("linux"):
        raise NkmapError("Only Linux desktops use these files. Open projects with File › Open instead.")


def _update() -> None:
    for program, folder in UPDATES.items():
        path = shutil.which(program)
        if path is not None and (data_home() / folder).is_dir():
            subprocess.run([path, str(data_home() / folder)], check=False, capture_output=True)
