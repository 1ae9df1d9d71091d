"""Whoever copies the file at any moment gets a whole one (P5), and one that was published."""

import os
import random
import subprocess
import sys
import time
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from how_often import MANY

from nkmap.db.images import in_memory, row_counts
from nkmap.db.opening import examine
from nkmap.db.project_file import write_project
from nkmap.db.tables import TABLES
from nkmap.formats.sample import fill_sample

COPIES = 1000 if MANY else 12
ROOT = Path(__file__).parents[2]

# Changes and publishes without a pause; says the digest of what the file is from now on, before it is.
PROGRAM = """
import sys
from itertools import count
from pathlib import Path
from nkmap.commands import stakeholders
from nkmap.db import open_projects
from nkmap.db.files import digest
from nkmap.db.project_file import open_project

def replacing(target, data, *rest, **more):
    print(digest(data), flush=True)
    return replace(target, data, *rest, **more)

replace = open_projects.replace_file
open_projects.replace_file = replacing
project = open_project(Path(sys.argv[1]))
print("ready", flush=True)
for number in count():
    with project.store.edit("Add") as edit:
        stakeholders.add(edit.session, f"Name {number}", note="x" * 5000)
    project.publish_now()
"""


@pytest.fixture
def edited(tmp_path, private):
    """A file that another process changes all the time, and the list of what it has published."""
    path = tmp_path / "sample.nkmap"
    write_project(path, fill_sample)
    said = tmp_path / "said"
    environment = {**os.environ, "NKMAP_FOLDER": str(private)}
    with said.open("wb") as out:
        program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(path)], cwd=ROOT, env=environment, stdout=out
        )
    deadline = time.monotonic() + 60
    while b"ready" not in said.read_bytes() and time.monotonic() < deadline:
        time.sleep(0.05)
    yield path, said
    program.kill()
    program.wait()


def copied(path: Path, chance: random.Random) -> bytes:
    """Copy as a cloud program does: bit by bit, with the file open, in pieces of any size."""
    with path.open("rb") as file:
        pieces = []
        while piece := file.read(chance.choice((4096, 20_000, 10_000_000))):
            pieces.append(piece)
        return b"".join(pieces)


def test_a_copy_taken_at_any_moment_is_whole_and_a_state_that_was_published(edited):
    path, said = edited
    first, chance = sha256(path.read_bytes()).hexdigest(), random.Random(5)
    digests, counted = set(), []
    for _ in range(COPIES):
        time.sleep(chance.random() * 0.05)
        data = copied(path, chance)
        examined = examine(data, path)  # the structure is whole, and nothing is missing
        examined.source.close()
        assert examined.notes == [], "the seal fits"
        with closing(in_memory(data)) as connection:
            counted.append(row_counts(connection, list(TABLES))["stakeholder"])
        digests.add(sha256(data).hexdigest())
    published = said.read_text().split()
    assert digests <= {first, *published}
    assert len(digests) > min(COPIES // 6, 10), "the file changed meanwhile"
    assert counted == sorted(counted)
