"""Relations in the inspector: added, changed, removed and cited from the list of one stakeholder."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import relations
from nkmap.db.queries.evidence import passages_for
from nkmap.db.queries.relations import relations_of
from nkmap.db.queries.stakeholders import name_list


class RelationReader:
    """The list of relations of China, opened."""

    def __init__(self, hands) -> None:
        self.hands = hands
        self.ids = {row.name: row.id for row in hands.document.read(name_list)}
        hands.window.actions_by_id["show_inspector"].trigger()
        hands.page.selection.select([self.ids["China"]])
        hands.page.inspector.parts.more.setChecked(True)
        QApplication.processEvents()
        self.list = hands.page.inspector.parts.relations
        self.form = self.list.form

    @property
    def rows(self):
        return self.hands.document.read(relations_of, self.ids["China"])

    def click(self, button):
        QApplication.processEvents()
        self.hands.click(button.rect().center(), widget=button)

    def choose(self, box, value):
        box.setFocus()
        QTest.keyClick(box, str([choice.value for choice in box.choices].index(value)))


@pytest.fixture
def reader(seeded) -> RelationReader:
    return RelationReader(seeded)


def test_a_relation_is_added_with_kind_strength_and_direction_and_undone(reader):
    reader.click(reader.list.add)
    assert reader.form.other.hasFocus()
    reader.hands.type("Jap")
    reader.choose(reader.form.way, "in")
    reader.choose(reader.form.kind, "funding")
    reader.choose(reader.form.strength, 3)
    reader.hands.enter()
    (row,) = reader.rows
    assert (row.other, row.kind, row.strength, row.directed, row.goes_out) == (
        "Japan",
        "funding",
        3,
        True,
        False,
    )
    assert not reader.form.isVisible() and reader.list.buttons[0].accessibleName().startswith("← Japan")
    reader.hands.undo()
    assert reader.rows == [] and reader.list.buttons == []


def test_who_is_no_name_or_oneself_is_refused_with_a_sentence(reader):
    reader.click(reader.list.add)
    reader.hands.enter()
    assert "Type a name" in reader.form.problem.text()
    reader.hands.type("Atlantis")
    reader.hands.enter()
    assert "“Atlantis” is not in the list" in reader.form.problem.text()
    reader.form.other.setText("China")
    reader.form.other.setFocus()
    reader.hands.enter()
    assert "Nobody is related to themselves" in reader.form.problem.text() and reader.rows == []


def test_a_relation_is_changed_cited_and_removed_from_its_line(reader):
    with reader.hands.document.edit("Relations") as session:
        for name in ("Germany", "Japan"):
            id_ = relations.connect(session, reader.ids["China"], reader.ids[name], "alliance", directed=0)
    reader.click(reader.list.change_buttons[1])
    assert reader.form.isVisible() and reader.form.other.text() == "Japan"
    assert (reader.form.way.value, reader.form.strength.value) == ("both", None)
    reader.form.evidence._add.click()
    reader.hands.type("Treaty of 1978")
    reader.hands.enter()
    (passage,) = reader.hands.document.read(passages_for, "relation_id", id_)
    assert passage.title == "Treaty of 1978" and reader.form.isVisible()
    reader.choose(reader.form.way, "out")
    reader.choose(reader.form.strength, 0)
    reader.hands.enter()
    row = reader.rows[1]
    assert (row.id, row.directed, row.goes_out, row.strength) == (id_, True, True, 0)
    reader.click(reader.list.change_buttons[1])
    reader.click(reader.form.remove)
    assert [row.other for row in reader.rows] == ["Germany"] and not reader.form.isVisible()
    reader.hands.undo()
    assert len(reader.rows) == len(reader.list.buttons) == 2
    reader.hands.page.protection.look_back("Not now.")
    assert not reader.list.add.isEnabled() and not reader.list.change_buttons[0].isEnabled()
