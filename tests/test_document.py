"""An open project as the window uses it: edits, notices, undo, and the file that follows."""

import shutil

import pytest

from nkmap.commands import maps, placements, projects, stakeholders
from nkmap.db.project_file import new_project, open_project, read_project
from nkmap.db.queries.counts import counts
from nkmap.db.queries.maps import map_content
from nkmap.db.waiting import waiting
from nkmap.document import Document
from nkmap.errors import CannotOpen, ChangedElsewhere, InvalidInput, ReadOnly, StorageFailed
from nkmap.publisher import SaveState


@pytest.fixture
def document(qapp):
    project = new_project()
    with project.store.edit("Set up") as edit:
        projects.set_up(edit.session)
        maps.add(edit.session, "influence-stance", "Who decides?")
    project.store.start_history_here(untouched=True)
    opened = Document(project)
    yield opened
    opened.close()


def add(document, name):
    with document.edit(f"Add {name}") as session:
        return stakeholders.add(session, name)


def names_in(path):
    with read_project(path) as project:
        return project.store.read(counts)["stakeholders"]


def test_an_edit_tells_what_it_touched(document, qtbot):
    with qtbot.waitSignal(document.changed) as told:
        china = add(document, "China")
    assert told.args[0].ids("stakeholder") == {china}
    assert not told.args[0].touches("map", "relation")


def test_an_edit_that_changes_nothing_leaves_no_step(document, qtbot):
    with qtbot.assertNotEmitted(document.changed), document.edit("Nothing"):
        pass
    assert document.undo_label is None


def test_a_refused_edit_leaves_nothing_and_lets_views_read_again(document, qtbot):
    with (
        qtbot.waitSignal(document.changed) as told,
        pytest.raises(InvalidInput),
        document.edit("Half") as session,
    ):
        stakeholders.add(session, "China")
        stakeholders.add(session, "")
    assert told.args[0].everything
    assert document.read(counts)["stakeholders"] == 0
    assert document.undo_label is None


def test_undo_and_redo_name_what_they_do(document):
    add(document, "China")
    assert document.undo_label == "Add China"
    assert document.undo() == "Add China"
    assert document.read(counts)["stakeholders"] == 0
    assert document.redo_label == "Add China"
    assert document.redo() == "Add China"
    assert document.read(counts)["stakeholders"] == 1
    assert document.redo() is None


def test_nudges_within_a_second_are_one_step(document):
    china = add(document, "China")
    with document.edit("Place") as session:
        (placement,) = placements.place(session, 1, {china: (0.0, 0.5)})
    for x in (0.1, 0.2, 0.3):
        with document.edit("Move", merge_key="nudge") as session:
            placements.move(session, {placement: (x, 0.5)})
    assert document.read(map_content, 1).tokens[0].x == 0.3
    document.undo()
    assert document.read(map_content, 1).tokens[0].x == 0.0


def test_a_draft_says_that_it_is_not_a_file_yet(document):
    add(document, "China")
    assert document.save_state is SaveState.DRAFT


def test_an_edit_reaches_the_file_by_itself(document, qtbot, tmp_path):
    file = tmp_path / "p.nkmap"
    document.save_as(file, overwrite=False)
    assert document.save_state is SaveState.SAVED
    add(document, "China")
    assert document.save_state is SaveState.SAVING
    qtbot.waitUntil(lambda: document.save_state is SaveState.SAVED, timeout=5000)
    assert names_in(file) == 1


def test_saving_now_writes_the_file_before_it_returns(document, tmp_path):
    file = tmp_path / "p.nkmap"
    document.save_as(file, overwrite=False)
    add(document, "China")
    document.publish_now()
    assert names_in(file) == 1
    assert document.save_state is SaveState.SAVED


def test_what_arrives_after_closing_is_refused_and_told_to_nobody(document, qtbot):
    add(document, "China")
    document.close()
    with qtbot.assertNotEmitted(document.changed):
        for late in (lambda: add(document, "Japan"), document.undo, lambda: document.read(counts)):
            with pytest.raises(InvalidInput, match="closed before this was done"):
                late()


def test_closing_writes_what_the_file_does_not_hold(document, tmp_path):
    file = tmp_path / "p.nkmap"
    document.save_as(file, overwrite=False)
    add(document, "China")
    assert names_in(file) == 0
    assert document.close() is None
    assert names_in(file) == 1


