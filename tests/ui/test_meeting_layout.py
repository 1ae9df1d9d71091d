"""How the sheets of a meeting and the panel of the show stand in windows of all sizes, in longer words."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication

from nkmap.commands import actions, agenda
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.audience.screens import Display
from nkmap.ui.meeting.row_table import divided

SMALL_SCREEN = (1093, 614)


def test_a_column_has_its_share_of_the_width_or_what_its_heading_needs():
    assert divided(100, [1, 1, 2], [0, 0, 0]) == [25, 25, 50]
    assert divided(100, [1, 1, 2], [40, 0, 0]) == [40, 20, 40]
    assert divided(90, [1, 1, 1], [40, 40, 40]) == [40, 40, 40]  # then it scrolls


def test_no_heading_is_cut_on_a_small_screen_in_a_longer_language(pseudo, seeded):
    seeded.window.resize(*SMALL_SCREEN)
    someone = seeded.document.read(name_list)[0].id
    with seeded.document.edit("Fill") as session:
        agenda.add_step(session, "Names")
        actions.add(session, someone, due="2026-12-01")
    meeting = seeded.page.meeting
    for show, table in (
        (meeting.show_meeting, lambda: meeting.sheet.table),
        (meeting.show_actions, lambda: meeting.actions_sheet.table),
    ):
        show()
        QApplication.processEvents()
        header = table().horizontalHeader()
        for number in range(header.count()):
            assert header.sectionSize(number) >= header.sectionSizeHint(number)
        (meeting.sheet if show == meeting.show_meeting else meeting.actions_sheet).close_over()


def test_with_nothing_to_vote_on_no_vote_can_be_begun_and_empty_lists_say_so(empty):
    empty.window.actions_by_id["show_votes"].trigger()
    votes = empty.page.meeting.votes
    assert not votes.new_button.isEnabled() and votes.empty.isVisible() and not votes.list.isVisible()
    assert "Nothing to vote on" in votes.new_vote.empty.text() and not votes.wall_button.isEnabled()


def test_the_wall_in_small_has_the_shape_of_the_wall(seeded):
    laptop, projector = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)
    seeded.window.presenting.screens.all = lambda: [
        Display("laptop", laptop),
        Display("projector", projector),
    ]
    seeded.window.presenting.start()
    seeded.window.resize(1920, 1080)
    show = seeded.window.presenting.show
    show.window.showNormal()
    for size in (QSize(1920, 1080), QSize(1024, 768)):
        show.window.resize(size)
        QApplication.processEvents()
        thumbnail = show.panel.thumbnail
        shown = thumbnail.mapFromScene(show.wall.sceneRect()).boundingRect().size()
        seen = thumbnail.viewport().size()
        assert abs(shown.width() - seen.width()) <= 2 and abs(shown.height() - seen.height()) <= 2
