"""Strategies compared: what the example shows, and every cell edited by hand, one undo step each."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import strategies
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.stakeholders import name_list
from nkmap.db.queries.strategies import compared_strategies
from nkmap.ui.parts.passage_link import PassageLink
from nkmap.ui.views.wrapped_cells import wrapped_height

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


class StrategyHands:
    """A person at the comparison of the example's strategies."""

    def __init__(self, hands):
        self.hands, self.document = hands, hands.document
        hands.window.actions_by_id["show_strategies"].trigger()
        self.view = hands.page.views.view
        QApplication.processEvents()

    @property
    def table(self):
        return self.view.compared.table

    def rows(self):
        return self.document.read(compared_strategies)

    def cell(self, row, field):
        fields = [column.field for column in self.table.row_model.columns]
        return self.table.row_model.index(row, fields.index(field))

    def at(self, row, field) -> QPoint:
        return self.table.visualRect(self.cell(row, field)).center()

    def click(self, row, field):
        QTest.mouseClick(self.table.viewport(), LEFT, NONE, self.at(row, field))

    def double_click(self, row, field):
        self.click(row, field)
        QTest.mouseDClick(self.table.viewport(), LEFT, NONE, self.at(row, field))
        QApplication.processEvents()

    def edit(self, row, field, text):
        self.double_click(row, field)
        self.hands.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.hands.type(text)
        self.hands.enter()


@pytest.fixture
def compared(sample):
    return StrategyHands(sample)


def test_the_seven_approaches_of_the_example_are_whole(compared):
    columns = compared.table.row_model.columns
    texts = [[column.text(row) for column in columns] for row in compared.rows()]
    assert len(texts) == 7
    shame = dict(zip([column.field for column in columns], texts[0], strict=True))
    assert shame["actors"].replace("\xa0", " ") == "US NGOs · US" and shame["effect"] == "0\xa0no effect"
    assert (shame["evidence"], shame["steps"]) == ("2", "0") and texts[5][-1] == "5"
    table = compared.table
    for row in range(7):
        for number, column in enumerate(columns):
            if not table.isColumnHidden(number):
                text = column.text(table.row_model.rows[row])
                needed = wrapped_height(text, table.columnWidth(number), table.font())
                assert needed <= table.rowHeight(row)
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_texts_and_the_effect_are_edited_in_their_cells_one_step_each(compared):
    hands, steps = compared.hands, compared.hands.steps
    before = steps()
    compared.edit(0, "name", "Naming")
    compared.edit(0, "approach", "Reports")
    compared.click(0, "effect")
    hands.enter()
    hands.type("4")
    hands.enter()
    row = compared.rows()[0]
    assert (row.name, row.approach, steps() - before) == ("Naming", "Reports", 3)
    assert row.effect == "backfired"
    compared.edit(0, "name", "Direct action")  # another one is called so
    assert compared.rows()[0].name == "Naming" and "name already" in hands.page.pill.text
    for _ in range(3):
        hands.page.undo()
    assert compared.rows()[0].name == "Name and shame" and compared.rows()[0].effect == "none"


def test_strategies_are_added_moved_and_deleted(compared):
    hands = compared.hands
    QTest.mouseClick(compared.view.add_chip, LEFT)
    hands.type("Letters")
    hands.enter()
    assert compared.rows()[7].name == "Letters"
    hands.key(Qt.Key.Key_Up, ALT)
    assert [row.name for row in compared.rows()][6:] == ["Letters", "Several levels at once, with conditions"]
    numbers = compared.table.verticalHeader()
    start = QPoint(10, numbers.sectionViewportPosition(0) + 10)
    end = QPoint(10, numbers.sectionViewportPosition(2) + numbers.sectionSize(2) - 4)
    hands.drag(start, end, widget=numbers.viewport())
    assert [row.name for row in compared.rows()].index("Name and shame") == 2
    assert [numbers.logicalIndex(n) for n in range(3)] == [0, 1, 2]
    compared.table.go_to(compared.rows()[2].id)
    QTest.mouseClick(compared.view.delete_chip, LEFT)
    assert "Name and shame" not in [row.name for row in compared.rows()]


def test_who_acts_is_ticked_in_a_list(compared):
    compared.double_click(0, "actors")
    sheet = compared.view.compared.choice
    assert sheet.isVisible() and [item.text() for item in sheet.rows()[:2]] == [
        "US NGOs",
        "United States government",
    ]
    (china,) = [
        item for item in sheet.rows() if not item.isHidden() and item.text() == "Chinese government"
    ] or [None]
    box = sheet.list.visualItemRect(china)
    QTest.mouseClick(sheet.list.viewport(), LEFT, NONE, QPoint(box.left() + 12, box.center().y()))
    QTest.mouseClick(sheet.done_button, LEFT)
    assert [name for _id, name in compared.rows()[0].actors] == ["US NGOs", "US", "China"]
    assert not sheet.isVisible() and compared.hands.steps() == 1


def test_a_lever_of_a_strategy_is_shown_in_the_log_on_its_map(compared):
    QTest.mouseClick(compared.view.entries_chip, LEFT)
    compared.click(1, "used")
    levers = compared.view.compared.levers
    item = levers.list.item(0)
    QTest.mouseClick(levers.list.viewport(), LEFT, NONE, levers.list.visualItemRect(item).center())
    page = compared.hands.page
    (chosen,) = page.log.table.selected_entries()
    assert chosen.id == compared.rows()[1].used[0] and page.maps.map_id == chosen.map_id
    other, shame = compared.document.read(entries)[0], compared.rows()[0].id
    with compared.document.edit("Name a lever") as session:
        strategies.set_entries(session, shame, [other.id])
    assert other.id in compared.rows()[0].used and compared.rows()[0].entries == (other.id,)


def test_passages_are_one_click_away_and_can_be_added(compared):
    compared.click(3, "evidence")
    sheet = compared.view.compared.evidence
    assert sheet.isVisible()
    sheet.row.committed.emit({"title": "Minutes", "locator": "2", "paraphrase": "It helped some."})
    assert compared.rows()[3].evidence == 3
    link = sheet.row.findChildren(PassageLink)[0]
    QTest.mouseClick(link, LEFT)
    assert not sheet.isVisible() and compared.hands.page.views.front == "sources"


def test_the_copied_table_leaves_out_whom_others_may_not_see(compared):
    ids = {row.name: row.id for row in compared.document.read(compared_strategies)}
    known = {row.name: row.id for row in compared.document.read(name_list)}
    with compared.document.edit("Brokers act") as session:
        strategies.set_actors(
            session, ids["Direct action"], [known["Border brokers"], known["Japanese Diet"]]
        )
    compared.view.exports.copy()
    text = QGuiApplication.clipboard().text()
    assert "Japan" in text and "roker" not in text and len(text.splitlines()) == 8
    assert "1 name" in compared.hands.page.pill.text
    QGuiApplication.clipboard().clear()  # which would ask us for it after the end
