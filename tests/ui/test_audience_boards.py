"""Boards on the wall and in Room view: a vote and what happens next in the place of the map."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import actions, agenda, leverage_entries, polls, rounds, stakeholders
from nkmap.db.queries.polls import poll_options
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.audience.cover import Kind
from nkmap.ui.audience.screens import Display

LEFT = Qt.MouseButton.LeftButton
LAPTOP = Display("laptop", QRect(0, 0, 1366, 768))
PROJECTOR = Display("projector", QRect(1366, 0, 1920, 1080))


class Meeting:
    """Hands at a project on the projector, with a vote among the three on the map."""

    def __init__(self, hands) -> None:
        self.hands, self.document = hands, hands.document
        self.ids = {row.name: row.id for row in self.document.read(name_list)}
        placed = [self.ids[name] for name in ("China", "Germany", "Japan")]
        self.poll = self.do(polls.add, "Whom first?", "stakeholder", placed, 8, 3, hands.page.maps.map_id)

    def do(self, verb, *arguments, **named):
        with self.document.edit("Do") as session:
            return verb(session, *arguments, **named)

    def cast(self, voter, **dots):
        options = {row.label: row.id for row in self.document.read(poll_options, self.poll)}
        self.do(polls.cast, self.poll, voter, {options[name]: count for name, count in dots.items()})

    @property
    def show(self):
        return self.hands.window.presenting.show

    @property
    def item(self):
        return self.show.wall.board_item

    @property
    def words(self):
        return self.item.turning.board.texts()

    def trigger(self, *action_ids):
        for action_id in action_ids:
            self.hands.window.actions_by_id[action_id].trigger()
        QApplication.processEvents()

    def press(self, button):
        QTest.mouseClick(button, LEFT)
        QApplication.processEvents()

    def chip(self, words):
        """A button of the panel."""
        panel = self.show.panel
        return next(b for b in panel.findChildren(type(panel.rooms.buttons()[0])) if b.text() == words)


@pytest.fixture
def meeting(seeded):
    seeded.window.presenting.screens.all = lambda: [LAPTOP, PROJECTOR]
    seeded.key(Qt.Key.Key_F5)
    QApplication.processEvents()
    return Meeting(seeded)


@pytest.fixture
def room(seeded):
    """A meeting in Room view."""
    found = Meeting(seeded)
    seeded.window.presenting.use_this_screen()
    QApplication.processEvents()
    return found


def test_a_vote_that_goes_on_is_its_options_without_a_total_and_revealed_it_has_ranks_and_dots(meeting):
    meeting.press(meeting.chip("Vote"))
    meeting.cast(1, Japan=2, Germany=1)
    meeting.cast(2, Germany=1)
    meeting.cast(5, China=1)
    assert meeting.words[:2] == ["Whom first?", "3 of 8 have voted, 3 dots each"]
    assert meeting.words[2:-1] == ["1", "China", "2", "Germany", "3", "Japan"]
    before = meeting.show.window.grab().toImage()
    meeting.cast(5, Japan=3)  # whom it was for changes not a letter and not a pixel
    assert meeting.words[2:-1] == ["1", "China", "2", "Germany", "3", "Japan"]
    assert meeting.show.window.grab().toImage() == before
    meeting.cast(5, China=2)
    meeting.do(polls.reveal, meeting.poll)
    assert meeting.words[2:-1] == ["1 =", "China", "2", "1 =", "Germany", "2", "1 =", "Japan", "2"]
    assert len(meeting.item.turning.front.bars) == 3 and "not a decision" in meeting.words[-1]


def test_a_board_covers_the_map_and_goes_back_to_it_and_a_card_lies_over_it(meeting):
    show = meeting.show
    assert not meeting.chip("Actions").isEnabled() and not meeting.item.isVisible()
    meeting.do(actions.add, meeting.ids["China"], wanted="Abstain", owner="KJ", due="May")
    meeting.press(meeting.chip("Actions"))
    assert meeting.item.sceneBoundingRect() == show.wall.sceneRect() and meeting.item.isVisible()
    assert meeting.words[-5:] == ["China", "Abstain", "–", "KJ", "May"]
    show.panel.prompt_asked.emit("Who pays?")
    assert show.wall.cover.kind is Kind.CARD and show.wall.cover_item.zValue() > meeting.item.zValue()
    show.panel.prompt_asked.emit("")
    meeting.press(meeting.chip("Vote"))
    assert meeting.words[0] == "Whom first?" and not meeting.chip("Actions").isChecked()
    meeting.press(meeting.chip("Vote"))
    assert not meeting.item.isVisible() and not meeting.chip("Vote").isChecked()
    meeting.trigger("actions_on_wall", "end_show", "rehearse")
    assert not meeting.item.isVisible()


def test_a_long_list_is_turned_page_by_page_and_stays_at_its_page_when_a_row_changes(meeting):
    wanted = "Something that takes quite a few words to say, so that it stands on several lines"
    with meeting.document.edit("Fill") as session:
        rows = [actions.add(session, meeting.ids["China"], wanted=f"{wanted} {n}") for n in range(40)]
    meeting.trigger("actions_on_wall")
    turner, turning = meeting.show.panel.turner, meeting.item.turning
    count = len(turning.pages)
    assert turner.isVisible() and turner.place.text() == f"Page 1 of {count}" and count > 1
    assert not turner.before.isEnabled()
    meeting.press(turner.after)
    assert turning.number == 1 and turner.before.isEnabled()
    meeting.do(actions.update, rows[-1], owner="KJ")
    assert turning.number == 1 and "KJ" in meeting.words
    with meeting.document.edit("Fewer") as session:
        actions.delete(session, rows[3:])
    assert turning.number == 0 and not turner.isVisible()


def test_who_and_what_may_not_be_seen_is_on_no_board_and_counted(meeting):
    for name, sensitivity in (("China", "redact"), ("Japan", "workshop_only")):
        meeting.do(stakeholders.update, meeting.ids[name], sensitivity=sensitivity)
    meeting.do(polls.reveal, meeting.poll)
    meeting.trigger("vote_on_wall")
    assert "China" not in meeting.words and "Japan" in meeting.words and "here: 1" in meeting.words[-1]
    norway, map_id = [meeting.ids["Norway"]], meeting.hands.page.maps.map_id
    logged = meeting.do(leverage_entries.log, map_id, norway, "Secret", None, "", None)
    meeting.do(leverage_entries.update, logged[0], sensitivity="redact")
    for name in ("China", "Japan", "Norway"):
        entry = logged[0] if name == "Norway" else None
        meeting.do(actions.add, meeting.ids[name], entry_id=entry, wanted=f"Move {name}")
    meeting.trigger("actions_on_wall")
    said = " ".join(meeting.words)
    assert "Japan (workshop only)" in said and "Norway" in said and "here: 1" in said
    assert "China" not in said and "Secret" not in said


def test_a_step_of_the_agenda_brings_its_board_to_the_wall_and_the_next_one_the_map_again(meeting):
    strip = meeting.hands.page.meeting
    meeting.do(actions.add, meeting.ids["China"], wanted="Abstain")
    for mode in ("vote", "actions", "trend"):
        meeting.do(agenda.add_step, mode.title(), mode=mode, minutes=5)
    strip.show_strip(True)
    seen = []
    for _ in range(3):
        meeting.press(strip.strip.start_button)
        seen.append(meeting.words[0] if meeting.item.isVisible() else "map")
        for sheet in (strip.votes, strip.actions_sheet):
            sheet.close_over()
        meeting.press(strip.strip.start_button)
    assert seen == ["Whom first?", "What happens next", "map"]


def test_in_room_view_the_strip_shows_vote_and_actions_once_there_are_some(room):
    page = room.hands.window.presenting.room_view.page
    vote, acts = page.strip.boards.values()
    assert vote.isVisible() and not acts.isVisible() and page.question.isVisible()
    room.press(vote)
    assert page.board.isVisible() and not page.view.isVisible() and not page.question.isVisible()
    assert "China" in page.board.accessibleDescription()
    room.do(actions.add, room.ids["China"], wanted="Abstain")
    assert acts.isVisible()
    room.press(acts)
    assert page.board.accessibleName() == "What happens next" and not vote.isChecked()
    room.press(acts)
    assert page.view.isVisible() and page.question.isVisible()


def test_room_view_steps_through_rounds_in_the_amber_frame_where_nothing_can_be_dragged(room):
    page, hands = room.hands.window.presenting.room_view.page, room.hands
    room.do(rounds.name_round, "Before lunch")
    hands.page.edits.move({hands.token("China").token.placement_id: (0.5, 0.2)}, [room.ids["China"]])

    def china():
        return next(item for item in page.scene.tokens.values() if item.token.name == "China")

    QTest.keyClick(page.view, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    page.scene.flights.finish()
    assert (china().token.x, china().token.y) == (-0.5, 0.9)
    assert page.frame.isVisible() and page.past_bar.words.text() == "You are looking at BEFORE LUNCH"
    assert not page.past_bar.more.isVisible() and not page.strip.names.isEnabled()
    start = china().pos().toPoint()
    QTest.mousePress(page.view.viewport(), LEFT, pos=start)
    QTest.mouseMove(page.view.viewport(), start * 0.9)
    QTest.mouseMove(page.view.viewport(), start * 0.7)
    QTest.mouseRelease(page.view.viewport(), LEFT, pos=start * 0.7)
    assert hands.places()["China"] == (0.5, 0.2) and page.scene.carrying is None
    room.press(page.past_bar.back)
    assert (china().token.x, china().token.y) == (0.5, 0.2) and not page.frame.isVisible()
    assert not page.past_bar.isVisible() and page.strip.names.isEnabled()
