"""The order of the list: step by step it becomes that of a list made anew, and fast with many names."""

import random
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nkmap.commands import placements
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import NameRow
from nkmap.db.tables import Stakeholder
from nkmap.drawing.theme import load_theme
from nkmap.ui.names.panel import NamesPanel
from nkmap.ui.names.tree import NamesTree
from nkmap.workspace import new_document

MANY = 5000


def row(id_, parent_id, placed):
    return NameRow(id_, f"Name {id_}", "", "", None, "circle", "", parent_id, None, placed, id_)


def shown(item, tree):
    """What is nested in an item, as lists in lists."""
    children = [item.child(n) for n in range(item.childCount())]
    return [(child.text(0), shown(child, tree)) for child in children]


def chance_rows(dice):
    ids = sorted(dice.sample(range(1, 40), dice.randint(0, 30)))
    above = {id_: dice.choice([None, None, *(other for other in ids if other < id_)]) for id_ in ids}
    return [row(id_, above[id_], dice.random() < 0.5) for id_ in ids]


def test_any_order_is_reached_from_any_other_and_the_selection_stays(qapp, qtbot):
    dice, theme = random.Random(7), load_theme("light")
    tree = NamesTree(theme)
    qtbot.addWidget(tree)
    for _ in range(60):
        rows = chance_rows(dice)
        chosen = {r.id for r in rows[::3]} & set(tree.selected_ids()) or {r.id for r in rows[:2]}
        known = {id_ for id_ in chosen if id_ in tree._items}
        tree.select(known)
        tree.show_rows(rows)
        fresh = NamesTree(theme)
        qtbot.addWidget(fresh)
        fresh.show_rows(rows)
        assert shown(tree.invisibleRootItem(), tree) == shown(fresh.invisibleRootItem(), fresh)
        assert set(tree.selected_ids()) == known


@pytest.fixture
def crowded(qapp, qtbot):
    document = new_document("influence-stance", "Who decides?")
    with document.edit("Many") as session:
        session.add_all(Stakeholder(name=f"Name {n}", position=n) for n in range(MANY))
    panel = NamesPanel(document, load_theme("light"))
    qtbot.addWidget(panel)
    panel.resize(260, 700)
    panel.show()
    panel.show_map(document.read(map_list)[0].id)
    QApplication.processEvents()
    yield document, panel
    document.close()


def test_one_of_five_thousand_names_placed_is_shown_within_a_tenth_of_a_second(crowded):
    document, panel = crowded
    ids = [panel.tree.topLevelItem(n).data(0, Qt.ItemDataRole.UserRole) for n in (2500, 0, 4000)]
    spent = []
    for id_ in ids:
        with document.edit("Place") as session:
            placements.place(session, panel._listed._map_id, {id_: (0.0, 0.5)})
            start = process_time()
        QApplication.processEvents()
        spent.append(process_time() - start)
    assert min(spent) < 0.1
    assert {panel.tree.topLevelItem(n).text(0) for n in range(MANY - 3, MANY)} == {
        panel.tree.name_of(id_) for id_ in ids
    }
