"""Dragging and nudging tokens on the grid."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from sqlalchemy import event, func, select
from sqlalchemy.engine import Engine

from nkmap.db.tables import PositionHistory
from nkmap.errors import StorageFailed

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT_KEY, RIGHT_KEY, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


def near(place, other):
    return place == pytest.approx(other, abs=0.005)


def select_all(hands):
    hands.click(hands.pixel(-0.9, 0.05))
    hands.key(Qt.Key.Key_A, CTRL)


def differences(places):
    (x, y), *others = places.values()
    return [(round(other_x - x, 5), round(other_y - y, 5)) for other_x, other_y in others]


def history_rows(hands):
    return hands.document.read(lambda session: session.scalar(select(func.count(PositionHistory.id))))


@pytest.fixture
def statements():
    """The database statements made so far."""
    made = []

    def note(_connection, _cursor, statement, *_rest):
        made.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield made
    event.remove(Engine, "before_cursor_execute", note)


def test_a_drag_writes_where_the_token_was_dropped_and_what_cannot_be_written_is_put_back_with_why(
    seeded, monkeypatch
):
    seeded.drag(seeded.at("China"), seeded.pixel(0.4, 0.5))
    assert near(seeded.places()["China"], (0.4, 0.5))
    assert seeded.at("China") == seeded.pixel(*seeded.places()["China"])
    assert seeded.page.pill.text == "China: leaning for, much influence"
    assert seeded.steps() == 1
    seeded.undo()
    assert seeded.places()["China"] == (-0.5, 0.9)
    assert seeded.at("China") == seeded.pixel(-0.5, 0.9)
    seeded.key(Qt.Key.Key_Y, CTRL)
    assert near(seeded.places()["China"], (0.4, 0.5))
    assert near(seeded.token("China").token.x, 0.4)
    seeded.begin_again()

    def full(*_arguments):
        raise StorageFailed("The disk is full. Make room and try again.")

    start = seeded.at("China")
    with monkeypatch.context() as patch:
        patch.setattr(seeded.document.project.store, "edit", full)
        seeded.drag(start, seeded.pixel(0.4, 0.5))
    assert seeded.at("China") == start
    assert seeded.page.pill.text == "The disk is full. Make room and try again."
    seeded.drag(start, seeded.pixel(0.4, 0.5))
    assert near(seeded.places()["China"], (0.4, 0.5))


def test_four_pixels_are_a_drag_that_keeps_where_the_token_was_grabbed_and_stops_at_the_ends_of_the_axes(
    seeded,
):
    start = seeded.at("China")
    seeded.drag(start, start + QPoint(3, 0))
    assert seeded.steps() == 0
    assert seeded.at("China") == start
    seeded.drag(start, start + QPoint(4, 0))
    assert seeded.at("China") == start + QPoint(4, 0)
    assert seeded.places()["China"][1] == 0.9
    seeded.begin_again()
    start, grip = seeded.at("China"), QPoint(9, -6)
    seeded.carry(start + grip, start + grip + QPoint(100, 50))
    assert seeded.at("China") == start + QPoint(100, 50)
    seeded.release(start + grip + QPoint(100, 50))
    assert seeded.at("China") == start + QPoint(100, 50)
    seeded.begin_again()
    viewport = seeded.view.viewport().rect()
    seeded.drag(seeded.at("China"), viewport.bottomRight() - QPoint(1, 1))
    assert seeded.places()["China"] == (1, 0)


def test_several_tokens_move_as_one_block_and_stop_when_the_first_touches(seeded):
    before = seeded.places()
    select_all(seeded)
    seeded.drag(seeded.at("Japan"), seeded.at("Japan") + QPoint(60, 30))
    after = seeded.places()
    assert after != before
    assert differences(after) == differences(before)
    assert seeded.steps() == 1
    seeded.undo()
    seeded.drag(seeded.at("Japan"), seeded.view.viewport().rect().topRight() + QPoint(-2, 2))
    after = seeded.places()
    assert near(after["Germany"], (1, 0.4)) and after["China"][1] == 1
    assert differences(after) == differences(before)


def test_what_is_put_back_or_carried_back_to_its_start_is_no_edit(seeded):
    start = seeded.at("China")
    seeded.carry(start, seeded.pixel(0.4, 0.5))
    seeded.move(start)
    seeded.release(start)
    assert seeded.steps() == 0
    assert not seeded.page.pill.isVisible()
    seeded.begin_again()
    start, end = seeded.at("China"), seeded.pixel(0.4, 0.5)
    seeded.carry(start, end)
    seeded.key(Qt.Key.Key_Escape)
    assert seeded.at("China") == start
    seeded.release(end)
    assert seeded.steps() == 0
    seeded.carry(start, end)
    QTest.mousePress(seeded.view.viewport(), Qt.MouseButton.RightButton, pos=end)
    assert seeded.at("China") == start
    seeded.release(end)
    assert seeded.steps() == 0


def test_nothing_is_read_or_written_while_a_token_or_a_name_is_carried(seeded, statements):
    start, end = seeded.at("China"), seeded.pixel(0.4, 0.5)
    seeded.press(start)
    statements.clear()
    seeded.move(*(start + (end - start) * share / 20 for share in range(21)))
    seeded.move(seeded.to_view(QPoint(100, 300), seeded.page.names), end)
    assert seeded.at("China") == end
    assert statements == []
    seeded.release(end)
    assert statements
    seeded.begin_again()
    viewport = seeded.tree.viewport()
    seeded.press(seeded.row_at("Sweden"), widget=viewport)
    statements.clear()
    for share in range(20):
        seeded.move(seeded.from_view(seeded.pixel(-0.5 + share / 20, 0.5), viewport), widget=viewport)
    assert seeded.page.crossing.chip_text == "Sweden"
    assert statements == []


def test_while_a_token_is_carried_no_key_works_and_words_say_where_it_is(seeded):
    seeded.drag(seeded.at("Japan"), seeded.pixel(0, 0.2))
    seeded.carry(seeded.at("China"), seeded.pixel(0.4, 0.5))
    seeded.undo()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_L, Qt.Key.Key_Up, Qt.Key.Key_Tab):
        seeded.key(key)
    seeded.release(seeded.pixel(0.4, 0.5))
    assert seeded.steps() == 2
    assert near(seeded.places()["Japan"], (0, 0.2)) and near(seeded.places()["China"], (0.4, 0.5))
    seeded.begin_again()
    seeded.carry(seeded.at("China"), seeded.pixel(0.9, 0.9))
    assert seeded.scene.words == "strongly for, strong influence"
    seeded.release(seeded.pixel(0.9, 0.9))
    assert seeded.scene.words == ""
    place, steps = seeded.places()["China"], seeded.steps()
    seeded.window.resize(QSize(1000, 900))
    assert seeded.at("China") == seeded.pixel(*place)
    assert seeded.steps() == steps


def test_tokens_on_one_point_step_apart_and_each_can_be_taken(seeded):
    seeded.click(seeded.at("China"))
    for _ in range(3):
        seeded.key(DOWN, SHIFT)
    for _ in range(25):
        seeded.key(RIGHT_KEY)
    assert seeded.places()["China"] == seeded.places()["Japan"] == (0, 0.6)
    assert (seeded.at("China") - seeded.at("Japan")).manhattanLength() > 20
    seeded.drag(seeded.at("Japan"), seeded.at("Japan") + QPoint(0, 80))
    assert seeded.places()["China"] == (0, 0.6)
    assert near(seeded.places()["Japan"][0], 0) and seeded.places()["Japan"][1] < 0.5


def test_an_arrow_key_moves_by_one_percent_with_shift_by_ten_and_not_past_the_end_of_an_axis(seeded):
    seeded.click(seeded.at("Germany"))
    plain = Qt.KeyboardModifier.NoModifier
    for key, modifier, after in (
        (LEFT_KEY, plain, (0.48, 0.3)),
        (RIGHT_KEY, plain, (0.5, 0.3)),
        (UP, plain, (0.5, 0.31)),
        (DOWN, SHIFT, (0.5, 0.21)),
        (RIGHT_KEY, SHIFT, (0.7, 0.21)),
    ):
        seeded.key(key, modifier)
        assert seeded.places()["Germany"] == after
        assert seeded.at("Germany") == seeded.pixel(*after)
    seeded.begin_again()
    seeded.drag(seeded.at("China"), seeded.view.viewport().rect().topRight() - QPoint(1, -1))
    seeded.key(UP)
    assert seeded.steps() == 1


def test_nudges_in_a_row_are_one_step_and_a_nudged_block_stops_as_one(seeded):
    seeded.click(seeded.at("Germany"))
    before = history_rows(seeded)
    for _ in range(5):
        seeded.key(RIGHT_KEY)
    assert seeded.places()["Germany"] == (0.6, 0.3)
    assert history_rows(seeded) == before + 1
    seeded.undo()
    assert seeded.places()["Germany"] == (0.5, 0.3)
    seeded.redo()
    assert seeded.places()["Germany"] == (0.6, 0.3)
    assert seeded.token("Germany").isSelected()
    seeded.begin_again()
    before = seeded.places()
    select_all(seeded)
    seeded.key(UP, SHIFT)
    seeded.key(UP, SHIFT)
    after = seeded.places()
    assert after["China"] == (-0.5, 1.0)
    assert differences(after) == differences(before)
