"""The ways into a project and out of it again."""

import threading
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from nkmap.db.project_file import OpenProject, new_project, open_project, read_project, write_project
from nkmap.db.tables import TABLES, Stakeholder
from nkmap.errors import AlreadyOpen, AlreadyThere, ChangedElsewhere, InvalidInput, NotThere, ReadOnly


def add(project: OpenProject, name: str) -> None:
    with project.store.edit(f"Add {name}") as edit:
        edit.session.add(Stakeholder(name=name))


def names(project: OpenProject) -> list[str]:
    return project.store.read(lambda session: [s.name for s in session.query(Stakeholder).order_by("id")])


def names_in(path: Path) -> list[str]:
    with read_project(path) as project:
        return names(project)


SMALL = ["China", "DPRK", "외교부"]


def test_looking_at_a_project_leaves_the_file_as_it_was(file: Path, private: Path) -> None:
    before = (file.read_bytes(), file.stat().st_mtime_ns)
    assert open_project(file).close() is None
    assert names_in(file) == SMALL
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before
    assert list(file.parent.iterdir()) == [file]
    assert list((private / "work").iterdir()) == []


def test_closing_publishes_what_the_file_does_not_hold_yet(file: Path, private: Path) -> None:
    project = open_project(file)
    add(project, "Japan")
    assert project.unpublished()
    assert project.close() is None
    assert names_in(file) == [*SMALL, "Japan"]
    assert list((private / "work").iterdir()) == []


def test_a_worker_thread_publishes_while_edits_go_on(file: Path) -> None:
    project = open_project(file)
    add(project, "Japan")
    taken = project.take()
    add(project, "Russia")
    worker = threading.Thread(target=project.write, args=(taken,))
    worker.start()
    worker.join()
    assert names_in(file) == [*SMALL, "Japan"]
    assert project.unpublished()
    project.publish_now()
    assert not project.unpublished()


def test_an_older_state_never_replaces_a_newer_one(file: Path) -> None:
    project = open_project(file)
    add(project, "Japan")
    older = project.take()
    add(project, "Russia")
    project.publish_now()
    project.write(older)
    assert names_in(file) == [*SMALL, "Japan", "Russia"]


def test_a_second_opening_is_told_and_can_read_or_copy(file: Path) -> None:
    first = open_project(file)
    with pytest.raises(AlreadyOpen, match="is open in another window"):
        open_project(file)
    reading = open_project(file, read_only=True)
    assert names(reading) == SMALL
    reading.close()
    copy = open_project(file, as_copy=True)
    assert (names(copy), copy.document, copy.read_only_because) == (SMALL, None, None)
    first.close()
    assert open_project(file).read_only_because is None


def test_a_file_changed_elsewhere_is_kept_and_so_is_the_work(file: Path, desk: Path) -> None:
    project = open_project(file)
    add(project, "Japan")
    file.write_bytes(b"theirs")
    with pytest.raises(ChangedElsewhere):
        project.publish_now()
    project.save_as(desk / "mine.nkmap")
    assert file.read_bytes() == b"theirs"
    assert names_in(desk / "mine.nkmap") == [*SMALL, "Japan"]


def test_closing_says_when_the_file_stays_behind_and_the_work_goes_on_next_time(file: Path) -> None:
    project = open_project(file)
    add(project, "Japan")
    aside = file.read_bytes()
    file.unlink()
    assert "no longer in its folder" in str(project.close())
    file.write_bytes(aside)
    again = open_project(file)
    assert again.continued
    assert names(again) == [*SMALL, "Japan"]


def test_a_file_that_went_away_is_written_again_when_asked_for(file: Path) -> None:
    project = open_project(file)
    file.unlink()
    with pytest.raises(ChangedElsewhere):
        project.publish_now()
    project.save_as(file)
    assert names_in(file) == SMALL


def test_save_as_goes_on_in_the_new_file_with_its_undo(file: Path, desk: Path) -> None:
    project = open_project(file)
    add(project, "Japan")
    project.save_as(desk / "new.nkmap")
    assert project.document == desk / "new.nkmap"
    assert (names_in(file), names_in(desk / "new.nkmap")) == (SMALL, [*SMALL, "Japan"])
    project.store.undo()
    project.close()
    assert names_in(desk / "new.nkmap") == SMALL
    assert open_project(file).read_only_because is None


def test_a_draft_becomes_a_file(desk: Path) -> None:
    draft = new_project()
    add(draft, "Japan")
    with pytest.raises(InvalidInput, match="not a file yet"):
        draft.publish_now()
    draft.save_as(desk / "first.nkmap")
    assert not draft.unpublished()
    add(draft, "Russia")
    assert draft.close() is None
    assert names_in(desk / "first.nkmap") == ["Japan", "Russia"]


