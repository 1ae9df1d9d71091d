"""Patterns: columns of one's own, filters, groups, two fields counted, two groups compared."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import stakeholders
from nkmap.db.queries.attributes import answers, attributes
from nkmap.db.queries.stakeholders import name_list
from nkmap.patterns.profiles import Profile

LEFT, NONE, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ACCESS, TABLE, PIVOT, COMMON = "Access to North Korea", 0, 1, 2


class PatternHands:
    """A person at the patterns of the example."""

    def __init__(self, hands):
        self.hands, self.document = hands, hands.document
        hands.window.actions_by_id["show_patterns"].trigger()
        self.view = hands.page.views.view
        QApplication.processEvents()

    @property
    def page(self):
        return self.view.table

    @property
    def table(self):
        return self.page.table

    @property
    def model(self):
        return self.table.pattern_model

    def show(self, page):
        QTest.mouseClick(self.view.page_chips.chips[page], LEFT)
        QApplication.processEvents()

    def column(self, name):
        return [field.name for field in self.model.fields].index(name)

    def row(self, label):
        return [row.label if isinstance(row, Profile) else "" for row in self.model.rows].index(label)

    def labels(self):
        return [
            row.label if isinstance(row, Profile) else f"{row.word} ({row.count})" for row in self.model.rows
        ]

    def at(self, label, name) -> QPoint:
        index = self.model.index(self.row(label), self.column(name))
        self.table.scrollTo(index)
        return self.table.visualRect(index).center()

    def click(self, label, name, modifiers=NONE):
        QTest.mouseClick(self.table.viewport(), LEFT, modifiers, self.at(label, name))

    def menu(self, name):
        """Open the menu of a column by a click on its heading."""
        at = self.table.heads.sectionViewportPosition(self.column(name)) + 20
        QTest.mouseClick(self.table.heads.viewport(), LEFT, NONE, QPoint(at, 10))
        return QApplication.activePopupWidget()

    def choose(self, name, *begins):
        """Choose rows of the menu of a column."""
        menu = self.menu(name)
        for words in begins:
            action = next(one for one in menu.actions() if one.text().startswith(words))
            QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())
        if menu.isVisible():
            self.hands.key(Qt.Key.Key_Escape)

    def answers(self, name):
        """What is known of an attribute, by the labels of stakeholders."""
        attribute = next(row.id for row in self.document.read(attributes) if row.name == name)
        labels = {row.id: row.label for row in self.document.read(name_list)}
        found = self.document.read(answers)
        return {labels[id_]: known[attribute].value for id_, known in found.items() if attribute in known}


@pytest.fixture
def patterns(sample):
    return PatternHands(sample)


def test_a_column_of_ones_own_is_added_and_several_cells_get_one_answer(patterns):
    hands = patterns.hands
    QTest.mouseClick(patterns.view.add_chip, LEFT)
    hands.type("Visited")
    hands.enter()
    assert [row.name for row in patterns.document.read(attributes)][-1] == "Visited"
    patterns.click("DPRK", "Visited")
    patterns.click("Kaesong", "Visited", SHIFT)
    hands.type("twice")
    hands.enter()
    people = ["DPRK", "DPRK health", "Disability GONGO", "Local officials", "Care providers", "Kaesong"]
    assert patterns.answers("Visited") == dict.fromkeys(people, "twice")
    patterns.click("Kaesong", "Visited")
    hands.key(Qt.Key.Key_Delete)
    assert "Kaesong" not in patterns.answers("Visited")
    assert patterns.model.known(patterns.model.fields[patterns.column("Visited")]) == (5, 39)
    assert hands.steps() == 3
    hands.page.undo()
    assert patterns.answers("Visited")["Kaesong"] == "twice"


def test_an_answer_says_where_it_is_said_and_known_ones_are_offered_while_one_is_typed(patterns):
    known = patterns.model.index(patterns.row("Canadian NGO"), patterns.column(ACCESS))
    assert "minutes" in known.data(Qt.ItemDataRole.ToolTipRole) and "¶ 3" in known.data(
        Qt.ItemDataRole.ToolTipRole
    )
    patterns.click("Germany", ACCESS)
    patterns.hands.type("from o")
    popup = QApplication.activePopupWidget()
    assert [popup.model().index(n, 0).data() for n in range(popup.model().rowCount())] == ["from outside"]
    patterns.hands.key(Qt.Key.Key_Down)
    patterns.hands.enter()
    patterns.hands.enter()
    assert patterns.answers(ACCESS)["Germany"] == "from outside"


def test_columns_are_renamed_moved_and_deleted_by_their_menu(patterns):
    patterns.choose("Kind of work", "Rename")
    patterns.hands.type("Work")
    patterns.hands.enter()
    patterns.choose("Work", "Move to the left")
    assert [field.name for field in patterns.model.fields[:2]] == ["Work", ACCESS]
    patterns.choose("Work", "Delete")
    assert patterns.model.fields[0].name == ACCESS and "Work" in patterns.hands.page.pill.text
    patterns.hands.page.undo()
    assert patterns.answers("Work")["Red Cross"] == "disability"


def test_rows_are_filtered_sorted_and_grouped(patterns):
    patterns.choose(ACCESS, "active inside", "told to leave")
    assert patterns.labels() == ["ROK firms", "EU", "Red Cross", "Handicap Int.", "Canadian NGO"]
    assert "5 of 39" in patterns.page.facts.text() and patterns.view.all_chip.isVisible()
    patterns.choose("Kind of work", "Sort downwards")
    assert patterns.labels()[0] == "ROK firms" and patterns.labels()[-1] == "Canadian NGO"
    patterns.choose(ACCESS, "Group")
    assert patterns.labels()[0] == "active inside (4)" and patterns.labels()[5] == "told to leave (1)"
    QTest.mouseClick(patterns.view.all_chip, LEFT)
    assert patterns.labels()[-30].startswith("None (29)")
    patterns.table.verticalHeader().sectionClicked.emit(1)
    (selected,) = patterns.hands.page.selection.stakeholders()
    assert selected == patterns.model.rows[1].id


def test_two_fields_are_counted_with_totals_and_the_names_behind(patterns):
    patterns.show(PIVOT)
    model = patterns.view.pivot.table.model()
    across = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert across == [
        "active inside",
        "from outside",
        "told to leave",
        "trains officials, place not said",
        "not known",
        "Total",
    ]
    down = [model.headerData(n, Qt.Orientation.Vertical) for n in range(model.rowCount())]
    ngo = down.index("NGO")
    assert [model.item(ngo, n).text() for n in range(6)] == ["2", "2", "1", "1", "3", "9"]
    assert model.item(model.rowCount() - 1, 5).text() == "39"
    table = patterns.view.pivot.table
    QTest.mouseClick(table.viewport(), LEFT, NONE, table.visualRect(model.index(ngo, 2)).center())
    names = patterns.view.pivot.names.list
    assert [names.item(n).text() for n in range(names.count())] == ["Canadian NGO"]
    QTest.mouseClick(names.viewport(), LEFT, NONE, names.visualItemRect(names.item(0)).center())
    assert len(patterns.hands.page.selection.stakeholders()) == 1


def test_the_admitted_and_the_expelled_are_compared_without_a_claim_of_cause(patterns):
    patterns.show(COMMON)
    page = patterns.view.common
    second = page.boxes[1]
    second.setFocus()
    while "told to leave" not in second.currentText():
        patterns.hands.key(Qt.Key.Key_Down)
        second.activated.emit(second.currentIndex())
    assert page.who.text() == (
        "active inside: ROK firms, EU, Red Cross, Handicap Int.\ntold to leave: Canadian NGO"
    )
    assert "do not say why" in page.caution.text() and "29 of them" in page.caution.text()
    assert "Too few are in “told to leave”" in page.caution.text()
    model = page.table.model()
    rows = {
        model.item(n, 0).text(): [model.item(n, c).text() for c in (1, 2, 3)] for n in range(model.rowCount())
    }
    inside, gone, telling = rows["Kind of work"]
    assert inside == "disability: 3 of 4\nindustry: 1 of 4" and gone == "development: 1 of 1"
    assert "disability: 3 of 4 against 0 of 1" in telling
    patterns.view.exports.copy()
    assert "disability: 3 of 4" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()  # which would ask us for it after the end


def test_tables_leave_out_whom_others_may_not_see(patterns, tmp_path):
    germany = next(row.id for row in patterns.document.read(name_list) if row.label == "Germany")
    with patterns.document.edit("Never let out") as session:
        stakeholders.update(session, germany, do_not_export=1)
    patterns.view.exports.save_to(tmp_path / "names.csv")
    text = (tmp_path / "names.csv").read_text(encoding="utf-8-sig")
    assert "Red Cross" in text and "Brokers" not in text and "Refugees" not in text
    assert "German gov" not in text and "Germany\n" not in text
    assert len(text.splitlines()) == 37 and "3 name" in patterns.hands.page.pill.text


def test_nothing_is_typed_while_the_project_is_only_read(reader):
    patterns = PatternHands(reader)
    patterns.click("Germany", ACCESS)
    patterns.hands.type("x")
    patterns.hands.key(Qt.Key.Key_Delete)
    assert not patterns.view.add_chip.isEnabled() and "Germany" not in patterns.answers(ACCESS)
    menu = patterns.menu("Kind of work")
    assert not next(one for one in menu.actions() if one.text() == "Rename…").isEnabled()
    patterns.hands.key(Qt.Key.Key_Escape)
