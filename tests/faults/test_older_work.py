"""Work that an older nkmap left behind goes on: installing a newer one loses nothing acknowledged (P12)."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import next_format
import pytest
from converted import RELEASED, assert_is_converted, kept

from nkmap.commands import stakeholders
from nkmap.db import own_files, working_copies
from nkmap.db.files import digest
from nkmap.db.project_file import continue_draft, open_project
from nkmap.db.waiting import waiting
from nkmap.errors import NkmapError


@pytest.fixture
def document(tmp_path):
    """A file of the format before the made-up next one."""
    path = tmp_path / "older.nkmap"
    path.write_bytes(next_format.as_it_was(RELEASED.read_bytes()))
    return path


def left_behind(document, tmp_path, monkeypatch, *, draft):
    """Let the older program leave work behind, and be the newer one from here on; return its folder."""
    today = Path(shutil.copy(RELEASED, tmp_path / "today.nkmap"))  # as the older program writes it
    released = digest(today.read_bytes())
    own_files.remember(released)
    project = open_project(today, as_copy=draft)
    with project.store.edit("Add") as edit:
        stakeholders.add(edit.session, "Somebody new")
    today.unlink()  # so that closing cannot publish
    project.close()
    (folder,) = working_copies.folders()
    with closing(sqlite3.connect(folder / "project.db")) as connection:
        for statement in next_format.BEFORE[:-1]:  # a working copy has no seal
            connection.execute(statement)
        connection.commit()
    original = digest(document.read_bytes())
    origin = (folder / "origin.json").read_text().replace(str(today), str(document))
    (folder / "origin.json").write_text(origin.replace(released, original))
    own_files.remember(original)
    next_format.install(monkeypatch.setattr)
    return folder


def test_a_draft_of_an_older_format_goes_on_and_stays_as_it_was_beside(document, tmp_path, monkeypatch):
    """Where a step fails it waits, as it was, for the next try."""
    folder = left_behind(document, tmp_path, monkeypatch, draft=True)
    before = (folder / "project.db").read_bytes()
    with monkeypatch.context() as broken:
        next_format.install(broken.setattr, lambda _older: lambda table: iter((1 / 0, table)))
        assert [work.kind for work in waiting()] == ["unreadable"]
        with pytest.raises(NkmapError):
            continue_draft(folder)
    assert (folder / "project.db").read_bytes() == before
    (found,) = waiting()
    assert (found.kind, found.problem, found.stakeholders) == ("draft", None, 43) and found.unpublished
    project = continue_draft(folder)
    assert_is_converted(project, added=1)
    assert project.store.undoable() is None and project.unpublished()
    with closing(sqlite3.connect(folder / "project-1.0.db")) as older:
        assert older.execute("SELECT count(remark) FROM stakeholder").fetchone() == (43,)
    project.close()


def test_interrupted_work_of_an_older_format_reaches_its_file_which_is_kept(
    document, private, tmp_path, monkeypatch
):
    original = document.read_bytes()
    left_behind(document, tmp_path, monkeypatch, draft=False)
    project = open_project(document)
    assert project.continued and project.unpublished()
    assert_is_converted(project, added=1)
    assert project.close() is None
    assert kept(private) == [original]
    assert list((private / "work").iterdir()) == []
