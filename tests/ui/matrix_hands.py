"""Hands at the leverage matrix of a window, and entries for it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import leverage_entries
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import name_list

LEFT = Qt.MouseButton.LeftButton


class Matrix:
    """The matrix of a window, and hands at it."""

    def __init__(self, hands):
        self.hands, self.page = hands, hands.page
        self.page.actions_by_id["show_matrix"].trigger()
        QApplication.processEvents()
        self.view = self.page.views.view
        self.table, self.bar = self.view.table, self.view.bar

    def heads(self, orientation):
        return [head.words for head in self.table.matrix_model.heads(orientation)]

    @property
    def rows(self):
        return self.heads(Qt.Orientation.Vertical)

    @property
    def columns(self):
        return self.heads(Qt.Orientation.Horizontal)

    def index(self, row, column):
        return self.table.matrix_model.index(self.rows.index(row), self.columns.index(column))

    def words(self, row, column):
        return self.table.matrix_model.cell_words(self.index(row, column))

    def click(self, row, column):
        index = self.index(row, column)
        self.table.scrollTo(index)
        QTest.mouseClick(self.table.viewport(), LEFT, pos=self.table.visualRect(index).center())

    def chip(self, chip):
        QTest.mouseClick(chip, LEFT)
        QApplication.processEvents()

    def choose(self, chip, words):
        action = next(action for action in chip.menu().actions() if action.text() == words)
        action.trigger()
        QApplication.processEvents()

    def current(self):
        index = self.table.currentIndex()
        return self.rows[index.row()], self.columns[index.column()]


def ids(hands):
    """The stakeholders by name."""
    return ids_in(hands.document)


def ids_in(document):
    return {row.name: row.id for row in document.read(name_list)}


def log(hands, target, lever, holder=None, answer=None, map_id=None, **fields):
    """Log a lever on the first map, or another; return its id."""
    return log_in(hands.document, target, lever, holder, answer, map_id, **fields)


def log_in(document, target, lever, holder=None, answer=None, map_id=None, **fields):
    known = ids_in(document)
    who = known[holder] if holder else None
    map_id = map_id or document.read(map_list)[0].id
    with document.edit("Log") as session:
        (entry,) = leverage_entries.log(session, map_id, [known[target]], lever, who, "", answer)
        if fields:
            leverage_entries.update(session, entry, **fields)
    return entry
