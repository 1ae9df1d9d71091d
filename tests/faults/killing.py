"""Kills a program in the middle of its work, many times: each time a child of a process that is ready to go.

As a program: what to do (`edit` or `take_in`), the folder, the seed, and how many times to kill. Prints the
states that there are in between, and for each kill how many of them were acknowledged. In the folder lie the
project `0.nkmap` and a copy of it for each kill.
"""

import json
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from nkmap.commands import placements, relations, stakeholders
from nkmap.data_in.known import known_project
from nkmap.data_in.planning import planned
from nkmap.data_in.proposing import propose
from nkmap.data_in.putting import put
from nkmap.data_in.reading import tables
from nkmap.db.project_file import open_project, read_project
from nkmap.db.project_rows import all_rows

ACTIONS = 60
ROWS = 5_000
SINGLE: tuple[Callable[[Session, int], object], ...] = (
    lambda session, number: stakeholders.add(session, f"Single {number}", note="x" * 50 * number),
    lambda session, number: placements.move(session, {1: (number / 100, 0.5)}),
    lambda session, number: stakeholders.rename(session, 2, f"Renamed {number}"),
    lambda session, number: relations.connect(session, 1, 3, "funding", note=str(number)),
    lambda session, number: stakeholders.update(session, 3, note="y" * number),
    lambda session, _number: stakeholders.delete(session, stakeholders.duplicate(session, [1])),
)

Work = Callable[[Any], Iterator[None]]


def state(session: Session) -> str:
    """Return a digest of all rows, without what chance and the clock put into them."""
    left_out = {"uid", "moved_at", "decided_at"}
    rows = {
        table: [[value for column, value in row.items() if column not in left_out] for row in found]
        for table, found in all_rows(session).items()
    }
    return sha256(json.dumps(rows).encode()).hexdigest()


def edit(project: Any) -> Iterator[None]:
    """Do single things of many kinds, and take some back; pause after each."""
    for number in range(ACTIONS):
        step = number % (len(SINGLE) + 2)
        if step < len(SINGLE):
            with project.store.edit("Change") as one:
                SINGLE[step](one.session, number)
        elif step == len(SINGLE):
            project.store.undo()
        else:
            project.store.redo()
        yield


def take_in(project: Any, plan: Any) -> Iterator[None]:
    """Import a table of 5,000 rows as one edit."""
    with project.store.edit("Import") as one:
        for _done in put(one.session, plan):
            pass
    yield


def planned_for(path: Path) -> Any:
    """Return the plan of an import into the project at `path`, read and planned as the program does it."""
    lines = (f"Imported {number},{number % 7},Note {number}" for number in range(ROWS))
    found = tables("\n".join(["name,influence,note", *lines]).encode(), "people.csv")
    with read_project(path) as project:
        known = project.store.read(known_project)
    return planned(found, propose(found, known), known)


def _states(path: Path, work: Work) -> tuple[list[str], float, int]:
    """Do the work without a kill; return the states, the seconds it takes, and the bytes of the log file."""
    project = open_project(path)
    found, seconds = [project.store.read(state)], 0.0
    pieces = work(project)
    while True:
        begun = time.monotonic()
        if next(pieces, "end") == "end":
            break
        seconds += time.monotonic() - begun
        found.append(project.store.read(state))
    written = sum(file.stat().st_size for file in project.store.path.parent.glob("project.db*"))
    project.discard()
    return found, seconds, written


def _killed(path: Path, work: Work, moment: float | None, size: int) -> int:
    """Let a child do the work and kill it; return how many pieces it acknowledged.

    It dies some seconds behind its start, or, where that is None, in the middle of the write that lets any
    file of its grow beyond a size (bytes): there a commit can be torn.
    """
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        _work(path, work, tell, None if moment is not None else size)
    os.close(tell)
    os.read(told, 1)
    if moment is not None:
        time.sleep(moment)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(told, "rb") as rest:
        return len(rest.read())


def _work(path: Path, work: Work, tell: int, size: int | None) -> None:
    """Be the child: do the work, and tell of each piece that is done."""
    project = open_project(path)
    os.write(tell, b".")
    if size is not None:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    for _ in work(project):
        os.write(tell, b".")
    os._exit(0)


def _main(way: str, folder: Path, seed: int, times: int) -> None:
    work: Work = edit if way == "edit" else partial(take_in, plan=planned_for(folder / "0.nkmap"))
    states, seconds, written = _states(folder / "0.nkmap", work)
    chance, said = Random(seed), []
    for number in range(1, times + 1):
        moment = chance.random() * seconds if number % 2 else None
        size = chance.randrange(written // 8, written // 2)
        said.append(_killed(folder / f"{number}.nkmap", work, moment, size))
    sys.stdout.write(json.dumps({"states": states, "acknowledged": said}))


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
