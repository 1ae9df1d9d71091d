"""Voting with dots: opened on names, levers or steps, cast in secret, revealed by a button pressed twice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTreeWidget, QWidget

from nkmap.commands import leverage_entries, sessions, stakeholders
from nkmap.db.queries.polls import dots_of, poll_list, poll_options
from nkmap.db.queries.stakeholders import name_list

KEY = Qt.Key


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def poll(hands):
    return hands.document.read(poll_list)[-1]


def given(hands, voter):
    """The dots of a voter by the name of what they are for."""
    labels = {row.id: row.label for row in hands.document.read(poll_options, poll(hands).id)}
    return {labels[id_]: dots for id_, dots in hands.document.read(dots_of, poll(hands).id, voter).items()}


def texts(window) -> list[str]:
    """Every text of a widget that is visible in a window."""
    QApplication.processEvents()
    found = []
    for widget in (widget for widget in window.findChildren(QWidget) if widget.isVisible()):
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            found.append(widget.text())
        if isinstance(widget, QTreeWidget):
            items = [widget.topLevelItem(row) for row in range(widget.topLevelItemCount())]
            found += [item.text(column) for item in items for column in range(widget.columnCount())]
    return found


@pytest.fixture
def opened(seeded):
    """Hands at a vote among the three on the map, with three voters and two dots each."""
    seeded.window.actions_by_id["show_votes"].trigger()
    form = seeded.page.meeting.votes.new_vote
    form.voters.setValue(3)
    form.dots.setValue(2)
    press(form.open_button)
    return seeded


def vote(hands, *keys):
    """Begin the ballot of the voter who is asked for, and type."""
    hands.enter()
    for key in keys:
        hands.key(key)
    hands.enter()


def test_a_vote_is_opened_on_who_is_on_the_map_with_a_third_of_dots_for_the_participants(seeded):
    with seeded.document.edit("Meet") as session:
        sessions.describe(session, participants="KJ\n2\n박\nMH")
    seeded.window.actions_by_id["show_votes"].trigger()
    form = seeded.page.meeting.votes.new_vote
    assert form.question.hasFocus() and form.voters.value() == 4 and form.dots.value() == 1
    seeded.type("Who first?")
    seeded.enter()
    row = poll(seeded)
    assert (row.question, row.subject, row.voters, row.dots_each) == ("Who first?", "stakeholder", 4, 1)
    assert {o.label for o in seeded.document.read(poll_options, row.id)} == {"China", "Germany", "Japan"}
    seeded.key(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not seeded.document.read(poll_list) and seeded.page.meeting.votes.isVisible()


def test_votes_are_offered_on_selected_names_and_filtered_levers_but_not_on_who_must_not_be_seen(seeded):
    ids = {row.name: row.id for row in seeded.document.read(name_list)}
    with seeded.document.edit("Levers") as session:
        leverage_entries.log(session, seeded.page.maps.map_id, [ids["China"]], "Trade", None, "", None)
        leverage_entries.log(session, seeded.page.maps.map_id, [ids["Japan"]], "Aid", None, "", None)
        stakeholders.update(session, ids["Germany"], sensitivity="redact")
    seeded.page.selection.select([ids["China"], ids["Germany"], ids["Norway"]])
    seeded.window.actions_by_id["show_votes"].trigger()
    form = seeded.page.meeting.votes.new_vote
    words = [choice.words for choice in form.subject.choices]
    assert words == ["Selected names (2)", "All on this map (2)", "Levers in the log, as filtered (2)"]
    form.subject.setFocus()
    seeded.key(KEY.Key_End)
    press(form.open_button)
    labels = {option.label for option in seeded.document.read(poll_options, poll(seeded).id)}
    assert labels == {"China · Trade", "Japan · Aid"} and poll(seeded).question == "Which lever first?"


def test_voters_give_dots_by_key_in_turn_never_more_than_they_have_and_take_back_their_own(opened):
    press(opened.page.meeting.votes.open_vote.keyboard)
    ballot = opened.page.meeting.voting.ballot
    opened.enter()
    press(ballot.give_button), press(ballot.give_button)
    assert ballot.dots_left == 0 and not ballot.give_button.isEnabled()
    opened.undo()
    assert ballot.dots_left == 1 and ballot.left.text() == "Dots left: 1"
    opened.key(KEY.Key_Escape)  # not cast
    assert not ballot.isVisible() and poll(opened).votes == 0
    opened.key(KEY.Key_Escape)
    assert opened.page.meeting.votes.isVisible()
    votes, voting = opened.page.meeting.votes, opened.page.meeting.voting
    press(votes.open_vote.keyboard)
    assert voting.isVisible() and "Voter 1" in voting.turn.head.text()
    vote(opened, KEY.Key_Plus, KEY.Key_Down, KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Plus)
    assert given(opened, 1) == {"China": 1, "Germany": 1}
    assert voting.turn.isVisible() and voting.turn.voter.value() == 2
    vote(opened, KEY.Key_9, KEY.Key_Minus)
    assert given(opened, 2) == {"China": 1}
    vote(opened, KEY.Key_2, *(KEY.Key_Down,) * 2)
    assert given(opened, 3) == {"China": 2}
    assert votes.isVisible() and not voting.isVisible()  # that was the last one
    assert votes.open_vote.state.text() == "3 of 3 have voted"


def test_nobody_sees_a_dot_of_somebody_else_at_the_hand_over_or_on_a_ballot(opened):
    press(opened.page.meeting.votes.open_vote.keyboard)
    vote(opened, KEY.Key_2)
    screen = opened.page.meeting.voting
    assert not [text for text in texts(screen) if "●" in text or "China" in text]
    opened.page.meeting.voting.turn.voter.setValue(1)  # voter 1 comes again, or somebody says so
    opened.enter()
    ballot = screen.ballot
    assert ballot.voter.text() == "Voter 1" and not ballot.dots
    assert "China" in texts(screen) and not [text for text in texts(screen) if "●" in text]
    opened.key(KEY.Key_Down), opened.key(KEY.Key_1), opened.enter()
    assert given(opened, 1) == {"Germany": 1}  # what was given before is replaced


def test_no_total_is_in_any_text_before_the_vote_is_revealed(opened):
    votes = opened.page.meeting.votes
    before = sorted(texts(opened.window))
    cast = opened.page.meeting.edits.cast
    options = {row.label: row.id for row in opened.document.read(poll_options, poll(opened).id)}
    cast(poll(opened).id, 1, {options["China"]: 2})
    one = sorted(texts(opened.window))
    assert [text for text in one if text not in before] == ["1 of 3", "1 of 3 have voted"]
    cast(poll(opened).id, 1, {options["Japan"]: 2})
    assert sorted(texts(opened.window)) == one  # whom it was for changes not a letter
    assert votes.results.list.count == 0
    opened.page.meeting.edits.reveal(poll(opened).id)
    assert votes.results.list.texts()[0] == ["1", "Japan", "", "2"]
    press(votes.results.hide_button)
    assert votes.results.list.count == 0 and sorted(texts(opened.window)) == one


def test_reveal_wants_to_be_pressed_twice_and_shows_ties_as_ties(opened):
    options = {row.label: row.id for row in opened.document.read(poll_options, poll(opened).id)}
    votes = opened.page.meeting.votes
    assert not votes.open_vote.reveal.isEnabled()
    for voter, label in enumerate(("Japan", "China", "Japan"), 1):
        opened.page.meeting.edits.cast(poll(opened).id, voter, {options[label]: 1})
    opened.page.meeting.edits.cast(poll(opened).id, 2, {options["China"]: 2})
    press(votes.open_vote.reveal)
    assert votes.open_vote.reveal.text() == "Press again to reveal" and not poll(opened).revealed
    press(votes.open_vote.reveal)
    assert votes.results.list.texts() == [
        ["1 =", "China", "", "2"],
        ["1 =", "Japan", "", "2"],
        ["3", "Germany", "", "0"],
    ]
    opened.key(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not poll(opened).revealed and votes.open_vote.isVisible()


def test_votes_are_typed_from_paper_and_then_fewer_voters_are_refused_with_a_sentence(opened):
    press(opened.page.meeting.votes.open_vote.typing)
    typed = opened.page.meeting.typed
    opened.type("1 3")
    opened.enter()
    assert given(opened, 1) == {"China": 1, "Japan": 1}
    assert typed.field.text() == "" and typed.voter.value() == 2
    for wrong, said in (("1 1 1", "Each voter has 2 dots"), ("7", "numbered 1 to 3")):
        typed.field.clear()
        opened.type(wrong)
        opened.enter()
        assert said in typed.note.text() and poll(opened).votes == 1
    opened.key(KEY.Key_Escape)
    assert opened.page.meeting.votes.isVisible()
    options = opened.document.read(poll_options, poll(opened).id)
    opened.page.meeting.edits.cast(poll(opened).id, 3, {options[0].id: 1})
    votes = opened.page.meeting.votes
    votes.open_vote.voters.setValue(2)
    assert "already given" in votes.problem.text() and votes.open_vote.voters.value() == 3
    votes.open_vote.dots.setValue(4)
    assert poll(opened).dots_each == 4


def test_actions_are_made_of_the_top_of_a_revealed_vote(opened):
    options = {row.label: row.id for row in opened.document.read(poll_options, poll(opened).id)}
    opened.page.meeting.edits.cast(poll(opened).id, 1, {options["China"]: 1, options["Japan"]: 1})
    opened.page.meeting.edits.reveal(poll(opened).id)
    press(opened.page.meeting.votes.results.to_actions)
    sheet = opened.page.meeting.actions_sheet
    assert sheet.isVisible() and [row.stakeholder for row in sheet.table.row_model.rows] == ["China", "Japan"]
    opened.type("Abstain")  # the first wanted move is being typed
    opened.enter()
    assert sheet.table.row_model.rows[0].wanted == "Abstain"
