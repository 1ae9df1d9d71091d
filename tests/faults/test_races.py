"""Two people at one file: the work of both exists afterwards, whoever was quicker (P8)."""

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nkmap.commands import projects
from nkmap.db import own_files
from nkmap.db.files import digest
from nkmap.db.project_file import continue_draft, open_project, read_project, write_project
from nkmap.db.publishing import replace_file
from nkmap.db.queries.stakeholders import name_list
from nkmap.db.waiting import waiting
from nkmap.errors import AlreadyOpen

ROOT = Path(__file__).parents[2]
MANY = os.environ.get("NKMAP_FAULTS") == "all"
RACES = 20 if MANY else 1

# Does what it is told, a line each: opens a file (or a copy of it), or works in it and closes it.
PERSON = """
import sys, time
from pathlib import Path
from nkmap.commands import stakeholders
from nkmap.db import own_files
from nkmap.db.files import digest
from nkmap.db.project_file import open_project
from nkmap.errors import AlreadyOpen, NkmapError

def open_(path):
    path = Path(path)
    own_files.remember(digest(path.read_bytes()))  # spares the process for files from elsewhere
    try:
        return open_project(path)
    except AlreadyOpen:
        return open_project(path, as_copy=True)

def work_and_close(project, name, pause):
    for number in range(3):
        with project.store.edit("Add") as edit:
            stakeholders.add(edit.session, f"{name} {number}")
        time.sleep(float(pause))
        try:
            project.publish_now()
        except NkmapError:
            pass
    project.close()

print("ready", flush=True)
for line in sys.stdin:
    what, *arguments = line.split()
    project = open_(*arguments) if what == "open" else work_and_close(project, *arguments)
    print("done", flush=True)
"""


class Person:
    """Somebody at a computer of their own, or at one they share, which is a private folder."""

    def __init__(self, name, private, code=PERSON):
        self.name, self.private = name, private
        self._program = subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "NKMAP_FOLDER": str(private)},
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self.answer() == "ready"

    def tell(self, *words):
        self._program.stdin.write(" ".join(map(str, words)) + "\n")
        self._program.stdin.flush()

    def answer(self):
        return self._program.stdout.readline().strip()

    def leave(self):
        self._program.communicate()


def together(people, *words):
    """Tell all at once, and wait until each has done it."""
    for person in people:
        person.tell(*words)
    return [person.answer() for person in people]


def names_in(path):
    own_files.remember(digest(path.read_bytes()))
    with read_project(path) as project:
        return {row.name for row in project.store.read(name_list)}


def taken_names(private, monkeypatch):
    """All names in what a computer keeps for the next start; nothing is kept from then on."""
    monkeypatch.setenv("NKMAP_FOLDER", str(private))
    found = set()
    for work in waiting():
        project = continue_draft(work.folder)
        found |= {row.name for row in project.store.read(name_list)}
        project.discard()
    return found


def theirs(name):
    return {f"{name} {number}" for number in range(3)}


@pytest.fixture
def shared(tmp_path):
    path = tmp_path / "shared" / "original.nkmap"
    path.parent.mkdir()
    write_project(path, projects.set_up)
    return path


@pytest.fixture
def people(request, tmp_path):
    """Two of them, at one computer or at two."""
    privates = [tmp_path / ("here" if request.param == "one computer" else who) for who in "ab"]
    both = [Person(name, private) for name, private in zip(("Anna", "Bela"), privates, strict=True)]
    yield both
    for person in both:
        person.leave()


@pytest.mark.parametrize("people", ["one computer", "two computers"], indirect=True)
def test_what_two_people_do_at_one_file_exists_afterwards(people, tmp_path, shared, monkeypatch):
    original = shared.read_bytes()
    for race in range(RACES):
        path = shared.with_name(f"race{race}.nkmap")
        path.write_bytes(original)
        together(people, "open", path)
        chance = random.Random(race)
        for person in people:
            person.tell("work", person.name, chance.random() * 0.01)
        assert [person.answer() for person in people] == ["done", "done"]
        found = names_in(path).union(*(taken_names(person.private, monkeypatch) for person in people))
        assert theirs("Anna") | theirs("Bela") <= found, f"race {race}"
        assert not list(path.parent.glob(".*")), "nothing beside it (P6)"


@pytest.mark.parametrize("people", ["two computers"], indirect=True)
def test_what_a_cloud_client_puts_in_place_meanwhile_stays_and_so_does_the_work(
    people, tmp_path, shared, monkeypatch
):
    person = people[0]
    foreign = tmp_path / "foreign.nkmap"
    write_project(
        foreign, lambda session: (projects.set_up(session), projects.describe(session, title="Cloud"))
    )
    for race in range(RACES):
        path = shared.with_name(f"race{race}.nkmap")
        path.write_bytes(shared.read_bytes())
        together([person], "open", path)
        person.tell("work", person.name, 0.02)
        time.sleep(random.Random(race).random() * 0.05)  # at any moment of the work
        shutil.copy(foreign, tmp_path / "arriving").replace(path)
        assert person.answer() == "done"
        assert theirs("Anna") <= taken_names(person.private, monkeypatch) | names_in(path)


def test_the_second_at_one_computer_is_told_at_once(shared):
    first = open_project(shared)
    start = time.monotonic()
    with pytest.raises(AlreadyOpen):
        open_project(shared)
    assert time.monotonic() - start < 2
    first.discard()


def test_what_a_killed_program_left_in_the_moment_of_replacing_keeps_nobody_out(tmp_path, monkeypatch):
    path = tmp_path / "number"
    path.write_bytes(b"0")
    with monkeypatch.context() as killed:
        killed.setattr("nkmap.db.publishing.swap", lambda _part, _target: None)
        killed.setattr(Path, "unlink", lambda _path, missing_ok=False: None)
        replace_file(path, b"1", digest(b"0"))
    assert list(tmp_path.glob("*swap*"))
    replace_file(path, b"2", digest(b"0"))
    assert path.read_bytes() == b"2" and not list(tmp_path.glob("*swap*"))


# Makes a number in a file one more, again and again, by the way in which projects are published.
COUNTS = """
import sys
from pathlib import Path
from nkmap.db.files import digest
from nkmap.db.publishing import replace_file
from nkmap.errors import ChangedElsewhere
print("ready", flush=True)
for line in sys.stdin:
    path, times, done = Path(line.split()[1]), int(line.split()[2]), 0
    for _ in range(times):
        before = path.read_bytes()
        try:
            replace_file(path, str(int(before) + 1).encode(), digest(before))
            done += 1
        except ChangedElsewhere:
            pass
    print(done, flush=True)
"""


def test_two_computers_that_publish_in_the_same_moment_never_replace_each_other(tmp_path):
    path = tmp_path / "shared" / "number"
    path.parent.mkdir()
    path.write_bytes(b"0")
    both = [Person(name, tmp_path / name, COUNTS) for name in ("a", "b")]
    done = together(both, "count", path, 500 if MANY else 30)
    for person in both:
        person.leave()
    assert int(path.read_bytes()) == sum(map(int, done))
    assert [one.name for one in path.parent.iterdir()] == ["number"]
