"""Opening, saving and leaving, through the window."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QStackedWidget, QToolButton

from nkmap.db.project_file import read_project
from nkmap.db.queries.counts import counts
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import name_list
from nkmap.settings import THEME
from nkmap.ui.parts.notice_bar import NoticeBar
from nkmap.ui.start.page import StartPage
from nkmap.ui.state_line import StateLine
from nkmap.workspace import new_document


@pytest.fixture
def window(windows):
    return windows.new_window()


def start(window, qtbot, question="Who decides?"):
    page = window.findChild(StartPage)
    qtbot.keyClicks(page.question, question)
    qtbot.keyClick(page.question, Qt.Key.Key_Return)


def add(window, qtbot, *names):
    for name in names:
        qtbot.keyClicks(window.page.names.field, name)
        qtbot.keyClick(window.page.names.field, Qt.Key.Key_Return)


def choose(window, qtbot, path):
    """Type a path into the file dialog that is open, and accept it."""
    (dialog,) = (dialog for dialog in window.findChildren(QFileDialog) if dialog.isVisible())
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(str(path))
    dialog.accept()


def names_in(path):
    with read_project(path) as project:
        return project.store.read(counts)["stakeholders"]


def press(window, qtbot, words):
    (button,) = (b for b in window.notices.findChildren(QPushButton) if b.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def said(window):
    return " ".join(window.notices.sentences)


def test_start_mapping_works_without_a_question(window, qtbot):
    qtbot.mouseClick(window.findChild(QPushButton, "start_mapping"), Qt.MouseButton.LeftButton)
    assert window.page.maps.tabs.count() == 1
    assert window.page.names.field.hasFocus() or not window.isActiveWindow()


def test_the_grid_chosen_on_the_start_page_is_the_grid_of_the_map(window, qtbot):
    cards = window.findChildren(QToolButton, "template_card")
    (card,) = (card for card in cards if card.property("template") == "power-interest")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    start(window, qtbot)
    assert window.page.maps.scene.content.template == "power-interest"
    assert window.page.maps.scene.content.question == "Who decides?"


def test_the_example_opens_as_a_copy_and_only_looked_at_leaves_no_draft(windows, window, qtbot):
    qtbot.mouseClick(window.findChild(QToolButton, "example_card"), Qt.MouseButton.LeftButton)
    assert window.page.maps.tabs.count() == 5
    assert window.document.path is None
    assert window.document.undo_label is None
    window.close()
    again = windows.new_window()
    assert not [b for b in again.findChildren(QPushButton) if "North Korea" in b.text()]


def test_a_draft_that_was_never_named_is_found_again_with_its_undo(windows, window, qtbot):
    start(window, qtbot)
    add(window, qtbot, "China", "Japan")
    window.close()
    again = windows.new_window()
    (line,) = (b for b in again.findChildren(QPushButton) if b.text().startswith("Who decides?, 2"))
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert again.document.undo_label == "Add Japan"
    assert again.document.read(counts)["stakeholders"] == 2


def test_saving_a_draft_asks_where_then_ctrl_s_publishes_and_a_copy_is_another_file(
    windows, window, qtbot, tmp_path
):
    start(window, qtbot)
    window.actions_by_id["save_project"].trigger()
    choose(window, qtbot, tmp_path / "talks.nkmap")
    assert "Everything is saved in talks.nkmap" in window.statusBar().currentMessage()
    assert window.windowTitle() == "talks – nkmap" and names_in(tmp_path / "talks.nkmap") == 0
    add(window, qtbot, "China")
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert names_in(tmp_path / "talks.nkmap") == 1
    assert "Everything is saved" in window.statusBar().currentMessage()
    window.actions_by_id["save_copy"].trigger()
    choose(window, qtbot, tmp_path / "copy.nkmap")
    assert names_in(tmp_path / "copy.nkmap") == 1
    assert window.document.path == tmp_path / "talks.nkmap"
    window.close()
    offered_as_recent(windows.new_window(), qtbot, tmp_path / "talks.nkmap")


def offered_as_recent(window, qtbot, path):
    (line,) = (b for b in window.findChildren(QPushButton) if b.text() == path.stem)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert window.document.path == path


def test_a_draft_can_be_saved_from_the_foot_of_the_window_as_long_as_it_is_one(window, qtbot, tmp_path):
    window.files.start("influence-stance", "Who decides?")
    state = window.findChild(StateLine)
    assert state.sentence == "Kept on this computer, not yet a file"
    qtbot.mouseClick(state.save_button, Qt.MouseButton.LeftButton)
    choose(window, qtbot, tmp_path / "meeting.nkmap")
    assert state.sentence == "Saved in meeting.nkmap"
    assert state.save_button.isHidden()


def test_going_back_to_how_it_was_opened_is_undone_like_anything_else(windows, window, qtbot, sample_file):
    window.files.open_path(sample_file)
    add(window, qtbot, "Norway")
    window.actions_by_id["revert_project"].trigger()
    assert window.document.read(counts)["stakeholders"] == 39
    window.actions_by_id["undo"].trigger()
    assert window.document.read(counts)["stakeholders"] == 40


def test_another_file_opens_in_a_new_window_and_one_that_is_open_comes_forward(
    windows, window, qtbot, sample_file
):
    start(window, qtbot)
    window.files.open_path(sample_file)
    assert len(windows.all) == 2 and windows.window_of(sample_file) is not window
    other = windows.new_window()
    other.files.open_path(sample_file)
    assert other.document is None and len(windows.all) == 3


HOLDER = """
import sys
from pathlib import Path
from nkmap.db.project_file import open_project
project = open_project(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def held_elsewhere(sample_file):
    """The sample, open in another program."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(sample_file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "open\n"
    yield sample_file
    process.kill()
    process.communicate()


def test_the_second_program_on_a_file_may_read_it_or_work_on_a_copy(windows, window, qtbot, held_elsewhere):
    window.files.open_path(held_elsewhere)
    assert held_elsewhere.name in said(window)
    press(window, qtbot, "Open for reading only")
    assert window.document.is_read_only
    add(window, qtbot, "Norway")
    assert window.document.read(counts)["stakeholders"] == 39
    assert "another name" in window.page.names.field.toolTip()
    window.close()
    other = windows.new_window()
    other.files.open_path(held_elsewhere)
    press(other, qtbot, "Work on a copy")
    assert other.document.path is None
    add(other, qtbot, "Norway")
    assert other.document.read(counts)["stakeholders"] == 40


BAD = {"empty": b"", "not an nkmap project": b"just a text " * 100, "not there": None}


def test_a_file_that_cannot_be_opened_gets_a_sentence_and_a_way_on(window, tmp_path):
    file = tmp_path / "bad.nkmap"
    for says, content in BAD.items():
        file.unlink(missing_ok=True)
        if content is not None:
            file.write_bytes(content)
        window.notices.clear()
        window.files.open_path(file)
        assert "bad.nkmap" in said(window)
        assert says in said(window)
        texts = [button.text() for button in window.findChild(NoticeBar).findChildren(QPushButton)]
        assert "Open another file…" in texts, says
        assert window.document is None
        assert not file.exists() or file.read_bytes() == content


def test_looking_does_not_touch_the_file(windows, window, qtbot, sample_file):
    before = sample_file.read_bytes(), sample_file.stat().st_mtime_ns
    window.files.open_path(sample_file)
    for _ in range(5):
        window.actions_by_id["next_map"].trigger()
    window.actions_by_id["show_log"].trigger()
    window.close()
    assert (sample_file.read_bytes(), sample_file.stat().st_mtime_ns) == before
    beside = {path.name for path in sample_file.parent.iterdir()}
    assert beside == {sample_file.name, "private"}


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place, actions = QPointF(50, 50), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(place.toPoint(), actions, data, buttons, keys)
    QApplication.sendEvent(window, entered)
    if entered.isAccepted():
        QApplication.sendEvent(window, QDropEvent(place, actions, data, buttons, keys))


def test_a_project_dropped_on_a_window_is_opened_and_of_a_picture_without_one_that_is_said(
    window, sample_file, tmp_path
):
    picture = tmp_path / "map.png"
    picture.write_bytes(b"not a project")
    drop(window, picture)
    assert window.document is None
    assert len(window.notices.sentences) == 1
    drop(window, sample_file)
    assert window.document.path == sample_file


def test_a_window_comes_back_where_the_last_one_stood_and_colours_keep_what_is_being_typed(
    windows, window, qtbot
):
    window.resize(window.width(), 520)
    window.close()
    again = windows.new_window()
    assert again.height() == 520
    qtbot.keyClicks(again.findChild(StartPage).question, "Who decides?")
    windows.choose(THEME, "dark")
    assert again.centralWidget().findChild(QStackedWidget).currentWidget().question.text() == "Who decides?"


def test_a_title_shows_every_sign_of_the_question_and_a_name_of_500_letters_widens_nothing(window, qtbot):
    start(window, qtbot, "a[*]b")
    assert window.windowTitle() == "a[*][*]b – nkmap"
    width = window.width()
    add(window, qtbot, "x" * 500)
    window.page.selection.select([window.document.read(name_list)[0].id])
    window.actions_by_id["log_lever"].trigger()
    window.actions_by_id["delete_stakeholder"].trigger()
    QApplication.processEvents()
    assert window.width() == width
    assert window.page.pill.width() <= window.page.maps.width()


def test_why_a_file_stayed_behind_is_said_in_another_window(windows, window, qtbot, sample_file):
    other = windows.new_window()
    window.files.open_path(sample_file)
    add(window, qtbot, "Norway")
    sample_file.write_bytes(b"somebody else's work")
    window.close()
    assert sample_file.name in said(other)


def test_every_draft_can_be_reached_however_many_there_are(window, qtbot):
    for number in range(7):
        new_document("influence-stance", f"Question {number}").close()
    window.refresh_start_page()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    lines = [b for b in window.findChildren(QPushButton) if b.text().startswith("Question")]
    assert len(lines) == 7
    qtbot.mouseClick(lines[-1], Qt.MouseButton.LeftButton)
    assert window.document.read(map_list)[0].question == "Question 0"
