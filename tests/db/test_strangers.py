"""A file from elsewhere is read by a process of its own, which may break without anybody else (P10)."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from nkmap import confined
from nkmap.db import own_files, strangers
from nkmap.db.files import digest
from nkmap.db.project_file import open_project, read_project
from nkmap.db.queries.counts import counts
from nkmap.errors import Damaged


@pytest.fixture
def stranger(file):
    """A file that this program did not write: the same, but nobody remembers."""
    own_files.forget()
    return file


@pytest.fixture
def orders(monkeypatch):
    """What is asked of confined processes; they run."""
    given, run = [], confined.run

    def noting(function, *arguments, **limits):
        given.append(function)
        return run(function, *arguments, **limits)

    monkeypatch.setattr(confined, "run", noting)
    return given


def test_a_strangers_file_is_read_elsewhere_and_a_file_of_ours_here(stranger, orders):
    project = open_project(stranger)
    found = project.store.read(counts)["stakeholders"]
    with project.store.edit("Title") as edit:
        edit.session.execute(strangers_title())
    project.publish_now()
    project.close()
    assert (found, len(orders)) == (3, 1)
    with read_project(stranger):
        assert len(orders) == 1, "what was published here is known again"
    assert own_files.knows(digest(stranger.read_bytes()))


def strangers_title():
    from sqlalchemy import update

    from nkmap.db.tables import Project

    return update(Project).values(title="Changed")


def breaking(*_arguments):
    """Stands for a library that a hostile file brings down."""
    import ctypes

    ctypes.string_at(0)


def endless(*_arguments):
    while True:
        pass


def planting(into, *_arguments):
    """Stands for a process that a hostile file has taken over: a trigger in our database."""
    with closing(sqlite3.connect(into)) as connection:
        connection.execute("CREATE TABLE stakeholder (name TEXT)")
        connection.execute("CREATE TRIGGER late AFTER INSERT ON stakeholder BEGIN SELECT 1; END")
    return {"read_only_because": None, "notes": []}


def lying(*_arguments):
    return {"read_only_because": None, "notes": [{"pattern": "{0.__class__}", "values": [1]}]}


@pytest.mark.parametrize("way", [breaking, endless, planting, lying])
def test_a_process_that_breaks_or_is_taken_over_leaves_a_sentence_and_nothing_else(
    way, stranger, private, monkeypatch
):
    run = confined.run
    order = f"{Path(__file__).stem}:{way.__name__}"
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    monkeypatch.setattr(strangers, "SECONDS", 1.0)
    monkeypatch.setattr(confined, "run", lambda _function, *rest, **limits: run(order, *rest, **limits))
    before = stranger.read_bytes()
    with pytest.raises(Damaged, match="broke off, or takes far too long"):
        open_project(stranger)
    assert stranger.read_bytes() == before
    assert list((private / "work").glob("*")) == []


def test_the_list_of_files_of_ours_does_not_grow_without_end():
    for number in range(2 * own_files.MOST + 1):
        own_files.remember(digest(str(number).encode()))
    assert own_files.knows(digest(str(2 * own_files.MOST).encode()))
    assert not own_files.knows(digest(b"0"))
    own_files.forget()
    assert not own_files.knows(digest(str(2 * own_files.MOST).encode()))
