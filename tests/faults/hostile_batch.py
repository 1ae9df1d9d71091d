"""Opens and shows many hostile files in a process of its own, which may break; says of each what came of it.

As a program: its folder, where `orders.json` holds for each file the kind and the seed of a mutation of
`base.nkmap` there, or a name and the path of a file; and whether everything is asked, too, if it opens.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from traceback import extract_tb
from typing import Any, NamedTuple

from crafting import WITNESS
from mutations import mutated
from shown import show

from nkmap.commands import stakeholders
from nkmap.db import untrusted
from nkmap.db.opening import fill, read_file
from nkmap.db.publishing import prepare
from nkmap.db.store import Store
from nkmap.errors import CannotOpen

ROOT = Path(__file__).parents[2]

# What the audit hook of Python sees; the calls of SQLite itself are seen by strace.
_BEYOND = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "urllib.")

LONGEST = 1800  # s, of a batch: whatever waits for something that never comes

Order = tuple[str, int | str, bool]


class Outcome(NamedTuple):
    """What came of one file. `said`: the sentence of a refusal, or the notes; `fault`: an exception.

    `seconds` are those that the processor took to open it, or for the longest of the questions asked then.
    """

    name: str
    opened: bool
    said: str
    seconds: float
    megabytes: float  # the peak of the process so far, above that at its beginning
    fault: str
    outside: list[str]


def run_batch(
    folder: Path, base: Path, orders: Iterable[Order], *before: str
) -> tuple[int | None, list[Outcome]]:
    """Open files in another process; return its exit code and what came of each.

    `before` stands before its command, such as another program that looks on.
    """
    folder.mkdir()
    (folder / "base.nkmap").write_bytes(base.read_bytes())
    (folder / "orders.json").write_text(json.dumps(list(orders)), encoding="ascii")
    command = [*before, sys.executable, "-B", __file__, str(folder)]
    ran = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, timeout=LONGEST)
    return ran.returncode, [Outcome(*json.loads(line)) for line in ran.stdout.splitlines()]


class Watch:
    """Sees what is beyond the folder and the modules of Python, and whether a file's own SQL is evaluated."""

    def __init__(self, folder: Path) -> None:
        self._homes = tuple(map(str, (folder, ROOT, sys.prefix, sys.base_prefix)))
        self._looks, self._seen = False, list[str]()
        self._install_witness()
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
        if (is_file and not self._is_ours(str(arguments[0]))) or event.startswith(_BEYOND):
            self._seen.append(f"{event} {arguments[0]}")

    def _is_ours(self, path: str) -> bool:
        return path in (":memory:", "/proc/self/statm") or path.startswith(self._homes)

    def _install_witness(self) -> None:
        """Let connections to strangers' files know the function that crafted files call, and trust it."""

        def in_memory(data: bytes) -> Any:
            connection = opened(data)
            connection.execute("PRAGMA trusted_schema = ON")
            connection.create_function(WITNESS, -1, self._witness, deterministic=True)
            return connection

        opened, untrusted.in_memory = untrusted.in_memory, in_memory

    def _witness(self, *_values: Any) -> int:
        self._seen.append("the file's own SQL was evaluated")
        return 1


def use(database: Path) -> float:
    """Ask all of what was opened, change and publish it; return the seconds of the longest question."""
    with closing(Store(database)) as store:
        longest = show(store)
        with store.edit("Add") as edit:
            stakeholders.add(edit.session, "Somebody new")
        prepare(store.image())
        store.undo()
    return longest


def _outcome(name: str, file: Path, watch: Watch, before: float, *, asks: bool) -> Outcome:
    """Open a file as the program does, and use what was opened where that is asked for."""
    data, database = file.read_bytes() if file.is_file() else None, file.with_name("project.db")
    begun, opened, fault, said, longest = time.process_time(), False, "", "", 0.0
    with watch:
        try:
            said = " ".join(map(str, fill(database, read_file(file), file).notes))
            opened, seconds = True, time.process_time() - begun
            longest = use(database) if asks else 0.0
        except CannotOpen as refused:
            said, seconds = str(refused), time.process_time() - begun
        except Exception as error:  # what a test wants to know of
            last, seconds = extract_tb(error.__traceback__)[-1], time.process_time() - begun
            fault = f"{error!r:.300} at {last.filename}:{last.lineno}"
    if data is not None and file.read_bytes() != data:
        fault = fault or "the file was changed"
    for left in file.parent.glob("project.db*"):
        left.unlink()
    return Outcome(name, opened, said, max(seconds, longest), _peak() - before, fault, watch.taken())


def _peak() -> float:
    """Return the most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def _main(folder: Path) -> None:
    """Do what is ordered."""
    base, made = folder / "base.nkmap", folder / "made.nkmap"
    data, watch = base.read_bytes(), Watch(folder.parent)
    _outcome("base", base, watch, 0.0, asks=True)
    before = _peak()
    for name, which, asks in json.loads((folder / "orders.json").read_text(encoding="ascii")):
        if isinstance(which, int):
            made.write_bytes(mutated(data, name, which))
            outcome = _outcome(f"{name} {which}", made, watch, before, asks=asks)
        else:
            outcome = _outcome(name, Path(which), watch, before, asks=asks)
        sys.stdout.write(json.dumps(outcome) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
