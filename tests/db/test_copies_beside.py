"""Copies beside the file: nothing stays here, nothing is lost, and no stranger's database is run (P19)."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from nkmap import confined
from nkmap.db import places, snapshots
from nkmap.db.project_file import OpenProject, continue_draft, open_project, read_project
from nkmap.db.queries.counts import project as project_row
from nkmap.db.tables import Stakeholder
from nkmap.db.waiting import waiting
from nkmap.errors import InvalidInput, StorageFailed

NAME = "Quillon Marrowby"


def add(project: OpenProject, name: str) -> None:
    with project.store.edit(f"Add {name}") as edit:
        edit.session.add(Stakeholder(name=name))


def names(project: OpenProject) -> list[str]:
    return project.store.read(lambda session: [s.name for s in session.query(Stakeholder).order_by("id")])


def hits(folder: Path, word: str) -> list[Path]:
    """Which files hold the word in UTF-8 or UTF-16, by name or content."""
    forms = [word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(form in path.name.encode() + path.read_bytes() for form in forms)]


def left_behind(file: Path, folder: Path) -> Path:
    """Copy a project with its copies as a kill would leave them, after an edit; return the file."""
    project = open_project(file)
    add(project, NAME)
    shutil.copytree(file.parent, folder)
    project.close()
    return folder / file.name


@pytest.fixture
def stick(tmp_path: Path, file: Path) -> Path:
    """A project on a medium of its own, which this program wrote, with its copies beside it."""
    (tmp_path / "stick").mkdir()
    path = tmp_path / "stick" / "talks.nkmap"
    with read_project(file) as project:
        project.save_copy(path)
    places.choose_beside(path)
    return path


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Go to another computer, with a private folder of its own."""
    return lambda: monkeypatch.setenv("NKMAP_FOLDER", str(tmp_path / "elsewhere"))


def test_copies_move_with_undo_and_nothing_stays_in_the_other_place(file: Path, private: Path) -> None:
    project = open_project(file)
    uid = project.store.read(project_row).uid
    add(project, NAME)
    project.publish_now()
    snapshots.keep(uid, file.read_bytes(), "import", document=file)
    project.let_copies_live(beside=True)
    assert hits(private, NAME) == [] and hits(places.beside(file), NAME)
    assert [one.reason for one in snapshots.snapshots(uid, project.place)] == ["import"]
    assert [one.reason for one in snapshots.of_document(file)] == ["import"]
    project.store.undo()
    assert NAME not in names(project)
    project.store.redo()
    project.let_copies_live(beside=False)
    assert not places.beside(file).exists() and hits(private, NAME)
    assert [one.reason for one in snapshots.snapshots(uid)] == ["import"]
    project.store.undo()
    assert project.close() is None and NAME.encode() not in file.read_bytes()
    assert waiting([file]) == []


def test_the_folder_is_the_choice_and_after_closing_holds_no_working_copy(stick: Path, private: Path) -> None:
    project = open_project(stick)
    add(project, NAME)
    assert hits(private, NAME) == [], "while it is open, too"
    assert not list(stick.parent.rglob("*-shm")), "which not every medium can have"
    assert project.close() is None
    assert hits(private, NAME) == [] and NAME.encode() in stick.read_bytes()
    assert list((places.beside(stick) / "work").iterdir()) == []
    for closed in (open_project(stick, read_only=True), open_project(stick, as_copy=True)):
        assert closed.lives_beside and hits(private, "China") == []
        closed.close()


def test_on_another_computer_unfinished_work_becomes_a_draft_and_stays_on_the_stick(
    stick: Path, tmp_path: Path, elsewhere
) -> None:
    file = left_behind(stick, tmp_path / "left")
    elsewhere()
    project = open_project(file)
    assert not project.continued and NAME not in names(project)
    (found,) = waiting([file])
    assert (found.kind, found.document, found.stakeholders) == ("interrupted", file, None)
    with pytest.raises(InvalidInput, match="unfinished work"):
        project.let_copies_live(beside=False)
    draft = continue_draft(found.folder)
    assert NAME in names(draft) and draft.store.undoable() is None and draft.document is None
    assert draft.close() is None
    assert hits(tmp_path / "elsewhere", NAME) == []
    (kept,) = waiting([file])
    assert kept.kind == "draft" and kept.stakeholders == 4, "this computer made that one itself"
    project.close()


