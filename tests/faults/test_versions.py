"""Old files open for ever, and an upgrade cannot hurt (P12); newer files are never damaged (P13).

Opening copies the rows of any file into tables of the present format, those of an older one by the steps of
`db/migrations.py`. The file itself stays as it was until the whole new one takes its place, and is kept then.
There is no older format yet, so a made-up next one (`next_format.py`) tries all of it.

For each released format `tests/db/released` keeps a file with rows in every table, as the program of that
time wrote it, and beside it the digest of each table. Neither is ever changed again; a format adds a pair.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from hashlib import sha256
from itertools import islice
from pathlib import Path

import next_format
import pytest
from converted import ALL_RELEASED, RELEASED, assert_is_converted, digests_of, kept
from how_often import MANY

from nkmap.commands import stakeholders
from nkmap.db import own_files, project_file
from nkmap.db.checking import check_file
from nkmap.db.opening import check_header
from nkmap.db.project_file import open_project, read_project
from nkmap.db.project_rows import all_rows
from nkmap.db.strangers import let_fill
from nkmap.db.tables import TABLES
from nkmap.db.version import USER_VERSION, version_text
from nkmap.errors import CannotOpen, TooNew

ROOT = Path(__file__).parents[2]
KILLS = 50 if MANY else 1

# Opens a file for writing as the next format would, changes it, and publishes.
PROGRAM = """
import sys
from pathlib import Path
import next_format
from nkmap.commands import stakeholders
from nkmap.db import own_files
from nkmap.db.files import digest
from nkmap.db.project_file import open_project

next_format.install(setattr)
path = Path(sys.argv[1])
own_files.remember(digest(path.read_bytes()))
print("ready", flush=True)
project = open_project(path)
with project.store.edit("Add") as edit:
    stakeholders.add(edit.session, "Somebody new")
print("edited", flush=True)
project.publish_now()
print("published", flush=True)
project.close()
"""


def table_digests(path: Path) -> dict[str, str]:
    """Return a digest of the rows of each table as the program reads them now."""
    with read_project(path) as project:
        return digests_of(project.store.read(all_rows))


@pytest.mark.parametrize("released", ALL_RELEASED, ids=lambda path: path.stem)
def test_every_released_format_opens_with_all_its_rows(released, tmp_path):
    known = json.loads(released.with_suffix(".json").read_text(encoding="ascii"))
    assert sha256(released.read_bytes()).hexdigest() == known.pop("the file")
    assert version_text(check_header(released.read_bytes(), released)) == released.stem
    assert check_file(released) == []
    found = table_digests(released)
    assert {table: found[table] for table in known} == known
    if released == RELEASED:
        assert known.keys() == TABLES.keys() and version_text(USER_VERSION) == released.stem


@pytest.fixture
def older(tmp_path, monkeypatch):
    """A file of the format before the made-up next one, of which this program is now."""
    path = tmp_path / "older.nkmap"
    path.write_bytes(next_format.as_it_was(RELEASED.read_bytes()))
    own_files.remember(sha256(path.read_bytes()).hexdigest())  # read in this process, whose format is new
    next_format.install(monkeypatch.setattr)
    return path


def assert_converted(path):
    """The file opens with the rows of the released one, nothing repaired."""
    with read_project(path) as project:
        assert project.notes == []
        assert_is_converted(project)


def test_an_older_file_is_converted_row_by_row_and_stays_as_it_was_until_something_changes(older, private):
    """A column and a table renamed, a value coded anew, a table split."""
    original = older.read_bytes()
    project = open_project(older)
    assert len(project.notes) == 1 and "format (1.0)" in project.notes[0] and "1.1" in project.notes[0]
    assert_is_converted(project)
    project.close()
    assert older.read_bytes() == original and kept(private) == []
    project = open_project(older)
    with project.store.edit("Add") as edit:
        stakeholders.add(edit.session, "Somebody new")
    assert project.close() is None
    assert kept(private) == [original]
    assert check_header(older.read_bytes(), older) == next_format.NEXT and check_file(older) == []
    project = open_project(older)
    assert_is_converted(project, added=1)
    assert project.notes == []
    project.discard()


def test_a_kill_during_the_opening_of_an_older_file_leaves_it_as_it_was_or_whole_and_new(
    older, private, tmp_path
):
    original, chance = older.read_bytes(), random.Random(12)
    longest = _killed_after(older, 60.0)
    seen = {older.read_bytes() == original}
    for number in range(KILLS):
        shutil.rmtree(private / "snapshots", ignore_errors=True)
        older.write_bytes(original)
        _killed_after(older, (number + chance.random()) / KILLS * longest)
        is_as_it_was = older.read_bytes() == original
        seen.add(is_as_it_was)
        assert check_file(older) == []
        assert is_as_it_was or kept(private) == [original]
        project = open_project(older)  # the next start goes on with it
        assert_is_converted(project, added=None if is_as_it_was else 1)
        project.discard()
        assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [older.name]
    assert not MANY or seen == {True, False}, "both happen among fifty"


def _killed_after(path: Path, seconds: float) -> float:
    """Let the program run and kill it some time behind its start; return how long it ran."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    command = [sys.executable, "-c", PROGRAM, str(path)]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE) as program:
        assert program.stdout.readline() == b"ready\n"
        begun = time.monotonic()
        try:
            program.wait(seconds)
        except subprocess.TimeoutExpired:
            program.kill()
    return time.monotonic() - begun


def _raising(older):
    def rows(table):
        for row in older(table):
            yield row
            if table == "relation":
                raise KeyError(row["note"])

    return rows


def _losing(older):
    return lambda table: islice(next_format.convert(older)(table), 30)


def test_a_step_that_fails_leaves_an_older_file_as_it_was_and_the_next_try_works(older, private, monkeypatch):
    original = older.read_bytes()
    for way, why in ((_raising, "KeyError"), (_losing, "rows are missing")):
        with monkeypatch.context() as broken:
            next_format.install(broken.setattr, way)
            with pytest.raises(
                CannotOpen, match=rf"format \(1\.0\) and could not be brought .*{why}"
            ) as told:
                open_project(older)
        assert "Quoxvig" not in str(told.value), "nothing of the project"
        assert older.read_bytes() == original
        assert list((private / "work").iterdir()) == []
    assert_converted(older)


def test_a_stranger_s_older_file_is_converted_in_the_confined_process(older, monkeypatch):
    own_files.forget()
    monkeypatch.setattr(
        project_file,
        "fill_confined",
        lambda into, source, path: let_fill("next_format:filled", into, source, path, 20.0),
    )
    assert_converted(older)


@pytest.mark.parametrize("ahead", [1, 1000, 999_000])
def test_a_file_from_a_newer_version_is_never_changed(ahead, tmp_path):
    """A newer minor version opens for reading only; a newer major version is refused."""
    newer = tmp_path / "newer.nkmap"
    data = bytearray(RELEASED.read_bytes())
    data[60:64] = (USER_VERSION + ahead).to_bytes(4, "big")
    newer.write_bytes(data)
    if ahead < 1000:
        project = open_project(newer)
        assert "newer nkmap (file format 1.1)" in str(project.read_only_because)
        assert project.close() is None
    else:
        with pytest.raises(TooNew, match=f"Open it with nkmap {1 + ahead // 1000} or later"):
            open_project(newer)
    assert newer.read_bytes() == bytes(data)
    assert [path.name for path in newer.parent.iterdir() if path.is_file()] == [newer.name]
