"""Opening any file is safe (P10): nothing breaks, hangs, fills the memory, runs, or goes beyond the file."""

import random
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

import pytest
from crafted import CRAFTED, HOSTILE_SCHEMAS
from crafting import WITNESS, editing
from hostile_batch import Outcome, run_batch
from how_often import MANY
from mutations import MUTATIONS, mutated
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from nkmap.db.opening import fill
from nkmap.db.store import Store
from nkmap.db.tables import Stakeholder
from nkmap.errors import CannotOpen
from nkmap.ui.windows import Windows
from nkmap.workspace import open_document

RELEASED = Path(__file__).parents[1] / "db" / "released" / "1.0.nkmap"
EACH = 275 if MANY else 2  # mutations of each kind
# Of so many files, one is asked for all that windows show.
EVERY_DAMAGED, EVERY_CRAFTED = (4, 1) if MANY else (8, 10)
SECONDS, MEGABYTES = 10, 500
SEEN = 2  # files that are opened in a window, where not all are
SLOW = {"a million rows", "100,000 names on a map", "100 MB in many texts"}  # minutes of asking
HARMLESS = {"a journal and a log beside"}  # the file itself is sound
STRACE = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network,openat,open,creat,execve", "-o")


@pytest.fixture(scope="module")
def crafted(tmp_path_factory):
    """The path of each crafted file by its name; those that take long only where there is time."""
    folder = tmp_path_factory.mktemp("crafted")
    made = {}
    for number, (name, craft) in enumerate(CRAFTED.items()):
        if MANY or (name not in SLOW and number % 3 == 0):
            made[name] = folder / str(number) / "small.nkmap"
            made[name].parent.mkdir()
            shutil.copy(RELEASED, made[name])
            craft(made[name])
    return made


class Batch(NamedTuple):
    """What came of all files, opened in one process that strace looked at, where it is installed."""

    folder: Path
    code: int | None
    damaged: dict[tuple[str, int], Outcome]  # by kind and seed
    crafted: dict[str, Outcome]
    trace: Path


@pytest.fixture(scope="module")
def batch(crafted):
    folder = Path(next(iter(crafted.values()))).parents[1]
    damaged = [(kind, seed) for kind in MUTATIONS for seed in range(EACH)]
    orders = [(*which, number % EVERY_DAMAGED == 0) for number, which in enumerate(damaged)]
    for number, (name, path) in enumerate(crafted.items()):
        orders.append((name, str(path), number % EVERY_CRAFTED == 0))
    strace = (*STRACE, str(folder / "trace")) if shutil.which("strace") else ()
    code, outcomes = run_batch(folder / "batch", RELEASED, orders, *strace)
    rest = iter(outcomes)
    pairs = dict(zip(damaged, rest, strict=False)), dict(zip(crafted, rest, strict=False))
    return Batch(folder, code, *pairs, folder / "trace")


def check(batch, outcomes, expected):
    assert batch.code == 0 and len(outcomes) == expected, f"broke off behind {list(outcomes)[-1:]}"
    for outcome in outcomes.values():
        assert not outcome.fault, outcome
        assert outcome.outside == [], outcome
        assert outcome.seconds < SECONDS, outcome
        assert outcome.megabytes < MEGABYTES, outcome
        assert outcome.opened or outcome.said, outcome


def test_damaged_files_open_with_a_note_or_are_refused_with_a_sentence(batch):
    check(batch, batch.damaged, len(MUTATIONS) * EACH)
    data = RELEASED.read_bytes()
    for (kind, seed), outcome in batch.damaged.items():
        assert outcome.said or mutated(data, kind, seed) == data, outcome
    assert {outcome.opened for outcome in batch.damaged.values()} == {True, False}


def test_crafted_files_open_with_a_note_or_are_refused_and_nothing_of_theirs_runs(batch, crafted):
    check(batch, batch.crafted, len(crafted))
    opened = {name: outcome.said for name, outcome in batch.crafted.items() if outcome.opened}
    assert not opened.keys() & HOSTILE_SCHEMAS.keys()
    assert {name for name, said in opened.items() if not said} <= HARMLESS
    assert len(opened) > len(crafted) / 3


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_system_is_asked_for_no_file_and_no_socket_beyond_the_project(batch):
    lines = batch.trace.read_text(errors="replace").splitlines()
    written = [line for line in lines if re.search(r"O_WRONLY|O_RDWR|O_CREAT", line)]
    assert any("project.db" in line for line in written)
    assert [line for line in written if str(batch.folder) not in line and "/dev/null" not in line] == []
    assert [line for line in lines if re.search(r"\b(socket|connect|bind|execve)\(", line)][1:] == []


def test_the_witness_sees_what_is_evaluated(tmp_path):
    """Broken on purpose: whoever reads such a file as it is runs what stands in it."""
    calls = []
    for name in ("a view that multiplies", "a column that computes", "an index with a condition"):
        path = tmp_path / "small.nkmap"
        shutil.copy(RELEASED, path)
        CRAFTED[name](path)
        with editing(path, loose=False) as connection:
            connection.create_function(WITNESS, -1, lambda *_: calls.append(1) or 1, deterministic=True)
            before = len(calls)
            with suppress(sqlite3.Error):  # a view takes no changes
                connection.execute("UPDATE stakeholder SET name = 'x'")
                connection.execute("INSERT INTO stakeholder (id, name) VALUES (900, 'x')")
            connection.execute("SELECT * FROM stakeholder LIMIT 3").fetchall()
        assert len(calls) > before, name


def test_what_opens_of_the_crafted_files_can_be_seen_in_a_window(crafted, qapp):
    """Through the door of the program: the confined process, the document, a window."""
    rest = [name for name in crafted if name not in HOSTILE_SCHEMAS]
    chosen = rest if MANY else random.Random(1).sample(rest, SEEN)
    windows = Windows()
    for name in chosen:
        with suppress(CannotOpen):
            window = windows.new_window_for(open_document(crafted[name], read_only=True))
            QApplication.processEvents()
            assert not window.grab().isNull()
            window.close()
    windows.close_all()


@pytest.mark.parametrize("name", ["ids at the end of numbers", "negative ids"])
def test_rows_whose_numbers_windows_cannot_hand_on_are_left_out(name, tmp_path):
    """Qt's signals carry 32 bits, and an import counts on from the last row."""
    path = tmp_path / "small.nkmap"
    shutil.copy(RELEASED, path)
    CRAFTED[name](path)
    notes = fill(tmp_path / "project.db", path.read_bytes(), path).notes
    with closing(Store(tmp_path / "project.db")) as store:
        assert store.read(lambda session: list(session.scalars(select(Stakeholder.id)))) == [1, 2]
    assert "Table “stakeholder”: “id” is out of range in 40 rows; the row was left out." in notes
