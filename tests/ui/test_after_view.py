"""The after-map: what is ticked moves its targets, totals unfold down to each term, scenarios are kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from nkmap.commands import leverage_entries, maps, strategies
from nkmap.db.queries.leverage import instruments
from nkmap.db.queries.scenarios import scenario_list
from nkmap.db.queries.stakeholders import name_list
from nkmap.settings import TEXT_SIZE

LEFT = Qt.MouseButton.LeftButton
ANYWHERE = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive


@pytest.fixture
def after(seeded):
    """Hands at the after-map of three entries: Aid and Games on China, Radio on Japan, which is fulfilled."""
    ids = {row.name: row.id for row in seeded.document.read(name_list)}
    map_id = seeded.page.maps.map_id
    with seeded.document.edit("Seed") as session:
        log = leverage_entries.log
        log(session, map_id, [ids["China"]], "Aid", ids["Germany"], expected_shift=0.4, p_shift=0.5)
        log(session, map_id, [ids["China"]], "Games", None, expected_shift=0.2)
        log(
            session,
            map_id,
            [ids["Japan"]],
            "Radio",
            None,
            expected_shift=-0.3,
            p_shift=1.0,
            stage="fulfilled",
        )
        levers = {row.name: row.id for row in instruments(session)}
        strategies.set_instruments(session, strategies.add(session, "By air"), [levers["Radio"]])
    seeded.document.project.store.start_history_here(untouched=False)
    seeded.window.actions_by_id["show_after"].trigger()
    QApplication.processEvents()
    return seeded


def view(hands):
    """The after-map, once it shows all that was asked of it."""
    shown = hands.page.views.view
    shown.slices.finish()
    return shown


def tick(hands, words):
    """Click the box of a row of the list."""
    tree = view(hands).chooser.list
    (item,) = tree.findItems(words, ANYWHERE)
    tree.scrollToItem(item)
    option = QStyleOptionViewItem()
    tree.initViewItemOption(option)
    option.rect = tree.visualItemRect(item)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, tree)
    QTest.mouseClick(tree.viewport(), LEFT, pos=box.center())


def ticked(hands):
    return {item.text(0).split(" · ")[-1]: item.checkState(0).value for item in view(hands).chooser.rows()}


def stances(hands, panel=None):
    """Where everybody stands in the picture, and where the hollow token is."""
    tokens = (panel or view(hands).panel).grid.map_scene.tokens.values()
    return {item.token.label: (round(item.token.x, 4), item.token.marks.trail) for item in tokens}


def totals(hands):
    terms = view(hands).terms
    rows = [terms.topLevelItem(number) for number in range(terms.topLevelItemCount())]
    columns = range(1, terms.columnCount())
    return {row.text(0): tuple(row.text(column) for column in columns) for row in rows}


def unfold(hands, *path):
    """Click a row of the totals, below those that are unfolded; return what it says."""
    terms = view(hands).terms
    item = terms.invisibleRootItem()
    for words in path:
        item = next(
            item.child(n) for n in range(item.childCount()) if item.child(n).text(0).startswith(words)
        )
    terms.scrollToItem(item)
    at = terms.visualItemRect(item)
    QTest.mouseClick(terms.viewport(), LEFT, pos=QPoint(at.left() + 20, at.center().y()))
    return tuple(item.text(column) for column in range(1, terms.columnCount()))


def choose(hands, box, words):
    box.setFocus()
    box.setCurrentIndex(0)
    for _ in range(box.findText(words)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())


def test_targets_are_drawn_where_the_chosen_entries_would_move_them_and_hollow_where_they_stand(after):
    assert ticked(after) == {"By air": 0, "Germany": 2, "Games": 2, "fulfilled": 0}
    assert stances(after) == {"China": (-0.3, ((-0.5, 0.9),)), "Germany": (0.5, ()), "Japan": (0.0, ())}
    assert view(after).panel.summary.accessibleName().endswith(" · balance −0.3 → −0.12 · 1 lever left out")
    QTest.mouseClick(view(after).bar.raw, LEFT)
    assert stances(after)["China"] == (0.1, ((-0.5, 0.9),))
    assert totals(after)["Undecided"] == ("1 · 0.6", "2 · 1.5") and "Left out" not in totals(after)
    QTest.mouseClick(view(after).bar.raw, LEFT)
    tick(after, "China · Aid")
    assert stances(after)["China"] == (-0.5, ()) and "Who moves" not in totals(after)


def test_a_strategy_brings_the_entries_it_uses_and_only_what_is_listed_is_ticked_at_once(after):
    tick(after, "By air")
    assert ticked(after)["fulfilled"] == 1 and stances(after)["Japan"] == (-0.3, ((0.0, 0.6),))
    QTest.mouseClick(view(after).chooser.none, LEFT)
    assert not any(ticked(after).values()) and stances(after)["Japan"] == (0.0, ())
    view(after).chooser.filter.setFocus()
    after.type("ai")  # By air, Aid
    QTest.mouseClick(view(after).chooser.all, LEFT)
    assert ticked(after) == {"By air": 0, "Germany": 2, "Games": 0, "fulfilled": 0}


def test_totals_unfold_down_to_each_term_and_say_what_was_left_out_and_why(after):
    assert totals(after)["Against"] == ("1 · 0.9", "1 · 0.9")
    assert unfold(after, "Who moves") == ("", "1")
    assert unfold(after, "Who moves", "China") == ("−0.5", "−0.3")
    assert unfold(after, "Who moves", "China", "China · Aid · Germany") == ("", "+0.2")
    assert unfold(after, "Who moves", "China", "China · Aid", "p × shift") == ("", "0.5 × 0.4")
    assert [entry.instrument for entry in after.page.log.table.selected_entries()] == ["Aid"]
    unfold(after, "Balance")
    assert unfold(after, "Balance", "China") == ("−0.45", "−0.27")
    assert unfold(after, "Balance", "China", "influence") == ("0.9 × −0.5", "0.9 × −0.3")
    unfold(after, "Left out")
    unfold(after, "Left out", "China · Games: The probability of the shift is not assessed.")
    assert [entry.instrument for entry in after.page.log.table.selected_entries()] == ["Games"]
    copied = copy(after)
    assert "    influence × stance\t0.9 × −0.5\t0.9 × −0.3" in copied
    assert "  stance after = stance + Σ p × shift, no farther than the ends −1 and +1\t\t" in copied


def copy(hands):
    QTest.mouseClick(view(hands).bar.copy_button, LEFT)
    return QApplication.clipboard().text().splitlines()


def kept(hands):
    return [
        (row.name, row.note, len(row.entry_ids), row.is_weighted)
        for row in hands.document.read(scenario_list)
    ]


def test_a_scenario_is_kept_changed_renamed_and_deleted_each_as_one_step(after):
    bar = view(after).bar
    QTest.mouseClick(bar.keep, LEFT)
    assert after.page.pill.text == "Type a name for the scenario first."
    before = after.steps()
    bar.name.setFocus()
    after.type("Aid only")
    after.enter()
    tick(after, "China · Games")
    QTest.mouseClick(bar.raw, LEFT)
    assert kept(after) == [("Aid only", "", 1, False)] and bar.which.currentText() == "Aid only"
    bar.note.setFocus()
    after.type("if Seoul agrees")
    after.enter()
    bar.name.setFocus()
    bar.name.selectAll()
    after.type("Aid")
    after.enter()
    assert kept(after) == [("Aid", "if Seoul agrees", 1, False)]
    assert after.steps() == before + 5
    QTest.mouseClick(bar.delete, LEFT)
    assert kept(after) == [] and bar.which.currentText() == "Trying out"
    for _ in range(5):
        after.page.undo()
    assert kept(after) == [("Aid only", "", 2, True)]
    assert bar.which.currentText() == "Aid only" and ticked(after)["Games"] == 2
    after.page.undo()
    assert kept(after) == []


def test_two_scenarios_stand_side_by_side(after):
    bar = view(after).bar
    bar.name.setFocus()
    after.type("All")
    after.enter()
    choose(after, bar.which, "Trying out")
    QTest.mouseClick(view(after).chooser.none, LEFT)
    choose(after, bar.other, "All")
    assert view(after).other_panel.isVisible()
    assert stances(after)["China"][0] == -0.5
    assert stances(after, view(after).other_panel)["China"] == (-0.3, ((-0.5, 0.9),))
    assert totals(after)["Balance"] == ("−0.3", "−0.3", "−0.12")
    assert copy(after)[0] == "\tToday\tTrying out\tAll"
    choose(after, bar.which, "All")
    assert view(after).other_panel.isHidden()


def test_an_empty_map_and_one_without_stance_say_why_nobody_moves(empty):
    empty.window.actions_by_id["show_after"].trigger()
    assert view(empty).note.text().startswith("No lever is logged on this map yet.")
    assert totals(empty)["Balance"] == ("0", "0")
    with empty.document.edit("Another map") as session:
        other = maps.add(session, "power-interest", "Who is it for?")
    empty.page.maps.choose_map(other)
    assert view(empty).note.text() == "The grid of this map has no stance, so nobody can move on it."


def test_while_a_project_is_only_read_choices_can_be_tried_out_but_not_kept(reader):
    reader.page.maps.step(1)
    reader.window.actions_by_id["show_after"].trigger()
    moved = stances(reader)["China"]
    QTest.mouseClick(view(reader).bar.raw, LEFT)
    assert stances(reader)["China"] != moved
    view(reader).bar.name.setText("Mine")
    QTest.mouseClick(view(reader).bar.keep, LEFT)
    assert "read" in reader.page.pill.text and kept(reader) == []
    grid = view(reader).panel.grid.map_scene
    usual = grid.page.label
    reader.window._windows.choose(TEXT_SIZE, "150")
    assert grid.page.label > usual  # as large as for the room
