"""Where copies live is the user's choice for each project, and what it says is so (P19)."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from nkmap.commands import stakeholders
from nkmap.db import places, snapshots
from nkmap.db.queries.stakeholders import name_list
from nkmap.db.waiting import waiting
from nkmap.publisher import SaveState
from nkmap.ui.snapshots.where_dialog import WhereDialog
from nkmap.ui.start.continue_list import ContinueLine
from nkmap.ui.state_words import state_sentence
from nkmap.workspace import open_document

LEFT = Qt.MouseButton.LeftButton
NAME = "Quillon Marrowby"
SHARED_MEMORY = Path("/dev/shm")  # on Linux another medium than all disks


def hits(folder, *words):
    """Which files hold one of the words in UTF-8 or UTF-16, by name or content."""
    forms = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [
        path.name for path in files if any(form in path.name.encode() + path.read_bytes() for form in forms)
    ]


def type_name(window, qtbot, name):
    qtbot.keyClicks(window.page.names.field, name)
    qtbot.keyClick(window.page.names.field, Qt.Key.Key_Return)


def choose(window, qtbot, card):
    window.actions_by_id["where_copies_live"].trigger()
    (dialog,) = (one for one in window.findChildren(WhereDialog) if one.isVisible())
    assert not dialog.save_button.isEnabled(), "what is so already is nothing to choose"
    qtbot.mouseClick(getattr(dialog, card), LEFT)
    qtbot.mouseClick(dialog.save_button, LEFT)


def press(window, qtbot, words):
    (button,) = (one for one in window.notices.findChildren(QPushButton) if one.text() == words)
    qtbot.mouseClick(button, LEFT)


def names(document):
    return [row.name for row in document.read(name_list)]


@pytest.fixture
def file(window, qtbot, tmp_path):
    """A project in a file, open in the window, with a name and an earlier version."""
    (tmp_path / "stick").mkdir()
    window.files.start("influence-stance", "Whom does the Larkspur question concern?")
    type_name(window, qtbot, NAME)
    window.files.save_as(tmp_path / "stick" / "talks.nkmap")
    window.document.snapshots.keep("import")
    return tmp_path / "stick" / "talks.nkmap"


def test_beside_the_file_nothing_of_the_project_is_on_this_computer_then_and_later(
    windows, window, qtbot, file, private
):
    assert hits(private, NAME), "the search itself finds it"
    choose(window, qtbot, "beside")
    folder = places.beside(file)
    assert hits(private, NAME, "Larkspur") == [] and folder.stat().st_mode & 0o077 == 0
    assert window.page.pill.text == "Copies live beside the file now."
    window.actions_by_id["undo"].trigger()
    window.actions_by_id["redo"].trigger()
    window.document.snapshots.keep("merge")
    window.close()
    assert hits(private, NAME, "Larkspur") == [] and len(list(folder.rglob("*.nkmap"))) == 2
    assert hits(private, "talks.nkmap") == ["settings.ini"], "its place in the list of recent files"
    again = windows.new_window()
    again.files.open_path(file)
    assert len(again.document.snapshots.listed()) == 2 and hits(private, NAME) == []
    assert snapshots.keep(again.page.uid, file.read_bytes(), "import", place=private).size
    choose(again, qtbot, "here")
    assert not folder.exists() and len(again.document.snapshots.listed()) == 3
    choose(again, qtbot, "beside")
    snapshots.keep(again.page.uid, file.read_bytes(), "import", place=private)
    again.document.snapshots.purge()
    left = list((folder / "snapshots").rglob("*.nkmap"))
    assert hits(private, NAME) == [] and left == [], "“Remove all” means both places"


def test_leaving_no_traces_empties_the_folder_and_keeps_the_choice(windows, window, qtbot, file, private):
    choose(window, qtbot, "beside")
    window.actions_by_id["leave_no_traces"].trigger()
    (box,) = (one for one in window.findChildren(QMessageBox) if one.isVisible())
    assert "“talks.nkmap.copies” is emptied" in box.text() and "1 earlier version" in box.text()
    (button,) = (one for one in box.buttons() if one.text() == "Close and leave no traces")
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: windows.all == [])
    assert list(places.beside(file).iterdir()) == []
    assert hits(private, NAME, "Larkspur", "talks") == [] and not (private / "beside").exists()
    document = open_document(file)
    assert document.project.lives_beside and names(document) == [NAME]
    document.close()


def test_who_leaves_no_traces_takes_nothing_from_whoever_else_works_beside_the_file(window, qtbot, file):
    choose(window, qtbot, "beside")
    version = snapshots.snapshots(window.page.uid, places.beside(file))[0]
    other = open_document(version.path)  # what is made of an earlier version lies beside the file, too
    with other.edit("Add") as session:
        stakeholders.add(session, "Theirs")
    window.actions_by_id["leave_no_traces"].trigger()
    (box,) = (one for one in window.findChildren(QMessageBox) if one.isVisible())
    qtbot.mouseClick(next(one for one in box.buttons() if one.text() == "Close and leave no traces"), LEFT)
    assert names(other) == [NAME, "Theirs"]
    other.undo()
    assert names(other) == [NAME]
    other.close()


def test_while_the_stick_is_out_edits_are_refused_and_the_work_is_saved_elsewhere(
    window, qtbot, file, tmp_path, private
):
    choose(window, qtbot, "beside")
    type_name(window, qtbot, "Ghana")
    file.parent.rename(tmp_path / "pocket")
    type_name(window, qtbot, "Fiji")
    assert "Nothing was changed" in window.page.pill.text, window.page.pill.text
    assert set(names(window.document)) == {NAME, "Ghana"} and not file.parent.exists()
    window.document.publish()
    qtbot.waitUntil(lambda: window.document.save_state is SaveState.UNREACHABLE)
    assert state_sentence(window.document) == "talks.nkmap cannot be reached; kept in the folder beside it"
    window.files.save_as(tmp_path / "rescued.nkmap")
    type_name(window, qtbot, "Peru")
    assert set(names(window.document)) == {NAME, "Ghana", "Peru"} and hits(private, NAME) == []


def test_what_another_computer_left_beside_a_file_is_offered_as_a_draft(
    windows, window, qtbot, file, tmp_path, monkeypatch
):
    choose(window, qtbot, "beside")
    type_name(window, qtbot, "Ghana")
    left = tmp_path / "left"
    shutil.copytree(file.parent, left)  # as a kill would leave it
    monkeypatch.setenv("NKMAP_FOLDER", str(tmp_path / "elsewhere"))
    other = windows.new_window()
    other.files.open_path(left / "talks.nkmap")
    assert names(other.document) == [NAME] and "did not reach it" in other.notices.sentences[0]
    start = windows.new_window()
    lines = [line.continued.text for line in start.findChildren(ContinueLine)]
    assert lines[0] == "talks, unfinished work beside the file"
    before = set(windows.all)
    press(other, qtbot, "Open it as a draft")
    (draft,) = set(windows.all) - before
    assert set(names(draft.document)) == {NAME, "Ghana"} and draft.document.undo_label is None
    assert state_sentence(draft.document) == "Kept in talks.nkmap.copies, not yet a file"
    assert hits(tmp_path / "elsewhere", NAME, "Ghana") == []
    draft.close()
    (kept,) = waiting([left / "talks.nkmap"])
    assert kept.kind == "draft"


@pytest.mark.skipif(not os.access(SHARED_MEMORY, os.W_OK), reason="no second medium to save on")
def test_on_another_medium_the_choice_is_offered_once(windows, window, qtbot, file):
    assert window.notices.sentences == [], "where copies are on the same disk there is nothing to offer"
    stick = SHARED_MEMORY / f"nkmap-{os.getpid()}"
    stick.mkdir()
    try:
        window.files.save_as(stick / "talks.nkmap")
        assert window.notices.sentences[0].startswith("talks.nkmap is on another disk or stick.")
        press(window, qtbot, "Where copies live…")
        (dialog,) = (one for one in window.findChildren(WhereDialog) if one.isVisible())
        dialog.close()
        window.files.save_as(stick / "again.nkmap")
        assert window.notices.sentences == []
        window.files.save_as(file)
    finally:
        shutil.rmtree(stick)
