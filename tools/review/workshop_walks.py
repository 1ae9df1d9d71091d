"""Walks through a workshop: rounds, groups, the meeting, and what the audience sees."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from stage import Stage

from nkmap.agendas import load_agendas
from nkmap.commands import estimates, placements
from nkmap.ui.audience.screens import Display
from nkmap.ui.said import said_template

LAPTOP, PROJECTOR = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)
CAMPS = [(-0.8, 0.9), (-0.7, 0.85), (-0.75, 0.8), (0.7, 0.9), (0.8, 0.95), (0.75, 0.85)]
CLOUD = [(0.1, 0.5), (0.2, 0.55), (0.15, 0.45), (0.25, 0.5), (0.1, 0.6), (0.2, 0.4)]
WIDE = [(-0.9, 0.1), (-0.4, 0.8), (0.1, 0.3), (0.6, 0.9), (0.9, 0.2), (-0.1, 0.5)]


def looking_back(stage: Stage) -> Iterator[str]:
    stage.open_example()
    stage.do("name_round")
    yield "naming a round"
    stage.type("Before lunch")
    stage.key(Qt.Key.Key_Return)
    tokens = [item.token for item in stage.tokens(1, 3, 4, 6)]
    moved = {token.placement_id: (-token.x, token.y * 0.7) for token in tokens}
    with stage.window.document.edit("Move") as session:
        placements.move(session, moved)
    stage.page.pill.hide()
    for action_id in ("earlier_round", "compare_rounds", "replay"):
        stage.do(action_id)
        stage.wait(700)
        yield action_id
        if action_id == "replay":
            slider = stage.page.rounds.replaying.controls.slider
            slider.setValue(slider.maximum() // 2)
            stage.wait(700)
            yield "replay, half way"
        stage.do("back_to_now")
        stage.wait(700)


def grouping(stage: Stage) -> Iterator[str]:
    stage.open_example()
    groups = stage.page.groups
    stage.do("show_groups")
    yield "groups"
    stage.do("show_groups", "next_map", "blind_placement")
    yield "blind"
    stage.do("place_by_keyboard")
    yield "hand-over"
    groups.placing.hand_over.start.click()
    yield "the grid of a group"
    groups.placing.close_over()
    stage.do("type_sheets")
    yield "typing sheets"
    groups.typing.line.typed.emit("0")
    yield "typing sheets, refused"
    groups.typing.close_over()
    _estimate(stage)
    yield "collected"
    stage.do("reveal")
    yield "reveal, once"
    stage.do("reveal")
    stage.wait(700)
    yield "revealed"
    groups.panel.disagreement.list.set_row(0)
    yield "a disagreement"
    groups.panel.disagreement.how.click()
    yield "a disagreement with its arithmetic"


def _estimate(stage: Stage) -> None:
    from nkmap.db.queries.stakeholders import name_list

    ids = [row.id for row in stage.window.document.read(name_list)][:3]
    with stage.window.document.edit("Estimates") as session:
        for table in range(6):
            places = {ids[0]: CAMPS[table], ids[1]: CLOUD[table], ids[2]: WIDE[table]}
            estimates.estimate(session, stage.page.maps.map_id, f"Table {table + 1}", places)


def meeting(stage: Stage) -> Iterator[str]:
    stage.open_example()
    held = stage.page.meeting
    stage.do("show_meeting")
    yield "meeting"
    stage.close_dialogs()
    held.edits.plan("Plan", load_agendas(said_template)[0].steps)
    stage.do("show_meeting")
    yield "meeting, planned"
    held.sheet.close_over()
    stage.do("show_agenda")
    yield "agenda"
    held.strip.start_button.click()
    yield "agenda, running"
    stage.do("show_agenda", "show_votes")
    yield "vote, new"
    held.votes.new_vote.open_button.click()
    yield "vote, open"
    held.votes.open_vote.keyboard.click()
    yield "vote, between two"
    held.voting.turn.start.click()
    yield "vote, ballot"
    held.voting.ballot.give_button.click()
    held.voting.ballot.done_button.click()
    held.voting.close_over()
    held.edits.reveal(held.votes.poll.id)
    yield "vote, revealed"
    held.votes.results.to_actions.click()
    yield "actions"
    held.wall.open_actions(stage.page.maps.names_language, stage.page.maps.theme)
    yield "actions, large"
    held.wall.close_over()
    held.actions_sheet.close_over()
    held.votes.close_over()
    stage.do("bundle")
    yield "bundle"


def wall(stage: Stage) -> Iterator[str]:
    stage.open_example()
    stage.do("present")
    yield "only one picture"
    stage.window.notices.clear()
    presenting = stage.window.presenting
    presenting.screens.all = lambda: [Display("eDP-1", LAPTOP), Display("HDMI-1", PROJECTOR)]
    presenting.start()
    show = presenting.show
    show.window.showNormal()
    show.window.resize(stage.size)
    yield "audience panel"
    stage.seen = show.window
    yield "wall"
    show.panel.minutes_asked.emit(5)
    yield "wall, timer"
    stage.do("spotlight")
    stage.select(3)
    yield "wall, spotlight"
    stage.do("spotlight")
    show.covering.show_prompt("Who decides, pays, blocks, suffers? Who is never asked?")
    yield "wall, prompt"
    show.covering.show_test(is_on=True)
    yield "wall, test card"
    show.covering.show_test(is_on=False)
    presenting.do("black_wall")
    stage.seen = None
    yield "audience panel, black"
    presenting.do("black_wall")
    presenting.use_this_screen()
    stage.wait(300)
    stage.window.resize(stage.size)
    yield "room"
    presenting.room_view.page.show_names(True)
    yield "room, names"


WORKSHOP_WALKS = (looking_back, grouping, meeting, wall)