def test_a_file_that_cannot_be_written_is_told_once_and_work_goes_on(document, qtbot, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    document.save_as(folder / "p.nkmap", overwrite=False)
    folder.rename(tmp_path / "pulled")
    with qtbot.waitSignal(document.publishing_failed, timeout=5000) as told:
        add(document, "China")
    assert "p.nkmap" in str(told.args[0])
    assert document.save_state is SaveState.UNREACHABLE
    add(document, "Japan")
    (tmp_path / "pulled").rename(folder)
    document.publish_now()
    assert document.save_state is SaveState.SAVED
    assert names_in(folder / "p.nkmap") == 2


def test_a_file_changed_by_someone_else_is_never_overwritten(document, tmp_path):
    file = tmp_path / "p.nkmap"
    document.save_as(file, overwrite=False)
    file.write_bytes(b"somebody else's work")
    add(document, "China")
    with pytest.raises(ChangedElsewhere, match=r"p\.nkmap"):
        document.publish_now()
    assert file.read_bytes() == b"somebody else's work"
    document.save_as(tmp_path / "mine.nkmap", overwrite=False)
    assert names_in(tmp_path / "mine.nkmap") == 1


def test_a_project_for_reading_only_refuses_edits_with_a_way_on(document, tmp_path, qapp):
    file = tmp_path / "p.nkmap"
    document.save_as(file, overwrite=False)
    reader = Document(open_project(file, read_only=True))
    assert reader.save_state is SaveState.READ_ONLY
    with pytest.raises(ReadOnly, match="save it under another name"), reader.edit("Try"):
        pass
    reader.close()


def test_going_back_to_how_it_was_opened_can_be_undone(document, tmp_path, qapp):
    file = tmp_path / "p.nkmap"
    add(document, "China")
    document.project.save_copy(file)
    opened = Document(open_project(file))
    add(opened, "Japan")
    opened.revert("Go back")
    assert opened.read(counts)["stakeholders"] == 1
    opened.undo()
    assert opened.read(counts)["stakeholders"] == 2
    opened.close()


def test_a_file_that_comes_back_is_written_without_being_asked(document, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("nkmap.publisher.RETRY", 200)
    folder = tmp_path / "stick"
    folder.mkdir()
    document.save_as(folder / "p.nkmap", overwrite=False)
    add(document, "China")
    folder.rename(tmp_path / "pulled")
    with pytest.raises(StorageFailed):
        document.publish_now()
    assert document.save_state is SaveState.UNREACHABLE
    (tmp_path / "pulled").rename(folder)
    qtbot.waitUntil(lambda: document.save_state is SaveState.SAVED, timeout=5000)
    assert names_in(folder / "p.nkmap") == 1


def test_saved_is_never_said_of_a_file_that_is_something_else_now(document, tmp_path):
    file = tmp_path / "p.nkmap"
    document.save_as(file, overwrite=False)
    file.write_bytes(b"somebody else's work")
    with pytest.raises(ChangedElsewhere):
        document.publish_now()
    assert document.save_state is SaveState.CHANGED_ELSEWHERE


def test_one_failure_to_take_the_state_does_not_end_publishing(document, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("nkmap.publisher.RETRY", 100)
    file = tmp_path / "p.nkmap"
    document.save_as(file, overwrite=False)
    taken, refusals = document.project.take, [StorageFailed("The disk is gone.")]

    def take():
        if refusals:
            raise refusals.pop()
        return taken()

    monkeypatch.setattr(document.project, "take", take)
    add(document, "China")
    qtbot.waitUntil(lambda: file.exists() and names_in(file) == 1, timeout=5000)


def test_work_outlives_a_private_folder_that_was_cleared_away(document, private):
    shutil.rmtree(private)
    add(document, "China")
    assert document.close() is None
    (kept,) = waiting()
    assert kept.stakeholders == 1


def named_in_turns(*names):
    def work(session):
        for name in names:
            yield stakeholders.add(session, name)

    return work


def test_an_edit_may_last_for_several_turns_and_is_one_step(document, qtbot):
    turns = document.edit_in_turns("Import", named_in_turns("China", "Japan"))
    next(turns)
    assert document.read(counts)["stakeholders"] == 1, "views read what is there so far"
    with pytest.raises(InvalidInput, match="just now"):
        add(document, "Germany")
    with pytest.raises(InvalidInput, match="just now"):
        document.undo()
    with qtbot.waitSignal(document.changed) as told:
        assert len(list(turns)) == 1
    assert len(told.args[0].ids("stakeholder")) == 2
    assert document.undo() == "Import"
    assert document.read(counts)["stakeholders"] == 0


def test_an_edit_that_is_stopped_between_its_turns_leaves_nothing(document, qtbot):
    turns = document.edit_in_turns("Import", named_in_turns("China", "Japan"))
    next(turns)
    with qtbot.waitSignal(document.changed):
        turns.close()
    assert document.read(counts)["stakeholders"] == 0
    assert document.undo_label is None
    add(document, "Germany")


def test_the_file_waits_for_an_edit_that_is_under_way(document, tmp_path):
    document.save_as(tmp_path / "talks.nkmap", overwrite=False)
    add(document, "China")
    turns = document.edit_in_turns("Import", named_in_turns("Japan", "Germany"))
    next(turns)
    document.publish()
    document.publish_now()
    assert document.save_state is SaveState.SAVING
    document.close()
    assert names_in(tmp_path / "talks.nkmap") == 1, "what was half done is taken back before closing"


def test_a_snapshot_is_kept_after_an_edit_and_before_what_is_hard_to_undo(document, qtbot):
    add(document, "China")
    qtbot.waitUntil(lambda: len(document.snapshots.listed()) == 1, timeout=20_000)
    add(document, "Japan")
    document.snapshots.keep("import")
    add(document, "Germany")
    assert [one.reason for one in document.snapshots.listed()] == ["import", "automatic"]


def test_going_back_to_a_snapshot_can_be_undone_and_keeps_what_was_there(document):
    add(document, "China")
    document.snapshots.keep("delete")
    add(document, "Japan")
    (snapshot,) = document.snapshots.listed()
    document.restore(snapshot, "Restore")
    assert document.read(counts)["stakeholders"] == 1
    assert document.undo() == "Restore"
    assert document.read(counts)["stakeholders"] == 2
    assert [one.reason for one in document.snapshots.listed()] == ["restore", "delete"]


def test_a_broken_snapshot_is_neither_offered_nor_restored(document):
    add(document, "China")
    document.snapshots.keep("delete")
    (snapshot,) = document.snapshots.listed()
    snapshot.path.write_bytes(snapshot.path.read_bytes()[:5000])
    assert document.snapshots.listed() == []
    with pytest.raises(CannotOpen):
        document.restore(snapshot, "Restore")
    assert document.read(counts)["stakeholders"] == 1
