"""Old files open for ever, and an upgrade cannot hurt (P12); newer files are never damaged (P13).

Opening copies the rows of any file into tables of the present format, so what a later format adds has its
usual value, and the file itself stays as it was until the whole new one takes its place.

For each released format `tests/db/released` keeps a file with rows in every table, as the program of that
time wrote it, and beside it the digest of each table. Neither is ever changed again; a format adds a pair.
"""

import json
import random
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest
from how_often import MANY

from nkmap.db import own_files
from nkmap.db.checking import check_file
from nkmap.db.opening import check_header
from nkmap.db.project_file import open_project, read_project
from nkmap.db.project_rows import all_rows
from nkmap.db.tables import TABLES
from nkmap.db.version import USER_VERSION, version_text
from nkmap.errors import StorageFailed, TooNew

RELEASED = sorted((Path(__file__).parents[1] / "db" / "released").glob("*.nkmap"))
ROOT = Path(__file__).parents[2]
KILLS = 50 if MANY else 2

# Opens a file for writing as the next format would, changes it, and publishes.
PROGRAM = """
import sys
from pathlib import Path
from nkmap.commands import stakeholders
from nkmap.db import opening, own_files
from nkmap.db.files import digest
from nkmap.db.project_file import open_project

opening.USER_VERSION += 1
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
        rows = project.store.read(all_rows)
    return {table: sha256(json.dumps(found).encode()).hexdigest() for table, found in sorted(rows.items())}


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_every_released_format_opens_with_all_its_rows(released, tmp_path):
    known = json.loads(released.with_suffix(".json").read_text(encoding="ascii"))
    assert sha256(released.read_bytes()).hexdigest() == known.pop("the file")
    assert version_text(check_header(released.read_bytes(), released)) == released.stem
    assert check_file(released) == []
    found = table_digests(released)
    assert {table: found[table] for table in known} == known
    if released == RELEASED[-1]:
        assert known.keys() == TABLES.keys() and version_text(USER_VERSION) == released.stem


@pytest.fixture
def older(tmp_path):
    """A file of the format before the present one, which a program that is a version ahead will open."""
    path = tmp_path / "older.nkmap"
    path.write_bytes(RELEASED[-1].read_bytes())
    return path


def test_a_kill_during_the_opening_of_an_older_file_leaves_it_as_it_was_or_whole_and_new(older, tmp_path):
    original, chance = older.read_bytes(), random.Random(12)
    longest = _killed_after(older, 60.0)
    seen = {older.read_bytes() == original}
    for number in range(KILLS):
        older.write_bytes(original)
        _killed_after(older, (number + chance.random()) / KILLS * longest)
        is_as_it_was = older.read_bytes() == original
        seen.add(is_as_it_was)
        assert check_file(older) == []
        project = open_project(older)  # the next start goes on with it
        names = [row["name"] for row in project.store.read(all_rows)["stakeholder"]]
        project.discard()
        assert is_as_it_was or "Somebody new" in names
        assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [older.name]
    assert not MANY or seen == {True, False}, "both happen among fifty"


def _killed_after(path: Path, seconds: float) -> float:
    """Let the program run and kill it some time behind its start; return how long it ran."""
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(path)], cwd=ROOT, stdout=subprocess.PIPE
    ) as program:
        assert program.stdout.readline() == b"ready\n"
        begun = time.monotonic()
        try:
            program.wait(seconds)
        except subprocess.TimeoutExpired:
            program.kill()
    return time.monotonic() - begun


def test_an_error_half_way_through_leaves_an_older_file_as_it_was_and_the_next_try_works(
    older, private, monkeypatch
):
    original = older.read_bytes()
    own_files.remember(sha256(original).hexdigest())
    monkeypatch.setattr("nkmap.db.opening.USER_VERSION", USER_VERSION + 1)
    with monkeypatch.context() as broken:
        broken.setattr("nkmap.db.copying.mend", _broken)
        with pytest.raises(StorageFailed):
            open_project(older)
    assert older.read_bytes() == original
    assert list((private / "work").iterdir()) == []
    project = open_project(older)
    assert project.notes == []
    project.discard()


def _broken(_connection):
    raise StorageFailed("Made up.")


@pytest.mark.parametrize("ahead", [1, 1000, 999_000])
def test_a_file_from_a_newer_version_is_never_changed(ahead, older):
    """A newer minor version opens for reading only; a newer major version is refused."""
    data = bytearray(older.read_bytes())
    data[60:64] = (USER_VERSION + ahead).to_bytes(4, "big")
    older.write_bytes(data)
    if ahead < 1000:
        project = open_project(older)
        assert "newer nkmap (file format 1.1)" in str(project.read_only_because)
        assert project.close() is None
    else:
        with pytest.raises(TooNew, match=f"Open it with nkmap {1 + ahead // 1000} or later"):
            open_project(older)
    assert older.read_bytes() == bytes(data)
    assert [path.name for path in older.parent.iterdir() if path.is_file()] == [older.name]
