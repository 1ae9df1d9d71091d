"""Killing the program at any moment loses nothing acknowledged and leaves nothing half done."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nkmap.db.checking import check_file
from nkmap.db.project_file import open_project
from nkmap.db.tables import Stakeholder

ROOT = Path(__file__).parents[2]

PROGRAM = """
import sys
from pathlib import Path
from sqlalchemy import insert
from nkmap.db.project_file import open_project
from nkmap.db.tables import Stakeholder

def say(*words):
    print(*words, flush=True)

def single(project):
    for number in range(100_000):
        with project.store.edit("Add") as edit:
            edit.session.add(Stakeholder(name=f"single {number}"))
        say("done", number)

def bulk(project):
    for batch in range(1000):
        with project.store.edit("Import") as edit:
            for number in range(0, 5000, 1000):
                say("at", number)
                edit.session.execute(insert(Stakeholder), [{"name": f"bulk {batch}"}] * 1000)
        say("done", batch)

def publish(project):
    for number in range(100_000):
        with project.store.edit("Add") as edit:
            edit.session.add(Stakeholder(name=f"single {number}", note="x" * 100_000))
        say("done", number)
        project.publish_now()
        say("published", number)

globals()[sys.argv[1]](open_project(Path(sys.argv[2])))
"""


def run_and_kill(way: str, file: Path, seed: int, most_lines: int = 40) -> dict[str, int]:
    """Kill the program at a seeded moment; return the last number it acknowledged of each kind (-1: none)."""
    chance = random.Random(seed)
    command = [sys.executable, "-c", PROGRAM, way, str(file)]
    said = {"done": -1, "at": -1, "published": -1}
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        for _line in range(chance.randrange(3, most_lines)):
            _note(said, program.stdout.readline())
        time.sleep(chance.random() * 0.03)  # so that the blow falls at any point of what comes next
        program.kill()
        for line in program.stdout:
            if line.endswith("\n"):
                _note(said, line)
    return said


def _note(said: dict[str, int], line: str) -> None:
    word, number = line.split()
    said[word] = int(number)


def added(path: Path) -> list[str]:
    project = open_project(path)
    names = project.store.read(lambda session: [s.name for s in session.query(Stakeholder) if s.id > 3])
    assert project.continued
    project.discard()
    return names


@pytest.mark.soak  # in `make test` by tests/faults/test_many_kills.py
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_kill_during_single_edits_loses_no_acknowledged_one(seed: int, file: Path) -> None:
    said = run_and_kill("single", file, seed)
    names = added(file)
    assert names == [f"single {number}" for number in range(len(names))]
    assert len(names) > said["done"]


@pytest.mark.soak  # in `make test` by tests/faults/test_many_kills.py
@pytest.mark.parametrize("seed", [4, 5])
def test_a_kill_inside_a_large_import_leaves_all_of_it_or_nothing(seed: int, file: Path) -> None:
    said = run_and_kill("bulk", file, seed, most_lines=10)
    names = added(file)
    assert len(names) % 5000 == 0
    assert len(names) // 5000 > said["done"]


@pytest.mark.parametrize(
    "seed", [6, pytest.param(7, marks=pytest.mark.soak), pytest.param(8, marks=pytest.mark.soak)]
)
def test_a_kill_during_publishing_leaves_a_whole_file_and_nothing_beside_it(seed: int, file: Path) -> None:
    said = run_and_kill("publish", file, seed)
    assert check_file(file) == []
    assert len(added(file)) > max(said["done"], said["published"])
    assert list(file.parent.iterdir()) == [file]
    project = open_project(file)
    assert project.store.read(lambda session: session.query(Stakeholder).count()) > 3 + said["published"]
