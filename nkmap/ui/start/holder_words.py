"""The words about who else works on a file, as its visible lock tells; a name in it is a stranger's text."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from nkmap.commands.texts import clean_line
from nkmap.db.visible_locks import Holder
from nkmap.errors import quoted
from nkmap.settings import LONGEST_SHOWN

_MINUTE, _HOUR, _DAY = 60, 3600, 86400  # s


def holder_words(holder: Holder, path: Path, now: datetime) -> str:
    """Return who has had a file open since when, and whether that is probably over."""
    translate = QCoreApplication.translate
    words = translate("Holders", "{0} has had {1} open since {2}.").format(
        _name(holder), quoted(path), _since(holder.since, now)
    )
    if not holder.is_left_over(now):
        return words
    left_over = translate("Holders", "That was last confirmed {0}, so it is probably left over.")
    return f"{words} {left_over.format(_age(now - holder.renewed))}"


def both_can_write() -> str:
    """Return what opening a file anyway means."""
    return QCoreApplication.translate(
        "Holders",
        "If you open it anyway, both can write: who writes second is told, and can compare or merge.",
    )


def came_words(holder: Holder, path: Path) -> str:
    """Return that somebody began to work on a file that is open here."""
    words = QCoreApplication.translate(
        "Holders", "{0} works on {1}, too. Who writes second is told, and can compare or merge."
    )
    return words.format(_name(holder), quoted(path))


def missing_words(path: Path) -> str:
    """Return that what showed others that a file is open here is gone."""
    words = QCoreApplication.translate(
        "Holders", "Others do not see any more that you work on {0}: the file that says so is gone."
    )
    return words.format(quoted(path))


def _name(holder: Holder) -> str:
    name = clean_line(holder.name) or QCoreApplication.translate("Holders", "Somebody")
    return name if len(name) <= LONGEST_SHOWN else clean_line(f"{name[: LONGEST_SHOWN - 1]}…")


def _since(since: datetime, now: datetime) -> str:
    """Return a time in this computer's zone, with its age unless a clock is wrong: "14:03 (2 hours ago)"."""
    local, today = since.astimezone(), now.astimezone().date()
    words = f"{local:%Y-%m-%d %H:%M}"
    if local.date() == today:
        words = f"{local:%H:%M}"
    elif local.date() == today - timedelta(days=1):
        words = QCoreApplication.translate("Holders", "yesterday {0}").format(f"{local:%H:%M}")
    if since > now:
        return words
    return QCoreApplication.translate("Holders", "{0} ({1})", "a time and its age").format(
        words, _age(now - since)
    )


def _age(age: timedelta) -> str:
    translate, seconds = QCoreApplication.translate, int(age.total_seconds())
    if seconds < _MINUTE:
        return translate("Holders", "just now")
    if seconds < _HOUR:
        return translate("Holders", "%n minute(s) ago", "", seconds // _MINUTE)
    if seconds < 2 * _DAY:
        return translate("Holders", "%n hour(s) ago", "", seconds // _HOUR)
    return translate("Holders", "%n day(s) ago", "", seconds // _DAY)
