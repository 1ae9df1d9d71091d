"""From the day before to the words of the axes: question, sheets, projector, meeting, axes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from nkmap.db.queries.map_texts import map_texts
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.sessions import agenda, newest_meeting
from nkmap.ui.audience.cover import Kind
from nkmap.ui.maps.words_dialog import MapWordsDialog
from nkmap.ui.start.page import StartPage
from nkmap.ui.state_line import StateLine
from tests.ui.conftest import in_front
from tests.ui.workshop.agenda_steps import begin_step, end_step
from tests.ui.workshop.album import Album, window_size
from tests.ui.workshop.cast import BETTER_QUESTION, NOTE, PARTICIPANTS, QUESTION, SEEDS
from tests.ui.workshop.facilitator import ALT, KEY, Facilitator


def question_and_grid(windows, qtbot) -> Facilitator:
    """-1 day: a question is typed on the start page; Enter begins the map with the first grid."""
    album, window = Album(), in_front(windows.new_window(), qtbot)
    window.resize(window_size())
    question = window.findChild(StartPage).question
    assert question.hasFocus()
    QTest.keyClicks(question, QUESTION)
    QApplication.processEvents()
    album.take("start page", window=window)
    QTest.keyClick(question, KEY.Key_Return)
    QApplication.processEvents()
    person = Facilitator(window, qtbot, album)
    (row,) = person.document.read(map_list)
    assert (row.question, person.content().template) == (QUESTION, "influence-stance")
    assert person.names() == [] and person.page.names.field.hasFocus()
    return person


def saved_as_a_file(person: Facilitator, path) -> None:
    """-1 day: Ctrl+S asks for a file once; from then on it is kept by itself."""
    person.key(KEY.Key_S, Qt.KeyboardModifier.ControlModifier)
    choose_file(person, path)
    assert path.exists() and person.document.path == path
    person.settle()
    assert person.window.statusBar().currentMessage() == "Everything is saved in workshop.nkmap"
    assert not person.window.findChild(StateLine).isVisible()  # the message stands in its place


def seed_names_pasted(person: Facilitator) -> None:
    """-1 day: a list is pasted; it is said how many are new before any is added."""
    preview = person.paste(*SEEDS)
    assert preview.sentence.text() == "4 names: new"
    person.enter()
    assert person.names() == list(SEEDS) and preview.isHidden()


def sheets_printed(person: Facilitator, folder) -> None:
    """-1 day: blank A3 sheets with the same axes, and the names that are known."""
    person.do("Sheets for placing, A3…")
    choose_file(person, folder / "sheets.pdf")
    person.qtbot.waitUntil((folder / "sheets.pdf").exists)
    assert (folder / "sheets.pdf").read_bytes().startswith(b"%PDF")
    person.look("-1 day, names and sheets")


def rehearsed_in_a_window(person: Facilitator) -> None:
    """-15: the audience's view in a window of its own, without a projector; no name that waits is there."""
    person.do("Rehearse in a window")
    assert not person.show.window.isFullScreen()
    assert person.names_on_wall() == set() and QUESTION in person.words_round_grid()
    assert not [text for text in person.texts_on_wall() if text in SEEDS]
    person.come_back()
    person.look("-15 rehearsal")
    person.do("End the show")
    assert person.show is None


def last_row_asked(person: Facilitator) -> None:
    """-15: F5 takes the other display; three lines ask the last row, which wants larger letters."""
    person.go_on_projector()
    panel, wall = person.show.panel, person.wall
    person.press_button("Can the last row read this?", panel)
    assert wall.cover.kind is Kind.TEST and len(wall.cover.lines) == 3
    before = wall.page.label
    person.press_button("Hall", panel)
    assert wall.page.label > before
    person.look("-15 test card")
    person.press_button("Can the last row read this?", panel)
    assert wall.cover.kind is Kind.NOTHING


def black_until_all_sit(person: Facilitator) -> None:
    """-15: the full stop makes the wall black, and a bar says so."""
    person.view.setFocus()
    person.type(".")
    assert person.wall.cover.kind is Kind.BLACK
    person.look("-15 black")
    person.press_button("Show again")
    assert person.wall.cover.kind is Kind.NOTHING


