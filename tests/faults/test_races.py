"""Two people at one file: the work of both exists afterwards, whoever was quicker (P8)."""

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from nkmap.commands import projects
from nkmap.db import own_files, publishing
from nkmap.db.files import digest
from nkmap.db.project_file import continue_draft, open_project, read_project, write_project
from nkmap.db.publishing import replace_file
from nkmap.db.queries.stakeholders import name_list
from nkmap.db.visible_locks import holder
from nkmap.db.waiting import waiting
from nkmap.errors import AlreadyOpen

ROOT = Path(__file__).parents[2]
MANY = os.environ.get("NKMAP_FAULTS") == "all"
RACES = 20 if MANY else 1

# Does what it is told, a line each: sits down at a computer, opens a file (or a copy of it, or all the same,
# and in the place of whoever shows that they have it), works in it and closes it; or makes a number in a file
# one more, again and again, by the way in which projects are published.
PERSON = """
import os, sys, time
from pathlib import Path
from nkmap.commands import stakeholders
from nkmap.db import own_files
from nkmap.db.files import digest
from nkmap.db.project_file import open_project
from nkmap.db.publishing import replace_file
from nkmap.db.visible_locks import holder_elsewhere
from nkmap.errors import AlreadyOpen, ChangedElsewhere, NkmapError

def sit_down(private):
    os.environ["NKMAP_FOLDER"] = private

def open_(path, way, shown=""):
    path = Path(path)
    own_files.remember(digest(path.read_bytes()))  # spares the process for files from elsewhere
    try:
        project = open_project(path)
    except AlreadyOpen:
        project = open_project(path, **{way: True})
    project.show_as(shown, holder_elsewhere(path))
    return project

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

def count(path, times):
    path, done = Path(path), 0
    for _ in range(int(times)):
        before = path.read_bytes()
        try:
            replace_file(path, str(int(before) + 1).encode(), digest(before))
            done += 1
        except ChangedElsewhere:
            pass
    return done

print("ready", flush=True)
for line in sys.stdin:
    what, *arguments = line.split()
    told = "done"
    if what == "sit":
        sit_down(*arguments)
    elif what == "open":
        project = open_(*arguments)
    elif what == "count":
        told = count(*arguments)
    else:
        work_and_close(project, *arguments)
    print(told, flush=True)
"""


class Kind(NamedTuple):
    """How two people come to one file."""

    computers: tuple[str, str]  # their private folders
    way: str  # of whom the lock of their computer tells: as_copy or anyway
    shown: bool = False  # whether each shows beside the file that they work on it


KINDS = (
    Kind(("here", "here"), "as_copy"),
    Kind(("here", "here"), "anyway"),
    Kind(("a", "b"), "as_copy"),
    Kind(("a", "b"), "as_copy", shown=True),
    Kind(("here", "here"), "anyway", shown=True),
)


class Person:
    """Somebody at a computer of their own, or at one they share, which is a private folder."""

    def __init__(self, name, private):
        self.name, self.private = name, private
        self._program = subprocess.Popen(
            [sys.executable, "-c", PERSON],
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

    def sit_down(self, private):
        self.private = private
        self.tell("sit", private)
        assert self.answer() == "done"

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


@pytest.fixture(scope="module")
def people(tmp_path_factory):
    """Two of them, at two computers."""
    both = [Person(name, tmp_path_factory.mktemp(name)) for name in ("Anna", "Bela")]
    yield both
    for person in both:
        person.leave()


def test_what_two_people_do_at_one_file_exists_afterwards(people, tmp_path, shared, monkeypatch):
    original = shared.read_bytes()
    for race, kind in ((race, kind) for race in range(RACES) for kind in KINDS):
        path = shared.parent / f"race{race}-{KINDS.index(kind)}" / shared.name
        path.parent.mkdir()
        path.write_bytes(original)
        chance = random.Random(race)
        for person, computer in zip(people, kind.computers, strict=True):
            person.sit_down(tmp_path / computer)
            person.tell("open", path, kind.way, *([person.name] if kind.shown else []))
        assert [person.answer() for person in people] == ["done", "done"]
        for person in people:
            person.tell("work", person.name, chance.random() * 0.01)
        assert [person.answer() for person in people] == ["done", "done"]
        found = names_in(path).union(*(taken_names(person.private, monkeypatch) for person in people))
        assert theirs("Anna") | theirs("Bela") <= found, f"race {race}, {kind}"
        assert [one.name for one in path.parent.iterdir()] == [path.name], "nothing beside it (P6)"


def test_who_closes_never_removes_the_visible_lock_of_who_comes_in_that_moment(people, tmp_path, shared):
    anna, bela = people
    for person, computer in zip(people, "ab", strict=True):
        person.sit_down(tmp_path / computer)
    for race in range(RACES):
        together([anna], "open", shared, "as_copy", "Anna")
        assert holder(shared).name == "Anna"
        anna.tell("work", f"Anna{race}", 0)
        time.sleep(random.Random(race).random() * 0.2)  # at any moment of the work
        together([bela], "open", shared, "as_copy", "Bela")
        assert anna.answer() == "done" and holder(shared).name == "Bela"
        together([bela], "work", f"Bela{race}", 0)
        assert [one.name for one in shared.parent.iterdir()] == [shared.name], "nothing beside it (P6)"


def test_what_a_cloud_client_puts_in_place_meanwhile_stays_and_so_does_the_work(
    people, tmp_path, shared, monkeypatch
):
    person = people[0]
    person.sit_down(tmp_path / "a")
    foreign = tmp_path / "foreign.nkmap"
    write_project(
        foreign, lambda session: (projects.set_up(session), projects.describe(session, title="Cloud"))
    )
    for race in range(RACES):
        path = shared.with_name(f"race{race}.nkmap")
        path.write_bytes(shared.read_bytes())
        together([person], "open", path, "as_copy")
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


def test_who_opens_anyway_leaves_what_the_other_is_writing_and_has_the_file_when_that_one_goes(shared):
    first = open_project(shared)
    part = publishing._part(shared)
    part.touch()
    second = open_project(shared, anyway=True)
    assert part.exists() and second.read_only_because is None
    second.show_as("")
    first.discard()
    second.show_as("")  # looks, as it does each minute
    with pytest.raises(AlreadyOpen):
        open_project(shared)
    second.discard()
    open_project(shared).discard()
    assert not part.exists()


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


def test_two_computers_that_publish_in_the_same_moment_never_replace_each_other(people, tmp_path):
    path = tmp_path / "shared" / "number"
    path.parent.mkdir()
    path.write_bytes(b"0")
    for person, computer in zip(people, "ab", strict=True):
        person.sit_down(tmp_path / computer)
    done = together(people, "count", path, 500 if MANY else 10)
    assert int(path.read_bytes()) == sum(map(int, done))
    assert [one.name for one in path.parent.iterdir()] == ["number"]
