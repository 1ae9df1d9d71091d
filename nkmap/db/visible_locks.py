"""The small file beside a project that shows others who works on it: advice, where a person wants it.

"talks.nkmap.open" lies beside "talks.nkmap": in a listing it follows the project; it is no hidden file, so
that whoever finds a leftover can delete it; and no program takes it for a project. It holds a random token,
the name that a person chose, and two times to the minute (UTC): since when, and when that was last renewed.
Nothing tells which computer, account or process it was. What cannot be read as such counts as nothing, and
is left alone.
"""

import json
import os
import re
import stat
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_hex
from typing import NamedTuple

from nkmap.db.files import EVERYBODY
from nkmap.db.locks import remembered_token
from nkmap.db.publishing import alone
from nkmap.paths import is_there
from nkmap.private_folder import make_private

# Each renewal is an upload in a synchronised folder; publishing while one works makes far more of them.
RENEWED = timedelta(minutes=15)
LEFT_OVER = 3 * RENEWED  # not renewed for as long: its program has probably ended
MOST_BYTES = 2000
_KIND = "nkmap open"
_WHAT = "This only tells others who has the project open. It can be deleted."
_TIME = "%Y-%m-%dT%H:%MZ"
_YEARS = range(2000, 3000)  # which every time zone can say
_TOKEN = re.compile("[0-9a-f]{32}")


class Holder(NamedTuple):
    """Who shows that they work on a file. The name is a stranger's text, as it was found."""

    token: str
    name: str
    since: datetime  # UTC
    renewed: datetime

    def is_left_over(self, now: datetime) -> bool:
        """Return whether this was not renewed for so long that its program has probably ended."""
        return now - self.renewed > LEFT_OVER


class Seen(NamedTuple):
    """What a look at the place of the visible lock found."""

    other: Holder | None = None  # somebody at another computer
    is_missing: bool = False  # ours was there, and nobody here removed it


def visible_path(document: Path) -> Path:
    """Return where the visible lock of a document lies."""
    return document.with_name(f"{document.name}.open")


def holder(document: Path) -> Holder | None:
    """Return who shows that they work on a document, here or elsewhere; None for nobody. Never raises."""
    try:
        return _parsed(_beginning(visible_path(document)))
    except (OSError, ValueError, RecursionError):
        return None


def holder_elsewhere(document: Path) -> Holder | None:
    """Return who works on a document at another computer, as far as it is shown there. Never raises.

    What this computer put there itself, such as the leftover of a crash, is nobody else's.
    """
    found = holder(document)
    return None if found is None or found.token == _known_token(document) else found


class VisibleLock:
    """Ours beside one document, to be used by whoever has its DocumentLock.

    A disk that refuses is no error: nobody's work depends on this.
    """

    def __init__(self, document: Path) -> None:
        self._document = document
        self._since: datetime | None = None  # None: not put there

    def keep(self, name: str, instead_of: Holder | None = None) -> Seen:
        """Put it there under a name, renew it where that is due, or remove it for ""; return what is there.

        One that disappears is not put there again. Somebody else's goes only if a person said so: then it is
        `instead_of`.
        """
        with suppress(OSError):
            if instead_of is not None:
                self._take_away(instead_of, is_replaced=bool(name))
            return self._keep(name)
        return Seen()

    def remove(self) -> None:
        """Remove it, if it is still ours. While the medium is away, it stays known as a leftover of ours."""
        self._since = None
        if self._is_ours(holder(self._document)):
            with suppress(OSError), alone(self._document):
                if self._is_ours(holder(self._document)):
                    visible_path(self._document).unlink()
        with suppress(OSError):
            if is_there(self._document) and not self._is_ours(holder(self._document)):
                remembered_token(self._document).unlink(missing_ok=True)

    def _keep(self, name: str) -> Seen:
        found = holder(self._document)
        if found is not None and not self._is_ours(found):
            return Seen(other=found)
        if not name:
            self.remove()
        elif self._since is None or (found is not None and _is_due(found, name)):
            return Seen(other=self._put(name))
        return Seen(is_missing=bool(name) and found is None and is_there(self._document))

    def _put(self, name: str) -> Holder | None:
        """Write it anew; return who was quicker, if anybody was."""
        with alone(self._document):
            found, path = holder(self._document), visible_path(self._document)
            if found is not None and not self._is_ours(found):
                return found
            if found is not None:
                path.unlink()
            now = datetime.now(UTC)
            _write(path, Holder(self._token(), name, self._since or now, now))
            self._since = self._since or now
        return None

    def _take_away(self, other: Holder, *, is_replaced: bool) -> None:
        """Remove somebody else's; one that may be in use only if ours comes in its place."""
        with alone(self._document):
            found = holder(self._document)
            if found is None or found.token != other.token:
                return
            if is_replaced or found.is_left_over(datetime.now(UTC)):
                visible_path(self._document).unlink()

    def _is_ours(self, found: Holder | None) -> bool:
        return found is not None and found.token == _known_token(self._document)

    def _token(self) -> str:
        """Return what our lock is known by on this computer, also after a crash."""
        known = _known_token(self._document)
        if known is None:
            known, place = token_hex(16), remembered_token(self._document)
            make_private(place.parent)
            place.write_text(known, encoding="ascii")
        return known


def _is_due(found: Holder, name: str) -> bool:
    return found.name != name or datetime.now(UTC) - found.renewed >= RENEWED


def _known_token(document: Path) -> str | None:
    try:
        token = remembered_token(document).read_text(encoding="ascii")
    except (OSError, ValueError):
        return None
    return token if _TOKEN.fullmatch(token) else None


def _beginning(path: Path) -> bytes:
    """Return the first bytes of an ordinary file. Raises OSError, or ValueError for any other."""
    if not stat.S_ISREG(path.lstat().st_mode):  # a device might do something when it is opened
        raise ValueError
    flags = (getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))
    with os.fdopen(os.open(path, sum(flags, os.O_RDONLY)), "rb") as file:
        return file.read(MOST_BYTES)


def _write(path: Path, shown: Holder) -> None:
    """Make the file, which must not be there. Not flushed: nobody's work depends on it. Raises OSError."""
    since, renewed = (f"{time:{_TIME}}" for time in (shown.since, shown.renewed))
    words = {"kind": _KIND, "what": _WHAT, "token": shown.token, "name": shown.name}
    text = json.dumps({**words, "since": since, "renewed": renewed}, ensure_ascii=False, indent=1)
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, EVERYBODY)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode(errors="replace"))
    except OSError:
        path.unlink(missing_ok=True)  # half of it is of no use to anybody
        raise


def _parsed(data: bytes) -> Holder:
    """Return what a visible lock says. Raises ValueError, RecursionError."""
    match json.loads(data):
        case {"kind": str(kind), "token": str(token), "name": str(name), **times} if kind == _KIND:
            if _TOKEN.fullmatch(token):
                return Holder(token, name, _time(times.get("since")), _time(times.get("renewed")))
    raise ValueError


def _time(text: object) -> datetime:
    time = datetime.strptime(str(text), _TIME).replace(tzinfo=UTC)
    if time.year not in _YEARS:
        raise ValueError
    return time