def purpose_and_what_leaves_the_room(person: Facilitator) -> None:
    """0-5: who, when, where, what leaves the room; the script of 90 minutes. Nothing of it is on the wall."""
    person.do("The meeting…")
    sheet, details = person.page.meeting.sheet, person.page.meeting.sheet.details
    person.write("2026-11-22", end=KEY.Key_Tab)
    person.write("Seoul", end=KEY.Key_Tab)
    details.fields["participants"].insertPlainText("\n".join(PARTICIPANTS))
    details.fields["note"].setFocus()
    person.type(NOTE)
    choose_level(person, "stays in this workshop")
    sheet.scripts.menu().actions()[0].trigger()
    meeting, steps = person.document.read(newest_meeting), person.document.read(agenda)
    assert (meeting.date, meeting.place, meeting.participants) == ("2026-11-22", "Seoul", PARTICIPANTS)
    assert (meeting.note, meeting.confidentiality) == (NOTE, "workshop_only")
    assert sum(step.minutes for step in steps) == 90 and sheet.total.text() == "90 minutes"
    assert details.count.text() == "There: 8" and "workshop only" in details.consequence.text()
    person.look("0-5 meeting")
    person.press_on(sheet.begin_button)
    assert not sheet.isVisible() and person.page.meeting.strip.isVisible()


def first_step_on_the_wall(person: Facilitator) -> None:
    """0-5: the words of the step and its five minutes go to the projector from the strip."""
    strip = person.page.meeting.strip
    begin_step(person, "Purpose, rules, what stays in the room")
    person.press_on(strip.wall_button)
    assert "What leaves this room, and what does not?" in person.wall.cover.lines
    assert person.wall.countdown.is_on and not person.wall.countdown.is_over
    person.look("0-5 purpose")
    end_step(person)


def question_made_sharper(person: Facilitator) -> None:
    """5-10: a double-click on the question opens it; the wall follows at once."""
    begin_step(person, "The question and the words of the axes")
    heading = person.page.maps.question
    QTest.mouseClick(heading, Qt.MouseButton.LeftButton, pos=heading.rect().center())
    QTest.mouseDClick(heading, Qt.MouseButton.LeftButton, pos=heading.rect().center())
    person.write(BETTER_QUESTION)
    assert person.content().question == heading.text == BETTER_QUESTION
    assert BETTER_QUESTION in person.words_round_grid()


def axis_words_changed_live(person: Facilitator) -> None:
    """5-10: the words at both ends are typed while the wall shows them; names of quadrants are not shown."""
    person.do("Words and axes…")
    dialog = person.page.findChild(MapWordsDialog)
    rows = {(field.where, field.column): row for field, row in dialog.rows.items()}
    for (axis, column), words in AXIS_WORDS.items():
        editor = rows[axis, column].editor
        editor.setFocus()
        editor.selectAll()
        QTest.keyClicks(editor, words)
        QTest.keyClick(editor, KEY.Key_Return)
        assert getattr(getattr(person.wall.content.grid, axis), column) == words
    person.look("5-10 axis words")
    dialog.close()
    person.come_back()
    grid = person.document.read(map_texts, person.page.maps.map_id).grid
    assert (grid.x.low_word, grid.x.high_word) == ("no conditions", "strict conditions")
    assert "cell_names" not in person.wall.content.layers


def axes_locked(person: Facilitator) -> None:
    """5-10: what was agreed stays: with the axes locked their words are read and not typed over."""
    person.do("Lock the axes")
    texts = person.document.read(map_texts, person.page.maps.map_id)
    assert texts.axes_locked and person.window.actions_by_id["lock_axes"].isChecked()
    assert not person.window.actions_by_id["flip_axis"].isEnabled()
    before = person.steps()
    person.do("Words and axes…")
    dialog = person.page.findChild(MapWordsDialog)
    row = next(row for field, row in dialog.rows.items() if (field.where, field.column) == ("x", "low_word"))
    row.editor.setFocus()
    QTest.keyClicks(row.editor, "x")
    dialog.close()
    assert person.steps() == before
    end_step(person)


AXIS_WORDS = {
    ("x", "name"): "Stance on conditions",
    ("x", "low_word"): "no conditions",
    ("x", "high_word"): "strict conditions",
    ("y", "high_word"): "decides",
}


# How


def choose_file(person: Facilitator, path) -> None:
    """Take a file in the dialog that is open."""
    (dialog,) = (found for found in person.window.findChildren(QFileDialog) if found.isVisible())
    field = dialog.findChild(QLineEdit)
    field.setText(str(path))
    QTest.keyClick(field, KEY.Key_Return)
    person.come_back()


def choose_level(person: Facilitator, words: str) -> None:
    """Choose what leaves the room by the first letters of the words, in the list that opens."""
    box = person.page.meeting.sheet.details.confidentiality
    box.setFocus()
    person.key(KEY.Key_Down, ALT)
    QTest.keyClicks(box.view(), words[:5])
    QTest.keyClick(box.view(), KEY.Key_Return)
    person.come_back()
