"""The gaps of the log: listed by kind, each a way to what it is about, and the calendar of windows."""

from datetime import date

import pytest
from drafts import three_of_five
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import leverage_entries, relations
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import name_list

LEFT = Qt.MouseButton.LeftButton
DAY = date(2008, 6, 20)


def three_entries():
    """Three entries, one with a window."""
    document = three_of_five()
    ids = {row.name: row.id for row in document.read(name_list)}
    map_id = document.read(map_list)[0].id
    with document.edit("Seed") as session:
        leverage_entries.log(
            session, map_id, [ids["China"]], "Aid", ids["Germany"], "", "closed", willingness=3
        )
        window = {"window_from": "2007-01-01", "window_to": "2008-08-24"}
        leverage_entries.log(session, map_id, [ids["China"]], "Games", None, "", "resistant", **window)
        leverage_entries.log(session, map_id, [ids["Japan"]], "Radio", ids["Sweden"], "", "receptive")
        relations.connect(session, ids["China"], ids["Japan"], "funding")
    document.project.store.start_history_here(untouched=False)
    return document


@pytest.fixture
def gaps(hands_on):
    """Hands at the gaps of these entries, on a day before the window closes."""
    hands = hands_on(three_entries)
    hands.window.actions_by_id["show_gaps"].trigger()
    hands.page.views.view.see_on(DAY)
    QApplication.processEvents()
    return hands


def rows(hands):
    return hands.page.views.view.list.texts()


def click(hands, words):
    """Click a row of the list, unfolded or not."""
    gaps_list = hands.page.views.view.list
    flags = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
    (item,) = gaps_list.findItems(words, flags)
    gaps_list.scrollToItem(item)
    at = gaps_list.visualItemRect(item).center()
    QTest.mouseClick(gaps_list.viewport(), LEFT, pos=QPoint(gaps_list.columnWidth(0) // 2, at.y()))


def chosen_in_log(hands):
    return [entry.instrument for entry in hands.page.log.table.selected_entries()]


def selected(hands):
    names = {row.id: row.name for row in hands.document.read(name_list)}
    return [names[id_] for id_ in hands.page.selection.stakeholders()]


def test_gaps_are_listed_by_kind_with_their_count_and_what_they_rest_on(gaps):
    assert rows(gaps) == [
        ("Out of reach (1)", "influence from 0.5, against or undecided, nothing better than resistant"),
        ("China: nothing better than resistant", "stance −0.5 · influence 0.9 · 2 levers"),
        ("Nobody holds it (1)", "no entry says who could use it"),
        ("Games: nobody holds it yet", "1 lever"),
        ("Nobody is receptive (1)", "willingness 3 or 4, no target receptive or already moved"),
        (
            "Germany: willing, and nobody is receptive",
            "willingness 3 of 4 · best answer: closed · 1 lever",
        ),
        ("About to close (1)", "a window that ends within 90 days"),
        ("China · Games: closes in 65 days", "2007-01-01 – 2008-08-24"),
        ("Without evidence (6)", "no source supports it"),
        ("Leverage entries (3)", "3 of 3"),
        ("China · Aid", ""),
        ("China · Games", ""),
        ("Japan · Radio", ""),
        ("Places (3)", "3 of 3"),
        ("China", ""),
        ("Germany", ""),
        ("Japan", ""),
    ]
    QTest.mouseClick(gaps.page.views.view.copy_button, LEFT)
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0] == "Kind of gap\tGap\tRests on" and len(copied) == 1 + 10
    assert copied[-1] == "Without evidence: Places\tJapan\t"
    QTest.mouseClick(gaps.page.views.view.all_maps, LEFT)
    assert ("China – Japan · funding", "") in rows(gaps)
    assert any("Who decides?" in numbers for _words, numbers in rows(gaps))


def test_a_click_on_a_gap_selects_whom_it_is_about_and_opens_its_entries_in_the_log(gaps):
    click(gaps, "China: nothing better")
    assert (selected(gaps), chosen_in_log(gaps)) == (["China"], ["Aid", "Games"])
    click(gaps, "Germany: willing")
    assert (selected(gaps), chosen_in_log(gaps)) == (["Germany"], ["Aid"])
    listed = rows(gaps)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):  # which open and close a kind, mean nothing for a gap
        gaps.key(key)
    assert rows(gaps) == listed
    gaps.page.log.shown.want("instrument", "Aid")
    gaps.key(Qt.Key.Key_Down)
    gaps.key(Qt.Key.Key_Down)
    gaps.enter()
    assert (selected(gaps), chosen_in_log(gaps)) == (["China"], ["Games"])
    assert gaps.page.views.front == "gaps"


def test_each_claim_without_evidence_leads_to_what_was_claimed(gaps):
    gaps_list = gaps.page.views.view.list
    for folded in ("Leverage entries", "Places"):
        click(gaps, folded)
    click(gaps, "Japan · Radio")
    assert chosen_in_log(gaps) == ["Radio"]
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    gaps_list.setCurrentItem(gaps_list.findItems("Germany", flags)[0])
    gaps_list.setFocus()
    gaps.enter()
    assert selected(gaps) == ["Germany"]
    gaps.page.edits.rename(gaps.page.selection.stakeholders()[0], "Berlin")
    assert ("Berlin", "") in rows(gaps)
    assert gaps_list.findItems("Places (3)", flags)[0].isExpanded()


def test_the_day_is_dragged_typed_or_stepped_and_says_what_is_about_to_close(gaps):
    view = gaps.page.views.view
    strip = view.strip

    def drag_to(day):
        start, end = (QPoint(round(strip.strip.axis.x(at)), 12) for at in (strip.day, day))
        gaps.drag(start, end, widget=strip)

    drag_to(date(2007, 6, 1))
    assert abs((strip.day - date(2007, 6, 1)).days) < 3
    assert not any(words.startswith("About to close") for words, _ in rows(gaps))
    assert strip.bars[0].state == "open" and view.day.field.text() == strip.day.isoformat()
    view.day.field.selectAll()
    view.day.field.setFocus()
    gaps.type("2008-08-24")
    gaps.enter()
    assert ("China · Games: last day", "2007-01-01 – 2008-08-24") in rows(gaps)
    strip.setFocus()
    gaps.key(Qt.Key.Key_Right)
    assert strip.bars[0].words == "closed 1 day ago" and strip.day == date(2008, 8, 25)
    view.day.field.setText("24.8.2008")
    view.day.field.setFocus()
    gaps.enter()
    assert gaps.page.pill.text == "Write the day as year-month-day: 2008-08-24."
    QTest.mouseClick(strip, LEFT, pos=QPoint(30, round(strip.strip.top(0)) + 10))
    assert chosen_in_log(gaps) == ["Games"]


def test_gaps_follow_what_is_logged_and_an_empty_project_has_none(empty):
    empty.window.actions_by_id["show_gaps"].trigger()
    view = empty.page.views.view
    assert view.note.text().startswith("No gaps: no lever is logged here yet") and not rows(empty)
    assert not view.copy_button.isEnabled() and view.strip.bars == []
    who = empty.page.edits.add_and_place("China", empty.page.maps.map_id, (-0.5, 0.9))
    assert rows(empty)[1] == ("China: no lever is aimed at it", "stance −0.5 · influence 0.9")
    assert view.note.isHidden()
    empty.page.edits.log_leverage(empty.page.maps.map_id, [who], "Aid", None, "", "receptive")
    assert rows(empty)[0][0] == "Nobody holds it (1)"
    empty.page.undo()
    empty.page.undo()
    assert view.note.text().startswith("No gaps:")
