"""What went wrong inside the program, as lines that hold no name, no text of a project and no path.

Only kinds of errors and places in our own code are written: texts of errors may say what somebody typed.
"""

import faulthandler
import re
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from nkmap import __version__
from nkmap.errors import ProjectClosed
from nkmap.private_folder import make_private, private_folder

LOG = "errors.txt"
MOST_BYTES = 200_000  # of the log; the older half goes then
MOST_FRAMES = 30  # of an error; the innermost are kept

_LINE_OF_DUMP = re.compile(r'^\s+File "(?P<path>.*)", line (?P<line>\d+) in (?P<function>[\w<>.]+)$')
_QT_METHOD = re.compile(r"^Q\w+::\w+")


def usual_folder() -> Path:
    """Return where the log is."""
    return private_folder("log")


def forget() -> None:
    """Remove what was written: it holds no name, but tells when somebody worked here. Raises OSError."""
    (usual_folder() / LOG).unlink(missing_ok=True)


class CrashLog:
    """Writes each error once, however often it comes again."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` is made when something is written; usually one of the private folder."""
        self._folder = folder or usual_folder()
        self._known: set[str] = set()
        self._dump: TextIO | None = None
        self.told: Callable[[], None] | None = None  # called after a new error, in the thread it came from

    @property
    def path(self) -> Path:
        """The file with the lines."""
        return self._folder / LOG

    def text(self) -> str:
        """Return all that is known, for a person to read and to pass on; empty where nothing went wrong."""
        try:
            return self.path.read_text(encoding="utf-8")
        except OSError:
            return ""

    def note_error(self, error: BaseException, where: str = "") -> None:
        """Write down an error, unless it was before. Never raises."""
        lines = [f"{where or 'in the program'}: {_kinds(error)}", *_places(error.__traceback__)]
        self._note("\n".join(lines), tell=True)

    def note_qt(self, message: str) -> None:
        """Write down a complaint of Qt: which of its methods complains, nothing of what it says."""
        method = _QT_METHOD.match(message)
        self._note(f"Qt: {method[0] if method else 'a warning'}")

    def take_over(self) -> None:
        """Write down what nobody catches, in every thread, and what ends the program at once."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda given: self._on_thread(given.exc_value)
        sys.unraisablehook = lambda given: self._on_thread(given.exc_value)
        self._take_over_faults()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if not issubclass(kind, ProjectClosed):  # nothing is wrong then, and nobody is there to be told
            self.note_error(error)
        _forget_last_error()

    def _on_thread(self, error: BaseException | None) -> None:
        if error is not None:
            self.note_error(error, "in another thread")

    def _take_over_faults(self) -> None:
        """Let Python write down where it was when the process is ended from below; a windowed program has
        no stream for errors."""
        dump = self._folder / "fault.txt"
        try:
            make_private(self._folder)
            self._keep_dump(dump)
            self._dump = dump.open("w", encoding="utf-8")
            faulthandler.enable(self._dump)
        except OSError:  # nothing can be written there; the work goes on
            return

    def _keep_dump(self, dump: Path) -> None:
        """Add to the log what ended the program the last time."""
        if dump.exists() and (lines := _cleaned(dump.read_text(encoding="utf-8", errors="replace"))):
            self._note("\n".join(("the last time, the program was ended", *lines)))

    def _note(self, entry: str, *, tell: bool = False) -> None:
        if entry in self._known:
            return
        self._known.add(entry)
        try:
            make_private(self._folder)
            self._shorten()
            with self.path.open("a", encoding="utf-8") as file:
                file.write(f"{datetime.now(UTC):%Y-%m-%d} nkmap {__version__} {entry}\n")
        except OSError:  # an error about an error helps nobody
            pass
        if tell and self.told is not None:
            self.told()

    def _shorten(self) -> None:
        if self.path.exists() and self.path.stat().st_size > MOST_BYTES:
            text = self.text()
            self.path.write_text(text[len(text) // 2 :], encoding="utf-8")


def _forget_last_error() -> None:
    """Let go of what Python keeps for a debugger: frames of an error hold windows that are closed later."""
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)


def _kinds(error: BaseException) -> str:
    """Return the kinds of an error and of those that led to it, never their texts."""
    kinds: list[str] = []
    known: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in known:
        known.add(id(cause))
        kinds.append(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    return ", after ".join(kinds)


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)[-MOST_FRAMES:]
    return [f"  {_module(frame.filename)}, line {frame.lineno}, {frame.name}" for frame in frames]


def _cleaned(dump: str) -> list[str]:
    found = [_LINE_OF_DUMP.match(line) for line in dump.splitlines()[: 4 * MOST_FRAMES]]
    lines = [f"  {_module(one['path'])}, line {one['line']}, {one['function']}" for one in found if one]
    return lines[:MOST_FRAMES]


def _module(file: str) -> str:
    """Return where a file is in the program or in a library: folders above may be named after somebody."""
    parts = Path(file.replace("\\", "/")).parts
    for root in ("nkmap", "site-packages"):
        if root in parts:
            start = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[start:])
    return parts[-1] if parts else "?"
