"""The start page: which grids it offers, what can be gone on with, and that it fits a small screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
)

from nkmap.commands import stakeholders
from nkmap.db.queries.maps import map_content
from nkmap.db.waiting import waiting
from nkmap.settings import THEME, chosen, program_language, remember_file
from nkmap.translation import install_language
from nkmap.ui.start.continue_list import ContinueList
from nkmap.ui.start.page import StartPage
from nkmap.workspace import new_document


def cards(window):
    found = window.findChildren(QToolButton, "template_card")
    return [card.property("template") for card in found]


def test_three_grids_are_offered_and_on_request_nine_which_move_nothing_and_begin_a_map(window, qtbot):
    window.resize(1093, 614)
    QApplication.processEvents()
    question = window.findChild(StartPage).question
    before = question.mapTo(window, question.rect().topLeft()).x()
    assert (window.width(), window.height()) == (1093, 614)
    assert cards(window) == ["influence-stance", "power-interest", "spectrum-of-allies"]
    qtbot.mouseClick(window.findChild(QPushButton, "all_grids"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert len(cards(window)) == 9 and window.findChild(QPushButton, "all_grids").isHidden()
    assert question.mapTo(window, question.rect().topLeft()).x() == before
    assert (window.width(), window.height()) == (1093, 614)
    found = window.findChildren(QToolButton, "template_card")
    (rings,) = (card for card in found if card.property("template") == "rings")
    qtbot.mouseClick(rings, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.findChild(QPushButton, "start_mapping"), Qt.MouseButton.LeftButton)
    assert window.page.maps.scene.content.grid.layout == "rings"


def test_the_question_stays_when_language_or_colours_of_the_program_change(windows, window, qtbot):
    window.findChild(StartPage).question.setText("Who decides?")
    box = window.findChild(QComboBox, "program_language")
    assert [box.itemText(0), box.itemText(1)] == ["As the system", "English"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert chosen(windows.settings, program_language()) == "en"
    page = window.findChildren(StartPage)[-1]
    assert page.question.text() == "Who decides?"
    assert page.findChild(QComboBox, "program_language").currentText() == "English"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.findChild(StartPage).question.setText("Who pays?")
    window._windows.choose(THEME, "dark")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChild(StartPage).question.text() == "Who pays?"


def test_another_language_waits_for_the_next_start_and_a_new_project_has_that_of_the_window(qtbot, windows):
    install_language("tlh")  # nothing is translated into it
    window = windows.new_window()
    page = window.findChild(StartPage)
    assert "next start" in " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    window.files.start("influence-stance", "Who decides?")
    install_language()
    assert window.document.read(map_content, window.page.maps.map_id).language == "tlh"


def test_links_begin_where_the_headings_do(window):
    heading = next(label for label in window.findChildren(QLabel) if "example" in label.text())
    link = next(button for button in window.findChildren(QPushButton) if button.text() == "Open a file…")
    option = QStyleOptionButton()
    link.initStyleOption(option)
    room = link.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, link)
    left = link.mapTo(window, room.topLeft()).x()
    assert left - heading.mapTo(window, QPoint()).x() <= 1


# What can be gone on with


@pytest.fixture
def draft(windows, window):
    """The start page of a window, after a draft with two names was left behind."""
    document = new_document("influence-stance", "Who decides?")
    with document.edit("Seed") as session:
        stakeholders.add_many(session, ["China", "Japan"])
    document.close()
    window.refresh_start_page()
    return window


def lines(window):
    found = window.findChildren(ContinueList)
    return found[-1].lines if found else []


def choose(line, words):
    next(action for action in line.menu.actions() if action.text() == words).trigger()


def test_a_draft_is_discarded_when_that_was_asked_twice_in_the_line_itself(draft, qtbot):
    (line,) = lines(draft)
    choose(line, "Discard…")
    assert "2" in line.continued.loss and "Who decides?" in line.continued.loss
    assert line.currentIndex() == 1 and line.keep.hasFocus() and len(waiting()) == 1
    qtbot.mouseClick(line.keep, Qt.MouseButton.LeftButton)
    assert line.currentIndex() == 0 and len(waiting()) == 1
    choose(line, "Discard…")
    qtbot.mouseClick(line.discard, Qt.MouseButton.LeftButton)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert waiting() == [] and lines(draft) == []


def test_work_that_cannot_be_read_is_offered_to_look_at_or_discard(draft, qtbot):
    (Path(waiting()[0].folder) / "project.db").write_bytes(b"no database")
    draft.refresh_start_page()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (line,) = lines(draft)
    assert not line.open.isEnabled() and "cannot be read" in line.open.accessibleName()
    assert [action.text() for action in line.menu.actions()] == ["Show in folder", "Discard…"]
    choose(line, "Discard…")
    qtbot.mouseClick(line.discard, Qt.MouseButton.LeftButton)
    assert waiting() == []


def test_a_recent_file_is_taken_off_the_list_and_stays_where_it_is(window, sample_file):
    remember_file(window._windows.settings, sample_file)
    window.refresh_start_page()
    (line,) = lines(window)
    choose(line, "Take off this list")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert lines(window) == [] and sample_file.exists()
