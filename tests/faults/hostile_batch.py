"""Opens and shows many hostile files in a process of its own, which may break; says of each what came of it.

As a program: its folder, where `orders.json` holds pairs: the kind and the seed of a mutation of the file
`base.nkmap` there, or a name and the path of a file.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]

# What the audit hook of Python sees; the calls of SQLite itself are seen by strace.
_BEYOND = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "urllib.")

Order = tuple[str, int | str]


class Outcome(NamedTuple):
    """What came of one file. `said`: the sentence of a refusal, or the notes; `fault`: an exception."""

    name: str
    opened: bool
    said: str
    seconds: float
    megabytes: float  # the peak of the process so far, above that at its beginning
    fault: str
    outside: list[str]


def run_batch(
    folder: Path, base: Path, orders: Iterable[Order], *before: str, every: int = 1
) -> tuple[int | None, list[Outcome]]:
    """Open files in another process; return its exit code and what came of each.

    Of `every` so many, everything is asked, too. `before` stands before its command, such as another program that looks on.
    """
    folder.mkdir()
    (folder / "base.nkmap").write_bytes(base.read_bytes())
    (folder / "orders.json").write_text(json.dumps(list(orders)), encoding="ascii")
    command = [*before, sys.executable, __file__, str(folder), str(every)]
    ran = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
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
        from crafted import WITNESS

        from nkmap.db import untrusted

        def in_memory(data: bytes) -> Any:
            connection = opened(data)
            connection.execute("PRAGMA trusted_schema = ON")
            connection.create_function(WITNESS, -1, self._witness, deterministic=True)
            return connection

        opened, untrusted.in_memory = untrusted.in_memory, in_memory

    def _witness(self, *_values: Any) -> int:
        self._seen.append("the file's own SQL was evaluated")
        return 1


def used(file: Path, database: Path, *, asks: bool) -> str:
    """Open a file as the program does, return the notes; ask everything of it, change and publish it."""
    from shown import show

    from nkmap.commands import stakeholders
    from nkmap.db.opening import fill, read_file
    from nkmap.db.publishing import prepare
    from nkmap.db.store import Store

    filled = fill(database, read_file(file), file)
    if not asks:
        return " ".join(map(str, filled.notes))
    store = Store(database)
    try:
        show(store)
        with store.edit("Add") as edit:
            stakeholders.add(edit.session, "Somebody new")
        prepare(store.image())
        store.undo()
    finally:
        store.close()
    return " ".join(map(str, filled.notes))


def _outcome(name: str, file: Path, watch: Watch, before: float, *, asks: bool) -> Outcome:
    from nkmap.errors import CannotOpen

    data = file.read_bytes() if file.is_file() else None
    begun, opened, fault, said = time.monotonic(), False, "", ""
    with watch:
        try:
            said = used(file, file.with_name("project.db"), asks=asks)
            opened = True
        except CannotOpen as refused:
            said = str(refused)
        except Exception as error:  # what a test wants to know of
            fault = f"{error!r:.300} at {_place(error)}"
    seconds = time.monotonic() - begun
    if data is not None and file.read_bytes() != data:
        fault = fault or "the file was changed"
    for left in file.parent.glob("project.db*"):
        left.unlink()
    return Outcome(name, opened, said, seconds, _peak() - before, fault, watch.taken())


def _place(error: BaseException) -> str:
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return f"{last.tb_frame.f_code.co_filename}:{last.tb_lineno}" if last is not None else "?"


def _peak() -> float:
    """Return the most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def _main(folder: Path, every: int) -> None:
    """Do what is ordered; each file is opened, and of every so many all is asked."""
    from mutations import mutated

    base, made = folder / "base.nkmap", folder / "made.nkmap"
    data, watch = base.read_bytes(), Watch(folder.parent)
    _outcome("base", base, watch, 0.0, asks=True)
    before = _peak()
    for number, (name, which) in enumerate(json.loads((folder / "orders.json").read_text(encoding="ascii"))):
        asks = number % every == 0
        if isinstance(which, int):
            made.write_bytes(mutated(data, name, which))
            outcome = _outcome(f"{name} {which}", made, watch, before, asks=asks)
        else:
            outcome = _outcome(name, Path(which), watch, before, asks=asks)
        print(json.dumps(outcome), flush=True)


if __name__ == "__main__":
    sys.path[0:0] = [str(ROOT)]
    _main(Path(sys.argv[1]), int(sys.argv[2]))
