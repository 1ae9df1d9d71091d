"""Nothing private is on a board, and nothing that is seen depends on the dots of a vote that goes on."""

import pytest
from private_project import LAPTOP, MARKER, ON_BOARDS, PROJECTOR, fill, leaks, mark, seen
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select, update

from nkmap.commands import polls
from nkmap.db.queries.polls import poll_list, poll_options
from nkmap.db.tables import TABLES


@pytest.fixture
def boarded(sample):
    """A sample with private rows, actions and an open vote, of which boards may show what is public."""
    fill(sample.document)
    mark(sample.document, ON_BOARDS)
    with sample.document.edit("Hide the hidden action") as session:
        table = TABLES["action"]
        hidden = select(TABLES["stakeholder"].c.id).where(TABLES["stakeholder"].c.sensitivity == "redact")
        session.execute(
            update(table).where(table.c.stakeholder_id.in_(hidden)).values(wanted=MARKER, owner=MARKER)
        )
    sample.window.presenting.screens.all = lambda: [LAPTOP, PROJECTOR]
    return sample


def reveal(hands):
    with hands.document.edit("Reveal") as session:
        for poll in session.scalars(select(TABLES["poll"].c.id)).all():
            polls.reveal(session, poll)


def test_boards_show_nothing_private_on_the_wall_or_in_room_view(boarded):
    boarded.window.presenting.start()
    wall = boarded.window.presenting.show.window
    for is_revealed in (False, True):
        for action_id in ("vote_on_wall", "actions_on_wall"):
            boarded.window.actions_by_id[action_id].trigger()
            assert wall.view.wall.board_item.isVisible() and leaks(wall) == [], (action_id, is_revealed)
        reveal(boarded)
    boarded.window.presenting.use_this_screen()
    QApplication.processEvents()
    room = boarded.window.presenting.room_view.page
    for button in room.strip.boards.values():
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert room.board.isVisible() and leaks(boarded.window) == [], button.text()


def test_dots_of_a_vote_that_goes_on_change_nothing_that_anybody_sees(boarded):
    """Neither a board, nor the layer that is on on every map, nor a number in any text of the wall."""
    boarded.window.presenting.start()
    show, poll = boarded.window.presenting.show, boarded.document.read(poll_list)[-1].id
    options = boarded.document.read(poll_options, poll)
    assert "votes" in boarded.content().layers

    def cast(option):
        with boarded.document.edit("Cast") as session:
            polls.cast(session, poll, 1, {option.id: 1})

    for action_id in (None, "vote_on_wall"):
        if action_id:
            boarded.window.actions_by_id[action_id].trigger()
        cast(options[0])
        show.wall.settle()
        before, picture = seen(show.window), show.window.grab().toImage()
        cast(options[1])
        show.wall.settle()
        assert seen(show.window) == before and show.window.grab().toImage() == picture
