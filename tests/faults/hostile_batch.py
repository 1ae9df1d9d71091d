"""Opens and shows many hostile files in a process of its own, which may break; says of each what came of it.

Run with the folder to work in and, on the standard input, one line of JSON for each file: its name, and
either the path it lies at, or the kind and the seed of a mutation of the file named first.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
QUIET = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}

# What the audit hook of Python is asked about; SQLite's own calls are seen by strace.
_FOREIGN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "ctypes.dlopen", "urllib.")


class Outcome(NamedTuple):
    """What came of one file. `said`: the sentence of a refusal, or the notes; `fault`: an exception."""

    name: str
    opened: bool
    said: str
    seconds: float
    fault: str
    outside: list[str]


class Ran(NamedTuple):
    """What came of a batch: exit code, peak of memory above the beginning (MB), and each file's outcome."""

    code: int
    megabytes: float
    outcomes: list[Outcome]


def run_batch(folder: Path, base: Path, orders: Iterable[tuple[str, int]]) -> Ran:
    """Open and show mutations of a file, by kind and seed, in another process."""
    with started_batch(folder, base, orders) as process:
        return finished(process)


def started_batch(
    folder: Path, base: Path, orders: Iterable[tuple[str, int]], *before: str
) -> subprocess.Popen[str]:
    """Begin with `run_batch`; `before` is put before the command."""
    folder.mkdir()
    order = folder / "orders.json"
    order.write_text(json.dumps(list(orders)), encoding="ascii")
    command = [*before, sys.executable, str(Path(__file__)), str(folder), str(base)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> Ran:
    """Wait for a batch to end."""
    said, _ = process.communicate()
    lines = [json.loads(line) for line in said.splitlines()]
    outcomes = [Outcome(*line) for line in lines if isinstance(line, list)]
    return Ran(process.returncode, sum(line for line in lines if isinstance(line, float)), outcomes)


def _main(folder: Path, base: Path) -> None:
    from mutations import mutated

    data = base.read_bytes()
    watch = _Watch(folder)
    _outcome("itself", data, folder, watch)
    begun = _peak()
    for kind, seed in json.loads((folder / "orders.json").read_text(encoding="ascii")):
        made = mutated(data, kind, seed)
        print(json.dumps(_outcome(f"{kind} {seed}", made, folder, watch)), flush=True)
    print(json.dumps(float(_peak() - begun)))


def _outcome(name: str, data: bytes, folder: Path, watch: "_Watch") -> Outcome:
    """Write the file, open it as the program does, and show what opened."""
    from nkmap.errors import CannotOpen

    file, database = folder / "hostile.nkmap", folder / "project.db"
    file.write_bytes(data)
    begun, opened, fault, said = time.monotonic(), False, "", ""
    with watch:
        try:
            said = _shown(file, database)
            opened = True
        except CannotOpen as refused:
            said = str(refused)
        except Exception as error:  # what a test wants to know of
            last = error.__traceback__
            while last and last.tb_next:
                last = last.tb_next
            fault = f"{error!r:.300} at {last and last.tb_frame.f_code.co_filename}:{last and last.tb_lineno}"
    seconds = time.monotonic() - begun
    if file.read_bytes() != data:
        fault = fault or "the file was changed"
    for left in folder.glob("project.db*"):
        left.unlink()
    return Outcome(name, opened, said, seconds, fault, watch.taken())


def _shown(file: Path, database: Path) -> str:
    from shown import show

    from nkmap.db.opening import fill, read_file
    from nkmap.db.store import Store

    filled = fill(database, read_file(file), file)
    store = Store(database)
    try:
        show(store)
    finally:
        store.close()
    return " ".join(str(note) for note in filled.notes)


class _Watch:
    """Sees which files and sockets Python opens beyond the folder and its own modules."""

    def __init__(self, folder: Path) -> None:
        self._homes = tuple(map(str, (folder, ROOT, sys.prefix, sys.base_prefix)))
        self._looks, self._seen = False, list[str]()
        sys.addaudithook(self._hook)

    def __enter__(self) -> None:
        self._looks = True

    def __exit__(self, *_error: object) -> None:
        self._looks = False

    def taken(self) -> list[str]:
        """Return what was seen since the last time."""
        seen, self._seen = self._seen, []
        return seen

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._looks:
            return
        is_file = event in ("open", "sqlite3.connect") and isinstance(arguments[0], str | Path)
        if (is_file and not self._is_ours(str(arguments[0]))) or event.startswith(_FOREIGN):
            self._seen.append(f"{event} {arguments[0]}")

    def _is_ours(self, path: str) -> bool:
        return path == ":memory:" or path.startswith(self._homes)


def _peak() -> float:
    """Return the most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def _chunks(orders: list[tuple[str, int]], count: int) -> Iterator[list[tuple[str, int]]]:
    for start in range(count):
        yield orders[start::count]


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(HERE)]
    _main(Path(sys.argv[1]), Path(sys.argv[2]))
