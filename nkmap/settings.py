"""What the program remembers on this computer: looks, places, recent files. Never a project's rows."""

import json
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

from nkmap.paths import is_there
from nkmap.private_folder import make_private, private_folder

THEMES = ("system", "light", "dark")
MOST_RECENT = 12


def open_settings() -> QSettings:
    """Return the settings file of the private folder; what cannot be read there counts as not set."""
    folder = private_folder()
    with suppress(OSError):  # then nothing is remembered, and the program works all the same
        make_private(folder)
    return QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)


def theme_name(settings: QSettings) -> str:
    """Return "system", "light" or "dark"."""
    name = str(settings.value("theme", "system"))
    return name if name in THEMES else "system"


def letters_on(settings: QSettings) -> bool:
    """Return whether single letters mean something on the canvas; some people's hands or tools type them."""
    return str(settings.value("letters", "true")).lower() != "false"


def recent_files(settings: QSettings) -> list[Path]:
    """Return the files opened last, newest first; those that are gone are left out."""
    return [path for path in _stored_recent(settings) if is_there(path)]


def remember_file(settings: QSettings, path: Path) -> None:
    """Put a file at the head of the recent ones."""
    others = [known for known in _stored_recent(settings) if known != path]
    settings.setValue("recent", json.dumps([str(known) for known in [path, *others][:MOST_RECENT]]))


def forget_files(settings: QSettings) -> None:
    """Empty the list of recent files."""
    settings.remove("recent")


def _stored_recent(settings: QSettings) -> list[Path]:
    try:
        stored = json.loads(str(settings.value("recent", "[]")))
    except ValueError:
        return []
    return [Path(entry) for entry in stored if isinstance(entry, str)] if isinstance(stored, list) else []
