"""What would move whom, and whom first: levers, dots given in silence, who does what until when."""

from nkmap.db.queries.actions import action_list
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.polls import poll_list, poll_options
from nkmap.ui.canvas.lever_handle import LeverHandle
from tests.ui.workshop.agenda_steps import begin_step, end_step
from tests.ui.workshop.cast import CONDITION, DOTS
from tests.ui.workshop.facilitator import CTRL, KEY, Facilitator


def lever_typed_in_one_line(person: Facilitator) -> None:
    """65-78: for China: lever, who holds it, on what condition, how open it is."""
    person.click(person.at("China"))
    begin_step(person, "Leverage")
    line = person.page.lever_line
    assert line.isVisible() and line.lever.hasFocus()
    for words in ("Olympic participation", "South Korea", CONDITION):
        person.write(words, end=KEY.Key_Tab)
    person.key(KEY.Key_4)
    person.look("65-78 lever line")
    person.enter()
    (entry,) = person.document.read(entries)
    assert (entry.target, entry.instrument, entry.holder) == ("China", "Olympic participation", "South Korea")
    assert (entry.condition, entry.susceptibility) == (CONDITION, "receptive")
    assert person.page.pill.text == "Logged: China · Olympic participation"
    person.key(KEY.Key_Escape)
    assert not line.isVisible()


def lever_pulled_onto_its_target(person: Facilitator) -> None:
    """65-78: from the church network onto the border guards: holder and target are filled in."""
    person.click(person.at("Church network"))
    person.settle()
    person.drag(person.view.findChild(LeverHandle).pos.toPoint(), person.at("Border guards"))
    assert person.page.lever_line.holder.text() == "Church network"
    person.write("Quiet diplomacy")
    person.key(KEY.Key_Escape)
    entry = person.document.read(entries)[-1]
    assert (entry.target, entry.holder) == ("Border guards", "Church network")
    assert [item.entry.holder for item in person.scene.levers.items] == ["Church network"]
    assert person.wall.levers.items == []


def log_read_together(person: Facilitator) -> None:
    """65-78: the log below the map has both, and is not on the wall."""
    person.key(KEY.Key_L, CTRL)
    table = person.page.log.table
    assert person.page.log.isVisible() and table.model().rowCount() >= 2
    assert not [text for text in person.texts_on_wall() if "Quiet diplomacy" in text]
    person.look("65-78 leverage log")
    person.key(KEY.Key_L, CTRL)
    end_step(person)


def vote_opened(person: Facilitator) -> None:
    """78-84: a vote on all twelve, for eight people with a third of the names as dots each."""
    begin_step(person, "Priorities")
    form = person.page.meeting.votes.new_vote
    assert (form.voters.value(), form.dots.value()) == (8, 4)
    form.question.setFocus()
    person.key(KEY.Key_A, CTRL)
    person.write("Whom first?")
    (poll,) = person.document.read(poll_list)
    assert person.show.boards.chosen and person.wall.board_item.isVisible()
    assert (poll.question, poll.voters, poll.dots_each, poll.revealed) == ("Whom first?", 8, 4, False)


def two_vote_at_the_keyboard(person: Facilitator) -> None:
    """78-84: each finds an empty ballot; nobody sees whom somebody else gave a dot."""
    person.press_button("At the keyboard, in turn")
    voting, labels = person.page.meeting.voting, options(person)
    for _ in range(2):
        person.enter()
        assert voting.ballot.isVisible() and not voting.ballot.dots
        person.key(KEY.Key_Home)
        for label in labels:
            if dots := DOTS.get(label):
                person.type(str(dots))
            person.key(KEY.Key_Down)
        person.enter()
    person.look("78-84 two have voted")
    person.key(KEY.Key_Escape)
    assert person.document.read(poll_list)[0].votes == 2


def six_vote_on_paper(person: Facilitator) -> None:
    """78-84: the slips of the others are typed in by the numbers of the options."""
    person.press_button("Type in from paper")
    labels = options(person)
    numbers = [str(labels.index(label) + 1) for label, dots in DOTS.items() for _ in range(dots)]
    for _ in range(6):
        person.write(" ".join(numbers))
    person.press_button("Done", person.page.meeting.typed)
    poll = person.document.read(poll_list)[0]
    assert poll.votes == 8 and all(row.dots is None for row in person.document.read(poll_options, poll.id))
    assert person.page.meeting.votes.open_vote.state.text() == "8 of 8 have voted"
    person.look("78-84 all have voted")


def totals_revealed(person: Facilitator) -> None:
    """78-84: Reveal is pressed twice; who has as many dots shares a rank, and the wall shows the bars."""
    reveal = person.page.meeting.votes.open_vote.reveal
    person.take_time(reveal)
    person.press_on(reveal)
    assert not person.document.read(poll_list)[0].revealed
    person.press_on(reveal)
    results = person.page.meeting.votes.results
    ranked = [(row[0], row[1], row[3]) for row in results.list.texts()[:3]]
    assert ranked == [("1", "China", "16"), ("2 =", "South Korea", "8"), ("2 =", "UN rights office", "8")]
    person.look("78-84 revealed")


def who_does_what_until_when(person: Facilitator) -> None:
    """84-88: the first of the vote becomes an action: wanted move, who sees to it, until when."""
    person.press_on(person.page.meeting.votes.results.to_actions)
    sheet = person.page.meeting.actions_sheet
    person.write("Lets monitors in", end=KEY.Key_Tab)
    person.write("1", end=KEY.Key_Tab)  # the first lever of those logged for China
    person.write("KJ", end=KEY.Key_Tab)
    person.write("2026-12-15")
    (row,) = person.document.read(action_list)
    assert (row.stakeholder, row.wanted, row.lever) == ("China", "Lets monitors in", "Olympic participation")
    assert (row.owner, row.due) == ("KJ", "2026-12-15") and sheet.isVisible()
    person.look("84-88 actions")
    person.press_on(sheet.close_button)
    end_step(person)
    begin_step(person, "Next steps")
    assert person.show.boards.chosen and "Lets monitors in" in " ".join(person.texts_on_wall())
    person.look("84-88 next steps")
    person.press_on(sheet.close_button)
    end_step(person)


def options(person: Facilitator) -> list[str]:
    """Return what can be voted for, in the order of the ballot."""
    poll = person.document.read(poll_list)[0]
    return [row.label for row in person.document.read(poll_options, poll.id)]
