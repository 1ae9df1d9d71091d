"""Work that an older nkmap left behind goes on: installing a newer one loses nothing acknowledged (P12)."""

import sqlite3
from contextlib import closing

import next_format
import pytest
from converted import RELEASED, assert_is_converted, kept
from left_behind import left_behind

from nkmap.db.project_file import continue_draft, open_project
from nkmap.db.waiting import waiting
from nkmap.errors import NkmapError


@pytest.fixture
def document(tmp_path):
    """A file of the format before the made-up next one."""
    path = tmp_path / "older.nkmap"
    path.write_bytes(next_format.as_it_was(RELEASED.read_bytes()))
    return path


def names_in(database):
    """Return what an older database says of its stakeholders."""
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute("SELECT name, remark FROM stakeholder ORDER BY id").fetchall()
    assert len(found) == 43
    return found


def test_a_draft_of_an_older_format_goes_on_and_stays_as_it_was_beside(document, tmp_path, monkeypatch):
    """Where a step fails it waits, as it was, for the next try."""
    folder = left_behind(document, tmp_path, draft=True)
    next_format.install(monkeypatch.setattr)
    before = names_in(folder / "project.db")
    with monkeypatch.context() as broken:
        next_format.install(broken.setattr, lambda _older: lambda table: iter((1 / 0, table)))
        assert [work.kind for work in waiting()] == ["unreadable"]
        with pytest.raises(NkmapError):
            continue_draft(folder)
    assert names_in(folder / "project.db") == before
    (found,) = waiting()
    assert (found.kind, found.problem, found.stakeholders) == ("draft", None, 43) and found.unpublished
    project = continue_draft(folder)
    assert_is_converted(project, added=1)
    assert project.store.undoable() is None and project.unpublished()
    assert names_in(folder / "project-1.0.db") == before
    project.close()


def test_interrupted_work_of_an_older_format_reaches_its_file_which_is_kept(
    document, private, tmp_path, monkeypatch
):
    original = document.read_bytes()
    left_behind(document, tmp_path, draft=False)
    next_format.install(monkeypatch.setattr)
    project = open_project(document)
    assert project.continued and project.unpublished()
    assert_is_converted(project, added=1)
    assert project.close() is None
    assert kept(private) == [original]
    assert list((private / "work").iterdir()) == []
