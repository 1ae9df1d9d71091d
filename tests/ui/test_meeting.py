"""The meeting: who, when and where, the agenda as a table, and the strip that leads through it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.agendas import load_agendas
from nkmap.commands import stakeholders
from nkmap.db.queries.sessions import agenda, newest_meeting
from nkmap.db.queries.stakeholders import name_list
from nkmap.scales import AGENDA_MODES
from nkmap.ui.meeting.modes import ACTIONS, mode_words
from nkmap.ui.pictures.choices import usual_audience

KEY = Qt.Key


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def sheet(seeded):
    """The sheet of the meeting, open."""
    seeded.window.actions_by_id["show_meeting"].trigger()
    return seeded.page.meeting.sheet


def take(sheet, number):
    sheet.scripts.menu().actions()[number].trigger()


def planned(hands, *modes):
    """Give the meeting a short agenda, and show the strip with a clock that the test sets."""
    steps = {step.mode: step for step in reversed(load_agendas()[0].steps)}
    hands.page.meeting.edits.plan("Short", [steps[mode] for mode in modes])
    hands.window.actions_by_id["show_agenda"].trigger()
    strip = hands.page.meeting.strip
    strip.now = 0.0
    strip.countdown._clock = lambda: strip.now
    return strip


def test_what_is_typed_of_the_meeting_is_kept_when_a_field_is_left(seeded, sheet):
    assert sheet.details.fields["date"].hasFocus()
    for text in ("2026-11-22", "서울", "KJ"):
        seeded.type(text) if text.isascii() else QApplication.focusWidget().insert(text)
        QApplication.focusWidget().setModified(True) if not text.isascii() else None
        seeded.key(KEY.Key_Tab)
    meeting = seeded.document.read(newest_meeting)
    assert (meeting.date, meeting.place, meeting.participants) == ("2026-11-22", "서울", ("KJ",))
    assert sheet.details.count.text() == "There: 1"
    sheet.details.fields["note"].setFocus()
    seeded.type("Well")
    press(sheet.close_button)  # leaving keeps it
    assert seeded.document.read(newest_meeting).note == "Well"
    seeded.page.undo()
    assert seeded.document.read(newest_meeting).note == ""


def test_another_meeting_begins_with_nothing_said_and_undo_brings_the_last_one_back(seeded, sheet):
    assert not sheet.another_button.isVisible()
    take(sheet, 2)
    sheet.details.changed.emit("place", "Berlin")
    press(sheet.another_button)
    assert sheet.details.fields["place"].text() == "" and sheet.empty.isVisible()
    seeded.page.undo()
    assert sheet.details.fields["place"].text() == "Berlin" and not sheet.empty.isVisible()


def test_what_may_leave_the_room_decides_what_pictures_and_projector_show(seeded, sheet):
    ids = {row.name: row.id for row in seeded.document.read(name_list)}
    with seeded.document.edit("Sensitive") as session:
        stakeholders.update(session, ids["China"], sensitivity="workshop_only")
        stakeholders.update(session, ids["Japan"], sensitivity="redact")
    sheet.close_over()
    dialog = seeded.window.pictures.open_panel()
    assert usual_audience(seeded.document) == "shareable" and dialog._picture.left_out == 2
    sheet.open_meeting()
    box = sheet.details.confidentiality
    box.setFocus()
    seeded.key(KEY.Key_End), seeded.key(KEY.Key_Up)
    box.activated.emit(box.currentIndex())
    assert seeded.document.read(newest_meeting).confidentiality == "workshop_only"
    assert "workshop only" in sheet.details.consequence.text()
    dialog.refresh()
    assert dialog._picture.left_out == 1  # never whom nobody may see
    dialog.close()


def test_a_script_is_taken_and_its_steps_are_changed_moved_ticked_and_deleted(seeded, sheet):
    assert sheet.empty.isVisible() and not sheet.begin_button.isEnabled()
    take(sheet, 1)
    assert len(seeded.document.read(agenda)) == 8 and sheet.total.text() == "60 minutes"
    first, second = (step.id for step in seeded.document.read(agenda)[:2])
    sheet.table.go_to(first, "minutes")
    seeded.type("12")
    seeded.enter()
    assert seeded.document.read(agenda)[0].minutes == 12 and sheet.total.text() == "67 minutes"
    sheet.table.go_to(first)
    press(sheet.down_button)
    assert [step.id for step in seeded.document.read(agenda)[:2]] == [second, first]
    tick = sheet.table.visualRect(sheet.table.row_model.index(0, 0))
    QTest.mouseClick(sheet.table.viewport(), Qt.MouseButton.LeftButton, pos=tick.center())
    assert seeded.document.read(agenda)[0].is_done
    sheet.table.go_to(first)
    seeded.key(KEY.Key_Delete)
    assert first not in [step.id for step in seeded.document.read(agenda)]
    press(sheet.add_button)
    seeded.type("Coffee")
    seeded.enter()
    assert seeded.document.read(agenda)[-1].title == "Coffee"
    for _ in range(6):
        seeded.key(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(seeded.document.read(agenda)) == 8 and sheet.total.text() == "60 minutes"


def test_the_strip_shows_the_step_its_time_and_what_comes_next_and_ticks_steps_off(seeded):
    strip = planned(seeded, "names", "discuss", "leverage")
    assert strip.isVisible() and strip.place.text() == "1 of 3" and strip.clock.text() == "5 min"
    assert strip.after.accessibleName() == "Next, 20 min:" and strip.next.accessibleName().startswith(
        "Discuss"
    )
    press(strip.start_button)
    assert seeded.page.names.field.hasFocus() and strip.clock.text() == "5:00"
    strip.now = 61.0
    strip.countdown.look()
    assert strip.clock.text() == "3:59"
    strip.now = 400.0
    strip.countdown.look()
    assert strip.clock.text() == "0:00" and strip.clock.property("role") == "warning"
    press(strip.more_button)
    assert strip.clock.text() == "1:00"
    press(strip.start_button)  # done
    assert [step.is_done for step in seeded.document.read(agenda)] == [True, False, False]
    assert strip.place.text() == "2 of 3" and strip.clock.text() == "20 min"
    seeded.page.undo()
    assert strip.place.text() == "1 of 3"
    press(strip.close_button)
    assert not strip.isVisible()


def test_every_mode_of_the_scripts_begins_an_action_of_the_window(seeded):
    assert set(ACTIONS) == set(AGENDA_MODES) == set(mode_words()) - {None}
    assert set(ACTIONS.values()) <= seeded.window.actions_by_id.keys()
    strip = planned(seeded, "vote", "actions", "blind", "discuss")
    for opened in ("votes", "actions_sheet"):
        press(strip.start_button)
        panel = getattr(seeded.page.meeting, opened)
        assert panel.isVisible()
        seeded.key(KEY.Key_Escape)
        assert not panel.isVisible()
        press(strip.start_button)
    press(strip.start_button)
    assert seeded.content().is_blind and seeded.page.groups.panel.isVisible()
    press(strip.start_button), press(strip.start_button)
    assert seeded.page.groups.panel.isVisible()  # it was open, and stays so


def test_words_and_time_of_a_step_go_to_the_projector_when_there_is_one(seeded):
    strip = planned(seeded, "names")
    press(strip.wall_button)
    assert "F5" in seeded.page.pill.text
    seeded.window.presenting.rehearse()
    press(strip.wall_button)
    show = seeded.window.presenting.show
    assert show.wall.countdown.text == "5:00" and "Who decides?" in " ".join(show.covering._card.lines)
    seeded.window.presenting.end()


def test_all_steps_done_is_said(seeded):
    strip = planned(seeded, "names")
    press(strip.start_button), press(strip.start_button)
    assert strip.title.accessibleName() == "All steps are done." and not strip.start_button.isVisible()
