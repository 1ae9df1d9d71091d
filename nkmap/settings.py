"""What the program remembers on this computer: choices, places, recent files. Never a project's rows."""

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings

from nkmap.paths import is_there
from nkmap.private_folder import make_private, private_folder
from nkmap.translation import ENGLISH, SYSTEM, shipped_languages

MOST_RECENT = 12
LONGEST_SHOWN = 40  # letters of the name that others see beside a file
_KEYS = "keys"
_RECENT = "recent"
_SHOWN_AS = "shown_as"
_VERSIONS = "keep_versions"
_ASKED_WHERE = "asked_where_copies_live"


class Setting(NamedTuple):
    """A choice: the name under which it is kept, and the values it may have, the usual one first."""

    name: str
    values: tuple[str, ...]


THEME = Setting("theme", ("system", "light", "dark", "high-contrast", "high-contrast-dark"))
TEXT_SIZE = Setting("text_size", ("100", "110", "125", "150"))  # percent of the system's
MOTION = Setting("reduced_motion", ("false", "true"))
WHEEL = Setting("wheel", ("pan", "zoom"))  # what the wheel does on the grid without Ctrl
LETTERS = Setting("letters", ("true", "false"))


def program_language() -> Setting:
    """Return the choice among the system's language, English, and the translations that ship."""
    others = [language for language in shipped_languages() if language != ENGLISH]
    return Setting("program_language", (SYSTEM, ENGLISH, *others))


def all_settings() -> list[Setting]:
    """Return every choice there is."""
    return [THEME, TEXT_SIZE, MOTION, program_language(), WHEEL, LETTERS]


def open_settings() -> QSettings:
    """Return the settings file of the private folder; what cannot be read there counts as not set.

    A damaged file is kept aside as “settings-damaged.ini”, and the usual settings hold.
    """
    _let_dialogs_write_nothing_down()
    file = private_folder("settings.ini")
    with suppress(OSError):  # then nothing is remembered, and the program works all the same
        make_private(file.parent)
        if file.exists() and not _is_whole(file.read_bytes()):
            file.replace(file.with_name("settings-damaged.ini"))
    return QSettings(str(file), QSettings.Format.IniFormat)


def _let_dialogs_write_nothing_down() -> None:
    """Keep Qt's own dialogs from listing in the user's settings the folders in which somebody was."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def _is_whole(data: bytes) -> bool:
    """Return whether each line of a settings file is a heading or a value, as Qt writes them."""
    lines = data.decode("utf-8", errors="replace").splitlines()
    broken = any(line and not line.startswith("[") and "=" not in line for line in lines)
    return not broken and "\0" not in "".join(lines) and "\ufffd" not in "".join(lines)


# Choices


def chosen(settings: QSettings, setting: Setting) -> str:
    """Return the value that was chosen, or the usual one where what is kept is none."""
    value = str(settings.value(setting.name))
    return next((kept for kept in (value, value.lower()) if kept in setting.values), setting.values[0])


def choose(settings: QSettings, setting: Setting, value: str) -> None:
    """Remember a value; the usual one is remembered by forgetting."""
    if value == setting.values[0]:
        settings.remove(setting.name)
    else:
        settings.setValue(setting.name, value)


def back_to_usual(settings: QSettings) -> None:
    """Forget every choice, the user's keys and the name shown to others too."""
    for name in (*(setting.name for setting in all_settings()), _KEYS, _SHOWN_AS):
        settings.remove(name)


def letters_on(settings: QSettings) -> bool:
    """Return whether single letters mean something on the canvas; some people's hands or tools type them."""
    return chosen(settings, LETTERS) == "true"


def motion_reduced(settings: QSettings) -> bool:
    """Return whether nothing is to move by itself, whatever the system says."""
    return chosen(settings, MOTION) == "true"


def text_share(settings: QSettings) -> float:
    """Return how large the program's texts are, as a share of the system's size."""
    return int(chosen(settings, TEXT_SIZE)) / 100


