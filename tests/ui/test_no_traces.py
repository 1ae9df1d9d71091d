"""Deleting means gone: from the file when it is published, from this computer where that is asked (P19)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from nkmap.commands import stakeholders
from nkmap.crash_log import CrashLog
from nkmap.data_in import remembering
from nkmap.db import own_files, snapshots
from nkmap.db.files import digest
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import name_list
from nkmap.db.waiting import waiting
from nkmap.settings import keeps_versions, recent_files, remember_names_language
from nkmap.traces import discard_draft
from nkmap.ui.meeting.bundle_dialog import BundleDialog
from nkmap.ui.start.continue_list import ContinueLine
from nkmap.workspace import open_document

LEFT = Qt.MouseButton.LeftButton
NAME = "Quillon Marrowby"


def hits(folder, *words):
    """Which files hold one of the words in UTF-8 or UTF-16, by name."""
    forms = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le", "utf-16-be")]
    found = []
    for path in folder.rglob("*"):
        held = path.name.encode() + (path.read_bytes() if path.is_file() else b"")
        if any(form in held for form in forms):
            found.append(path.name)
    return found


def question(window):
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def answer(window, qtbot, words):
    box = question(window)
    (button,) = (one for one in box.buttons() if one.text() == words)
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: not box.isVisible())


def work_in(window, qtbot, path):
    """Name and delete somebody in a file, with versions, a setting of it, and undo."""
    window.files.start("influence-stance", "Whom does the Larkspur question concern?")
    qtbot.keyClicks(window.page.names.field, NAME)
    qtbot.keyClick(window.page.names.field, Qt.Key.Key_Return)
    window.files.save_as(path)
    window.document.snapshots.keep("import")
    remember_names_language(window._windows.settings, window.page.uid, "ko")
    (row,) = window.document.read(name_list)
    window.page.selection.select([row.id])
    window.page.selected.delete()
    window.document.publish_now()


@pytest.fixture
def window(windows):
    return windows.new_window()


def test_a_deleted_name_is_gone_from_the_file_and_with_the_traces_from_the_computer(
    windows, window, qtbot, tmp_path, private
):
    path = tmp_path / "larkspur.nkmap"
    work_in(window, qtbot, path)
    uid = window.page.uid
    window.actions_by_id["bundle"].trigger()
    window.findChild(BundleDialog).go_to(tmp_path / "larkspur bundles")
    assert NAME.encode() not in path.read_bytes() and hits(tmp_path, NAME), "the search itself finds it"
    assert not [file for file in hits(tmp_path, NAME) if file == path.name]
    window.actions_by_id["leave_no_traces"].trigger()
    asked = question(window).text()
    assert "larkspur.nkmap itself stays" in asked and "SSD" in asked and "1 earlier version" in asked
    answer(window, qtbot, "Close and leave no traces")
    assert windows.all == [] and path.exists()
    assert hits(private, NAME, "Larkspur", "larkspur", uid, digest(path.read_bytes())) == []
    assert not list(private.rglob("*.nkmap")) and not list((private / "locks").iterdir())
    document = open_document(path)
    assert len(document.read(map_list)) == 1
    document.close()


def test_who_says_yes_in_two_questions_leaves_once(windows, window, qtbot, tmp_path):
    work_in(window, qtbot, tmp_path / "larkspur.nkmap")
    leave = window.actions_by_id["leave_no_traces"]
    leave.trigger()
    leave.trigger()
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    yeses = [next(one for one in box.buttons() if one.text().startswith("Close and leave")) for box in boxes]
    for yes in yeses:
        yes.click()
    assert len(yeses) == 2 and windows.all == []


def test_a_draft_is_asked_about_twice_and_an_enter_too_many_loses_nothing(windows, window, qtbot, private):
    window.files.start("influence-stance", "Whom does the Larkspur question concern?")
    qtbot.keyClicks(window.page.names.field, NAME)
    qtbot.keyClick(window.page.names.field, Qt.Key.Key_Return)
    leave = window.actions_by_id["leave_no_traces"]
    leave.trigger()
    qtbot.keyClick(question(window), Qt.Key.Key_Return)
    assert window.document is not None
    leave.trigger()
    answer(window, qtbot, "Close and leave no traces")
    assert "1 name" in question(window).text() and window.document is not None
    answer(window, qtbot, "Lose it for good")
    assert windows.all == [] and waiting() == []
    assert hits(private, NAME, "Larkspur") == []


def test_with_a_discarded_draft_go_its_versions_but_never_those_of_a_file(windows, window, qtbot, tmp_path):
    window.files.start("influence-stance", "Whom does the Larkspur question concern?")
    qtbot.keyClicks(window.page.names.field, NAME)
    qtbot.keyClick(window.page.names.field, Qt.Key.Key_Return)
    window.document.snapshots.keep("import")
    uid = window.page.uid
    window.close()
    again = windows.new_window()
    (draft,) = (line for line in again.findChildren(ContinueLine) if NAME not in line.continued.text)
    again.files.put_away(draft.continued)
    assert snapshots.snapshots(uid) == [] and hits(tmp_path, NAME, uid) == []
    work_in(again, qtbot, tmp_path / "larkspur.nkmap")
    uid = again.page.uid

    copy = open_document(tmp_path / "larkspur.nkmap", as_copy=True)
    with copy.edit("Add") as session:
        stakeholders.add(session, "Ghana")
    copy.close()
    for work in waiting():
        discard_draft(work)
    assert len(snapshots.snapshots(uid)) == 1


def test_where_the_file_cannot_be_written_nothing_is_closed_or_removed(windows, window, qtbot, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    work_in(window, qtbot, folder / "larkspur.nkmap")
    window.page.undo()
    folder.rename(tmp_path / "gone")
    window.leaving.leave()
    assert window.document is not None and window.notices.sentences
    assert snapshots.snapshots(window.page.uid)
    (tmp_path / "gone").rename(folder)


def test_nothing_of_other_projects_goes(windows, window, qtbot, tmp_path, sample_file):
    other = windows.new_window()
    other.files.open_path(sample_file)
    other.document.snapshots.keep("import")
    other.document.snapshots.known()
    CrashLog().note_error(ValueError())
    work_in(window, qtbot, tmp_path / "larkspur.nkmap")
    window.leaving.leave()
    assert len(other.document.snapshots.known()) == 1 and windows.all == [other]
    assert keeps_versions(windows.settings, other.page.uid)
    assert remembering.remembered() == {} and CrashLog().text() == ""
    assert not own_files.knows(digest(sample_file.read_bytes()))
    assert recent_files(windows.settings) == [sample_file]
