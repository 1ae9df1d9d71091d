"""Before its format changes, a file is kept as it was among the earlier versions (P12, P14)."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import next_format
import pytest
from converted import kept

from nkmap.commands import projects, stakeholders
from nkmap.db import own_files
from nkmap.db.files import digest
from nkmap.db.project_file import open_project, write_project
from nkmap.db.queries.counts import counts
from nkmap.db.queries.counts import project as project_row
from nkmap.db.snapshots import (
    AUTOMATIC,
    MIGRATION,
    MOST_BYTES,
    NEWEST,
    Snapshot,
    of_document,
    read_from,
    thinned_out,
    whole,
)
from nkmap.errors import StorageFailed
from nkmap.settings import keep_versions, open_settings
from nkmap.traces import remove
from nkmap.workspace import open_document

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def older(tmp_path, monkeypatch):
    """A small file of the format before the one that this program now has."""
    path = tmp_path / "older.nkmap"
    write_project(path, projects.set_up)
    next_format.install(monkeypatch.setattr, lambda rows: rows)
    return path


def changed(path):
    """Open a file and change it; the file does not follow yet."""
    project = open_project(path)
    with project.store.edit("Add") as edit:
        stakeholders.add(edit.session, "Somebody new")
    return project


def test_a_publishing_that_fails_and_is_tried_again_keeps_one_original(older, private, monkeypatch):
    original = older.read_bytes()
    project = changed(older)
    with monkeypatch.context() as broken:
        broken.setattr("nkmap.db.publishing.swap", _refused)
        for _attempt in range(3):
            with pytest.raises(StorageFailed):
                project.publish_now()
    assert older.read_bytes() == original and kept(private) == [original]
    project.publish_now()
    with project.store.edit("Add") as edit:
        stakeholders.add(edit.session, "Another")
    assert project.close() is None
    assert kept(private) == [original], "files of the new format are not kept each time"


def _refused(_part, _target):
    raise OSError(5, "Input/output error")


def test_a_file_whose_original_cannot_be_kept_stays_as_it_is_until_that_works(older, private):
    original = older.read_bytes()
    project = changed(older)
    (private / "snapshots").touch()
    with pytest.raises(StorageFailed):
        project.publish_now()
    assert older.read_bytes() == original
    (private / "snapshots").unlink()
    project.save_as(older, overwrite=True)  # the same file again, by hand
    assert kept(private) == [original] and older.read_bytes() != original
    project.close()


def test_no_original_is_kept_of_a_project_whose_versions_are_not_kept(older, private, qapp):
    document = open_document(older)
    keep_versions(open_settings(), document.read(project_row).uid, are_kept=False)
    with document.edit("Add") as session:
        stakeholders.add(session, "Somebody new")
    document.close()
    assert int.from_bytes(older.read_bytes()[60:64], "big") == next_format.NEXT
    assert kept(private) == []


def test_the_original_leads_back_even_without_a_seal_or_when_the_new_file_is_damaged(older, private):
    with closing(sqlite3.connect(older)) as connection:  # another program had a hand in it
        connection.execute("DROP TABLE seal")
        connection.commit()
    own_files.remember(digest(older.read_bytes()))
    project = changed(older)
    project.publish_now()
    (snapshot,) = whole(of_document(older))
    assert snapshot.reason == MIGRATION and read_from(snapshot, counts)["stakeholders"] == 0
    with project.store.edit("Restore") as edit:
        (note,) = project.go_back_to(snapshot.path, edit.session)
    assert "carries no seal" in note and project.store.read(counts)["stakeholders"] == 0
    uid = project.store.read(project_row).uid
    project.close()
    older.write_bytes(b"")
    draft = open_project(snapshot.path, as_copy=True)
    assert draft.store.read(counts)["stakeholders"] == 0
    draft.discard()
    remove(uid, older, open_settings())
    assert kept(private) == [] and not list((private / "snapshots").iterdir())


def test_originals_stay_while_versions_are_thinned_out_and_take_no_room_from_them():
    made = [NOON - timedelta(days=day) for day in range(60)]
    ring = [Snapshot(100 - day, at, AUTOMATIC, None, 1000) for day, at in enumerate(made)]
    originals = [Snapshot(number, NOON, MIGRATION, None, MOST_BYTES) for number in (200, 150, 1)]
    together = sorted(ring + originals, reverse=True)
    gone = thinned_out(together)
    assert gone == thinned_out(ring) and len(ring) - len(gone) >= NEWEST
