"""What a program of ours asks of the system about files, as strace records it: SQLite's calls and our own."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from file_layer import Call

ROOT = Path(__file__).parents[2]
BEHIND = -1  # a write without a place: behind the one before
MARK = b"mark "  # with it begins what a program notes on its standard output

_CALL = re.compile(r"^(?P<name>\w+)\((?P<arguments>.*)\)\s+= (?P<result>\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(r"\d+<((?:\\x[0-9a-f]{2})*)>")


def why_not() -> str:
    """Return why this cannot be done here; empty where it can."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, text=True)
    return "" if tried.returncode == 0 else "this system does not let strace look on"


def recorded(program: str, *arguments: str, folder: Path, environment: dict[str, str]) -> list[Call]:
    """Run a program text and return what it asked about files below `folder`, with its marks as notes."""
    trace = folder.with_name(f"{folder.name}.trace")
    strace = ["strace", "-y", "-xx", "-s", "50000000", "-e", f"trace={','.join(_MEANT)}", "-o", str(trace)]
    command = [*strace, sys.executable, "-c", program, *arguments]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    with trace.open(encoding="ascii") as lines:
        found = [call for call in map(_call, lines) if call is not None and _concerns(call, folder)]
    return _placed(found)


class _Asked(NamedTuple):
    """A line of the trace: its arguments as they stand there, and the texts and open files among them."""

    arguments: str
    texts: list[bytes]
    files: list[str]

    @property
    def number(self) -> int:
        """The last argument."""
        return int(self.arguments.rsplit(", ", 1)[1])


def _opened(asked: _Asked) -> Call | None:
    return Call("open", asked.texts[0].decode()) if "O_CREAT" in asked.arguments else None


def _written(asked: _Asked) -> Call:
    if asked.texts[0].startswith(MARK):
        return Call("note", note=int(asked.texts[0].removeprefix(MARK)))
    return Call("write", asked.files[0], BEHIND, asked.texts[0])


def _deleted(asked: _Asked) -> Call | None:
    """Return the deletion of a file; folders that go are no matter here."""
    path = Path(*asked.files, asked.texts[0].decode())
    return None if "AT_REMOVEDIR" in asked.arguments else Call("delete", str(path))


def _renamed(asked: _Asked) -> Call:
    old, new = (text.decode() for text in asked.texts)
    return Call("rename", old, note=new)


_MEANT: dict[str, Callable[[_Asked], Call | None]] = {
    "openat": _opened,
    "write": _written,
    "pwrite64": lambda asked: Call("write", asked.files[0], asked.number, asked.texts[0]),
    "ftruncate": lambda asked: Call("truncate", asked.files[0], asked.number),
    "fsync": lambda asked: Call("sync", asked.files[0]),
    "fdatasync": lambda asked: Call("sync", asked.files[0]),
    "rename": _renamed,
    "renameat": _renamed,
    "renameat2": _renamed,
    "unlink": _deleted,
    "unlinkat": _deleted,
}


def _call(line: str) -> Call | None:
    match = _CALL.match(line)
    if match is None:  # refused, or not about files
        return None
    texts = [_bytes(text) for text in _TEXT.findall(match["arguments"])]
    files = [_bytes(text).decode() for text in _FILE.findall(match["arguments"])]
    return _MEANT[match["name"]](_Asked(match["arguments"], texts, files))


def _concerns(call: Call, folder: Path) -> bool:
    return call.what == "note" or Path(call.path).is_relative_to(folder)


def _placed(calls: list[Call]) -> list[Call]:
    """Give writes without a place theirs, and tell folders (nobody makes them by opening) from files."""
    ends: dict[str, int] = {}
    placed = []
    for call in calls:
        if call.what == "open":
            ends[call.path] = 0
        if call.what == "write" and call.place == BEHIND:
            place = ends.get(call.path, 0)
            ends[call.path] = place + len(call.data)
            placed.append(call._replace(place=place))
        elif call.what == "sync" and call.path not in ends:
            placed.append(call._replace(what="sync_folder"))
        else:
            placed.append(call)
    return placed


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
