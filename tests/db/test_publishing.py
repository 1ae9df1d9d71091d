"""What reaches the user's folder: a whole, compact, sealed file, or nothing at all."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from nkmap.db.files import digest
from nkmap.db.project_file import open_project
from nkmap.db.publishing import prepare, remove_leftovers, replace_file
from nkmap.db.store import Store
from nkmap.db.tables import TABLES, Stakeholder
from nkmap.errors import ChangedElsewhere, StorageFailed

resource = pytest.importorskip("resource", reason="imitates a full disk; not on Windows")


@contextmanager
def full_disk(free: int) -> Iterator[None]:
    """Let no file grow beyond `free` bytes, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (free, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_published_file_says_what_it_is_and_keeps_strict_tables(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (0x4E4B4D50,)
        assert connection.execute("PRAGMA user_version").fetchone() == (1000,)
        schema = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    assert set(schema) == {*TABLES, "seal"}
    assert all(sql.endswith("STRICT") for sql in map(str.strip, schema.values()))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_a_deleted_name_is_not_in_the_file_any_more(encoding: str, file: Path) -> None:
    name = "Marker Person 외교"
    project = open_project(file)
    with project.store.edit("Add") as edit:
        edit.session.add(Stakeholder(id=9, name=name, note=name * 50))
    project.publish_now()
    assert name.encode() in file.read_bytes()
    with project.store.edit("Delete") as edit:
        edit.session.query(Stakeholder).filter_by(id=9).delete()
    project.publish_now()
    assert file.read_bytes().count(name.encode(encoding)) == 0


def test_an_edit_does_not_travel_in_an_undo_log(tmp_path: Path) -> None:
    store = Store(tmp_path / "project.db")
    with store.edit("A label of an edit") as edit:
        edit.session.add(Stakeholder(name="China"))
    assert b"A label of an edit" not in prepare(store.image())
    store.close()


def test_a_file_changed_elsewhere_is_left_as_it_is(desk: Path) -> None:
    target = desk / "a.nkmap"
    target.write_bytes(b"theirs")
    with pytest.raises(ChangedElsewhere, match="was changed by someone else"):
        replace_file(target, b"ours", digest(b"as we saw it"))
    assert target.read_bytes() == b"theirs"
    assert list(desk.iterdir()) == [target]


def test_a_file_that_went_away_is_not_silently_made_again(desk: Path) -> None:
    with pytest.raises(ChangedElsewhere, match="no longer in its folder"):
        replace_file(desk / "a.nkmap", b"ours", digest(b"as we saw it"))
    assert list(desk.iterdir()) == []


def test_a_full_disk_leaves_the_old_file_whole_and_nothing_beside_it(desk: Path) -> None:
    target = desk / "a.nkmap"
    target.write_bytes(b"old")
    with full_disk(1000), pytest.raises(StorageFailed, match="could not be written"):
        replace_file(target, b"new" * 1000, digest(b"old"))
    assert target.read_bytes() == b"old"
    assert list(desk.iterdir()) == [target]


def test_a_full_disk_on_this_computer_refuses_to_open_and_leaves_nothing(file: Path, private: Path) -> None:
    with full_disk(50_000), pytest.raises(StorageFailed, match="Make room on the disk"):
        open_project(file)
    assert list((private / "work").iterdir()) == []
    assert open_project(file).read_only_because is None


def test_a_folder_that_is_gone_is_a_failure_of_the_disk(desk: Path) -> None:
    with pytest.raises(StorageFailed, match="could not be written"):
        replace_file(desk / "stick" / "a.nkmap", b"ours", digest(b"as we saw it"))


def test_a_replaced_file_keeps_its_mode_and_a_new_one_is_private(desk: Path) -> None:
    old, new = desk / "old.nkmap", desk / "new.nkmap"
    old.write_bytes(b"old")
    old.chmod(0o664)
    replace_file(old, b"ours", digest(b"old"))
    replace_file(new, b"ours", None)
    assert (old.stat().st_mode & 0o777, new.stat().st_mode & 0o777) == (0o664, 0o600)


def test_leftovers_of_this_document_are_removed_and_no_other_file(desk: Path) -> None:
    target, seen = desk / "[a]*.nkmap", []
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(Path, "unlink", lambda path, missing_ok=False: seen.append(path))
        monkeypatch.setattr("nkmap.db.publishing.swap", lambda part, target: None)
        replace_file(target, b"ours", None)
        replace_file(desk / "b.nkmap", b"ours", None)
    assert len(list(desk.iterdir())) == 4, "of each its new content, and what keeps others out meanwhile"
    remove_leftovers(target)
    assert set(desk.iterdir()) == set(seen[2:])


def test_an_image_that_is_not_whole_is_never_published() -> None:
    with pytest.raises(StorageFailed, match="could not be made ready"):
        prepare(b"SQLite format 3\0" + bytes(4096))
