"""The inspector: what it shows of who is selected, and what is written when something is changed there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from nkmap.commands import leverage_entries, placements, stakeholders
from nkmap.db.queries.evidence import passages_for
from nkmap.db.queries.leverage import open_to
from nkmap.db.queries.placements import placements_of
from nkmap.db.queries.stakeholders import name_list, stakeholder

CTRL = Qt.KeyboardModifier.ControlModifier
ROOM = (-0.9, 0.05)  # a place without tokens


class Reader:
    """The inspector of a window, opened, with what is recorded beside it."""

    def __init__(self, hands) -> None:
        self.hands = hands
        hands.window.actions_by_id["show_inspector"].trigger()
        QApplication.processEvents()

    @property
    def panel(self):
        return self.hands.page.inspector

    @property
    def texts(self) -> str:
        return "\n".join(label.text() for label in self.panel.findChildren(QLabel) if label.isVisible())

    def row(self, column):
        return self.panel.rows[column]

    def id_of(self, name) -> int:
        return next(row.id for row in self.hands.document.read(name_list) if row.name == name)

    def select(self, name):
        self.hands.page.selection.select([self.id_of(name)])
        QApplication.processEvents()

    def open_more(self):
        QTest.mouseClick(self.panel.parts.more, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def placement(self, name):
        id_ = self.id_of(name)
        return self.hands.document.read(placements_of, self.hands.page.maps.map_id, [id_])[id_]

    def stakeholder(self, name):
        return self.hands.document.read(stakeholder, self.id_of(name))

    def type_in(self, column, text):
        editor = self.row(column).editor
        editor.setFocus()
        editor.selectAll()
        QTest.keyClicks(editor, text)

    def choose(self, column, value):
        """Choose as a person does: the list opens, arrows go to the value, Enter takes it."""
        box = self.row(column).editor
        wanted = [choice.value for choice in box.choices].index(value)
        box.setFocus()
        box.showPopup()
        popup = box.view()
        popup.setCurrentIndex(box.model().index(wanted, 0))
        QTest.keyClick(popup, Qt.Key.Key_Return)
        QApplication.processEvents()


@pytest.fixture
def reader(seeded) -> Reader:
    return Reader(seeded)


def test_the_inspector_starts_closed_and_ctrl_i_opens_and_closes_it_over_a_grid_that_stays(seeded):
    assert not seeded.page.inspector.isVisible()
    before = seeded.at("China"), seeded.view.width()
    seeded.view.setFocus()
    seeded.key(Qt.Key.Key_I, CTRL)
    QApplication.processEvents()
    assert seeded.page.inspector.isVisible()
    assert seeded.view.hasFocus()
    assert (seeded.at("China"), seeded.view.width()) == before  # in a narrow window
    seeded.key(Qt.Key.Key_I, CTRL)
    assert not seeded.page.inspector.isVisible()


def test_in_a_wide_window_the_inspector_stands_beside_the_grid(seeded, qtbot):
    seeded.window.resize(1600, 900)
    reader = Reader(seeded)
    QTest.qWait(20)
    left = reader.panel.mapTo(seeded.window, reader.panel.rect().topLeft()).x()
    right = seeded.view.mapTo(seeded.window, seeded.view.rect().topRight()).x()
    assert left > right
    seeded.window.resize(1280, 720)
    qtbot.waitUntil(lambda: not seeded.page.inspector_side.covered().isEmpty())
    assert reader.panel.isVisible()


def test_it_follows_the_selection_and_filling_the_form_writes_nothing(reader):
    reader.hands.click(reader.hands.at("China"))
    assert "China" in reader.texts
    assert "Against, " in reader.texts
    reader.hands.click(reader.hands.pixel(*ROOM))
    assert "Select a name" in reader.texts
    for name in ("China", "Sweden", "Japan"):
        reader.select(name)
        reader.open_more()
    reader.hands.page.selection.select_all()
    assert reader.hands.steps() == 0


def test_a_rationale_is_written_on_leaving_the_field_in_one_step_or_after_a_second_of_rest(reader, qtbot):
    reader.hands.click(reader.hands.at("China"))
    reader.type_in("rationale", "Trade first, says the embassy")
    assert reader.hands.steps() == 0
    reader.hands.click(reader.hands.at("Japan"))
    reader.hands.view.setFocus()
    assert reader.placement("China").rationale == "Trade first, says the embassy"
    assert reader.placement("Japan").rationale == ""
    assert reader.hands.steps() == 1
    reader.hands.begin_again()
    reader.select("China")
    reader.type_in("rationale", "Because ")
    qtbot.waitUntil(lambda: reader.placement("China").rationale == "Because", timeout=3000)
    assert reader.row("rationale").editor.hasFocus()
    assert reader.row("rationale").editor.text() == "Because "  # the next word goes on


def test_a_word_half_composed_is_not_written(reader, qtbot):
    reader.select("China")
    editor = reader.row("rationale").editor
    reader.type_in("rationale", "x")
    QApplication.sendEvent(editor, QInputMethodEvent("한", []))
    reader.row("rationale")._rest.timeout.emit()
    assert reader.hands.steps() == 0
    commit = QInputMethodEvent("", [])
    commit.setCommitString("한")
    QApplication.sendEvent(editor, commit)
    reader.hands.view.setFocus()
    assert reader.placement("China").rationale == "x한"


def test_esc_leaves_what_is_recorded_and_selecting_another_writes_to_the_one_it_was_typed_for(reader):
    reader.select("China")
    reader.type_in("rationale", "Never mind")
    QTest.keyClick(reader.row("rationale").editor, Qt.Key.Key_Escape)
    reader.hands.view.setFocus()
    assert reader.hands.steps() == 0
    reader.type_in("rationale", "Mine")
    reader.select("Japan")
    assert (reader.placement("China").rationale, reader.placement("Japan").rationale) == ("Mine", "")


def test_undo_takes_back_what_was_written_in_an_open_field_and_leaves_what_is_being_typed(reader):
    reader.select("China")
    reader.open_more()
    reader.type_in("region", "Asia")
    reader.hands.enter()
    assert reader.stakeholder("China").region == "Asia"
    reader.hands.undo()
    assert reader.stakeholder("China").region == ""
    assert reader.row("region").editor.text() == ""
    reader.hands.begin_again()
    reader.hands.page.edits.rename(reader.id_of("China"), "PRC")
    reader.select("PRC")
    reader.type_in("rationale", "half a sen")
    reader.hands.page.undo()
    assert reader.row("rationale").editor.text() == "half a sen"
    assert "China" in reader.texts


def test_confidence_is_chosen_taken_back_to_not_assessed_and_of_several_set_in_one_step(reader):
    reader.select("China")
    assert reader.row("confidence").editor.currentText() == "Not assessed"
    reader.choose("confidence", "high")
    assert reader.placement("China").confidence == "high"
    reader.choose("confidence", None)
    assert reader.placement("China").confidence is None
    steps = reader.hands.steps()
    reader.hands.page.selection.select_all()
    assert "3 names" in reader.texts
    reader.choose("confidence", "low")
    found = {name: reader.placement(name).confidence for name in ("China", "Germany", "Japan")}
    assert (set(found.values()), reader.hands.steps()) == ({"low"}, steps + 1)


def test_a_refused_code_says_why_beside_the_field_and_goes_back(reader):
    reader.select("China")
    reader.open_more()
    code = reader.stakeholder("China").code
    reader.type_in("code", "X")
    reader.hands.enter()
    assert "two to four letters" in reader.row("code").problem
    assert reader.row("code").editor.text() == code
    reader.select("Japan")
    assert reader.row("code").problem == ""


def test_a_short_name_stops_at_sixteen_letters_and_a_number_at_the_end_of_its_axis(reader):
    reader.select("China")
    reader.open_more()
    reader.type_in("y", "high")
    reader.hands.enter()
    assert "not a number" in reader.row("y").problem
    assert (reader.row("y").editor.text(), reader.hands.steps()) == ("0.9", 0)
    reader.type_in("short_name", "People's Republic of China")
    reader.hands.enter()
    assert reader.stakeholder("China").short_name == "People's Republi"
    assert "16/16" in reader.texts
    reader.type_in("x", "7,5")
    reader.hands.enter()
    assert reader.hands.places()["China"] == (1.0, 0.9)
    reader.hands.qtbot.waitUntil(lambda: reader.row("x").editor.text() == "1")


def test_salience_is_not_assessed_until_it_is_set_and_zero_is_not_that(reader):
    reader.select("China")
    reader.open_more()
    slider = reader.row("salience").editor
    slider.setFocus()
    assert reader.placement("China").salience is None
    QTest.keyClick(slider, Qt.Key.Key_Right)
    reader.row("salience").flush()
    assert reader.placement("China").salience == 0.0
    QTest.keyClick(slider, Qt.Key.Key_Left)
    reader.row("salience").flush()
    assert reader.placement("China").salience is None


def test_who_is_not_on_the_map_has_no_place_to_assess(reader):
    reader.select("Sweden")
    reader.open_more()
    assert "Not placed on this map" in reader.texts
    assert not reader.row("rationale").isVisible()
    assert not reader.row("x").isVisible()
    assert reader.row("region").isVisible()


def test_a_parent_inside_itself_is_refused(reader):
    china, japan = reader.id_of("China"), reader.id_of("Japan")
    with reader.hands.document.edit("Nest") as session:
        stakeholders.set_parent(session, [japan], china)
    reader.select("China")
    reader.open_more()
    reader.choose("parent_id", japan)
    assert "inside" in reader.row("parent_id").problem
    assert reader.stakeholder("China").parent_id is None


def test_levers_are_listed_at_both_ends_and_a_click_goes_to_the_other(reader):
    hands, china, japan = reader.hands, reader.id_of("China"), reader.id_of("Japan")
    with hands.document.edit("Log") as session:
        leverage_entries.log(session, hands.page.maps.map_id, [china], "Aid", japan, "", "receptive")
    assert len(hands.document.read(open_to, china)) == 1
    reader.select("China")
    button = reader.panel.parts.open_to.buttons[0]
    assert button.accessibleName() == "Aid: by Japan · receptive"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert hands.page.selection.stakeholders() == [japan]
    assert reader.panel.parts.can_use.buttons[0].accessibleName() == "Aid: on China · receptive"


def test_moves_are_told_in_words_the_newest_first(reader):
    token = reader.placement("China").id
    with reader.hands.document.edit("Move") as session:
        placements.move(session, {token: (0.9, 0.9)})
    reader.select("China")
    reader.open_more()
    said = [button.accessibleName() for button in reader.panel.parts.history.buttons]
    assert " → " in said[0]
    assert said[1].startswith("Placed: ")
    assert not any("0.9" in line for line in said)


def test_what_is_typed_is_kept_when_the_window_closes(reader):
    reader.select("China")
    document, id_ = reader.hands.document, reader.id_of("China")
    map_id = reader.hands.page.maps.map_id
    seen = []
    document.changed.connect(
        lambda _change: seen.append(document.read(placements_of, map_id, [id_])[id_].rationale)
    )
    reader.type_in("rationale", "Said at the door")
    reader.hands.window.close()
    assert seen[-1] == "Said at the door"


def test_a_passage_is_cited_for_a_place_in_one_step(reader):
    reader.select("China")
    evidence = reader.panel.parts.evidence
    assert "Nothing is cited yet." in reader.texts
    QTest.mouseClick(evidence.editor, Qt.MouseButton.LeftButton)
    for name, text in (("title", "Lee 2007"), ("locator", "12")):
        QTest.keyClicks(evidence.fields[name], text)
    QTest.keyClick(evidence.fields["locator"], Qt.Key.Key_Return)
    passages = reader.hands.document.read(passages_for, "placement_id", reader.placement("China").id)
    assert [(passage.title, passage.locator) for passage in passages] == [("Lee 2007", "12")]
    QApplication.processEvents()
    assert "Lee 2007 · 12" in reader.texts and reader.hands.steps() == 1
    reader.select("Sweden")
    assert evidence.isHidden()


def test_salience_and_claims_of_several_are_set_in_one_step_each_by_the_keys(reader):
    reader.hands.page.selection.select_all()
    names, steps = ("China", "Germany", "Japan"), reader.hands.steps()
    slider = reader.row("salience").editor
    assert slider.isVisible() and not reader.row("note").isVisible() and not reader.row("x").isVisible()
    slider.setFocus()
    for _ in range(3):
        reader.hands.key(Qt.Key.Key_Right)
    reader.hands.key(Qt.Key.Key_Tab)
    reader.hands.qtbot.waitUntil(lambda: reader.placement("China").salience is not None)
    assert {reader.placement(name).salience for name in names} == {0.1}
    assert reader.hands.steps() == steps + 1
    reader.choose("urgency", True)
    assert {reader.stakeholder(name).urgency for name in names} == {True}
    china = reader.placement("China").id
    with reader.hands.document.edit("China") as session:
        placements.assess(session, china, salience=0.9)
    assert "Several answers" in reader.texts and reader.row("urgency").editor.currentText() == "Yes"
