"""Chains: routes from a holder to a target, ranked, drawn, and logged as entries."""

import pytest
from drafts import three_of_five
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import leverage_entries, maps, relations
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import name_list

LEFT = Qt.MouseButton.LeftButton


def two_routes():
    """Germany has influence on Japan (3) and, unassessed, Sweden; Japan holds Aid
    on China (2 of 4), Sweden holds Radio on it (of which only the target's closedness is assessed)."""
    document = three_of_five()
    ids = {row.name: row.id for row in document.read(name_list)}
    map_id = document.read(map_list)[0].id
    with document.edit("Seed") as session:
        log = leverage_entries.log
        log(session, map_id, [ids["China"]], "Aid", ids["Japan"], "", "receptive", willingness=2)
        log(session, map_id, [ids["China"]], "Radio", ids["Sweden"], "", "closed")
        relations.connect(session, ids["Germany"], ids["Japan"], "influence", strength=3)
        relations.connect(session, ids["Germany"], ids["Sweden"], "funding")
        other = maps.add(session, "influence-stance", "Another question")
        log(session, other, [ids["China"]], "Trade", ids["Germany"], "", "undecided", willingness=4)
    document.project.store.start_history_here(untouched=False)
    return document


@pytest.fixture
def chains(hands_on):
    """Hands at the chains view over these routes."""
    hands = hands_on(two_routes)
    hands.window.actions_by_id["show_chains"].trigger()
    QApplication.processEvents()
    return hands


def view(hands):
    return hands.page.views.view


def look_from(hands, holder, target):
    for field, name in ((view(hands).holder, holder), (view(hands).target, target)):
        field.setFocus()
        field.selectAll()
        hands.type(name)
        hands.enter()


def routes(hands):
    return view(hands).list.texts()


def click(hands, *path):
    """Click a row of the list, by what it begins with, below those that are above it."""
    tree = view(hands).list
    item = tree.invisibleRootItem()
    for words in path:
        item.setExpanded(True)
        item = next(
            item.child(n) for n in range(item.childCount()) if item.child(n).text(0).startswith(words)
        )
    tree.scrollToItem(item)
    at = tree.visualItemRect(item)
    QTest.mouseClick(tree.viewport(), LEFT, pos=QPoint(at.left() + 20, at.center().y()))


def test_routes_are_listed_the_strongest_first_and_ways_not_followed_are_counted(chains):
    assert view(chains).note.isVisible() and not view(chains).copy_button.isEnabled()
    look_from(chains, "germ", "china")
    assert view(chains).holder.text() == "Germany"
    assert routes(chains) == [
        ("Germany → Japan → China", "2 of 4", ""),
        ("Germany → Sweden → China", "0 of 4", "2"),
    ]
    assert view(chains).count.text() == "2 routes"
    view(chains).length.setFocus()
    for _ in range(3):
        chains.key(Qt.Key.Key_Down)
    assert routes(chains) == [] and view(chains).count.text().endswith(" on too long")
    assert view(chains).note.text().startswith("No route leads there.")
    QTest.mouseClick(view(chains).all_maps, LEFT)
    assert routes(chains) == [("Germany → China", "2 of 4", "")]
    look_from(chains, "Germany", "Germany")
    assert view(chains).note.text().startswith("Nobody needs a route to themselves.")
    look_from(chains, "Germany", "Atlantis")
    assert chains.page.pill.text == "“Atlantis” is not in the list of names."


def test_whoever_is_selected_is_taken_as_holder_and_target(chains):
    names = {row.id: row.name for row in chains.document.read(name_list)}
    chains.page.selection.select([next(id_ for id_, name in names.items() if name == "China")])
    QTest.mouseClick(view(chains).selected, LEFT)
    assert (view(chains).holder.text(), view(chains).target.text()) == ("", "China")
    chains.page.views.show_maps()
    QApplication.processEvents()
    chains.click(chains.at("Japan"))
    chains.click(chains.at("China"), Qt.KeyboardModifier.ControlModifier)
    chains.page.views.open("chains")
    QTest.mouseClick(view(chains).selected, LEFT)
    assert (view(chains).holder.text(), view(chains).target.text()) == ("China", "Japan")
    QTest.mouseClick(view(chains).swap, LEFT)
    assert (view(chains).holder.text(), view(chains).target.text()) == ("Japan", "China")
    assert routes(chains) == [("Japan → China", "2 of 4", "")]


def test_a_chosen_route_is_drawn_link_by_link_and_leads_to_its_entries(chains):
    look_from(chains, "Germany", "China")
    picture = view(chains).picture
    assert picture.isVisible() and picture.accessibleDescription() == "influence (3), Aid (2)"
    click(chains, "Germany → Sweden")
    assert picture.accessibleDescription() == "funding (?), Radio (0)"
    QTest.mouseClick(view(chains).map_button, LEFT)
    assert chains.page.pill.text == "Not on this map: Sweden. The route is drawn here."
    click(chains, "Germany → Japan", "Japan → China", "Aid: willingness 2, target receptive")
    assert [entry.instrument for entry in chains.page.log.table.selected_entries()] == ["Aid"]
    last = QPoint(round(picture._middles()[-1].x()), round(picture._middles()[-1].y()))
    QTest.mouseClick(picture, LEFT, pos=last)
    names = {row.id: row.name for row in chains.document.read(name_list)}
    assert [names[id_] for id_ in chains.page.selection.stakeholders()] == ["China"]
    QTest.mouseClick(view(chains).map_button, LEFT)
    (drawn,) = chains.scene.levers.items
    assert chains.page.views.front == "maps"
    assert (drawn.entry.holder, drawn.entry.via, drawn.entry.target) == ("Germany", ("Japan",), "China")


def test_a_route_is_logged_as_an_entry_in_one_step(chains):
    look_from(chains, "Germany", "China")
    QTest.mouseClick(view(chains).log_button, LEFT)
    assert chains.page.pill.text == "Which lever? Type it first."
    before = chains.steps()
    chains.type("Loans")
    chains.enter()
    logged = chains.document.read(entries, chains.page.maps.map_id)[-1]
    assert (logged.holder, logged.via, logged.target) == ("Germany", ("Japan",), "China")
    assert (logged.instrument, logged.susceptibility) == ("Loans", None) and chains.steps() == before + 1
    assert chains.page.pill.text == "Logged: China · Loans" and not view(chains).lever.text()
    chains.page.undo()
    assert len(chains.document.read(entries, chains.page.maps.map_id)) == 2


def test_routes_follow_the_project_and_are_copied_as_a_table(chains):
    look_from(chains, "Germany", "China")
    QTest.mouseClick(view(chains).copy_button, LEFT)
    assert QApplication.clipboard().text().splitlines() == [
        "Route\tWeakest link\tNot assessed\tLinks\tBy",
        "Germany → Japan → China\t2\t0\t2\tinfluence; Aid",
        "Germany → Sweden → China\t0\t2\t2\tfunding; Radio",
    ]
    ids = {row.name: row.id for row in chains.document.read(name_list)}
    chains.page.edits.rename(ids["Japan"], "Tokyo")
    assert routes(chains)[0][0] == "Germany → Tokyo → China"
    chains.page.edits.delete_stakeholders([ids["China"]])
    assert routes(chains) == [] and view(chains).target.text() == ""
