"""Two rounds compared: hollow tokens and arrows on the map, and who moved how far in a table beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nkmap.commands import estimates, placements, rounds, stakeholders
from nkmap.db.queries.rounds import round_list


@pytest.fixture
def moved(seeded):
    """Hands at a project with the rounds "One" and "Two": Germany went before the second, afterwards China
    moved by 40 % across and 30 % down, Japan left and Sweden came."""
    map_id, ids = seeded.page.maps.map_id, {t.name: t.placement_id for t in seeded.content().tokens}
    with seeded.document.edit("Rounds") as session:
        rounds.name_round(session, "One")
        placements.move(session, {ids["Germany"]: (0.1, 0.3)})
        rounds.name_round(session, "Two")
        placements.move(session, {ids["China"]: (0.3, 0.6)})
        placements.take_off(session, [ids["Japan"]])
        placements.place(session, map_id, {stakeholders.add(session, "Swiss"): (0.0, 0.1)})
    seeded.window.actions_by_id["compare_rounds"].trigger()
    seeded.scene.flights.finish()
    return seeded


def panel(hands):
    return hands.page.rounds.comparing.panel


def rows(hands) -> list[tuple[str, str]]:
    table = panel(hands).table
    return [tuple(table.item(row, column).text() for column in (0, 1)) for row in range(table.rowCount())]


def choose(box, label):
    box.setFocus()
    box.showPopup()
    QTest.keyClicks(box.view(), label[0])
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


def trails(hands) -> dict[str, tuple]:
    return {item.token.name: item.token.marks.trail for item in hands.scene.tokens.values()}


def test_the_last_or_another_round_is_compared_with_now_with_its_arithmetic_and_a_row_selects(moved):
    assert rows(moved) == [("China", "50 %"), ("Japan", "left"), ("Swiss", "came"), ("Germany", "stayed")]
    assert trails(moved) == {"China": ((-0.5, 0.9),), "Germany": (), "Swiss": ()}
    assert "TWO with NOW" in moved.page.rounds.past.bar.words.accessibleName()
    assert moved.page.rounds.past.frame.isVisible() and moved.steps() == 1
    tip = panel(moved).table.item(0, 1).toolTip()
    assert "from -0.50 to 0.30, 40 %" in tip and "from 0.90 to 0.60, 30 %" in tip
    assert "√(40² + 30²) = 50 %" in tip
    assert "√" not in panel(moved).table.item(1, 1).toolTip()
    choose(panel(moved).before, "One")
    choose(panel(moved).after, "Two")
    assert rows(moved)[0] == ("Germany", "20 %") and trails(moved)["Germany"] == ((0.5, 0.3),)
    item = panel(moved).table.item(0, 0)
    spot = panel(moved).table.visualItemRect(item).center()
    moved.click(spot, widget=panel(moved).table.viewport())
    assert moved.token("Germany").isSelected()


def test_while_groups_place_blindly_neither_map_nor_table_tells_who_moved(moved):
    with moved.document.edit("Blind") as session:
        estimates.hide(session, moved.page.maps.map_id)
    assert rows(moved) == [] and trails(moved) == {}


def test_the_comparison_ends_with_its_panel_its_round_or_a_step_to_a_round(moved):
    past, compare = moved.page.rounds.past, moved.window.actions_by_id["compare_rounds"]
    moved.click(panel(moved).close_button.rect().center(), widget=panel(moved).close_button)
    assert not panel(moved).isVisible() and not past.frame.isVisible() and trails(moved)["China"] == ()
    compare.trigger()
    moved.window.actions_by_id["earlier_round"].trigger()
    assert not panel(moved).isVisible() and past.frame.isVisible()
    compare.trigger()
    two = moved.document.read(round_list)[1].id
    with moved.document.edit("Remove") as session:
        rounds.remove_round(session, two)
    assert not panel(moved).isVisible() and not past.frame.isVisible()