def test_nothing_is_replaced_without_being_asked_for(file: Path, desk: Path) -> None:
    before = file.read_bytes()
    draft = new_project()
    for write in (draft.save_as, draft.save_copy):
        with pytest.raises(AlreadyThere, match="is there already"):
            write(file)
    with pytest.raises(AlreadyThere):
        write_project(file, lambda session: None)
    assert file.read_bytes() == before
    assert list(desk.iterdir()) == [file]
    draft.save_as(file, overwrite=True)
    assert names_in(file) == []


def test_a_file_that_is_open_cannot_be_written_over(file: Path) -> None:
    project = open_project(file)
    with pytest.raises(AlreadyOpen):
        write_project(file, lambda session: None, force=True)
    with pytest.raises(AlreadyOpen):
        new_project().save_as(file, overwrite=True)
    with pytest.raises(AlreadyOpen):
        project.save_copy(file, overwrite=True)


def test_a_project_for_reading_only_can_be_saved_under_another_name_only(file: Path, desk: Path) -> None:
    project = open_project(file, read_only=True)
    for write in (project.save_as, project.save_copy):
        with pytest.raises(ReadOnly):
            write(file, overwrite=True)
    project.save_as(desk / "mine.nkmap")
    assert project.read_only_because is None
    add(project, "Japan")
    assert project.close() is None
    assert (names_in(file), names_in(desk / "mine.nkmap")) == (SMALL, [*SMALL, "Japan"])


def test_a_copy_saved_elsewhere_changes_nothing_here(file: Path, desk: Path) -> None:
    project = open_project(file)
    add(project, "Japan")
    project.save_copy(desk / "copy.nkmap")
    assert (names_in(desk / "copy.nkmap"), names_in(file)) == ([*SMALL, "Japan"], SMALL)
    assert (project.document, project.unpublished()) == (file, True)


def test_going_back_to_the_copy_made_at_opening_can_be_undone(file: Path) -> None:
    project = open_project(file)
    add(project, "Japan")
    with project.store.edit("Rename") as edit:
        edit.session.query(Stakeholder).filter_by(id=1).update({"name": "PRC"})
    project.publish_now()
    with project.store.edit("Go back") as edit:
        assert project.revert(edit.session) == []
    assert names(project) == SMALL
    assert edit.change.rows == {"stakeholder": frozenset({1, 4})}
    project.store.undo()
    assert names(project) == ["PRC", "DPRK", "외교부", "Japan"]
    project.store.redo()
    project.close()
    assert names_in(file) == SMALL


def test_going_back_restores_swapped_codes_and_all_that_hung_on_a_deleted_row(file: Path) -> None:
    project = open_project(file)
    with project.store.edit("Give codes") as edit:
        give_codes(edit.session, {1: "CN", 2: "KP"})
    before = project.store.read(every_row)
    project.close()
    project = open_project(file)
    with project.store.edit("Swap, delete") as edit:
        give_codes(edit.session, {1: None, 2: None})
        give_codes(edit.session, {1: "KP", 2: "CN"})
        edit.session.query(Stakeholder).filter_by(id=2).delete()
    with project.store.edit("Go back") as edit:
        project.revert(edit.session)
    assert project.store.read(every_row) == before


def give_codes(session: Session, codes: dict[int, str | None]) -> None:
    for row_id, code in codes.items():
        session.query(Stakeholder).filter_by(id=row_id).update({"code": code})


def every_row(session: Session) -> dict[str, list[tuple[object, ...]]]:
    return {name: [tuple(row) for row in session.execute(table.select())] for name, table in TABLES.items()}


def test_a_draft_has_nothing_to_go_back_to() -> None:
    draft = new_project()
    assert not draft.can_revert
    with pytest.raises(InvalidInput, match="nothing to go back to"), draft.store.edit("Go back") as edit:
        draft.revert(edit.session)


def test_a_link_is_followed_and_stays_a_link(file: Path, desk: Path) -> None:
    link = desk / "link.nkmap"
    link.symlink_to(file)
    project = open_project(link)
    add(project, "Japan")
    assert project.close() is None
    assert link.is_symlink()
    assert names_in(file) == [*SMALL, "Japan"]


def test_a_failed_opening_lets_go_of_the_file(file: Path, small_project: bytes) -> None:
    file.write_bytes(b"")
    for _attempt in range(2):
        with pytest.raises(Exception, match="is empty"):
            open_project(file)
    file.write_bytes(small_project)
    assert names(open_project(file)) == SMALL


def test_a_project_that_cannot_be_filled_is_not_written(desk: Path, private: Path) -> None:
    def fill(session: object) -> None:
        raise NotThere("no")

    with pytest.raises(NotThere):
        write_project(desk / "a.nkmap", fill)
    assert list(desk.iterdir()) == []
    assert list((private / "work").iterdir()) == []
