"""What docs/workshop.md shows, made with the example: each view returns what ends it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

Ends = Callable[[], object]
PROMPT = "Who decides? Who pays? Who blocks?\nWho is never asked?"
PEOPLE = "KJ\nMH\nSY\nJT\nEL\nRO"
MOVES = {"China": (0.3, -0.05), "South Korea": (0.2, 0.05), "Thailand": (-0.15, 0.1)}  # axis units
WALL_SIZE = (1280, 720)  # px


def wall(window) -> Ends:
    """The audience's window, with one name in the spotlight."""
    show = _rehearsed(window, "China")
    window.presenting.do("spotlight")
    show.panel.minutes_asked.emit(3)
    return window.presenting.end


def panel(window) -> Ends:
    """The same in small in the facilitator's window."""
    return wall(window)


def card(window) -> Ends:
    """A prompt and the time on the wall."""
    show = _rehearsed(window)
    show.panel.prompt_asked.emit(PROMPT)
    show.panel.minutes_asked.emit(5)
    return window.presenting.end


def hand_over(window) -> Ends:
    """The screen between two tables."""
    page = _on_map(window)
    page.groups.begin()
    page.groups.place_by_keyboard()
    page.groups.placing.hand_over.propose("Table 2")
    return lambda: (page.groups.placing.close_over(), page.undo(), page.groups.show(False))


def sheets(window) -> Ends:
    """Places are typed in from paper."""
    page = _on_map(window)
    page.groups.begin()
    page.groups.type_sheets()
    typing = page.groups.typing
    for key in "7\n4\n3\n8.5\n6":
        QTest.keyClick(typing.line, Qt.Key.Key_Enter if key == "\n" else key)
    return lambda: (typing.close_over(), *(page.undo() for _ in range(3)), page.groups.show(False))


def reveal(window) -> Ends:
    """The list by disagreement, and two views that stay."""
    page = _on_map(window)
    page.groups.show(True)
    QApplication.processEvents()
    page.groups.panel.disagreement.list.set_row(0)
    return lambda: (page.groups.show(False), page.selection.select([]))


def rounds(window) -> Ends:
    """Who moved how far since a round."""
    page = _on_map(window)
    _keep_round(page, "Before lunch")
    tokens = [item.token for item in page.maps.scene.tokens.values() if item.token.label in MOVES]
    for token in tokens:
        across, up = MOVES[token.label]
        page.maps.view.moved.emit({token.placement_id: (token.x + across, token.y + up)})
    page.rounds.comparing.begin()
    return lambda: (page.rounds.past.end(), *(page.undo() for _ in (*tokens, "round")))


def meeting(window) -> Ends:
    """Who is there, what leaves the room, and the agenda."""
    page = _on_map(window)
    page.meeting.show_meeting()
    sheet = page.meeting.sheet
    sheet.details.changed.emit("participants", PEOPLE)
    sheet.details.changed.emit("confidentiality", "workshop_only")
    sheet.scripts.menu().actions()[0].trigger()
    return sheet.close_over


def votes(window) -> Ends:
    """A vote that was revealed."""
    page = _on_map(window)
    page.meeting.show_votes()
    page.meeting.votes.new_vote.open_button.click()
    poll = page.meeting.votes.poll.id
    options = page.meeting.votes.document.read(_options, poll)
    for voter in range(1, 7):
        chosen = (options[0], options[voter % 4], options[2 + voter % 3])
        page.meeting.edits.cast(poll, voter, {option: chosen.count(option) for option in chosen})
    page.meeting.edits.reveal(poll)
    return page.meeting.votes.close_over


def room(window) -> Ends:
    """The window when everybody looks at it."""
    _on_map(window)
    size = window.size()
    window.presenting.use_this_screen()
    window.showNormal()  # full screen is small where there is no screen
    window.resize(size)
    return window.presenting.leave_room


def _keep_round(page, label: str) -> None:
    """Name a round in its line."""
    page.rounds.stepping.name()
    page.rounds.stepping.line.field.setText(label)
    QTest.keyClick(page.rounds.stepping.line.field, Qt.Key.Key_Return)


def _options(session, poll_id: int) -> list[int]:
    from nkmap.db.queries.polls import poll_options

    return [row.id for row in poll_options(session, poll_id)]


def _rehearsed(window, *selected: str):
    """Show the map in a window of its own, and return the show."""
    _on_map(window, *selected)
    window.presenting.rehearse()
    window.presenting.show.window.resize(*WALL_SIZE)
    return window.presenting.show


def _on_map(window, *selected: str):
    """Bring the first map of refugees to the front with these names selected, and return the page."""
    page = window.page
    page.maps.tabs.setCurrentIndex(1)
    QApplication.processEvents()
    wanted = [t.stakeholder_id for t in page.maps.scene.content.tokens if t.label in selected]
    page.selection.select(wanted)
    return page


VIEWS: dict[str, Callable[..., Ends]] = {
    "workshop-panel": panel,
    "workshop-wall": wall,
    "workshop-card": card,
    "workshop-hand-over": hand_over,
    "workshop-sheets": sheets,
    "workshop-reveal": reveal,
    "workshop-rounds": rounds,
    "workshop-meeting": meeting,
    "workshop-votes": votes,
    "workshop-room": room,
}
ON_WALL = frozenset({"workshop-wall", "workshop-card"})  # pictures of the audience's window
