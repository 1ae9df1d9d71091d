"""Locks are advice (P8): who else works on a file is told, and nobody is ever shut out or overwritten."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from nkmap.commands import stakeholders
from nkmap.db.project_file import open_project
from nkmap.db.queries.stakeholders import name_list
from nkmap.db.visible_locks import holder, visible_path
from nkmap.db.waiting import Waiting, waiting
from nkmap.publisher import SaveState
from nkmap.settings import LONGEST_SHOWN, shown_as
from nkmap.ui.settings.dialog import SettingsDialog
from nkmap.ui.settings.sharing_page import SharingPage
from nkmap.ui.start.continue_list import ContinueLine

LEFT = Qt.MouseButton.LeftButton
ANNA = "ab" * 16


@pytest.fixture
def window(windows):
    return windows.new_window()


def press(window, qtbot, words):
    (button,) = (one for one in window.notices.findChildren(QPushButton) if one.text() == words)
    qtbot.mouseClick(button, LEFT)


def said(window):
    return " ".join(window.notices.sentences)


def add(document, name):
    with document.edit("Add") as session:
        stakeholders.add(session, name)


def names(document):
    return {row.name for row in document.read(name_list)}


def sign(path, name="Anna", hours=0, token=ANNA):
    """What somebody at another computer put beside a file, and has not renewed since."""
    then = f"{datetime.now(UTC) - timedelta(hours=hours):%Y-%m-%dT%H:%MZ}"
    words = {"kind": "nkmap open", "token": token, "name": name, "since": then, "renewed": then}
    visible_path(path).write_text(json.dumps(words), encoding="utf-8")


def beside(path):
    return {one.name for one in path.parent.iterdir()} - {path.name, "private"}


def test_two_programs_of_one_computer_may_both_write_and_who_writes_second_is_told(
    windows, window, qtbot, sample_file
):
    other = open_project(sample_file)  # by a lock of its own, as another program has it
    sign(sample_file)
    window.files.open_path(sample_file)
    assert "Anna has had “sample.nkmap” open" in said(window)
    press(window, qtbot, "Open anyway")
    window.files.open_path(sample_file)
    press(window, qtbot, "Open anyway")  # of Anna, and again:
    (asked,) = window.notices.sentences
    assert "open in another window or program" in asked
    assert "both can write: who writes second is told, and can compare or merge" in asked
    press(window, qtbot, "Open anyway")
    mine = window.document
    assert mine.path == sample_file and not mine.is_read_only and window.notices.sentences == []
    again = windows.new_window()
    again.files.open_path(sample_file)
    assert again.document is None and windows.window_of(sample_file) is window, "one window in one program"
    with other.store.edit("Add") as edit:
        stakeholders.add(edit.session, "Theirs")
    other.publish_now()
    add(mine, "Mine")
    mine.publish()
    qtbot.waitUntil(lambda: mine.save_state is SaveState.CHANGED_ELSEWHERE, timeout=20_000)
    assert [b.text() for b in window.notices.findChildren(QPushButton)][:2] == [
        "Compare with that version",
        "Merge that version in",
    ]
    window.close()
    (work,) = waiting()
    assert work.unpublished and work.document == sample_file
    again.refresh_start_page()
    (line,) = (one for one in again.findChildren(ContinueLine) if one.continued.was_interrupted)
    (as_published,) = (one for one in line.menu.actions() if one.text().startswith("Open the file without"))
    as_published.trigger()
    assert "Anna has had" in said(again), "whoever has the file is asked about on this way, too"
    again.refresh_start_page()
    line = next(one for one in again.findChildren(ContinueLine) if isinstance(one.continued.source, Waiting))
    line.open.click()
    (found,) = (one.document for one in windows.all if one.document is not None)
    assert "Mine" in names(found) and found.is_draft, "the other program still has the file"
    other.close()


def test_when_the_other_program_closes_the_file_its_lock_is_ours(windows, window, qtbot, sample_file):
    windows.show_as("Anna")
    other = open_project(sample_file)
    other.show_as("Anna")
    window.files.open_path(sample_file)
    press(window, qtbot, "Open anyway")
    document = window.document
    document.lock_keeper.look()
    other.close()
    assert beside(sample_file) == set(), "whoever had the lock showed it, and nobody at another computer came"
    document.lock_keeper.look()
    qtbot.waitUntil(lambda: holder(sample_file) is not None)
    assert window.notices.sentences == []
    third = windows.new_window()
    with pytest.raises(Exception, match="open in another window"):
        open_project(sample_file)
    third.close()


def test_somebody_at_another_computer_is_named_and_one_click_ignores_it(windows, window, qtbot, sample_file):
    sign(sample_file, "Anna <b>Kim</b>\u202e\n & 안나", hours=2)
    before = visible_path(sample_file).read_bytes()
    window.files.open_path(sample_file)
    (asked,) = window.notices.sentences
    assert asked.startswith("Anna <b>Kim</b>") and "안나" in asked and "(2 hour" in asked
    assert "\n" not in asked
    assert "That was last confirmed 2 hour" in asked and "probably left over" in asked
    (label,) = (one for one in window.notices.findChildren(QLabel) if one.text() == asked)
    assert label.textFormat() is Qt.TextFormat.PlainText
    press(window, qtbot, "Open for reading only")
    assert window.document.is_read_only
    window.close()
    other = windows.new_window()
    other.files.open_path(sample_file)
    press(other, qtbot, "Work on a copy")
    assert other.document.is_draft and visible_path(sample_file).read_bytes() == before
    third = windows.new_window()
    third.files.open_path(sample_file)
    press(third, qtbot, "Open anyway")
    assert third.document.path == sample_file and not third.document.is_read_only
    qtbot.waitUntil(lambda: beside(sample_file) == set())  # a leftover is cleared away
    assert third.notices.sentences == []


def test_in_place_of_somebody_our_own_name_is_shown_and_goes_with_the_file(
    windows, window, qtbot, sample_file, tmp_path, private
):
    windows.show_as("Bela")
    sign(sample_file)
    window.files.open_path(sample_file)
    assert "just now" in said(window) and "left over" not in said(window)
    press(window, qtbot, "Open anyway")
    qtbot.waitUntil(lambda: holder(sample_file).name == "Bela")
    folder = tmp_path / "shared"
    folder.mkdir()
    window.files.save_as(folder / "talks.nkmap")
    assert beside(sample_file) == {"shared"}
    qtbot.waitUntil(lambda: beside(folder / "talks.nkmap") == {"talks.nkmap.open"})
    sign(folder / "talks.nkmap", "Kim", token="cd" * 16)
    window.document.lock_keeper.look()
    qtbot.waitUntil(lambda: "Kim works on “talks.nkmap”, too." in said(window))
    visible_path(folder / "talks.nkmap").unlink()
    window.document.lock_keeper.look()
    qtbot.waitUntil(lambda: "do not see any more that you work on “talks.nkmap”" in said(window))
    assert window.document.save_state is SaveState.SAVED and len(window.notices.sentences) == 2
    window.files.save_as(folder / "more.nkmap")
    qtbot.waitUntil(lambda: visible_path(folder / "more.nkmap").exists())
    window.leaving.leave()
    assert {one.name for one in folder.iterdir()} == {"talks.nkmap", "more.nkmap"}
    assert not list((private / "locks").glob("*.token"))


def test_the_name_is_typed_in_the_settings_works_at_once_and_is_off_at_first(
    windows, window, qtbot, sample_file
):
    window.files.open_path(sample_file)
    window.document.lock_keeper.look()
    window.actions_by_id["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    dialog.pages.setCurrentWidget(dialog.findChild(SharingPage))
    field = dialog.findChild(SharingPage).findChild(QLineEdit)
    assert field.text() == "" == shown_as(windows.settings) and field.maxLength() == LONGEST_SHOWN
    assert beside(sample_file) == set()
    field.insert("  Bela,  한 ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown_as(windows.settings) == "Bela, 한" == field.text()
    qtbot.waitUntil(lambda: holder(sample_file) is not None)
    assert holder(sample_file).name == "Bela, 한"
    windows.show_as("Anna")
    assert field.text() == "Anna"
    field.clear()
    dialog.close()
    assert shown_as(windows.settings) == ""
    qtbot.waitUntil(lambda: beside(sample_file) == set())
    windows.show_as("Bela")
    windows.back_to_usual()
    assert shown_as(windows.settings) == ""
    assert window.notices.sentences == []
