"""The network as it is seen: who is in it, filters, figures with their arithmetic, and how it begins."""

from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nkmap.db.queries.maps import map_list
from tests.ui.network_hands import RELATIONS, NetworkHands, relate


def test_an_empty_network_says_how_it_begins(seeded):
    person = NetworkHands(seeded)
    empty = person.view.empty
    assert empty.isVisible() and not person.canvas.isVisible()
    assert "No relations yet" in empty.sentence.text()
    QTest.mouseClick(empty.all_button, Qt.MouseButton.LeftButton)
    person.settle()
    assert person.canvas.isVisible() and person.labels() == set(seeded.names())
    assert person.view.line.isHidden()
    QTest.mouseClick(person.view.controls.connect_button, Qt.MouseButton.LeftButton)
    assert person.view.line.isVisible() and person.view.line.start.hasFocus()


def test_filters_show_kinds_maps_and_the_unrelated_and_say_what_they_hide(seeded):
    relate(seeded, [*RELATIONS, ("Sweden", "China", "service", 1, 1)])
    person = NetworkHands(seeded)
    view, everybody = person.view, {"China", "Germany", "Japan", "Sweden"}
    assert person.labels() == everybody and len(person.scene.layers.lines) == 4
    before = person.at("China")
    QTest.mouseClick(view.chips.chips["service"], Qt.MouseButton.LeftButton)
    assert person.labels() == everybody - {"Sweden"} and person.at("China") == before
    assert "Not shown: 1 relation" in view.facts_text and "2 unrelated name" in view.facts_text
    QTest.mouseClick(view.chips.chips["service"], Qt.MouseButton.LeftButton)
    view.controls.map.setCurrentIndex(1)
    person.settle()
    assert view.controls.map_id == seeded.document.read(map_list)[0].id
    assert person.labels() == {"China", "Germany", "Japan"}
    view.controls.map.setCurrentIndex(0)
    view.controls.unrelated.click()
    person.settle()
    assert person.labels() == {*everybody, "Norway"}


def test_a_measure_sizes_the_tokens_and_its_table_opens_to_the_arithmetic(seeded):
    relate(seeded, [("China", "Germany", "funding", 3, 1), ("China", "Japan", "authority", 4, 1)])
    person = NetworkHands(seeded)
    view, ids = person.view, person.ids()
    view.controls.size_by.setCurrentIndex(2)
    view.controls.communities.click()
    QTest.mouseClick(view.controls.numbers_button, Qt.MouseButton.LeftButton)
    person.settle()
    marks = {name: person.scene.tokens[ids[name]].token.marks for name in person.labels()}
    assert {name: mark.size for name, mark in marks.items()} == {"China": 1.0, "Germany": 0.0, "Japan": 0.0}
    assert marks["China"].community == 0 and "Freeman 1977" in view.said_text
    table = view.numbers.table
    assert table.terms.rows[0].cells == ("China", "2", "1.000", "1.000", "1")
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.terms.index(0, 0)).center()
    )
    seeded.qtbot.waitUntil(lambda: "Degree 2: Germany, Japan." in view.numbers.steps.text())
    assert "Germany – Japan: 1.000" in view.numbers.steps.text()
    assert seeded.page.selection.stakeholders() == [ids["China"]] == person.scene.selected_ids()


def test_the_selection_is_one_and_keys_walk_tokens_and_panes(seeded):
    relate(seeded)
    person = NetworkHands(seeded)
    person.click(person.at("Japan"))
    assert seeded.page.selection.stakeholders() == [person.ids()["Japan"]]
    seeded.page.selection.select([person.ids()["China"]])
    assert person.scene.selected_ids() == [person.ids()["China"]]
    person.scene.select([])
    walked = []
    for _ in range(3):
        person.key(Qt.Key.Key_Tab)
        walked += person.scene.selected_ids()
    assert walked == person.scene.reading_order()
    seeded.page.names.tree.setFocus()
    seeded.key(Qt.Key.Key_F6)
    assert person.canvas.hasFocus()
    seeded.key(Qt.Key.Key_F6)
    assert not person.canvas.hasFocus()
    seeded.page.in_front.zoom(1)
    assert person.canvas.zooming.factor > 1
    seeded.page.in_front.zoom(0)
    assert person.canvas.zooming.factor == 1


def test_stopped_while_it_is_laid_out_names_stand_in_a_ring(seeded, monkeypatch):
    """A library that takes very long is stood in for by one that waits until the test is over."""
    relate(seeded)
    over = Event()
    monkeypatch.setattr("nkmap.ui.network.reckoning.layout", lambda *_: over.wait(60) and {})
    seeded.window.actions_by_id["show_network"].trigger()
    view = seeded.page.views.view
    seeded.qtbot.waitUntil(view.waiting.isVisible)
    assert not view.canvas.map_scene.tokens
    QTest.mouseClick(view.waiting.cancel_button, Qt.MouseButton.LeftButton)
    over.set()
    assert view.waiting.isHidden() and len(view.canvas.map_scene.tokens) == 3
    tops = sorted(round(item.token.y, 6) for item in view.canvas.map_scene.tokens.values())
    assert tops == [0.25, 0.25, 1.0]
