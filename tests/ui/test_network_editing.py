"""The network changed by hand: tokens moved and laid out anew, relations pulled, typed, chosen, removed."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.workspace import open_document
from tests.ui.conftest import hands_at
from tests.ui.network_hands import NetworkHands, relate


def test_a_token_stays_where_it_was_put_until_all_is_laid_out_anew(seeded):
    relate(seeded)
    person = NetworkHands(seeded)
    start, steps = person.at("China"), seeded.steps()
    others = {name: person.at(name) for name in ("Germany", "Japan")}
    middle = person.canvas.viewport().rect().center() + QPoint(20, 30)
    person.drag(start, middle)
    assert (person.at("China") - middle).manhattanLength() <= 2
    assert seeded.steps() == steps + 1 and set(person.by_hand()) == {person.ids()["China"]}
    assert {name: person.at(name) for name in others} == others
    person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Down)
    moved = person.at("China") - middle
    assert moved.x() > 0 and moved.y() > 0
    seeded.undo()  # nudges of a second are one step
    assert (person.at("China") - middle).manhattanLength() <= 2
    person.view.controls.anew.trigger()
    person.settle()
    assert person.by_hand() == {} and (person.at("China") - start).manhattanLength() <= 2
    seeded.undo()
    assert (person.at("China") - middle).manhattanLength() <= 2


def test_a_relation_is_pulled_from_token_to_token_and_logged_by_enter(seeded):
    relate(seeded)
    person = NetworkHands(seeded)
    person.click(person.at("Germany"))
    QApplication.processEvents()
    handle = person.canvas.handle.pos.toPoint()
    person.drag(handle, person.at("China"))
    line = person.view.line
    assert line.isVisible() and line.kind.hasFocus()
    assert (line.start.text(), line.end.text()) == ("Germany", "China")
    seeded.key(Qt.Key.Key_7)  # the eighth kind: influence
    seeded.key(Qt.Key.Key_Tab)
    seeded.key(Qt.Key.Key_4)
    seeded.enter()
    made = person.ties()[-1]
    ids = person.ids()
    assert (made.from_id, made.to_id) == (ids["Germany"], ids["China"])
    assert (made.kind, made.strength, made.directed) == ("influence", 4, True)
    assert line.isHidden() and person.canvas.hasFocus() and len(person.scene.layers.lines) == 4


def test_a_relation_is_typed_and_what_cannot_be_is_said(seeded):
    person = NetworkHands(seeded)
    QTest.mouseClick(person.view.empty.connect_button, Qt.MouseButton.LeftButton)
    line = person.view.line
    seeded.type("Swe")
    seeded.enter()
    assert "both names" in line.problem.text() and line.end.hasFocus()
    seeded.type("sweden")
    seeded.enter()
    assert "themselves" in line.problem.text()
    seeded.type("nor")
    seeded.enter()
    person.settle()
    assert person.labels() == {"Sweden", "Norway"} and person.ties()[0].strength is None


def test_a_chosen_relation_is_told_changed_and_removed(seeded):
    relate(seeded)
    person = NetworkHands(seeded)
    person.click(person.middle("funding"))
    assert person.canvas.picking.relation_id == person.line("funding").relation_id
    assert "China → Germany: funding, strength 3 of 4" in person.view.said_text
    person.key(Qt.Key.Key_Return)
    seeded.key(Qt.Key.Key_Tab)
    seeded.key(Qt.Key.Key_1)
    seeded.enter()
    assert [tie.strength for tie in person.ties()] == [1, None, 2]
    person.key(Qt.Key.Key_Delete)
    assert [tie.kind for tie in person.ties()] == ["authority", "alliance"]
    assert person.canvas.picking.relation_id is None
    seeded.undo()
    assert len(person.scene.layers.lines) == 3


def test_the_relations_of_a_token_are_walked_by_keys(seeded):
    relate(seeded)
    person = NetworkHands(seeded)
    person.click(person.at("Germany"))
    chosen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        person.key(key)
        chosen.append(person.canvas.picking.relation_id)
    funding, alliance = (person.line(kind).relation_id for kind in ("funding", "alliance"))
    assert chosen == [funding, alliance, funding, alliance]
    person.key(Qt.Key.Key_Escape)
    assert person.canvas.picking.relation_id is None and person.scene.selected_ids()


def test_nothing_is_added_by_a_double_click_nor_changed_in_a_project_open_for_reading(
    seeded, windows, qtbot, sample_file
):
    relate(seeded)
    person = NetworkHands(seeded)
    names = seeded.names()
    free = person.canvas.viewport().rect().bottomLeft() + QPoint(40, -40)
    QTest.mouseDClick(person.canvas.viewport(), Qt.MouseButton.LeftButton, pos=free)
    assert not person.canvas.editor.isVisible() and seeded.names() == names
    reader = hands_at(open_document(sample_file, read_only=True), windows, qtbot)
    reading = NetworkHands(reader)
    token = next(iter(reading.scene.tokens.values()))
    before = token.pos()
    reading.drag(before.toPoint(), before.toPoint() + QPoint(60, 10))
    reading.click(reading.middle("funding"))
    reading.key(Qt.Key.Key_Delete)
    assert token.pos() == before and reading.canvas.handle.pos is None
    assert len(reading.ties()) == 30 and not reading.view.controls.connect_button.isEnabled()