def test_a_working_copy_that_somebody_changed_is_not_gone_on_with(stick: Path, tmp_path: Path) -> None:
    file = left_behind(stick, tmp_path / "left")
    (folder,) = (places.beside(file) / "work").iterdir()
    places.remember(folder)  # as it is where the program was killed
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(folder / "project.db") as connection:
        connection.execute("UPDATE undo_row SET statement = ?", (f"ATTACH DATABASE '{foreign}' AS it",))
    connection.close()
    project = open_project(file)
    assert not project.continued
    project.close()
    draft = continue_draft(folder)
    assert NAME in names(draft) and draft.store.undo() is None and not foreign.exists()
    draft.discard()


def test_a_link_on_a_stick_leads_nowhere(stick: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "letter").write_text("Dear")
    folder = places.beside(stick) / "work" / "a"
    folder.mkdir(parents=True)
    (folder / "lock").symlink_to(precious / "letter")
    project = open_project(stick)
    assert waiting([stick]) == [] and (precious / "letter").read_text() == "Dear"
    project.close()
    places.clear(places.beside(stick))
    places.beside(stick).rmdir()
    places.beside(stick).symlink_to(precious)
    assert places.place_of(stick) != places.beside(stick)
    with pytest.raises(StorageFailed, match="another place"):
        places.choose_beside(stick)
    places.clear(places.beside(stick))
    assert (precious / "letter").exists()


def test_without_the_stick_edits_are_refused_and_all_can_be_saved_elsewhere(
    stick: Path, tmp_path: Path, private: Path
) -> None:
    project = open_project(stick)
    add(project, NAME)
    stick.parent.rename(tmp_path / "pocket")
    with pytest.raises(StorageFailed, match="Nothing was changed: the folder of copies"):
        add(project, "Ghana")
    assert names(project)[-1] == NAME and project.store.undoable() is not None
    with pytest.raises(StorageFailed):
        project.store.undo()
    assert not stick.parent.exists() and hits(private, NAME) == []
    (tmp_path / "pocket").rename(stick.parent)
    add(project, "Ghana")
    stick.parent.rename(tmp_path / "pocket")
    project.save_as(tmp_path / "rescued.nkmap")
    assert names(project)[-2:] == [NAME, "Ghana"] and project.lives_beside
    project.store.undo()
    assert project.close() is None
    assert hits(private, NAME) == [] and NAME.encode() in (tmp_path / "rescued.nkmap").read_bytes()


def test_versions_beside_a_file_are_looked_at_by_a_process_of_its_own_on_another_computer_only(
    stick: Path, elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders, run = [], confined.run

    def noted(*order: str, **limits: float) -> object:
        orders.append(order)
        return run(*order, **limits)

    monkeypatch.setattr(confined, "run", noted)  # it runs
    project = open_project(stick)
    for reason in ("import", "merge"):
        snapshots.keep("uid", stick.read_bytes(), reason, document=stick, place=project.place)
    project.close()
    assert len(snapshots.whole(snapshots.of_document(stick))) == 2 and orders == []
    elsewhere()
    newest, older = snapshots.of_document(stick)
    newest.path.write_bytes(newest.path.read_bytes()[:-1000])
    assert snapshots.whole([newest, older]) == [older] and len(orders) == 2
    draft = open_project(older.path, as_copy=True)
    assert draft.place == places.beside(stick)
    draft.discard()
    assert "China" in snapshots.read_from(older, lambda session: [s.name for s in session.query(Stakeholder)])
