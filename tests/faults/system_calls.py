"""What a program of ours asks of the system, recorded by strace: every write to a file, SQLite's and our own."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from file_layer import Call

ROOT = Path(__file__).parents[2]
OF_FILES = "openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat"
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
    strace = ["strace", "-y", "-xx", "-s", "50000000", "-e", f"trace={OF_FILES}", "-o", str(trace)]
    command = [*strace, sys.executable, "-c", program, *arguments]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    with trace.open(encoding="ascii") as lines:
        found = [call for line in lines for call in _calls(line) if _concerns(call, folder)]
    return _placed(found)


def _concerns(call: Call, folder: Path) -> bool:
    return call.what == "note" or Path(call.path).is_relative_to(folder)


def _calls(line: str) -> Iterator[Call]:
    match = _CALL.match(line)
    if match is None:  # refused, or not about files
        return
    name, arguments = match["name"], match["arguments"]
    texts = [_bytes(text) for text in _TEXT.findall(arguments)]
    files = [_bytes(text).decode() for text in _FILE.findall(arguments)]
    if name == "write" and texts[0].startswith(MARK):
        yield Call("note", note=int(texts[0].removeprefix(MARK)))
    elif name in ("write", "pwrite64"):
        place = int(arguments.rsplit(", ", 1)[1]) if name == "pwrite64" else -1
        yield Call("write", files[0], place, texts[0])
    elif name == "ftruncate":
        yield Call("truncate", files[0], int(arguments.rsplit(", ", 1)[1]))
    elif name in ("fsync", "fdatasync"):
        yield Call("sync", files[0])
    elif name == "openat" and "O_CREAT" in arguments:
        yield Call("open", texts[0].decode())
    elif name.startswith("rename"):
        yield Call("rename", texts[0].decode(), note=texts[1].decode())
    elif name.startswith("unlink") and "AT_REMOVEDIR" not in arguments:
        yield Call("delete", str(Path(*files, texts[0].decode())))


def _placed(calls: list[Call]) -> list[Call]:
    """Give writes without a place theirs, behind what was written since the file was opened; and tell folders,
    which nobody makes by opening them, from files.
    """
    ends: dict[str, int] = {}
    placed = []
    for call in calls:
        if call.what == "open":
            ends[call.path] = 0
        if call.what == "write" and call.place < 0:
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