def shown_as(settings: QSettings) -> str:
    """Return the name under which others are shown, beside a file, that it is worked on; "" shows nothing."""
    return str(settings.value(_SHOWN_AS, ""))[:LONGEST_SHOWN]


def show_as(settings: QSettings, name: str) -> None:
    """Show others from now on that files are worked on here, under a name; or no more, for ""."""
    if name:
        settings.setValue(_SHOWN_AS, name)
    else:
        settings.remove(_SHOWN_AS)


# Keys


def stored_keys(settings: QSettings) -> dict[str, list[str]]:
    """Return the keys that the user chose, by the action's id, unchecked; what cannot be read is left out."""
    stored = _stored_json(settings, _KEYS, {})
    if not isinstance(stored, dict):
        return {}
    return {
        action_id: [key for key in keys if isinstance(key, str)]
        for action_id, keys in stored.items()
        if isinstance(keys, list)
    }


def store_keys(settings: QSettings, keys: Mapping[str, Sequence[str]]) -> None:
    """Remember the user's keys by the action's id; only those that differ from the usual ones."""
    settings.setValue(_KEYS, json.dumps({action_id: list(chosen) for action_id, chosen in keys.items()}))


# Projects and files


def names_language(settings: QSettings, project_uid: str) -> str | None:
    """Return the language in which this computer shows a project's names; None is the project's own."""
    value = settings.value(f"names_in/{project_uid}")
    return str(value) if value else None


def remember_names_language(settings: QSettings, project_uid: str, language: str | None) -> None:
    """Show a project's names in this language from now on, on this computer."""
    if language is None:
        settings.remove(f"names_in/{project_uid}")
    else:
        settings.setValue(f"names_in/{project_uid}", language)


def keeps_versions(settings: QSettings, project_uid: str) -> bool:
    """Return whether this computer keeps earlier versions of a project, as it usually does."""
    return str(settings.value(f"{_VERSIONS}/{project_uid}", "true")) == "true"


def keep_versions(settings: QSettings, project_uid: str, are_kept: bool) -> None:
    """Keep earlier versions of a project from now on, or no more."""
    if are_kept:
        settings.remove(f"{_VERSIONS}/{project_uid}")
    else:
        settings.setValue(f"{_VERSIONS}/{project_uid}", "false")


def was_asked_where(settings: QSettings, project_uid: str) -> bool:
    """Return whether it was offered already that copies of a project may live beside its file."""
    return bool(settings.value(f"{_ASKED_WHERE}/{project_uid}"))


def note_asked_where(settings: QSettings, project_uid: str) -> None:
    """Offer it no more."""
    settings.setValue(f"{_ASKED_WHERE}/{project_uid}", "true")


def forget_project(settings: QSettings, project_uid: str) -> None:
    """Forget all that is remembered of one project: every key that ends with its uid."""
    for name in settings.allKeys():
        if name.endswith(f"/{project_uid}"):
            settings.remove(name)


def recent_files(settings: QSettings) -> list[Path]:
    """Return the files opened last, newest first; those that are gone are left out."""
    return [path for path in _stored_recent(settings) if is_there(path)]


def remember_file(settings: QSettings, path: Path) -> None:
    """Put a file at the head of the recent ones."""
    others = [known for known in _stored_recent(settings) if known != path]
    settings.setValue(_RECENT, json.dumps([str(known) for known in [path, *others][:MOST_RECENT]]))


def forget_file(settings: QSettings, path: Path) -> None:
    """Take a file out of the recent ones; the file itself stays."""
    others = [known for known in _stored_recent(settings) if known != path]
    settings.setValue(_RECENT, json.dumps([str(known) for known in others]))


def forget_files(settings: QSettings) -> None:
    """Empty the list of recent files."""
    settings.remove(_RECENT)


def _stored_recent(settings: QSettings) -> list[Path]:
    stored = _stored_json(settings, _RECENT, [])
    return [Path(entry) for entry in stored if isinstance(entry, str)] if isinstance(stored, list) else []


def _stored_json(settings: QSettings, name: str, otherwise: object) -> object:
    try:
        return json.loads(str(settings.value(name, "")))
    except (ValueError, RecursionError):
        return otherwise
